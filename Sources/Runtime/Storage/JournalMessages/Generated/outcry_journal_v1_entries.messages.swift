// Generated from outcry/journal/v1/entries.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import StandardMessages

extension Outcry.Journal.V1 {
  /// A session's status changed.
  public struct StatusChanged: Sendable, Hashable {
    /// What it is now.
    public var status: Outcry.Journal.V1.SessionStatus = .unspecified
    /// Why.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.Journal.V1.SessionStatus = .unspecified,
      reason: String = ""
    ) {
      self.status = status
      self.reason = reason
    }
  }

  /// An order changed.
  public struct OrderChanged: Sendable, Hashable {
    /// Which.
    public var orderId: String = ""
    /// How.
    public var change: Outcry.Journal.V1.OrderChange?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      orderId: String = "",
      change: Outcry.Journal.V1.OrderChange? = nil
    ) {
      self.orderId = orderId
      self.change = change
    }
  }

  /// An order filled.
  public struct OrderFilled: Sendable, Hashable {
    /// Which.
    public var orderId: String = ""
    /// The execution.
    public var fill: Outcry.Journal.V1.Fill?
    /// When the broker says it happened.
    public var brokerTime: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      orderId: String = "",
      fill: Outcry.Journal.V1.Fill? = nil,
      brokerTime: Int64 = 0
    ) {
      self.orderId = orderId
      self.fill = fill
      self.brokerTime = brokerTime
    }
  }

  /// A report that was not applied.
  public struct ReportIgnored: Sendable, Hashable {
    /// The report.
    public var report: Outcry.Journal.V1.ExecutionReport?
    /// Why.
    public var reason: Outcry.Journal.V1.ReportIgnored.Reason?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      report: Outcry.Journal.V1.ExecutionReport? = nil,
      reason: Outcry.Journal.V1.ReportIgnored.Reason? = nil
    ) {
      self.report = report
      self.reason = reason
    }

    /// Why.
    public enum Reason: Sendable, Hashable {
      /// It was counted before.
      case duplicateExecution(Google.Protobuf.Empty)
      /// The table has no such move from this status.
      case illegalTransition(Outcry.Journal.V1.OrderStatus)
      /// Not an order of ours.
      case unknownOrder(Google.Protobuf.Empty)
      /// A quantity or price that is not above zero.
      case invalidFill(Google.Protobuf.Empty)
      /// The books cannot hold the number.
      case outOfRange(Google.Protobuf.Empty)
    }
  }

  /// New risk in an instrument is refused.
  public struct InstrumentHalted: Sendable, Hashable {
    /// Which.
    public var symbol: String = ""
    /// Why.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      reason: String = ""
    ) {
      self.symbol = symbol
      self.reason = reason
    }
  }

  /// Something that a person should look at.
  public struct AlertRaised: Sendable, Hashable {
    /// Stable name.
    public var code: String = ""
    /// Empty: none.
    public var symbol: String = ""
    /// Empty: none.
    public var orderId: String = ""
    /// For people.
    public var message: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      code: String = "",
      symbol: String = "",
      orderId: String = "",
      message: String = ""
    ) {
      self.code = code
      self.symbol = symbol
      self.orderId = orderId
      self.message = message
    }
  }

  /// A trigger has another level.
  public struct TriggerRepriced: Sendable, Hashable {
    /// Which.
    public var triggerId: String = ""
    /// What it waits for now.
    public var kind: Outcry.Journal.V1.TriggerKind?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      triggerId: String = "",
      kind: Outcry.Journal.V1.TriggerKind? = nil
    ) {
      self.triggerId = triggerId
      self.kind = kind
    }
  }

  /// A trigger was changed.
  public struct TriggerUpdated: Sendable, Hashable {
    /// Which.
    public var triggerId: String = ""
    /// How.
    public var change: Outcry.Journal.V1.TriggerChange?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      triggerId: String = "",
      change: Outcry.Journal.V1.TriggerChange? = nil
    ) {
      self.triggerId = triggerId
      self.change = change
    }
  }

  /// A trigger fired.
  public struct TriggerFired: Sendable, Hashable {
    /// Which.
    public var triggerId: String = ""
    /// What made it fire.
    public var firing: Outcry.Journal.V1.TriggerFiring?
    /// Why its order was refused.
    public var denial: Outcry.Journal.V1.Denial?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      triggerId: String = "",
      firing: Outcry.Journal.V1.TriggerFiring? = nil,
      denial: Outcry.Journal.V1.Denial? = nil
    ) {
      self.triggerId = triggerId
      self.firing = firing
      self.denial = denial
    }
  }

  /// A trigger was cancelled.
  public struct TriggerCancelled: Sendable, Hashable {
    /// Which.
    public var triggerId: String = ""
    /// Why.
    public var reason: Outcry.Journal.V1.TriggerCancelReason?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      triggerId: String = "",
      reason: Outcry.Journal.V1.TriggerCancelReason? = nil
    ) {
      self.triggerId = triggerId
      self.reason = reason
    }
  }

  /// A day began.
  public struct DayStarted: Sendable, Hashable {
    /// Days since 1970-01-01.
    public var date: Int64 = 0
    /// At its beginning.
    public var equity: Outcry.Journal.V1.Amount?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      date: Int64 = 0,
      equity: Outcry.Journal.V1.Amount? = nil
    ) {
      self.date = date
      self.equity = equity
    }
  }

  /// The loss of the day reached its limit.
  public struct DailyLossReached: Sendable, Hashable {
    /// What was lost.
    public var loss: Outcry.Journal.V1.Amount?
    /// What may be.
    public var limit: Outcry.Journal.V1.Amount?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      loss: Outcry.Journal.V1.Amount? = nil,
      limit: Outcry.Journal.V1.Amount? = nil
    ) {
      self.loss = loss
      self.limit = limit
    }
  }

  /// Market data that could not be used.
  public struct TickIgnored: Sendable, Hashable {
    /// What came.
    public var tick: Outcry.Journal.V1.Tick?
    /// Why.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      tick: Outcry.Journal.V1.Tick? = nil,
      reason: String = ""
    ) {
      self.tick = tick
      self.reason = reason
    }
  }

  /// A strategy's signal led to no order.
  public struct SignalDroppedEvent: Sendable, Hashable {
    /// The signal.
    public var signal: Outcry.Journal.V1.StrategySignal?
    /// Why.
    public var reason: Outcry.Journal.V1.SignalDrop?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      signal: Outcry.Journal.V1.StrategySignal? = nil,
      reason: Outcry.Journal.V1.SignalDrop? = nil
    ) {
      self.signal = signal
      self.reason = reason
    }
  }

  /// Something that happened in a session.
  public struct Event: Sendable, Hashable {
    /// Time of the input that led to it.
    public var time: Int64 = 0
    /// What happened. The commonest have the numbers below 16, which take one byte.
    public var kind: Outcry.Journal.V1.Event.Kind?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      time: Int64 = 0,
      kind: Outcry.Journal.V1.Event.Kind? = nil
    ) {
      self.time = time
      self.kind = kind
    }

    /// What happened. The commonest have the numbers below 16, which take one byte.
    public enum Kind: Sendable, Hashable {
      /// The market moved.
      case priceMarked(Outcry.Journal.V1.Tick)
      /// A bar is complete.
      case barClosed(Outcry.Journal.V1.Bar)
      /// What the session is worth.
      case equityRecorded(Outcry.Journal.V1.EquityPoint)
      /// A new order.
      case orderCreated(Outcry.Journal.V1.Order)
      /// An order changed.
      case orderChanged(Outcry.Journal.V1.OrderChanged)
      /// An order filled.
      case orderFilled(Outcry.Journal.V1.OrderFilled)
      /// A trigger was armed.
      case triggerCreated(Outcry.Journal.V1.Trigger)
      /// A trigger has another level.
      case triggerRepriced(Outcry.Journal.V1.TriggerRepriced)
      /// A trigger fired.
      case triggerFired(Outcry.Journal.V1.TriggerFired)
      /// A trigger was cancelled.
      case triggerCancelled(Outcry.Journal.V1.TriggerCancelled)
      /// A fact about a signal.
      case signal(Outcry.Journal.V1.SignalEvent)
      /// A fact about a causal chain.
      case trace(Outcry.Journal.V1.TraceEvent)
      /// A fact about the portfolio.
      case portfolio(Outcry.Journal.V1.PortfolioEvent)
      /// A fact about risk.
      case risk(Outcry.Journal.V1.RiskEvent)
      /// The session's status changed.
      case statusChanged(Outcry.Journal.V1.StatusChanged)
      /// A report was not applied.
      case reportIgnored(Outcry.Journal.V1.ReportIgnored)
      /// New risk in an instrument is refused.
      case instrumentHalted(Outcry.Journal.V1.InstrumentHalted)
      /// Something that a person should look at.
      case alertRaised(Outcry.Journal.V1.AlertRaised)
      /// A trigger was changed.
      case triggerUpdated(Outcry.Journal.V1.TriggerUpdated)
      /// Why the kill switch is on.
      case killSwitchEngaged(String)
      /// The kill switch is off.
      case killSwitchReleased(Google.Protobuf.Empty)
      /// A day began.
      case dayStarted(Outcry.Journal.V1.DayStarted)
      /// The loss of the day reached its limit.
      case dailyLossReached(Outcry.Journal.V1.DailyLossReached)
      /// Market data that could not be used.
      case tickIgnored(Outcry.Journal.V1.TickIgnored)
      /// A strategy's signal led to no order.
      case signalDropped(Outcry.Journal.V1.SignalDroppedEvent)
      /// A fact about a lease.
      case lease(Outcry.Journal.V1.LeaseEvent)
    }
  }

  /// One record of a journal.
  public struct Entry: Sendable, Hashable {
    /// What it holds.
    public var entry: Outcry.Journal.V1.Entry.Entry?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      entry: Outcry.Journal.V1.Entry.Entry? = nil
    ) {
      self.entry = entry
    }

    /// What it holds.
    public enum Entry: Sendable, Hashable {
      /// First entry of every session.
      case created(Outcry.Journal.V1.SessionDefinition)
      /// Something that happened in it.
      case event(Outcry.Journal.V1.Event)
      /// Something beside all sessions.
      case registry(Outcry.Journal.V1.RegistryEvent)
    }
  }

  /// Entries that became durable together: what one input of a session led to.
  public struct Unit: Sendable, Hashable {
    /// In their order.
    public var entries: [Outcry.Journal.V1.Entry] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      entries: [Outcry.Journal.V1.Entry] = []
    ) {
      self.entries = entries
    }
  }
}
