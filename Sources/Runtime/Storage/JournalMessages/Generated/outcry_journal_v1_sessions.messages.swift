// Generated from outcry/journal/v1/sessions.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.Journal.V1 {
  /// Whether orders reach a simulated exchange or a real broker.
  public enum TradingMode: ProtobufEnum {
    /// Never written.
    case unspecified
    /// Simulated.
    case paper
    /// Real.
    case live
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .paper, .live]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .paper
      case 2: self = .live
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .paper: 1
      case .live: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "TRADING_MODE_UNSPECIFIED": self = .unspecified
      case "TRADING_MODE_PAPER": self = .paper
      case "TRADING_MODE_LIVE": self = .live
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "TRADING_MODE_UNSPECIFIED"
      case .paper: "TRADING_MODE_PAPER"
      case .live: "TRADING_MODE_LIVE"
      case .unrecognized: nil
      }
    }
  }

  /// Where a session is in its life.
  public enum SessionStatus: ProtobufEnum {
    /// Never written.
    case unspecified
    /// Not started.
    case created
    /// Running.
    case running
    /// No new entries.
    case paused
    /// Ended.
    case stopped
    /// Ended by a fault.
    case failed
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .created, .running, .paused, .stopped, .failed]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .created
      case 2: self = .running
      case 3: self = .paused
      case 4: self = .stopped
      case 5: self = .failed
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .created: 1
      case .running: 2
      case .paused: 3
      case .stopped: 4
      case .failed: 5
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "SESSION_STATUS_UNSPECIFIED": self = .unspecified
      case "SESSION_STATUS_CREATED": self = .created
      case "SESSION_STATUS_RUNNING": self = .running
      case "SESSION_STATUS_PAUSED": self = .paused
      case "SESSION_STATUS_STOPPED": self = .stopped
      case "SESSION_STATUS_FAILED": self = .failed
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "SESSION_STATUS_UNSPECIFIED"
      case .created: "SESSION_STATUS_CREATED"
      case .running: "SESSION_STATUS_RUNNING"
      case .paused: "SESSION_STATUS_PAUSED"
      case .stopped: "SESSION_STATUS_STOPPED"
      case .failed: "SESSION_STATUS_FAILED"
      case .unrecognized: nil
      }
    }
  }

  /// Which extreme of a bar comes first.
  public enum BarPathOrder: ProtobufEnum {
    /// Never written.
    case unspecified
    /// The one nearer to the open.
    case nearerExtremeFirst
    /// The low.
    case pessimistic
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .nearerExtremeFirst, .pessimistic]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .nearerExtremeFirst
      case 2: self = .pessimistic
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .nearerExtremeFirst: 1
      case .pessimistic: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "BAR_PATH_ORDER_UNSPECIFIED": self = .unspecified
      case "BAR_PATH_ORDER_NEARER_EXTREME_FIRST": self = .nearerExtremeFirst
      case "BAR_PATH_ORDER_PESSIMISTIC": self = .pessimistic
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "BAR_PATH_ORDER_UNSPECIFIED"
      case .nearerExtremeFirst: "BAR_PATH_ORDER_NEARER_EXTREME_FIRST"
      case .pessimistic: "BAR_PATH_ORDER_PESSIMISTIC"
      case .unrecognized: nil
      }
    }
  }

  /// When a resting limit order fills.
  public enum LimitFillRule: ProtobufEnum {
    /// Never written.
    case unspecified
    /// At a better price.
    case tradeThrough
    /// At the limit.
    case touch
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .tradeThrough, .touch]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .tradeThrough
      case 2: self = .touch
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .tradeThrough: 1
      case .touch: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "LIMIT_FILL_RULE_UNSPECIFIED": self = .unspecified
      case "LIMIT_FILL_RULE_TRADE_THROUGH": self = .tradeThrough
      case "LIMIT_FILL_RULE_TOUCH": self = .touch
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "LIMIT_FILL_RULE_UNSPECIFIED"
      case .tradeThrough: "LIMIT_FILL_RULE_TRADE_THROUGH"
      case .touch: "LIMIT_FILL_RULE_TOUCH"
      case .unrecognized: nil
      }
    }
  }

  /// At which price an order first meets the market.
  public enum ArrivalRule: ProtobufEnum {
    /// Never written.
    case unspecified
    /// The next.
    case nextTick
    /// The newest.
    case lastPrice
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .nextTick, .lastPrice]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .nextTick
      case 2: self = .lastPrice
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .nextTick: 1
      case .lastPrice: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "ARRIVAL_RULE_UNSPECIFIED": self = .unspecified
      case "ARRIVAL_RULE_NEXT_TICK": self = .nextTick
      case "ARRIVAL_RULE_LAST_PRICE": self = .lastPrice
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "ARRIVAL_RULE_UNSPECIFIED"
      case .nextTick: "ARRIVAL_RULE_NEXT_TICK"
      case .lastPrice: "ARRIVAL_RULE_LAST_PRICE"
      case .unrecognized: nil
      }
    }
  }

  /// How a stop-limit fills from a bar's close.
  public enum StopLimitFill: ProtobufEnum {
    /// Never written.
    case unspecified
    /// At the close.
    case atClose
    /// At the limit.
    case atLimit
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .atClose, .atLimit]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .atClose
      case 2: self = .atLimit
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .atClose: 1
      case .atLimit: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "STOP_LIMIT_FILL_UNSPECIFIED": self = .unspecified
      case "STOP_LIMIT_FILL_AT_CLOSE": self = .atClose
      case "STOP_LIMIT_FILL_AT_LIMIT": self = .atLimit
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "STOP_LIMIT_FILL_UNSPECIFIED"
      case .atClose: "STOP_LIMIT_FILL_AT_CLOSE"
      case .atLimit: "STOP_LIMIT_FILL_AT_LIMIT"
      case .unrecognized: nil
      }
    }
  }

  /// Two shares of something, in billionths of a per cent.
  public struct VolumeShareSlippage: Sendable, Hashable {
    /// Share of the price.
    public var impact: Int64 = 0
    /// Most of a bar's volume.
    public var cap: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      impact: Int64 = 0,
      cap: Int64 = 0
    ) {
      self.impact = impact
      self.cap = cap
    }
  }

  /// How much worse than the quote an order fills.
  public struct SlippageModel: Sendable, Hashable {
    /// Which model.
    public var model: Outcry.Journal.V1.SlippageModel.Model?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      model: Outcry.Journal.V1.SlippageModel.Model? = nil
    ) {
      self.model = model
    }

    /// Which model.
    public enum Model: Sendable, Hashable {
      /// Not at all.
      case none(Google.Protobuf.Empty)
      /// An amount per unit.
      case fixed(Int64)
      /// A share of the price.
      case percentage(Int64)
      /// By the share of volume.
      case volumeShare(Outcry.Journal.V1.VolumeShareSlippage)
    }
  }

  /// A rate per unit and a minimum per order.
  public struct PerUnitCommission: Sendable, Hashable {
    /// For one unit.
    public var rate: Int64 = 0
    /// For one order.
    public var minimum: Outcry.Journal.V1.Amount?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      rate: Int64 = 0,
      minimum: Outcry.Journal.V1.Amount? = nil
    ) {
      self.rate = rate
      self.minimum = minimum
    }
  }

  /// Shares of the notional, by who was there first.
  public struct MakerTakerCommission: Sendable, Hashable {
    /// An order that rested.
    public var maker: Int64 = 0
    /// One that took.
    public var taker: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      maker: Int64 = 0,
      taker: Int64 = 0
    ) {
      self.maker = maker
      self.taker = taker
    }
  }

  /// What the broker charges.
  public struct CommissionModel: Sendable, Hashable {
    /// Which model.
    public var model: Outcry.Journal.V1.CommissionModel.Model?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      model: Outcry.Journal.V1.CommissionModel.Model? = nil
    ) {
      self.model = model
    }

    /// Which model.
    public enum Model: Sendable, Hashable {
      /// Nothing.
      case none(Google.Protobuf.Empty)
      /// For units.
      case perUnit(Outcry.Journal.V1.PerUnitCommission)
      /// For an order.
      case perTrade(Outcry.Journal.V1.Amount)
      /// A share of the notional.
      case percentage(Int64)
      /// By who was there first.
      case makerTaker(Outcry.Journal.V1.MakerTakerCommission)
    }
  }

  /// The models and limits of the simulated exchange.
  public struct ExchangeConfiguration: Sendable, Hashable {
    /// Path through a bar.
    public var pathOrder: Outcry.Journal.V1.BarPathOrder = .unspecified
    /// Limit orders.
    public var limitFill: Outcry.Journal.V1.LimitFillRule = .unspecified
    /// Share of volume; absent: no bound.
    public var volumeShare: Google.Protobuf.Int64Value?
    /// Basis points.
    public var spread: Int64 = 0
    /// Slippage.
    public var slippage: Outcry.Journal.V1.SlippageModel?
    /// Commission.
    public var commission: Outcry.Journal.V1.CommissionModel?
    /// First price met.
    public var arrival: Outcry.Journal.V1.ArrivalRule = .unspecified
    /// Stop-limits.
    public var stopLimitFill: Outcry.Journal.V1.StopLimitFill = .unspecified
    /// How often a touch fills.
    public var touchChance: Int64 = 0
    /// Nanoseconds.
    public var latencyBase: Int64 = 0
    /// Nanoseconds.
    public var latencyJitter: Int64 = 0
    /// Absent: whenever there is data.
    public var hours: Outcry.Journal.V1.TradingHours?
    /// Nanoseconds; absent: any age.
    public var maximumQuoteAge: Google.Protobuf.Int64Value?
    /// Of all that is drawn.
    public var randomSeed: UInt64 = 0
    /// More are rejected.
    public var maximumWorkingOrders: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      pathOrder: Outcry.Journal.V1.BarPathOrder = .unspecified,
      limitFill: Outcry.Journal.V1.LimitFillRule = .unspecified,
      volumeShare: Google.Protobuf.Int64Value? = nil,
      spread: Int64 = 0,
      slippage: Outcry.Journal.V1.SlippageModel? = nil,
      commission: Outcry.Journal.V1.CommissionModel? = nil,
      arrival: Outcry.Journal.V1.ArrivalRule = .unspecified,
      stopLimitFill: Outcry.Journal.V1.StopLimitFill = .unspecified,
      touchChance: Int64 = 0,
      latencyBase: Int64 = 0,
      latencyJitter: Int64 = 0,
      hours: Outcry.Journal.V1.TradingHours? = nil,
      maximumQuoteAge: Google.Protobuf.Int64Value? = nil,
      randomSeed: UInt64 = 0,
      maximumWorkingOrders: Int64 = 0
    ) {
      self.pathOrder = pathOrder
      self.limitFill = limitFill
      self.volumeShare = volumeShare
      self.spread = spread
      self.slippage = slippage
      self.commission = commission
      self.arrival = arrival
      self.stopLimitFill = stopLimitFill
      self.touchChance = touchChance
      self.latencyBase = latencyBase
      self.latencyJitter = latencyJitter
      self.hours = hours
      self.maximumQuoteAge = maximumQuoteAge
      self.randomSeed = randomSeed
      self.maximumWorkingOrders = maximumWorkingOrders
    }
  }

  /// How much a session may hold.
  public struct SessionBounds: Sendable, Hashable {
    /// Orders in all.
    public var maximumOrders: Int64 = 0
    /// Orders at one time.
    public var maximumWorkingOrders: Int64 = 0
    /// Triggers in all.
    public var maximumTriggers: Int64 = 0
    /// Transactions of people.
    public var maximumTransactions: Int64 = 0
    /// Signals in all; 0: as a session without bounds of its own.
    public var maximumSignals: Int64 = 0
    /// Signals that wait at one time; 0: likewise.
    public var maximumWaitingSignals: Int64 = 0
    /// Leases in all; 0: likewise.
    public var maximumLeases: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      maximumOrders: Int64 = 0,
      maximumWorkingOrders: Int64 = 0,
      maximumTriggers: Int64 = 0,
      maximumTransactions: Int64 = 0,
      maximumSignals: Int64 = 0,
      maximumWaitingSignals: Int64 = 0,
      maximumLeases: Int64 = 0
    ) {
      self.maximumOrders = maximumOrders
      self.maximumWorkingOrders = maximumWorkingOrders
      self.maximumTriggers = maximumTriggers
      self.maximumTransactions = maximumTransactions
      self.maximumSignals = maximumSignals
      self.maximumWaitingSignals = maximumWaitingSignals
      self.maximumLeases = maximumLeases
    }
  }

  /// The sector of an instrument.
  public struct Sector: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// Its sector.
    public var name: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      name: String = ""
    ) {
      self.symbol = symbol
      self.name = name
    }
  }

  /// How a session keeps its books.
  public struct PortfolioSettings: Sendable, Hashable {
    /// Cost of what is sold.
    public var costMethod: Outcry.Journal.V1.CostMethod = .unspecified
    /// In the order of symbols.
    public var sectors: [Outcry.Journal.V1.Sector] = []
    /// In the order of currencies.
    public var exchangeRates: [Outcry.Journal.V1.RateSet] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      costMethod: Outcry.Journal.V1.CostMethod = .unspecified,
      sectors: [Outcry.Journal.V1.Sector] = [],
      exchangeRates: [Outcry.Journal.V1.RateSet] = []
    ) {
      self.costMethod = costMethod
      self.sectors = sectors
      self.exchangeRates = exchangeRates
    }
  }

  /// Which imported bars of a symbol are replayed.
  public struct ReplayedSeries: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// Their interval.
    public var interval: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      interval: String = ""
    ) {
      self.symbol = symbol
      self.interval = interval
    }
  }

  /// Which part of a feed's history is replayed, and how fast.
  public struct ReplaySettings: Sendable, Hashable {
    /// Nanoseconds since the epoch; absent: the first there is.
    public var start: Google.Protobuf.Int64Value?
    /// Nanoseconds since the epoch; absent: the last there is.
    public var end: Google.Protobuf.Int64Value?
    /// How fast.
    public var pace: Outcry.Journal.V1.ReplaySettings.Pace?
    /// The interval that bars are put together to. Empty: they stay as they are.
    public var barInterval: String = ""
    /// What is taken out of prices. 0: nothing, and nobody asked, 1: nothing, 2: splits, 3: splits and dividends.
    public var priceAdjustment: Int64 = 0
    /// In the order of symbols. Those that are not here are the feed's.
    public var series: [Outcry.Journal.V1.ReplayedSeries] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      start: Google.Protobuf.Int64Value? = nil,
      end: Google.Protobuf.Int64Value? = nil,
      pace: Outcry.Journal.V1.ReplaySettings.Pace? = nil,
      barInterval: String = "",
      priceAdjustment: Int64 = 0,
      series: [Outcry.Journal.V1.ReplayedSeries] = []
    ) {
      self.start = start
      self.end = end
      self.pace = pace
      self.barInterval = barInterval
      self.priceAdjustment = priceAdjustment
      self.series = series
    }

    /// How fast.
    public enum Pace: Sendable, Hashable {
      /// Bars a second, in billionths.
      case barsPerSecond(Int64)
      /// As fast as it goes.
      case maximum(Google.Protobuf.Empty)
    }
  }

  /// A time of day.
  public struct BatchTime: Sendable, Hashable {
    /// IANA name.
    public var zone: String = ""
    /// Minute of the day.
    public var minute: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      zone: String = "",
      minute: Int64 = 0
    ) {
      self.zone = zone
      self.minute = minute
    }
  }

  /// What happens to signals, and how large their orders are.
  public struct ExecutionSettings: Sendable, Hashable {
    /// Which mode.
    public var mode: Outcry.Journal.V1.ExecutionSettings.Mode?
    /// For signals without a size.
    public var sizing: Outcry.Journal.V1.SizingRule?
    /// Per cent of equity.
    public var maximumAllocation: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      mode: Outcry.Journal.V1.ExecutionSettings.Mode? = nil,
      sizing: Outcry.Journal.V1.SizingRule? = nil,
      maximumAllocation: Int64 = 0
    ) {
      self.mode = mode
      self.sizing = sizing
      self.maximumAllocation = maximumAllocation
    }

    /// Which mode.
    public enum Mode: Sendable, Hashable {
      /// At once.
      case auto(Google.Protobuf.Empty)
      /// A person approves each; nanoseconds of patience.
      case confirm(Int64)
      /// Together, at a time of day.
      case batch(Outcry.Journal.V1.BatchTime)
    }
  }

  /// Everything that makes a session.
  public struct SessionDefinition: Sendable, Hashable {
    /// Its name.
    public var sessionId: String {
      _read { yield _storage.fields.sessionId }
      _modify { yield &_storage.fields.sessionId }
    }
    /// For people.
    public var displayName: String {
      _read { yield _storage.fields.displayName }
      _modify { yield &_storage.fields.displayName }
    }
    /// Simulated or real.
    public var mode: Outcry.Journal.V1.TradingMode {
      _read { yield _storage.fields.mode }
      _modify { yield &_storage.fields.mode }
    }
    /// In the order of symbols.
    public var instruments: [Outcry.Journal.V1.Instrument] {
      _read { yield _storage.fields.instruments }
      _modify { yield &_storage.fields.instruments }
    }
    /// To begin with.
    public var initialCash: Outcry.Journal.V1.Amount? {
      _read { yield _storage.fields.initialCash }
      _modify { yield &_storage.fields.initialCash }
    }
    /// ISO 4217 code.
    public var baseCurrency: String {
      _read { yield _storage.fields.baseCurrency }
      _modify { yield &_storage.fields.baseCurrency }
    }
    /// What it may risk.
    public var riskLimits: Outcry.Journal.V1.RiskLimits? {
      _read { yield _storage.fields.riskLimits }
      _modify { yield &_storage.fields.riskLimits }
    }
    /// IANA name.
    public var dayTimeZone: String {
      _read { yield _storage.fields.dayTimeZone }
      _modify { yield &_storage.fields.dayTimeZone }
    }
    /// Absent without a strategy.
    public var strategyName: Google.Protobuf.StringValue? {
      _read { yield _storage.fields.strategyName }
      _modify { yield &_storage.fields.strategyName }
    }
    /// How much it may hold.
    public var bounds: Outcry.Journal.V1.SessionBounds? {
      _read { yield _storage.fields.bounds }
      _modify { yield &_storage.fields.bounds }
    }
    /// How it keeps its books.
    public var portfolio: Outcry.Journal.V1.PortfolioSettings? {
      _read { yield _storage.fields.portfolio }
      _modify { yield &_storage.fields.portfolio }
    }
    /// The strategy's document.
    public var strategySource: String {
      _read { yield _storage.fields.strategySource }
      _modify { yield &_storage.fields.strategySource }
    }
    /// Whether its limits were chosen for it.
    public var hasOwnRiskLimits: Bool {
      _read { yield _storage.fields.hasOwnRiskLimits }
      _modify { yield &_storage.fields.hasOwnRiskLimits }
    }
    /// What it replays.
    public var replay: Outcry.Journal.V1.ReplaySettings? {
      _read { yield _storage.fields.replay }
      _modify { yield &_storage.fields.replay }
    }
    /// The simulated exchange.
    public var exchange: Outcry.Journal.V1.ExchangeConfiguration? {
      _read { yield _storage.fields.exchange }
      _modify { yield &_storage.fields.exchange }
    }
    /// When it was created.
    public var createTime: Int64 {
      _read { yield _storage.fields.createTime }
      _modify { yield &_storage.fields.createTime }
    }
    /// Absent: the standard.
    public var execution: Outcry.Journal.V1.ExecutionSettings? {
      _read { yield _storage.fields.execution }
      _modify { yield &_storage.fields.execution }
    }
    /// The deployed version that the document is of, NAME@NUMBER. Empty: none.
    public var strategyVersion: String {
      _read { yield _storage.fields.strategyVersion }
      _modify { yield &_storage.fields.strategyVersion }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var sessionId: String = ""
      var displayName: String = ""
      var mode: Outcry.Journal.V1.TradingMode = .unspecified
      var instruments: [Outcry.Journal.V1.Instrument] = []
      var initialCash: Outcry.Journal.V1.Amount?
      var baseCurrency: String = ""
      var riskLimits: Outcry.Journal.V1.RiskLimits?
      var dayTimeZone: String = ""
      var strategyName: Google.Protobuf.StringValue?
      var bounds: Outcry.Journal.V1.SessionBounds?
      var portfolio: Outcry.Journal.V1.PortfolioSettings?
      var strategySource: String = ""
      var hasOwnRiskLimits: Bool = false
      var replay: Outcry.Journal.V1.ReplaySettings?
      var exchange: Outcry.Journal.V1.ExchangeConfiguration?
      var createTime: Int64 = 0
      var execution: Outcry.Journal.V1.ExecutionSettings?
      var strategyVersion: String = ""
    }

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      displayName: String = "",
      mode: Outcry.Journal.V1.TradingMode = .unspecified,
      instruments: [Outcry.Journal.V1.Instrument] = [],
      initialCash: Outcry.Journal.V1.Amount? = nil,
      baseCurrency: String = "",
      riskLimits: Outcry.Journal.V1.RiskLimits? = nil,
      dayTimeZone: String = "",
      strategyName: Google.Protobuf.StringValue? = nil,
      bounds: Outcry.Journal.V1.SessionBounds? = nil,
      portfolio: Outcry.Journal.V1.PortfolioSettings? = nil,
      strategySource: String = "",
      hasOwnRiskLimits: Bool = false,
      replay: Outcry.Journal.V1.ReplaySettings? = nil,
      exchange: Outcry.Journal.V1.ExchangeConfiguration? = nil,
      createTime: Int64 = 0,
      execution: Outcry.Journal.V1.ExecutionSettings? = nil,
      strategyVersion: String = ""
    ) {
      self.sessionId = sessionId
      self.displayName = displayName
      self.mode = mode
      self.instruments = instruments
      self.initialCash = initialCash
      self.baseCurrency = baseCurrency
      self.riskLimits = riskLimits
      self.dayTimeZone = dayTimeZone
      self.strategyName = strategyName
      self.bounds = bounds
      self.portfolio = portfolio
      self.strategySource = strategySource
      self.hasOwnRiskLimits = hasOwnRiskLimits
      self.replay = replay
      self.exchange = exchange
      self.createTime = createTime
      self.execution = execution
      self.strategyVersion = strategyVersion
    }
  }
}
