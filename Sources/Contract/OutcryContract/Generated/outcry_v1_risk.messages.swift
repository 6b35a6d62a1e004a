// Generated from outcry/v1/risk.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// A day of the week.
  public enum DayOfWeek: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Monday.
    case monday
    /// Tuesday.
    case tuesday
    /// Wednesday.
    case wednesday
    /// Thursday.
    case thursday
    /// Friday.
    case friday
    /// Saturday.
    case saturday
    /// Sunday.
    case sunday
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .monday
      case 2: self = .tuesday
      case 3: self = .wednesday
      case 4: self = .thursday
      case 5: self = .friday
      case 6: self = .saturday
      case 7: self = .sunday
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .monday: 1
      case .tuesday: 2
      case .wednesday: 3
      case .thursday: 4
      case .friday: 5
      case .saturday: 6
      case .sunday: 7
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "DAY_OF_WEEK_UNSPECIFIED": self = .unspecified
      case "DAY_OF_WEEK_MONDAY": self = .monday
      case "DAY_OF_WEEK_TUESDAY": self = .tuesday
      case "DAY_OF_WEEK_WEDNESDAY": self = .wednesday
      case "DAY_OF_WEEK_THURSDAY": self = .thursday
      case "DAY_OF_WEEK_FRIDAY": self = .friday
      case "DAY_OF_WEEK_SATURDAY": self = .saturday
      case "DAY_OF_WEEK_SUNDAY": self = .sunday
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "DAY_OF_WEEK_UNSPECIFIED"
      case .monday: "DAY_OF_WEEK_MONDAY"
      case .tuesday: "DAY_OF_WEEK_TUESDAY"
      case .wednesday: "DAY_OF_WEEK_WEDNESDAY"
      case .thursday: "DAY_OF_WEEK_THURSDAY"
      case .friday: "DAY_OF_WEEK_FRIDAY"
      case .saturday: "DAY_OF_WEEK_SATURDAY"
      case .sunday: "DAY_OF_WEEK_SUNDAY"
      case .unrecognized: nil
      }
    }
  }

  /// What is let through.
  public enum RiskMode: ProtobufEnum {
    /// Not said: INVALID_ARGUMENT in requests.
    case unspecified
    /// All that the rules allow.
    case normal
    /// Only orders that reduce a position. Working orders stay.
    case reduceOnly
    /// Only orders that reduce a position; working orders that would add risk are cancelled.
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

  /// What made a halt.
  public enum RiskHaltType: ProtobufEnum {
    /// Not said.
    case unspecified
    /// The loss of the day. Ends with the day by itself.
    case dailyLoss
    /// The fall from the highest equity.
    case drawdown
    /// A strategy's loss. Stops that strategy alone.
    case strategyLoss
    /// A broker filled more than was ordered. Stops that instrument alone.
    case overfill
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .dailyLoss, .drawdown, .strategyLoss, .overfill]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .dailyLoss
      case 2: self = .drawdown
      case 3: self = .strategyLoss
      case 4: self = .overfill
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .dailyLoss: 1
      case .drawdown: 2
      case .strategyLoss: 3
      case .overfill: 4
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "RISK_HALT_TYPE_UNSPECIFIED": self = .unspecified
      case "RISK_HALT_TYPE_DAILY_LOSS": self = .dailyLoss
      case "RISK_HALT_TYPE_DRAWDOWN": self = .drawdown
      case "RISK_HALT_TYPE_STRATEGY_LOSS": self = .strategyLoss
      case "RISK_HALT_TYPE_OVERFILL": self = .overfill
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "RISK_HALT_TYPE_UNSPECIFIED"
      case .dailyLoss: "RISK_HALT_TYPE_DAILY_LOSS"
      case .drawdown: "RISK_HALT_TYPE_DRAWDOWN"
      case .strategyLoss: "RISK_HALT_TYPE_STRATEGY_LOSS"
      case .overfill: "RISK_HALT_TYPE_OVERFILL"
      case .unrecognized: nil
      }
    }
  }

  /// What a session may risk. Absent fields take their defaults.
  public struct RiskLimits: Sendable, Hashable {
    /// Positions open at once, 1–10000. Absent: 20.
    public var maxOpenPositions: Outcry.V1.Count? {
      _read { yield _storage.fields.maxOpenPositions }
      _modify { yield &_storage.fields.maxOpenPositions }
    }
    /// Size of one position in per cent of equity, above 0, at most 1000. Absent: 10.
    public var maxPositionPercent: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxPositionPercent }
      _modify { yield &_storage.fields.maxPositionPercent }
    }
    /// Loss within one day, in per cent of the equity at its beginning, above 0, at most 100. Absent: 5.
    public var maxDailyLossPercent: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxDailyLossPercent }
      _modify { yield &_storage.fields.maxDailyLossPercent }
    }
    /// When positions may be opened. Absent: at any time.
    public var tradingHours: Outcry.V1.TradingHours? {
      _read { yield _storage.fields.tradingHours }
      _modify { yield &_storage.fields.tradingHours }
    }
    /// Units of one symbol that may be held, long or short. Absent: no limit.
    public var maxSymbolQuantity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxSymbolQuantity }
      _modify { yield &_storage.fields.maxSymbolQuantity }
    }
    /// Market value of one symbol that may be held, in the base currency. Absent: no limit.
    public var maxSymbolNotional: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxSymbolNotional }
      _modify { yield &_storage.fields.maxSymbolNotional }
    }
    /// Σ |market value| in per cent of equity. Absent: no limit.
    public var maxTotalExposurePercent: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxTotalExposurePercent }
      _modify { yield &_storage.fields.maxTotalExposurePercent }
    }
    /// Σ |market value| of a sector in per cent of equity. Absent: no limit.
    public var maxSectorExposurePercent: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxSectorExposurePercent }
      _modify { yield &_storage.fields.maxSectorExposurePercent }
    }
    /// Buying power as a multiple of equity, at least 1: 1 is an account without credit. Absent: no limit.
    public var maxLeverage: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxLeverage }
      _modify { yield &_storage.fields.maxLeverage }
    }
    /// Units of one order. Absent: no limit.
    public var maxOrderQuantity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxOrderQuantity }
      _modify { yield &_storage.fields.maxOrderQuantity }
    }
    /// Notional of one order, in the base currency. Absent: no limit.
    public var maxOrderNotional: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxOrderNotional }
      _modify { yield &_storage.fields.maxOrderNotional }
    }
    /// Orders within any second. Absent: no limit.
    public var maxOrdersPerSecond: Outcry.V1.Count? {
      _read { yield _storage.fields.maxOrdersPerSecond }
      _modify { yield &_storage.fields.maxOrdersPerSecond }
    }
    /// Orders within any minute. Absent: no limit.
    public var maxOrdersPerMinute: Outcry.V1.Count? {
      _read { yield _storage.fields.maxOrdersPerMinute }
      _modify { yield &_storage.fields.maxOrdersPerMinute }
    }
    /// How far a limit or stop price may be from the last quote, in per cent of it. Absent: no limit.
    public var priceBandPercent: Outcry.V1.Decimal? {
      _read { yield _storage.fields.priceBandPercent }
      _modify { yield &_storage.fields.priceBandPercent }
    }
    /// An order with the same symbol, side, type, quantity and prices as one within this time is refused. Absent: none is.
    public var duplicateOrderWindow: Google.Protobuf.Duration? {
      _read { yield _storage.fields.duplicateOrderWindow }
      _modify { yield &_storage.fields.duplicateOrderWindow }
    }
    /// Loss within one day, as a sum in the base currency. Absent: only the percentage counts.
    public var maxDailyLoss: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxDailyLoss }
      _modify { yield &_storage.fields.maxDailyLoss }
    }
    /// How far equity may fall below its peak, in per cent, above 0, at most 100. Absent: no limit.
    public var maxDrawdownPercent: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxDrawdownPercent }
      _modify { yield &_storage.fields.maxDrawdownPercent }
    }
    /// What one strategy may lose in all, realised and not, as a sum in the base currency. Absent: no limit.
    public var maxStrategyLoss: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxStrategyLoss }
      _modify { yield &_storage.fields.maxStrategyLoss }
    }
    /// How old the last quote of a symbol may be for new risk in it. Absent: any age.
    public var maxQuoteAge: Google.Protobuf.Duration? {
      _read { yield _storage.fields.maxQuoteAge }
      _modify { yield &_storage.fields.maxQuoteAge }
    }
    /// Equity readings in a row that must confirm a loss or drawdown before it halts, 1–100. Absent: 3 for drawdown and
    /// strategy losses, 1 for the daily loss.
    public var haltConfirmations: Outcry.V1.Count? {
      _read { yield _storage.fields.haltConfirmations }
      _modify { yield &_storage.fields.haltConfirmations }
    }
    /// How old a risk bias may be. Absent: any age.
    public var maxRiskBiasAge: Google.Protobuf.Duration? {
      _read { yield _storage.fields.maxRiskBiasAge }
      _modify { yield &_storage.fields.maxRiskBiasAge }
    }
    /// The bias that holds when the one that was set is older, 0–1. Absent: 0.5.
    public var conservativeRiskBias: Outcry.V1.Decimal? {
      _read { yield _storage.fields.conservativeRiskBias }
      _modify { yield &_storage.fields.conservativeRiskBias }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var maxOpenPositions: Outcry.V1.Count?
      var maxPositionPercent: Outcry.V1.Decimal?
      var maxDailyLossPercent: Outcry.V1.Decimal?
      var tradingHours: Outcry.V1.TradingHours?
      var maxSymbolQuantity: Outcry.V1.Decimal?
      var maxSymbolNotional: Outcry.V1.Decimal?
      var maxTotalExposurePercent: Outcry.V1.Decimal?
      var maxSectorExposurePercent: Outcry.V1.Decimal?
      var maxLeverage: Outcry.V1.Decimal?
      var maxOrderQuantity: Outcry.V1.Decimal?
      var maxOrderNotional: Outcry.V1.Decimal?
      var maxOrdersPerSecond: Outcry.V1.Count?
      var maxOrdersPerMinute: Outcry.V1.Count?
      var priceBandPercent: Outcry.V1.Decimal?
      var duplicateOrderWindow: Google.Protobuf.Duration?
      var maxDailyLoss: Outcry.V1.Decimal?
      var maxDrawdownPercent: Outcry.V1.Decimal?
      var maxStrategyLoss: Outcry.V1.Decimal?
      var maxQuoteAge: Google.Protobuf.Duration?
      var haltConfirmations: Outcry.V1.Count?
      var maxRiskBiasAge: Google.Protobuf.Duration?
      var conservativeRiskBias: Outcry.V1.Decimal?
    }

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      maxOpenPositions: Outcry.V1.Count? = nil,
      maxPositionPercent: Outcry.V1.Decimal? = nil,
      maxDailyLossPercent: Outcry.V1.Decimal? = nil,
      tradingHours: Outcry.V1.TradingHours? = nil,
      maxSymbolQuantity: Outcry.V1.Decimal? = nil,
      maxSymbolNotional: Outcry.V1.Decimal? = nil,
      maxTotalExposurePercent: Outcry.V1.Decimal? = nil,
      maxSectorExposurePercent: Outcry.V1.Decimal? = nil,
      maxLeverage: Outcry.V1.Decimal? = nil,
      maxOrderQuantity: Outcry.V1.Decimal? = nil,
      maxOrderNotional: Outcry.V1.Decimal? = nil,
      maxOrdersPerSecond: Outcry.V1.Count? = nil,
      maxOrdersPerMinute: Outcry.V1.Count? = nil,
      priceBandPercent: Outcry.V1.Decimal? = nil,
      duplicateOrderWindow: Google.Protobuf.Duration? = nil,
      maxDailyLoss: Outcry.V1.Decimal? = nil,
      maxDrawdownPercent: Outcry.V1.Decimal? = nil,
      maxStrategyLoss: Outcry.V1.Decimal? = nil,
      maxQuoteAge: Google.Protobuf.Duration? = nil,
      haltConfirmations: Outcry.V1.Count? = nil,
      maxRiskBiasAge: Google.Protobuf.Duration? = nil,
      conservativeRiskBias: Outcry.V1.Decimal? = nil
    ) {
      self.maxOpenPositions = maxOpenPositions
      self.maxPositionPercent = maxPositionPercent
      self.maxDailyLossPercent = maxDailyLossPercent
      self.tradingHours = tradingHours
      self.maxSymbolQuantity = maxSymbolQuantity
      self.maxSymbolNotional = maxSymbolNotional
      self.maxTotalExposurePercent = maxTotalExposurePercent
      self.maxSectorExposurePercent = maxSectorExposurePercent
      self.maxLeverage = maxLeverage
      self.maxOrderQuantity = maxOrderQuantity
      self.maxOrderNotional = maxOrderNotional
      self.maxOrdersPerSecond = maxOrdersPerSecond
      self.maxOrdersPerMinute = maxOrdersPerMinute
      self.priceBandPercent = priceBandPercent
      self.duplicateOrderWindow = duplicateOrderWindow
      self.maxDailyLoss = maxDailyLoss
      self.maxDrawdownPercent = maxDrawdownPercent
      self.maxStrategyLoss = maxStrategyLoss
      self.maxQuoteAge = maxQuoteAge
      self.haltConfirmations = haltConfirmations
      self.maxRiskBiasAge = maxRiskBiasAge
      self.conservativeRiskBias = conservativeRiskBias
    }
  }

  /// Hours of a venue.
  public struct TradingHours: Sendable, Hashable {
    /// IANA name, such as `America/New_York`.
    public var timeZone: String = ""
    /// `HH:MM`, local. The minute itself is within.
    public var open: String = ""
    /// `HH:MM`, local, after `open`. The minute itself is within.
    public var close: String = ""
    /// Days of the week. Empty: Monday to Friday.
    public var days: [Outcry.V1.DayOfWeek] = []
    /// Days on which the venue is closed, `YYYY-MM-DD`, at most 1000.
    public var holidays: [String] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      timeZone: String = "",
      open: String = "",
      close: String = "",
      days: [Outcry.V1.DayOfWeek] = [],
      holidays: [String] = []
    ) {
      self.timeZone = timeZone
      self.open = open
      self.close = close
      self.days = days
      self.holidays = holidays
    }
  }

  /// New risk is refused until a person says otherwise.
  public struct RiskHalt: Sendable, Hashable {
    /// The server's name for it.
    public var haltId: String = ""
    /// What made it.
    public var type: Outcry.V1.RiskHaltType = .unspecified
    /// For OVERFILL: the instrument.
    public var symbol: String = ""
    /// For STRATEGY_LOSS: the strategy.
    public var strategyId: String = ""
    /// What the rule allows.
    public var limit: String = ""
    /// What was read last.
    public var observed: String = ""
    /// Readings in a row that confirmed it.
    public var readings: UInt32 = 0
    /// One sentence for people.
    public var message: String = ""
    /// The session's clock when it latched.
    public var latchTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      haltId: String = "",
      type: Outcry.V1.RiskHaltType = .unspecified,
      symbol: String = "",
      strategyId: String = "",
      limit: String = "",
      observed: String = "",
      readings: UInt32 = 0,
      message: String = "",
      latchTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.haltId = haltId
      self.type = type
      self.symbol = symbol
      self.strategyId = strategyId
      self.limit = limit
      self.observed = observed
      self.readings = readings
      self.message = message
      self.latchTime = latchTime
    }
  }

  /// A factor on the limits of new risk.
  public struct RiskBias: Sendable, Hashable {
    /// 0 (no new risk) to 1 (the limits as they are).
    public var value: Outcry.V1.Decimal?
    /// The value that counts now: `value`, or the conservative one when it is too old.
    public var effectiveValue: Outcry.V1.Decimal?
    /// Where it comes from, for people.
    public var source: String = ""
    /// The session's clock when it was set.
    public var setTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: Outcry.V1.Decimal? = nil,
      effectiveValue: Outcry.V1.Decimal? = nil,
      source: String = "",
      setTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.value = value
      self.effectiveValue = effectiveValue
      self.source = source
      self.setTime = setTime
    }
  }

  /// Something that the rules refused or reduced.
  public struct RiskBreach: Sendable, Hashable {
    /// The server's name for it.
    public var breachId: String = ""
    /// What the rules said: DENIED or REDUCED.
    public var verdict: Outcry.V1.RiskVerdict = .unspecified
    /// Rule, limit, observed value, headroom.
    public var denial: Outcry.V1.Denial?
    /// The instrument.
    public var symbol: String = ""
    /// Whose order it was. Empty: none's.
    public var strategyId: String = ""
    /// The order. Empty when none was recorded.
    public var orderId: String = ""
    /// The signal. Empty: none.
    public var signalId: String = ""
    /// The session's clock.
    public var time: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      breachId: String = "",
      verdict: Outcry.V1.RiskVerdict = .unspecified,
      denial: Outcry.V1.Denial? = nil,
      symbol: String = "",
      strategyId: String = "",
      orderId: String = "",
      signalId: String = "",
      time: Google.Protobuf.Timestamp? = nil
    ) {
      self.breachId = breachId
      self.verdict = verdict
      self.denial = denial
      self.symbol = symbol
      self.strategyId = strategyId
      self.orderId = orderId
      self.signalId = signalId
      self.time = time
    }
  }

  /// Whether all new risk is refused.
  public struct KillSwitch: Sendable, Hashable {
    /// Whether it is engaged.
    public var engaged: Bool = false
    /// Why, as the person who engaged it said.
    public var reason: String = ""
    /// The session's clock when it was engaged.
    public var engageTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      engaged: Bool = false,
      reason: String = "",
      engageTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.engaged = engaged
      self.reason = reason
      self.engageTime = engageTime
    }
  }

  /// Where a session stands against its limits.
  public struct RiskStatus: Sendable, Hashable {
    /// The session.
    public var sessionId: String {
      _read { yield _storage.fields.sessionId }
      _modify { yield &_storage.fields.sessionId }
    }
    /// Its limits, with defaults filled in.
    public var limits: Outcry.V1.RiskLimits? {
      _read { yield _storage.fields.limits }
      _modify { yield &_storage.fields.limits }
    }
    /// The kill switch.
    public var killSwitch: Outcry.V1.KillSwitch? {
      _read { yield _storage.fields.killSwitch }
      _modify { yield &_storage.fields.killSwitch }
    }
    /// Positions open, and entries working towards one.
    public var openPositions: UInt32 {
      _read { yield _storage.fields.openPositions }
      _modify { yield &_storage.fields.openPositions }
    }
    /// How many more may be opened.
    public var openPositionsHeadroom: UInt32 {
      _read { yield _storage.fields.openPositionsHeadroom }
      _modify { yield &_storage.fields.openPositionsHeadroom }
    }
    /// Notional that one new position may have at the present equity.
    public var maxPositionNotional: Outcry.V1.Decimal? {
      _read { yield _storage.fields.maxPositionNotional }
      _modify { yield &_storage.fields.maxPositionNotional }
    }
    /// The trading day, `YYYY-MM-DD`. Empty before the first market data.
    public var day: String {
      _read { yield _storage.fields.day }
      _modify { yield &_storage.fields.day }
    }
    /// Equity when the day began.
    public var dayStartEquity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.dayStartEquity }
      _modify { yield &_storage.fields.dayStartEquity }
    }
    /// Equity less `day_start_equity`.
    public var dayPnl: Outcry.V1.Decimal? {
      _read { yield _storage.fields.dayPnl }
      _modify { yield &_storage.fields.dayPnl }
    }
    /// The loss, as a sum above zero, at which new risk is refused for the rest of the day.
    public var dailyLossLimit: Outcry.V1.Decimal? {
      _read { yield _storage.fields.dailyLossLimit }
      _modify { yield &_storage.fields.dailyLossLimit }
    }
    /// What may still be lost today before that.
    public var dailyLossHeadroom: Outcry.V1.Decimal? {
      _read { yield _storage.fields.dailyLossHeadroom }
      _modify { yield &_storage.fields.dailyLossHeadroom }
    }
    /// Whether the limit was reached today. Stays so until the next day.
    public var dailyLossReached: Bool {
      _read { yield _storage.fields.dailyLossReached }
      _modify { yield &_storage.fields.dailyLossReached }
    }
    /// Whether the session's clock is within its trading hours.
    public var withinTradingHours: Bool {
      _read { yield _storage.fields.withinTradingHours }
      _modify { yield &_storage.fields.withinTradingHours }
    }
    /// Instruments in which new risk is refused because a broker reported more filled than ordered.
    public var haltedSymbols: [String] {
      _read { yield _storage.fields.haltedSymbols }
      _modify { yield &_storage.fields.haltedSymbols }
    }
    /// Cash plus market value of positions.
    public var equity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.equity }
      _modify { yield &_storage.fields.equity }
    }
    /// The session's clock. Absent before the first market data.
    public var marketTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.marketTime }
      _modify { yield &_storage.fields.marketTime }
    }
    /// What is let through.
    public var mode: Outcry.V1.RiskMode {
      _read { yield _storage.fields.mode }
      _modify { yield &_storage.fields.mode }
    }
    /// Why, as the person who chose it said.
    public var modeReason: String {
      _read { yield _storage.fields.modeReason }
      _modify { yield &_storage.fields.modeReason }
    }
    /// The factor on the limits. Absent: none was set.
    public var bias: Outcry.V1.RiskBias? {
      _read { yield _storage.fields.bias }
      _modify { yield &_storage.fields.bias }
    }
    /// What is latched, in the order of latching.
    public var halts: [Outcry.V1.RiskHalt] {
      _read { yield _storage.fields.halts }
      _modify { yield &_storage.fields.halts }
    }
    /// What is held.
    public var exposure: Outcry.V1.Exposure? {
      _read { yield _storage.fields.exposure }
      _modify { yield &_storage.fields.exposure }
    }
    /// Notional that new positions may still have under `max_leverage`. Absent: no limit.
    public var buyingPower: Outcry.V1.Decimal? {
      _read { yield _storage.fields.buyingPower }
      _modify { yield &_storage.fields.buyingPower }
    }
    /// The highest equity so far.
    public var peakEquity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.peakEquity }
      _modify { yield &_storage.fields.peakEquity }
    }
    /// How far equity is below it, in per cent.
    public var drawdownPercent: Outcry.V1.Decimal? {
      _read { yield _storage.fields.drawdownPercent }
      _modify { yield &_storage.fields.drawdownPercent }
    }
    /// Orders of the last second.
    public var ordersLastSecond: UInt32 {
      _read { yield _storage.fields.ordersLastSecond }
      _modify { yield &_storage.fields.ordersLastSecond }
    }
    /// Orders of the last minute.
    public var ordersLastMinute: UInt32 {
      _read { yield _storage.fields.ordersLastMinute }
      _modify { yield &_storage.fields.ordersLastMinute }
    }
    /// Changes with every change of the limits. For UpdateRiskLimits.
    public var etag: String {
      _read { yield _storage.fields.etag }
      _modify { yield &_storage.fields.etag }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var sessionId: String = ""
      var limits: Outcry.V1.RiskLimits?
      var killSwitch: Outcry.V1.KillSwitch?
      var openPositions: UInt32 = 0
      var openPositionsHeadroom: UInt32 = 0
      var maxPositionNotional: Outcry.V1.Decimal?
      var day: String = ""
      var dayStartEquity: Outcry.V1.Decimal?
      var dayPnl: Outcry.V1.Decimal?
      var dailyLossLimit: Outcry.V1.Decimal?
      var dailyLossHeadroom: Outcry.V1.Decimal?
      var dailyLossReached: Bool = false
      var withinTradingHours: Bool = false
      var haltedSymbols: [String] = []
      var equity: Outcry.V1.Decimal?
      var marketTime: Google.Protobuf.Timestamp?
      var mode: Outcry.V1.RiskMode = .unspecified
      var modeReason: String = ""
      var bias: Outcry.V1.RiskBias?
      var halts: [Outcry.V1.RiskHalt] = []
      var exposure: Outcry.V1.Exposure?
      var buyingPower: Outcry.V1.Decimal?
      var peakEquity: Outcry.V1.Decimal?
      var drawdownPercent: Outcry.V1.Decimal?
      var ordersLastSecond: UInt32 = 0
      var ordersLastMinute: UInt32 = 0
      var etag: String = ""
    }

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      limits: Outcry.V1.RiskLimits? = nil,
      killSwitch: Outcry.V1.KillSwitch? = nil,
      openPositions: UInt32 = 0,
      openPositionsHeadroom: UInt32 = 0,
      maxPositionNotional: Outcry.V1.Decimal? = nil,
      day: String = "",
      dayStartEquity: Outcry.V1.Decimal? = nil,
      dayPnl: Outcry.V1.Decimal? = nil,
      dailyLossLimit: Outcry.V1.Decimal? = nil,
      dailyLossHeadroom: Outcry.V1.Decimal? = nil,
      dailyLossReached: Bool = false,
      withinTradingHours: Bool = false,
      haltedSymbols: [String] = [],
      equity: Outcry.V1.Decimal? = nil,
      marketTime: Google.Protobuf.Timestamp? = nil,
      mode: Outcry.V1.RiskMode = .unspecified,
      modeReason: String = "",
      bias: Outcry.V1.RiskBias? = nil,
      halts: [Outcry.V1.RiskHalt] = [],
      exposure: Outcry.V1.Exposure? = nil,
      buyingPower: Outcry.V1.Decimal? = nil,
      peakEquity: Outcry.V1.Decimal? = nil,
      drawdownPercent: Outcry.V1.Decimal? = nil,
      ordersLastSecond: UInt32 = 0,
      ordersLastMinute: UInt32 = 0,
      etag: String = ""
    ) {
      self.sessionId = sessionId
      self.limits = limits
      self.killSwitch = killSwitch
      self.openPositions = openPositions
      self.openPositionsHeadroom = openPositionsHeadroom
      self.maxPositionNotional = maxPositionNotional
      self.day = day
      self.dayStartEquity = dayStartEquity
      self.dayPnl = dayPnl
      self.dailyLossLimit = dailyLossLimit
      self.dailyLossHeadroom = dailyLossHeadroom
      self.dailyLossReached = dailyLossReached
      self.withinTradingHours = withinTradingHours
      self.haltedSymbols = haltedSymbols
      self.equity = equity
      self.marketTime = marketTime
      self.mode = mode
      self.modeReason = modeReason
      self.bias = bias
      self.halts = halts
      self.exposure = exposure
      self.buyingPower = buyingPower
      self.peakEquity = peakEquity
      self.drawdownPercent = drawdownPercent
      self.ordersLastSecond = ordersLastSecond
      self.ordersLastMinute = ordersLastMinute
      self.etag = etag
    }
  }

  /// Asks where a session stands.
  public struct GetRiskStatusRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.minRevision = minRevision
    }
  }

  /// Where a session stands.
  public struct GetRiskStatusResponse: Sendable, Hashable {
    /// The status.
    public var status: Outcry.V1.RiskStatus?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.V1.RiskStatus? = nil,
      revision: UInt64 = 0
    ) {
      self.status = status
      self.revision = revision
    }
  }

  /// Asks for a stream of where a session stands.
  public struct WatchRiskStatusRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Where to begin. Required.
    public var start: Outcry.V1.WatchStart?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      start: Outcry.V1.WatchStart? = nil
    ) {
      self.sessionId = sessionId
      self.start = start
    }
  }

  /// One message of a stream of where a session stands.
  public struct WatchRiskStatusResponse: Sendable, Hashable {
    /// The server's revision that this message takes into account.
    public var revision: UInt64 = 0
    /// What it says.
    public var payload: Outcry.V1.WatchRiskStatusResponse.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      revision: UInt64 = 0,
      payload: Outcry.V1.WatchRiskStatusResponse.Payload? = nil
    ) {
      self.revision = revision
      self.payload = payload
    }

    /// What it says.
    public enum Payload: Sendable, Hashable {
      /// The stream is open.
      case opened(Outcry.V1.StreamOpened)
      /// The status at the beginning.
      case snapshot(Outcry.V1.RiskStatus)
      /// The snapshot is complete.
      case snapshotEnd(Outcry.V1.StreamSnapshotEnd)
      /// The status after a change.
      case event(Outcry.V1.RiskStatus)
      /// Nothing has happened.
      case heartbeat(Outcry.V1.StreamHeartbeat)
      /// The stream ends.
      case closing(Outcry.V1.StreamClosing)
    }
  }

  /// Asks to refuse all new risk.
  public struct EngageKillSwitchRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Why, for the record; at most 256 bytes. Required.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      reason: String = ""
    ) {
      self.sessionId = sessionId
      self.reason = reason
    }
  }

  /// New risk is refused.
  public struct EngageKillSwitchResponse: Sendable, Hashable {
    /// The status after it.
    public var status: Outcry.V1.RiskStatus?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.V1.RiskStatus? = nil,
      revision: UInt64 = 0
    ) {
      self.status = status
      self.revision = revision
    }
  }

  /// Asks to allow new risk again.
  public struct ReleaseKillSwitchRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = ""
    ) {
      self.sessionId = sessionId
    }
  }

  /// New risk is allowed.
  public struct ReleaseKillSwitchResponse: Sendable, Hashable {
    /// The status after it.
    public var status: Outcry.V1.RiskStatus?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.V1.RiskStatus? = nil,
      revision: UInt64 = 0
    ) {
      self.status = status
      self.revision = revision
    }
  }

  /// Asks to replace the limits.
  public struct UpdateRiskLimitsRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// All limits; absent fields take their defaults. Required.
    public var limits: Outcry.V1.RiskLimits?
    /// The limits' `etag` as the caller knows it. Empty: whatever they are.
    public var etag: String = ""
    /// Why, for the record; at most 256 bytes.
    public var reason: String = ""
    /// Check everything, with the same refusals, and do nothing.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      limits: Outcry.V1.RiskLimits? = nil,
      etag: String = "",
      reason: String = "",
      validateOnly: Bool = false
    ) {
      self.sessionId = sessionId
      self.limits = limits
      self.etag = etag
      self.reason = reason
      self.validateOnly = validateOnly
    }
  }

  /// Replaced limits.
  public struct UpdateRiskLimitsResponse: Sendable, Hashable {
    /// The status after it.
    public var status: Outcry.V1.RiskStatus?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.V1.RiskStatus? = nil,
      revision: UInt64 = 0
    ) {
      self.status = status
      self.revision = revision
    }
  }

  /// Asks for what the rules refused or reduced.
  public struct ListRiskBreachesRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only this rule. Empty: all.
    public var rule: String = ""
    /// Only this instrument. Empty: all.
    public var symbol: String = ""
    /// Only this strategy's. Empty: all.
    public var strategyId: String = ""
    /// `time`, or `time desc` for the reverse. Empty: `time`.
    public var orderBy: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      pageSize: UInt32 = 0,
      pageToken: String = "",
      rule: String = "",
      symbol: String = "",
      strategyId: String = "",
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.rule = rule
      self.symbol = symbol
      self.strategyId = strategyId
      self.orderBy = orderBy
      self.minRevision = minRevision
    }
  }

  /// Some breaches.
  public struct ListRiskBreachesResponse: Sendable, Hashable {
    /// In the order in which they happened.
    public var breaches: [Outcry.V1.RiskBreach] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      breaches: [Outcry.V1.RiskBreach] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.breaches = breaches
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }

  /// Asks to set the risk bias.
  public struct SetRiskBiasRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// 0–1. Required.
    public var value: Outcry.V1.Decimal?
    /// Where it comes from, for the record; at most 256 bytes.
    public var source: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      value: Outcry.V1.Decimal? = nil,
      source: String = ""
    ) {
      self.sessionId = sessionId
      self.value = value
      self.source = source
    }
  }

  /// A set risk bias.
  public struct SetRiskBiasResponse: Sendable, Hashable {
    /// The status after it.
    public var status: Outcry.V1.RiskStatus?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.V1.RiskStatus? = nil,
      revision: UInt64 = 0
    ) {
      self.status = status
      self.revision = revision
    }
  }

  /// Asks to choose what is let through.
  public struct SetModeRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// What. Required.
    public var mode: Outcry.V1.RiskMode = .unspecified
    /// Why, for the record; at most 256 bytes. Required.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      mode: Outcry.V1.RiskMode = .unspecified,
      reason: String = ""
    ) {
      self.sessionId = sessionId
      self.mode = mode
      self.reason = reason
    }
  }

  /// A chosen mode.
  public struct SetModeResponse: Sendable, Hashable {
    /// The status after it.
    public var status: Outcry.V1.RiskStatus?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.V1.RiskStatus? = nil,
      revision: UInt64 = 0
    ) {
      self.status = status
      self.revision = revision
    }
  }

  /// Asks to release a halt.
  public struct ReleaseHaltRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which halt. Required.
    public var haltId: String = ""
    /// Why, for the record; at most 256 bytes. Required.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      haltId: String = "",
      reason: String = ""
    ) {
      self.sessionId = sessionId
      self.haltId = haltId
      self.reason = reason
    }
  }

  /// A released halt.
  public struct ReleaseHaltResponse: Sendable, Hashable {
    /// The status after it.
    public var status: Outcry.V1.RiskStatus?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.V1.RiskStatus? = nil,
      revision: UInt64 = 0
    ) {
      self.status = status
      self.revision = revision
    }
  }

  /// Asks to close everything.
  public struct FlattenAllRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// The caller's name for it, the key of idempotency, as `client_order_id`. Required.
    public var clientFlattenId: String = ""
    /// Why, for the record; at most 256 bytes. Required.
    public var reason: String = ""
    /// Say what would be cancelled and sent, and do nothing.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      clientFlattenId: String = "",
      reason: String = "",
      validateOnly: Bool = false
    ) {
      self.sessionId = sessionId
      self.clientFlattenId = clientFlattenId
      self.reason = reason
      self.validateOnly = validateOnly
    }
  }

  /// What closes everything.
  public struct FlattenAllResponse: Sendable, Hashable {
    /// Orders whose cancellation was asked for.
    public var cancelledOrders: [Outcry.V1.Order] = []
    /// Orders that close positions, in the order of symbols. Under `validate_only` they have no `order_id`.
    public var closingOrders: [Outcry.V1.Order] = []
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      cancelledOrders: [Outcry.V1.Order] = [],
      closingOrders: [Outcry.V1.Order] = [],
      revision: UInt64 = 0
    ) {
      self.cancelledOrders = cancelledOrders
      self.closingOrders = closingOrders
      self.revision = revision
    }
  }
}
