// Generated from outcry/journal/v1/signals.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.Journal.V1 {
  /// What a signal from outside wants.
  public enum SignalAction: ProtobufEnum {
    /// Never written.
    case unspecified
    /// Open a long position, or add to it.
    case buy
    /// Close the position.
    case sell
    /// Keep it, and move its triggers.
    case hold
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .buy, .sell, .hold]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .buy
      case 2: self = .sell
      case 3: self = .hold
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .buy: 1
      case .sell: 2
      case .hold: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "SIGNAL_ACTION_UNSPECIFIED": self = .unspecified
      case "SIGNAL_ACTION_BUY": self = .buy
      case "SIGNAL_ACTION_SELL": self = .sell
      case "SIGNAL_ACTION_HOLD": self = .hold
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "SIGNAL_ACTION_UNSPECIFIED"
      case .buy: "SIGNAL_ACTION_BUY"
      case .sell: "SIGNAL_ACTION_SELL"
      case .hold: "SIGNAL_ACTION_HOLD"
      case .unrecognized: nil
      }
    }
  }

  /// To open a long position.
  public struct StrategyEntry: Sendable, Hashable {
    /// Share of equity.
    public var percentOfEquity: Int64 = 0
    /// What to arm once it fills.
    public var protections: Outcry.Journal.V1.Protections?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      percentOfEquity: Int64 = 0,
      protections: Outcry.Journal.V1.Protections? = nil
    ) {
      self.percentOfEquity = percentOfEquity
      self.protections = protections
    }
  }

  /// What a strategy wants.
  public struct StrategySignal: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// What is to be done.
    public var action: Outcry.Journal.V1.StrategySignal.Action?
    /// The rule that spoke.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      action: Outcry.Journal.V1.StrategySignal.Action? = nil,
      reason: String = ""
    ) {
      self.symbol = symbol
      self.action = action
      self.reason = reason
    }

    /// What is to be done.
    public enum Action: Sendable, Hashable {
      /// Open a position.
      case enter(Outcry.Journal.V1.StrategyEntry)
      /// Close it.
      case exit(Google.Protobuf.Empty)
    }
  }

  /// Why a strategy's signal led to no order.
  public struct SignalDrop: Sendable, Hashable {
    /// Which reason.
    public var reason: Outcry.Journal.V1.SignalDrop.Reason?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      reason: Outcry.Journal.V1.SignalDrop.Reason? = nil
    ) {
      self.reason = reason
    }

    /// Which reason.
    public enum Reason: Sendable, Hashable {
      /// The session is paused.
      case sessionPaused(Google.Protobuf.Empty)
      /// A position is open.
      case positionOpen(Google.Protobuf.Empty)
      /// An entry works.
      case entryWorking(Google.Protobuf.Empty)
      /// There is no position.
      case noPosition(Google.Protobuf.Empty)
      /// It is being closed.
      case alreadyClosing(Google.Protobuf.Empty)
      /// Not an instrument of the session.
      case unknownSymbol(Google.Protobuf.Empty)
      /// No price yet.
      case noMarketPrice(Google.Protobuf.Empty)
      /// Less than a lot.
      case belowOneLot(Google.Protobuf.Empty)
      /// Percentages out of range.
      case invalidSignal(Google.Protobuf.Empty)
      /// No room for an order.
      case orderLimitReached(Google.Protobuf.Empty)
      /// Its size leads out of range.
      case outOfRange(Google.Protobuf.Empty)
      /// The same rule denied the order before: its stable name.
      case deniedAgain(String)
      /// The position is short.
      case positionShort(Google.Protobuf.Empty)
      /// Nothing of the equity is left for signals.
      case allocationReached(Google.Protobuf.Empty)
      /// It has no stop to be sized by.
      case noStop(Google.Protobuf.Empty)
      /// The market is at a level already.
      case levelReached(Google.Protobuf.Empty)
      /// It names no level.
      case nothingToDo(Google.Protobuf.Empty)
      /// No room for a trigger.
      case triggerLimitReached(Google.Protobuf.Empty)
      /// No room for a signal.
      case signalLimitReached(Google.Protobuf.Empty)
      /// The same one waits.
      case alreadyWaiting(Google.Protobuf.Empty)
      /// The session has ended.
      case sessionEnded(Google.Protobuf.Empty)
    }
  }

  /// How large an entry is.
  public struct SizingRule: Sendable, Hashable {
    /// Which rule.
    public var rule: Outcry.Journal.V1.SizingRule.Rule?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      rule: Outcry.Journal.V1.SizingRule.Rule? = nil
    ) {
      self.rule = rule
    }

    /// Which rule.
    public enum Rule: Sendable, Hashable {
      /// So many units.
      case quantity(Int64)
      /// Per cent of equity.
      case percentOfEquity(Int64)
      /// Per cent of equity at risk.
      case risk(Int64)
    }
  }

  /// How large an entry became, and why.
  public struct SignalSizing: Sendable, Hashable {
    /// The signal's rule, or the session's.
    public var rule: Outcry.Journal.V1.SizingRule?
    /// The price then.
    public var price: Int64 = 0
    /// The equity then.
    public var equity: Outcry.Journal.V1.Amount?
    /// Units by the rule.
    public var wanted: Int64 = 0
    /// Units that the total allocation leaves; absent: enough.
    public var allocationLeft: Google.Protobuf.Int64Value?
    /// What cut it.
    public var reducedBy: Outcry.Journal.V1.Denial?
    /// Units traded.
    public var quantity: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      rule: Outcry.Journal.V1.SizingRule? = nil,
      price: Int64 = 0,
      equity: Outcry.Journal.V1.Amount? = nil,
      wanted: Int64 = 0,
      allocationLeft: Google.Protobuf.Int64Value? = nil,
      reducedBy: Outcry.Journal.V1.Denial? = nil,
      quantity: Int64 = 0
    ) {
      self.rule = rule
      self.price = price
      self.equity = equity
      self.wanted = wanted
      self.allocationLeft = allocationLeft
      self.reducedBy = reducedBy
      self.quantity = quantity
    }
  }

  /// One of the caller's own words.
  public struct SignalMetadata: Sendable, Hashable {
    /// Its name.
    public var key: String = ""
    /// What it says.
    public var value: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      key: String = "",
      value: String = ""
    ) {
      self.key = key
      self.value = value
    }
  }

  /// What a signal says.
  public struct SignalBody: Sendable, Hashable {
    /// Whose it is.
    public var strategyId: String = ""
    /// The instrument.
    public var symbol: String = ""
    /// What it wants.
    public var action: Outcry.Journal.V1.SignalAction = .unspecified
    /// 0–1, in billionths.
    public var confidence: Google.Protobuf.Int64Value?
    /// Absent: by the session's rule.
    public var size: Outcry.Journal.V1.SizingRule?
    /// Where to take profit.
    public var targetPrice: Google.Protobuf.Int64Value?
    /// Where to stop.
    public var stopPrice: Google.Protobuf.Int64Value?
    /// How far a stop trails.
    public var trailingOffset: Outcry.Journal.V1.TrailingOffset?
    /// Nanoseconds since the epoch.
    public var expireTime: Google.Protobuf.Int64Value?
    /// In the order of keys.
    public var metadata: [Outcry.Journal.V1.SignalMetadata] = []
    /// The caller's name of his decision.
    public var decisionId: String = ""
    /// For people.
    public var reason: String = ""
    /// Distances from the average entry price; those of the session's own strategy.
    public var protections: Outcry.Journal.V1.Protections?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      strategyId: String = "",
      symbol: String = "",
      action: Outcry.Journal.V1.SignalAction = .unspecified,
      confidence: Google.Protobuf.Int64Value? = nil,
      size: Outcry.Journal.V1.SizingRule? = nil,
      targetPrice: Google.Protobuf.Int64Value? = nil,
      stopPrice: Google.Protobuf.Int64Value? = nil,
      trailingOffset: Outcry.Journal.V1.TrailingOffset? = nil,
      expireTime: Google.Protobuf.Int64Value? = nil,
      metadata: [Outcry.Journal.V1.SignalMetadata] = [],
      decisionId: String = "",
      reason: String = "",
      protections: Outcry.Journal.V1.Protections? = nil
    ) {
      self.strategyId = strategyId
      self.symbol = symbol
      self.action = action
      self.confidence = confidence
      self.size = size
      self.targetPrice = targetPrice
      self.stopPrice = stopPrice
      self.trailingOffset = trailingOffset
      self.expireTime = expireTime
      self.metadata = metadata
      self.decisionId = decisionId
      self.reason = reason
      self.protections = protections
    }
  }

  /// It waits for a person.
  public struct SignalPendingApproval: Sendable, Hashable {
    /// At most until then.
    public var expireTime: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      expireTime: Int64 = 0
    ) {
      self.expireTime = expireTime
    }
  }

  /// It waits for the batch.
  public struct SignalQueued: Sendable, Hashable {
    /// When the batch goes.
    public var releaseTime: Int64 = 0
    /// Nanoseconds since the epoch.
    public var expireTime: Google.Protobuf.Int64Value?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      releaseTime: Int64 = 0,
      expireTime: Google.Protobuf.Int64Value? = nil
    ) {
      self.releaseTime = releaseTime
      self.expireTime = expireTime
    }
  }

  /// It led to an order.
  public struct SignalRouted: Sendable, Hashable {
    /// The order; empty: it moved triggers.
    public var orderId: String = ""
    /// Units.
    public var quantity: Google.Protobuf.Int64Value?
    /// What cut it.
    public var reducedBy: Outcry.Journal.V1.Denial?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      orderId: String = "",
      quantity: Google.Protobuf.Int64Value? = nil,
      reducedBy: Outcry.Journal.V1.Denial? = nil
    ) {
      self.orderId = orderId
      self.quantity = quantity
      self.reducedBy = reducedBy
    }
  }

  /// A risk rule refused it.
  public struct SignalDenied: Sendable, Hashable {
    /// Which, and why.
    public var denial: Outcry.Journal.V1.Denial?
    /// The order on record; empty: none.
    public var orderId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      denial: Outcry.Journal.V1.Denial? = nil,
      orderId: String = ""
    ) {
      self.denial = denial
      self.orderId = orderId
    }
  }

  /// It had nothing to do.
  public struct SignalDropped: Sendable, Hashable {
    /// Stable name of the reason.
    public var code: String = ""
    /// For people.
    public var message: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      code: String = "",
      message: String = ""
    ) {
      self.code = code
      self.message = message
    }
  }

  /// Where a signal is in its life.
  public struct SignalStatus: Sendable, Hashable {
    /// Which of them.
    public var status: Outcry.Journal.V1.SignalStatus.Status?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.Journal.V1.SignalStatus.Status? = nil
    ) {
      self.status = status
    }

    /// Which of them.
    public enum Status: Sendable, Hashable {
      /// It waits for a person.
      case pendingApproval(Outcry.Journal.V1.SignalPendingApproval)
      /// It waits for the batch.
      case queued(Outcry.Journal.V1.SignalQueued)
      /// It led to an order.
      case routed(Outcry.Journal.V1.SignalRouted)
      /// A risk rule refused it.
      case denied(Outcry.Journal.V1.SignalDenied)
      /// What the person said who rejected it.
      case rejected(String)
      /// It came too late.
      case expired(Google.Protobuf.Empty)
      /// It had nothing to do.
      case dropped(Outcry.Journal.V1.SignalDropped)
    }
  }

  /// A signal and where it is.
  public struct Signal: Sendable, Hashable {
    /// Ours.
    public var signalId: String = ""
    /// The caller's; empty for the session's own strategy.
    public var clientSignalId: String = ""
    /// The causal chain.
    public var traceId: String = ""
    /// What it says.
    public var body: Outcry.Journal.V1.SignalBody?
    /// The market when it came.
    public var quote: Outcry.Journal.V1.Tick?
    /// When it came.
    public var createTime: Int64 = 0
    /// Where it is.
    public var status: Outcry.Journal.V1.SignalStatus?
    /// When it moved last.
    public var updateTime: Int64 = 0
    /// How large its entry is; absent: none yet.
    public var sizing: Outcry.Journal.V1.SignalSizing?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      signalId: String = "",
      clientSignalId: String = "",
      traceId: String = "",
      body: Outcry.Journal.V1.SignalBody? = nil,
      quote: Outcry.Journal.V1.Tick? = nil,
      createTime: Int64 = 0,
      status: Outcry.Journal.V1.SignalStatus? = nil,
      updateTime: Int64 = 0,
      sizing: Outcry.Journal.V1.SignalSizing? = nil
    ) {
      self.signalId = signalId
      self.clientSignalId = clientSignalId
      self.traceId = traceId
      self.body = body
      self.quote = quote
      self.createTime = createTime
      self.status = status
      self.updateTime = updateTime
      self.sizing = sizing
    }
  }

  /// A signal has moved on.
  public struct SignalMoved: Sendable, Hashable {
    /// Which.
    public var signalId: String = ""
    /// To where.
    public var status: Outcry.Journal.V1.SignalStatus?
    /// How large its entry became; absent: it made none.
    public var sizing: Outcry.Journal.V1.SignalSizing?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      signalId: String = "",
      status: Outcry.Journal.V1.SignalStatus? = nil,
      sizing: Outcry.Journal.V1.SignalSizing? = nil
    ) {
      self.signalId = signalId
      self.status = status
      self.sizing = sizing
    }
  }

  /// A fact about a signal.
  public struct SignalEvent: Sendable, Hashable {
    /// Which fact.
    public var kind: Outcry.Journal.V1.SignalEvent.Kind?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      kind: Outcry.Journal.V1.SignalEvent.Kind? = nil
    ) {
      self.kind = kind
    }

    /// Which fact.
    public enum Kind: Sendable, Hashable {
      /// It came.
      case received(Outcry.Journal.V1.Signal)
      /// It moved on.
      case moved(Outcry.Journal.V1.SignalMoved)
    }
  }

  /// One rule as it was checked.
  public struct RiskCheckResult: Sendable, Hashable {
    /// Stable name of the rule.
    public var rule: String = ""
    /// Whether it lets the order pass.
    public var passed: Bool = false
    /// What it allows.
    public var limit: String = ""
    /// What the order would lead to.
    public var observed: String = ""
    /// What would still pass.
    public var headroom: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      rule: String = "",
      passed: Bool = false,
      limit: String = "",
      observed: String = "",
      headroom: String = ""
    ) {
      self.rule = rule
      self.passed = passed
      self.limit = limit
      self.observed = observed
      self.headroom = headroom
    }
  }

  /// The checks of a chain's order.
  public struct RiskChecked: Sendable, Hashable {
    /// The causal chain.
    public var traceId: String = ""
    /// In the order of checking.
    public var checks: [Outcry.Journal.V1.RiskCheckResult] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      traceId: String = "",
      checks: [Outcry.Journal.V1.RiskCheckResult] = []
    ) {
      self.traceId = traceId
      self.checks = checks
    }
  }

  /// A fact about a causal chain.
  public struct TraceEvent: Sendable, Hashable {
    /// Which fact.
    public var kind: Outcry.Journal.V1.TraceEvent.Kind?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      kind: Outcry.Journal.V1.TraceEvent.Kind? = nil
    ) {
      self.kind = kind
    }

    /// Which fact.
    public enum Kind: Sendable, Hashable {
      /// The rules that were checked.
      case riskChecked(Outcry.Journal.V1.RiskChecked)
    }
  }
}
