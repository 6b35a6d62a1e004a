// Generated from outcry/journal/v1/risk.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.Journal.V1 {
  /// What is let through, by a person's choice.
  public enum RiskMode: ProtobufEnum {
    /// Never written.
    case unspecified
    /// All that the rules allow.
    case normal
    /// Only orders that reduce.
    case reduceOnly
    /// The same, with working entries withdrawn.
    case halted
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .normal, .reduceOnly, .halted]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .normal
      case 2: self = .reduceOnly
      case 3: self = .halted
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .normal: 1
      case .reduceOnly: 2
      case .halted: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "RISK_MODE_UNSPECIFIED": self = .unspecified
      case "RISK_MODE_NORMAL": self = .normal
      case "RISK_MODE_REDUCE_ONLY": self = .reduceOnly
      case "RISK_MODE_HALTED": self = .halted
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "RISK_MODE_UNSPECIFIED"
      case .normal: "RISK_MODE_NORMAL"
      case .reduceOnly: "RISK_MODE_REDUCE_ONLY"
      case .halted: "RISK_MODE_HALTED"
      case .unrecognized: nil
      }
    }
  }

  /// How much a session may hold; absent: no limit.
  public struct ExposureLimits: Sendable, Hashable {
    /// Units of one symbol.
    public var maxSymbolQuantity: Google.Protobuf.Int64Value?
    /// Market value of one symbol.
    public var maxSymbolNotional: Outcry.Journal.V1.Amount?
    /// Per cent of equity in all.
    public var maxTotalPercent: Google.Protobuf.Int64Value?
    /// Per cent of equity in a sector.
    public var maxSectorPercent: Google.Protobuf.Int64Value?
    /// Multiple of equity, in billionths.
    public var maxLeverage: Google.Protobuf.Int64Value?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      maxSymbolQuantity: Google.Protobuf.Int64Value? = nil,
      maxSymbolNotional: Outcry.Journal.V1.Amount? = nil,
      maxTotalPercent: Google.Protobuf.Int64Value? = nil,
      maxSectorPercent: Google.Protobuf.Int64Value? = nil,
      maxLeverage: Google.Protobuf.Int64Value? = nil
    ) {
      self.maxSymbolQuantity = maxSymbolQuantity
      self.maxSymbolNotional = maxSymbolNotional
      self.maxTotalPercent = maxTotalPercent
      self.maxSectorPercent = maxSectorPercent
      self.maxLeverage = maxLeverage
    }
  }

  /// What one order may be; absent: no limit.
  public struct OrderLimits: Sendable, Hashable {
    /// Units.
    public var maxQuantity: Google.Protobuf.Int64Value?
    /// Notional.
    public var maxNotional: Outcry.Journal.V1.Amount?
    /// Orders in a second.
    public var maxPerSecond: Google.Protobuf.Int64Value?
    /// Orders in a minute.
    public var maxPerMinute: Google.Protobuf.Int64Value?
    /// Per cent of the last quote.
    public var priceBandPercent: Google.Protobuf.Int64Value?
    /// Nanoseconds.
    public var duplicateWindow: Google.Protobuf.Int64Value?
    /// Nanoseconds.
    public var maxQuoteAge: Google.Protobuf.Int64Value?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      maxQuantity: Google.Protobuf.Int64Value? = nil,
      maxNotional: Outcry.Journal.V1.Amount? = nil,
      maxPerSecond: Google.Protobuf.Int64Value? = nil,
      maxPerMinute: Google.Protobuf.Int64Value? = nil,
      priceBandPercent: Google.Protobuf.Int64Value? = nil,
      duplicateWindow: Google.Protobuf.Int64Value? = nil,
      maxQuoteAge: Google.Protobuf.Int64Value? = nil
    ) {
      self.maxQuantity = maxQuantity
      self.maxNotional = maxNotional
      self.maxPerSecond = maxPerSecond
      self.maxPerMinute = maxPerMinute
      self.priceBandPercent = priceBandPercent
      self.duplicateWindow = duplicateWindow
      self.maxQuoteAge = maxQuoteAge
    }
  }

  /// What may be lost; absent: no limit.
  public struct LossLimits: Sendable, Hashable {
    /// Within a day.
    public var maxDailyLoss: Outcry.Journal.V1.Amount?
    /// Below the peak of equity.
    public var maxDrawdownPercent: Google.Protobuf.Int64Value?
    /// By one strategy.
    public var maxStrategyLoss: Outcry.Journal.V1.Amount?
    /// Readings that confirm a loss.
    public var haltConfirmations: Google.Protobuf.Int64Value?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      maxDailyLoss: Outcry.Journal.V1.Amount? = nil,
      maxDrawdownPercent: Google.Protobuf.Int64Value? = nil,
      maxStrategyLoss: Outcry.Journal.V1.Amount? = nil,
      haltConfirmations: Google.Protobuf.Int64Value? = nil
    ) {
      self.maxDailyLoss = maxDailyLoss
      self.maxDrawdownPercent = maxDrawdownPercent
      self.maxStrategyLoss = maxStrategyLoss
      self.haltConfirmations = haltConfirmations
    }
  }

  /// How far a risk bias is trusted.
  public struct BiasLimits: Sendable, Hashable {
    /// Nanoseconds; absent: any age.
    public var maxAge: Google.Protobuf.Int64Value?
    /// What holds when it is older, in billionths.
    public var conservative: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      maxAge: Google.Protobuf.Int64Value? = nil,
      conservative: Int64 = 0
    ) {
      self.maxAge = maxAge
      self.conservative = conservative
    }
  }

  /// What a session may risk.
  public struct RiskLimits: Sendable, Hashable {
    /// Positions open at once.
    public var maxOpenPositions: UInt32 = 0
    /// Per cent of equity in a position.
    public var maxPositionPercent: Int64 = 0
    /// Loss of a day in per cent.
    public var maxDailyLossPercent: Int64 = 0
    /// When positions may be opened; absent: at any time.
    public var tradingHours: Outcry.Journal.V1.TradingHours?
    /// Exposure.
    public var exposure: Outcry.Journal.V1.ExposureLimits?
    /// Orders.
    public var orders: Outcry.Journal.V1.OrderLimits?
    /// Losses.
    public var losses: Outcry.Journal.V1.LossLimits?
    /// Bias.
    public var bias: Outcry.Journal.V1.BiasLimits?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      maxOpenPositions: UInt32 = 0,
      maxPositionPercent: Int64 = 0,
      maxDailyLossPercent: Int64 = 0,
      tradingHours: Outcry.Journal.V1.TradingHours? = nil,
      exposure: Outcry.Journal.V1.ExposureLimits? = nil,
      orders: Outcry.Journal.V1.OrderLimits? = nil,
      losses: Outcry.Journal.V1.LossLimits? = nil,
      bias: Outcry.Journal.V1.BiasLimits? = nil
    ) {
      self.maxOpenPositions = maxOpenPositions
      self.maxPositionPercent = maxPositionPercent
      self.maxDailyLossPercent = maxDailyLossPercent
      self.tradingHours = tradingHours
      self.exposure = exposure
      self.orders = orders
      self.losses = losses
      self.bias = bias
    }
  }

  /// A factor on the limits of new risk.
  public struct RiskBias: Sendable, Hashable {
    /// 0–1, in billionths.
    public var value: Int64 = 0
    /// When it was set.
    public var setTime: Int64 = 0
    /// By whom.
    public var source: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: Int64 = 0,
      setTime: Int64 = 0,
      source: String = ""
    ) {
      self.value = value
      self.setTime = setTime
      self.source = source
    }
  }

  /// What halted new risk.
  public struct HaltCause: Sendable, Hashable {
    /// Which cause.
    public var cause: Outcry.Journal.V1.HaltCause.Cause?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      cause: Outcry.Journal.V1.HaltCause.Cause? = nil
    ) {
      self.cause = cause
    }

    /// Which cause.
    public enum Cause: Sendable, Hashable {
      /// The loss of the day.
      case dailyLoss(Google.Protobuf.Empty)
      /// The fall from the peak.
      case drawdown(Google.Protobuf.Empty)
      /// The loss of that strategy.
      case strategyLoss(String)
      /// Too much filled in that instrument.
      case overfill(String)
    }
  }

  /// New risk is refused until a person says otherwise.
  public struct RiskHalt: Sendable, Hashable {
    /// Ours.
    public var haltId: String = ""
    /// What halted it.
    public var cause: Outcry.Journal.V1.HaltCause?
    /// What the rule allows.
    public var limit: String = ""
    /// What it read.
    public var observed: String = ""
    /// Readings that confirmed it.
    public var readings: Int64 = 0
    /// For people.
    public var message: String = ""
    /// When.
    public var latchTime: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      haltId: String = "",
      cause: Outcry.Journal.V1.HaltCause? = nil,
      limit: String = "",
      observed: String = "",
      readings: Int64 = 0,
      message: String = "",
      latchTime: Int64 = 0
    ) {
      self.haltId = haltId
      self.cause = cause
      self.limit = limit
      self.observed = observed
      self.readings = readings
      self.message = message
      self.latchTime = latchTime
    }
  }

  /// Less than was asked passes.
  public struct ReducedVerdict: Sendable, Hashable {
    /// Units that pass.
    public var quantity: Int64 = 0
    /// Why not all of them.
    public var denial: Outcry.Journal.V1.Denial?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      quantity: Int64 = 0,
      denial: Outcry.Journal.V1.Denial? = nil
    ) {
      self.quantity = quantity
      self.denial = denial
    }
  }

  /// What the risk rules said.
  public struct RiskVerdict: Sendable, Hashable {
    /// Which verdict.
    public var verdict: Outcry.Journal.V1.RiskVerdict.Verdict?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      verdict: Outcry.Journal.V1.RiskVerdict.Verdict? = nil
    ) {
      self.verdict = verdict
    }

    /// Which verdict.
    public enum Verdict: Sendable, Hashable {
      /// All rules pass.
      case approved(Google.Protobuf.Empty)
      /// Less passes.
      case reduced(Outcry.Journal.V1.ReducedVerdict)
      /// Nothing passes.
      case denied(Outcry.Journal.V1.Denial)
    }
  }

  /// Something that the risk rules refused or reduced.
  public struct RiskBreach: Sendable, Hashable {
    /// Ours.
    public var breachId: String = ""
    /// What they said.
    public var verdict: Outcry.Journal.V1.RiskVerdict?
    /// The instrument.
    public var symbol: String = ""
    /// Whose; empty: none's.
    public var strategyId: String = ""
    /// The order on record; empty: none.
    public var orderId: String = ""
    /// The signal; empty: none.
    public var signalId: String = ""
    /// When.
    public var time: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      breachId: String = "",
      verdict: Outcry.Journal.V1.RiskVerdict? = nil,
      symbol: String = "",
      strategyId: String = "",
      orderId: String = "",
      signalId: String = "",
      time: Int64 = 0
    ) {
      self.breachId = breachId
      self.verdict = verdict
      self.symbol = symbol
      self.strategyId = strategyId
      self.orderId = orderId
      self.signalId = signalId
      self.time = time
    }
  }

  /// New limits.
  public struct LimitsChanged: Sendable, Hashable {
    /// They hold from now on.
    public var limits: Outcry.Journal.V1.RiskLimits?
    /// For the record.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      limits: Outcry.Journal.V1.RiskLimits? = nil,
      reason: String = ""
    ) {
      self.limits = limits
      self.reason = reason
    }
  }

  /// A new mode.
  public struct ModeChanged: Sendable, Hashable {
    /// It holds from now on.
    public var mode: Outcry.Journal.V1.RiskMode = .unspecified
    /// For the record.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      mode: Outcry.Journal.V1.RiskMode = .unspecified,
      reason: String = ""
    ) {
      self.mode = mode
      self.reason = reason
    }
  }

  /// A person released a halt.
  public struct HaltReleased: Sendable, Hashable {
    /// Which.
    public var haltId: String = ""
    /// For the record.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      haltId: String = "",
      reason: String = ""
    ) {
      self.haltId = haltId
      self.reason = reason
    }
  }

  /// A person closed everything.
  public struct Flattened: Sendable, Hashable {
    /// The key of idempotency.
    public var clientFlattenId: String = ""
    /// For the record.
    public var reason: String = ""
    /// As they were when their cancellation was asked for.
    public var cancelled: [Outcry.Journal.V1.Order] = []
    /// As they were made.
    public var closing: [Outcry.Journal.V1.Order] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      clientFlattenId: String = "",
      reason: String = "",
      cancelled: [Outcry.Journal.V1.Order] = [],
      closing: [Outcry.Journal.V1.Order] = []
    ) {
      self.clientFlattenId = clientFlattenId
      self.reason = reason
      self.cancelled = cancelled
      self.closing = closing
    }
  }

  /// A fact about risk.
  public struct RiskEvent: Sendable, Hashable {
    /// Which fact.
    public var kind: Outcry.Journal.V1.RiskEvent.Kind?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      kind: Outcry.Journal.V1.RiskEvent.Kind? = nil
    ) {
      self.kind = kind
    }

    /// Which fact.
    public enum Kind: Sendable, Hashable {
      /// New limits.
      case limitsChanged(Outcry.Journal.V1.LimitsChanged)
      /// A new mode.
      case modeChanged(Outcry.Journal.V1.ModeChanged)
      /// A new bias.
      case biasSet(Outcry.Journal.V1.RiskBias)
      /// A halt.
      case haltLatched(Outcry.Journal.V1.RiskHalt)
      /// A halt is over.
      case haltReleased(Outcry.Journal.V1.HaltReleased)
      /// Something was refused.
      case breached(Outcry.Journal.V1.RiskBreach)
      /// Everything is being closed.
      case flattened(Outcry.Journal.V1.Flattened)
    }
  }
}
