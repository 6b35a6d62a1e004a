public import TradingModel

/// What is known when the conditions are evaluated.
public struct PrerequisiteFacts: Sendable {
  /// A paper session of this version of the strategy.
  public struct PaperRecord: Sendable, Hashable {
    public let sessionID: SessionID
    /// The market's days with data, each with what the account was worth at its end over what it was worth at the start.
    public let days: [BacktestRecord.Day]
    /// Trading days of the wall clock on which it was running and had data, ascending: at most one for each day that the
    /// server was up, however much of the past was replayed.
    public let tradingDays: [CivilDate]

    public init(sessionID: SessionID, days: [BacktestRecord.Day], tradingDays: [CivilDate]) {
      self.sessionID = sessionID
      self.days = days
      self.tradingDays = tradingDays
    }
  }

  /// The newest backtest of this version, and when it ended.
  public struct Backtest: Sendable, Hashable {
    public let record: BacktestRecord
    public let endTime: Instant

    public init(record: BacktestRecord, endTime: Instant) {
      self.record = record
      self.endTime = endTime
    }
  }

  /// What is known of the strategy.
  public struct Strategy: Sendable, Hashable {
    /// The version, or the name of one that was not deployed.
    public let label: String
    public let contentHash: ContentHash
    /// Nil: it was not deployed.
    public let deployed: DeployedStrategy?
    /// What the backtest must have traded. Empty: whatever it did.
    public let symbols: [Symbol]
    public let backtest: Backtest?
    /// In the order of their creation.
    public let paper: [PaperRecord]

    public init(
      label: String, contentHash: ContentHash, deployed: DeployedStrategy?, symbols: [Symbol], backtest: Backtest?,
      paper: [PaperRecord]
    ) {
      self.label = label
      self.contentHash = contentHash
      self.deployed = deployed
      self.symbols = symbols
      self.backtest = backtest
      self.paper = paper
    }
  }

  /// How market data stands.
  public enum Data: Sendable, Hashable {
    case missing(reason: String)
    /// The session has not started; where its data begins.
    case waiting(first: Instant)
    /// How old the newest is, and how long the session's pace leaves between one and the next; in nanoseconds.
    case arriving(age: Int64, pace: Int64)
  }

  /// Another live session that trades on the same account, and the cash that it was given of it.
  public struct Claim: Sendable, Hashable {
    public let sessionID: SessionID
    public let cash: Money

    public init(sessionID: SessionID, cash: Money) {
      self.sessionID = sessionID
      self.cash = cash
    }
  }

  /// What is known of the session. Nil where a strategy is asked about, whatever session it trades in.
  public struct Session: Sendable {
    public let initialCash: Money
    public let currency: Currency
    public let hasOwnRiskLimits: Bool
    public let limits: RiskLimits
    /// Nil: it is not engaged.
    public let killSwitchReason: String?
    public let data: Data
    /// What the journal is, and whether what it holds survives the process.
    public let store: String
    public let isStoreDurable: Bool
    /// Nil: this server has no live broker.
    public let broker: Broker?
    /// Of sessions that have started and not ended, in the session's currency.
    public let claims: [Claim]

    public init(
      initialCash: Money, currency: Currency, hasOwnRiskLimits: Bool, limits: RiskLimits, killSwitchReason: String?,
      data: Data, store: String, isStoreDurable: Bool, broker: Broker?, claims: [Claim] = []
    ) {
      self.initialCash = initialCash
      self.currency = currency
      self.hasOwnRiskLimits = hasOwnRiskLimits
      self.limits = limits
      self.killSwitchReason = killSwitchReason
      self.data = data
      self.store = store
      self.isStoreDurable = isStoreDurable
      self.broker = broker
      self.claims = claims
    }
  }

  /// What is known of the broker that a live session would use.
  public struct Broker: Sendable, Hashable {
    public let name: String
    /// What it said. Nil: it did not answer.
    public let inspection: BrokerInspection?
    /// The broker's clock less the server's, in nanoseconds, as far as the time that the answer took lets it be told. Nil:
    /// the broker does not say.
    public let clockSkew: Int64?

    public init(name: String, inspection: BrokerInspection?, clockSkew: Int64?) {
      self.name = name
      self.inspection = inspection
      self.clockSkew = clockSkew
    }
  }

  /// What a person must say, what was said, and whether it was said before.
  public struct Confirmation: Sendable, Hashable {
    public let wanted: String
    public let given: String
    public let earlier: LiveConfirmation?

    public init(wanted: String, given: String, earlier: LiveConfirmation?) {
      self.wanted = wanted
      self.given = given
      self.earlier = earlier
    }
  }

  /// The server's clock.
  public let time: Instant
  /// Nil: orders come from clients alone.
  public let strategy: Strategy?
  public let session: Session?
  public let confirmation: Confirmation

  public init(time: Instant, strategy: Strategy?, session: Session?, confirmation: Confirmation) {
    self.time = time
    self.strategy = strategy
    self.session = session
    self.confirmation = confirmation
  }
}
