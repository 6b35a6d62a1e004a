// Generated from outcry/v1/sessions.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// Whether orders reach a simulated exchange or a real broker.
  public enum TradingMode: ProtobufEnum {
    /// Not said: INVALID_ARGUMENT in requests.
    case unspecified
    /// Orders fill on a simulated exchange. No money is at risk.
    case paper
    /// Orders go to a broker. Needs passed prerequisites at the moment of starting.
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

  /// The life of a session: CREATED → RUNNING ⇄ PAUSED → STOPPED, and FAILED from any.
  public enum SessionState: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Made, not started.
    case created
    /// Trading.
    case running
    /// No new entries; positions are marked, protective triggers stay armed.
    case paused
    /// Final: ended by a person or by the end of the data.
    case stopped
    /// Final: ended by a fault, which `state_reason` names.
    case failed
    /// The store failed under it, and the server makes it anew from the store: commands are UNAVAILABLE until then, and
    /// what it holds is not shown. It goes on in the state that it had.
    case recovering
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .created, .running, .paused, .stopped, .failed, .recovering]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .created
      case 2: self = .running
      case 3: self = .paused
      case 4: self = .stopped
      case 5: self = .failed
      case 6: self = .recovering
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
      case .recovering: 6
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "SESSION_STATE_UNSPECIFIED": self = .unspecified
      case "SESSION_STATE_CREATED": self = .created
      case "SESSION_STATE_RUNNING": self = .running
      case "SESSION_STATE_PAUSED": self = .paused
      case "SESSION_STATE_STOPPED": self = .stopped
      case "SESSION_STATE_FAILED": self = .failed
      case "SESSION_STATE_RECOVERING": self = .recovering
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "SESSION_STATE_UNSPECIFIED"
      case .created: "SESSION_STATE_CREATED"
      case .running: "SESSION_STATE_RUNNING"
      case .paused: "SESSION_STATE_PAUSED"
      case .stopped: "SESSION_STATE_STOPPED"
      case .failed: "SESSION_STATE_FAILED"
      case .recovering: "SESSION_STATE_RECOVERING"
      case .unrecognized: nil
      }
    }
  }

  /// What is taken out of past prices.
  public enum PriceAdjustment: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Nothing: prices as they were. A backtest splits positions and pays dividends; a session refuses prices with imported
    /// splits and dividends in them.
    case raw
    /// Splits. A backtest pays dividends; a session refuses it likewise.
    case splits
    /// Splits and dividends, as if these had been reinvested.
    case splitsAndDividends
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .raw, .splits, .splitsAndDividends]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .raw
      case 2: self = .splits
      case 3: self = .splitsAndDividends
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .raw: 1
      case .splits: 2
      case .splitsAndDividends: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "PRICE_ADJUSTMENT_UNSPECIFIED": self = .unspecified
      case "PRICE_ADJUSTMENT_RAW": self = .raw
      case "PRICE_ADJUSTMENT_SPLITS": self = .splits
      case "PRICE_ADJUSTMENT_SPLITS_AND_DIVIDENDS": self = .splitsAndDividends
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "PRICE_ADJUSTMENT_UNSPECIFIED"
      case .raw: "PRICE_ADJUSTMENT_RAW"
      case .splits: "PRICE_ADJUSTMENT_SPLITS"
      case .splitsAndDividends: "PRICE_ADJUSTMENT_SPLITS_AND_DIVIDENDS"
      case .unrecognized: nil
      }
    }
  }

  /// In which order a bar's high and low are taken to have happened, which a bar does not tell.
  public enum BarPath: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Open, the extreme nearer to the open, the other extreme, close.
    case nearestExtremeFirst
    /// Open, low, high, close: the worse order for a long position.
    case pessimistic
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .nearestExtremeFirst, .pessimistic]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .nearestExtremeFirst
      case 2: self = .pessimistic
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .nearestExtremeFirst: 1
      case .pessimistic: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "BAR_PATH_UNSPECIFIED": self = .unspecified
      case "BAR_PATH_NEAREST_EXTREME_FIRST": self = .nearestExtremeFirst
      case "BAR_PATH_PESSIMISTIC": self = .pessimistic
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "BAR_PATH_UNSPECIFIED"
      case .nearestExtremeFirst: "BAR_PATH_NEAREST_EXTREME_FIRST"
      case .pessimistic: "BAR_PATH_PESSIMISTIC"
      case .unrecognized: nil
      }
    }
  }

  /// When a limit order fills.
  public enum LimitFill: ProtobufEnum {
    /// Not said.
    case unspecified
    /// When the market trades beyond the limit.
    case tradeThrough
    /// When the market touches the limit.
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
      case "LIMIT_FILL_UNSPECIFIED": self = .unspecified
      case "LIMIT_FILL_TRADE_THROUGH": self = .tradeThrough
      case "LIMIT_FILL_TOUCH": self = .touch
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "LIMIT_FILL_UNSPECIFIED"
      case .tradeThrough: "LIMIT_FILL_TRADE_THROUGH"
      case .touch: "LIMIT_FILL_TOUCH"
      case .unrecognized: nil
      }
    }
  }

  /// At which price an order first meets the market.
  public enum OrderArrival: ProtobufEnum {
    /// Not said.
    case unspecified
    /// At the next: an order placed on a bar's close meets the next bar's open.
    case nextTick
    /// At the newest known when it arrives: an order placed on a bar's close meets that close.
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
      case "ORDER_ARRIVAL_UNSPECIFIED": self = .unspecified
      case "ORDER_ARRIVAL_NEXT_TICK": self = .nextTick
      case "ORDER_ARRIVAL_LAST_PRICE": self = .lastPrice
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "ORDER_ARRIVAL_UNSPECIFIED"
      case .nextTick: "ORDER_ARRIVAL_NEXT_TICK"
      case .lastPrice: "ORDER_ARRIVAL_LAST_PRICE"
      case .unrecognized: nil
      }
    }
  }

  /// At which price a stop-limit fills that was reached inside a bar, when the bar's close is no worse than its limit.
  public enum StopLimitFill: ProtobufEnum {
    /// Not said.
    case unspecified
    /// At the close.
    case atClose
    /// At the limit, or at the bar's extreme where not even the limit was traded: the worst that the order allows. Also
    /// when the bar's opening gapped through the stop.
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

  /// What a session is to do. Fixed once the session is created.
  public struct SessionSpec: Sendable, Hashable {
    /// For people; at most 128 bytes.
    public var displayName: String = ""
    /// Paper or live. Required.
    public var mode: Outcry.V1.TradingMode = .unspecified
    /// The instruments that it may trade, such as `SP500`. At least one unless the strategy names them; at most 100.
    public var symbols: [String] = []
    /// Cash at the start, above zero. Absent: 100000.
    public var initialCash: Outcry.V1.Decimal?
    /// The strategy, a YAML document (`docs/strategies.md`). Empty: orders come from clients alone. At most 64 KiB.
    public var strategyYaml: String = ""
    /// Absent: the defaults of RiskLimits, and the prerequisite RISK_PARAMETERS fails.
    public var riskLimits: Outcry.V1.RiskLimits?
    /// Which history is replayed, and how fast. Absent: all of it at the server's default pace.
    public var replay: Outcry.V1.ReplaySettings?
    /// How the simulated exchange fills. Absent: the defaults of PaperSettings.
    public var paper: Outcry.V1.PaperSettings?
    /// How the cost of what is sold is found. Unspecified: AVERAGE.
    public var costMethod: Outcry.V1.CostMethod = .unspecified
    /// What the feed does not tell of instruments, at most one a symbol.
    public var instruments: [Outcry.V1.InstrumentSettings] = []
    /// ISO 4217 code of the base currency. Empty: that of the first symbol. Any other needs `exchange_rates`.
    public var baseCurrency: String = ""
    /// What one unit of each other currency is worth in the base at the start.
    public var exchangeRates: [Outcry.V1.ExchangeRate] = []
    /// What happens to signals, and how large their orders are. Absent: the defaults of ExecutionSettings.
    public var execution: Outcry.V1.ExecutionSettings?
    /// A deployed version of a strategy, `NAME@NUMBER`, instead of `strategy_yaml`. With both, the texts must be the same.
    public var strategyVersion: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      displayName: String = "",
      mode: Outcry.V1.TradingMode = .unspecified,
      symbols: [String] = [],
      initialCash: Outcry.V1.Decimal? = nil,
      strategyYaml: String = "",
      riskLimits: Outcry.V1.RiskLimits? = nil,
      replay: Outcry.V1.ReplaySettings? = nil,
      paper: Outcry.V1.PaperSettings? = nil,
      costMethod: Outcry.V1.CostMethod = .unspecified,
      instruments: [Outcry.V1.InstrumentSettings] = [],
      baseCurrency: String = "",
      exchangeRates: [Outcry.V1.ExchangeRate] = [],
      execution: Outcry.V1.ExecutionSettings? = nil,
      strategyVersion: String = ""
    ) {
      self.displayName = displayName
      self.mode = mode
      self.symbols = symbols
      self.initialCash = initialCash
      self.strategyYaml = strategyYaml
      self.riskLimits = riskLimits
      self.replay = replay
      self.paper = paper
      self.costMethod = costMethod
      self.instruments = instruments
      self.baseCurrency = baseCurrency
      self.exchangeRates = exchangeRates
      self.execution = execution
      self.strategyVersion = strategyVersion
    }
  }

  /// What the feed does not tell of an instrument.
  public struct InstrumentSettings: Sendable, Hashable {
    /// Which. Required.
    public var symbol: String = ""
    /// Its sector, at most 64 bytes. Empty: none.
    public var sector: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      sector: String = ""
    ) {
      self.symbol = symbol
      self.sector = sector
    }
  }

  /// What one unit of a currency is worth.
  public struct ExchangeRate: Sendable, Hashable {
    /// ISO 4217 code. Required.
    public var currency: String = ""
    /// In the base currency, above zero. Required.
    public var rate: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      currency: String = "",
      rate: Outcry.V1.Decimal? = nil
    ) {
      self.currency = currency
      self.rate = rate
    }
  }

  /// Which part of a feed's history is replayed, and how fast.
  public struct ReplaySettings: Sendable, Hashable {
    /// First bar to replay: the first that closes at or after this time. Absent: the first there is.
    public var startTime: Google.Protobuf.Timestamp?
    /// Last bar to replay: the last that closes at or before this time. Absent: the last there is.
    public var endTime: Google.Protobuf.Timestamp?
    /// How fast. Absent: the server's default.
    public var pace: Outcry.V1.ReplaySettings.Pace?
    /// How much time a bar is to be about: `1m` … `1439m`, `1h` … `23h`, `1d`, `1w` or `1mo`. Bars of a shorter interval are put
    /// together in the zone of the server's days. Empty: as they are, in the only interval that each symbol has.
    public var barInterval: String = ""
    /// What is taken out of past prices. Unspecified: splits and dividends, where they were imported.
    public var priceAdjustment: Outcry.V1.PriceAdjustment = .unspecified

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      startTime: Google.Protobuf.Timestamp? = nil,
      endTime: Google.Protobuf.Timestamp? = nil,
      pace: Outcry.V1.ReplaySettings.Pace? = nil,
      barInterval: String = "",
      priceAdjustment: Outcry.V1.PriceAdjustment = .unspecified
    ) {
      self.startTime = startTime
      self.endTime = endTime
      self.pace = pace
      self.barInterval = barInterval
      self.priceAdjustment = priceAdjustment
    }

    /// How fast. Absent: the server's default.
    public enum Pace: Sendable, Hashable {
      /// Bars a second on the common clock (all symbols' bars of one time count once), above 0, at most 1000000.
      case barsPerSecond(Outcry.V1.Decimal)
      /// As fast as it goes.
      case maximum(Outcry.V1.ReplaySettings.MaximumPace)
    }

    /// As fast as it goes.
    public struct MaximumPace: Sendable, Hashable {
      /// A message with every field at its default.
      public init() {}
    }
  }

  /// How the simulated exchange fills orders.
  public struct PaperSettings: Sendable, Hashable {
    /// Distance between bid and ask, in hundredths of a per cent of the price. Absent: 5. At most 1000.
    public var spreadBasisPoints: Outcry.V1.Decimal?
    /// The share of a bar's volume, in per cent, that one session may take. Absent: 2.5. Above 0, at most 100.
    public var maximumVolumePercent: Outcry.V1.Decimal?
    /// Absent: none.
    public var commission: Outcry.V1.CommissionModel?
    /// Absent: none.
    public var slippage: Outcry.V1.SlippageModel?
    /// Unspecified: BAR_PATH_NEAREST_EXTREME_FIRST.
    public var barPath: Outcry.V1.BarPath = .unspecified
    /// Unspecified: LIMIT_FILL_TRADE_THROUGH.
    public var limitFill: Outcry.V1.LimitFill = .unspecified
    /// How long an order, a change or a cancellation takes to the exchange, in microseconds of market time, at most
    /// 60000000. Absent: 0.
    public var latencyMicroseconds: Outcry.V1.Count?
    /// When the exchange trades. Absent: whenever there is data.
    public var sessionHours: Outcry.V1.TradingHours?
    /// A quote older than this, in milliseconds, fills nothing. Absent: any age.
    public var maxQuoteAgeMilliseconds: Outcry.V1.Count?
    /// Seed of all that is drawn: the same seed and the same orders give the same fills. Absent: 0.
    public var randomSeed: Outcry.V1.Count?
    /// How much longer it may take, in microseconds, drawn anew for each command, at most 60000000. Absent: 0.
    public var latencyJitterMicroseconds: Outcry.V1.Count?
    /// At which price an order first meets the market. Unspecified: ORDER_ARRIVAL_NEXT_TICK.
    public var orderArrival: Outcry.V1.OrderArrival = .unspecified
    /// At which price a stop-limit fills that was reached inside a bar. Unspecified: STOP_LIMIT_FILL_AT_CLOSE.
    public var stopLimitFill: Outcry.V1.StopLimitFill = .unspecified
    /// With LIMIT_FILL_TOUCH: in how many of a hundred touches the order's turn comes, drawn anew for each, 0–100.
    /// Absent: 100.
    public var touchFillPercent: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      spreadBasisPoints: Outcry.V1.Decimal? = nil,
      maximumVolumePercent: Outcry.V1.Decimal? = nil,
      commission: Outcry.V1.CommissionModel? = nil,
      slippage: Outcry.V1.SlippageModel? = nil,
      barPath: Outcry.V1.BarPath = .unspecified,
      limitFill: Outcry.V1.LimitFill = .unspecified,
      latencyMicroseconds: Outcry.V1.Count? = nil,
      sessionHours: Outcry.V1.TradingHours? = nil,
      maxQuoteAgeMilliseconds: Outcry.V1.Count? = nil,
      randomSeed: Outcry.V1.Count? = nil,
      latencyJitterMicroseconds: Outcry.V1.Count? = nil,
      orderArrival: Outcry.V1.OrderArrival = .unspecified,
      stopLimitFill: Outcry.V1.StopLimitFill = .unspecified,
      touchFillPercent: Outcry.V1.Decimal? = nil
    ) {
      self.spreadBasisPoints = spreadBasisPoints
      self.maximumVolumePercent = maximumVolumePercent
      self.commission = commission
      self.slippage = slippage
      self.barPath = barPath
      self.limitFill = limitFill
      self.latencyMicroseconds = latencyMicroseconds
      self.sessionHours = sessionHours
      self.maxQuoteAgeMilliseconds = maxQuoteAgeMilliseconds
      self.randomSeed = randomSeed
      self.latencyJitterMicroseconds = latencyJitterMicroseconds
      self.orderArrival = orderArrival
      self.stopLimitFill = stopLimitFill
      self.touchFillPercent = touchFillPercent
    }
  }

  /// What a fill costs.
  public struct CommissionModel: Sendable, Hashable {
    /// Which model. Required.
    public var model: Outcry.V1.CommissionModel.Model?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      model: Outcry.V1.CommissionModel.Model? = nil
    ) {
      self.model = model
    }

    /// Which model. Required.
    public enum Model: Sendable, Hashable {
      /// A sum for each unit.
      case perShare(Outcry.V1.CommissionModel.PerShare)
      /// A sum for each order, taken with its first fill.
      case perOrder(Outcry.V1.CommissionModel.PerOrder)
      /// A share of the notional.
      case percentOfNotional(Outcry.V1.CommissionModel.PercentOfNotional)
      /// A share of the notional that depends on who was there first.
      case makerTaker(Outcry.V1.CommissionModel.MakerTaker)
    }

    /// A sum for each unit.
    public struct PerShare: Sendable, Hashable {
      /// Money for each unit, at least 0.
      public var amount: Outcry.V1.Decimal?
      /// The least for an order. Absent: 0.
      public var minimum: Outcry.V1.Decimal?

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        amount: Outcry.V1.Decimal? = nil,
        minimum: Outcry.V1.Decimal? = nil
      ) {
        self.amount = amount
        self.minimum = minimum
      }
    }

    /// A sum for each order.
    public struct PerOrder: Sendable, Hashable {
      /// Money for each order, at least 0.
      public var amount: Outcry.V1.Decimal?

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        amount: Outcry.V1.Decimal? = nil
      ) {
        self.amount = amount
      }
    }

    /// A share of the notional that depends on who was there first.
    public struct MakerTaker: Sendable, Hashable {
      /// Per cent of the notional of fills of resting orders, above −1, at most 100; below zero is a rebate. Required.
      public var makerPercent: Outcry.V1.Decimal?
      /// Per cent of the notional of fills that take what rests, at least 0, at most 100. Required.
      public var takerPercent: Outcry.V1.Decimal?

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        makerPercent: Outcry.V1.Decimal? = nil,
        takerPercent: Outcry.V1.Decimal? = nil
      ) {
        self.makerPercent = makerPercent
        self.takerPercent = takerPercent
      }
    }

    /// A share of the notional.
    public struct PercentOfNotional: Sendable, Hashable {
      /// Per cent of the notional, at least 0, at most 100.
      public var percent: Outcry.V1.Decimal?

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        percent: Outcry.V1.Decimal? = nil
      ) {
        self.percent = percent
      }
    }
  }

  /// How much worse than the quote a market or stop order fills.
  public struct SlippageModel: Sendable, Hashable {
    /// Which model. Required.
    public var model: Outcry.V1.SlippageModel.Model?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      model: Outcry.V1.SlippageModel.Model? = nil
    ) {
      self.model = model
    }

    /// Which model. Required.
    public enum Model: Sendable, Hashable {
      /// A fixed distance.
      case fixed(Outcry.V1.SlippageModel.Fixed)
      /// A share of the price.
      case percentOfPrice(Outcry.V1.SlippageModel.PercentOfPrice)
      /// Grows with the square of the order's share of the bar's volume.
      case volumeShare(Outcry.V1.SlippageModel.VolumeShare)
    }

    /// A fixed distance.
    public struct Fixed: Sendable, Hashable {
      /// Money for each unit, at least 0.
      public var amount: Outcry.V1.Decimal?

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        amount: Outcry.V1.Decimal? = nil
      ) {
        self.amount = amount
      }
    }

    /// A share of the price.
    public struct PercentOfPrice: Sendable, Hashable {
      /// Per cent of the price, at least 0, below 100.
      public var percent: Outcry.V1.Decimal?

      /// A message with every field at its default.
      public init() {}

      /// A message with the given fields.
      public init(
        percent: Outcry.V1.Decimal? = nil
      ) {
        self.percent = percent
      }
    }

    /// price · 0.1 · share², the share capped at `maximum_volume_percent`.
    public struct VolumeShare: Sendable, Hashable {
      /// A message with every field at its default.
      public init() {}
    }
  }

  /// A trading session.
  public struct Session: Sendable, Hashable {
    /// Its name, unique on the server.
    public var sessionId: String = ""
    /// What it does.
    public var spec: Outcry.V1.SessionSpec?
    /// Where it is in its life.
    public var state: Outcry.V1.SessionState = .unspecified
    /// Why it is in that state, for people: who paused it, what failed, that the data ended.
    public var stateReason: String = ""
    /// The name that the strategy's document gives. Empty without a strategy.
    public var strategyName: String = ""
    /// ISO 4217 code of every sum of money in the session.
    public var currency: String = ""
    /// The server's clock when it was created.
    public var createTime: Google.Protobuf.Timestamp?
    /// The session's own clock: the newest market time that it has seen. Absent before the first.
    public var marketTime: Google.Protobuf.Timestamp?
    /// Cash plus the market value of all positions.
    public var equity: Outcry.V1.Decimal?
    /// How many positions are open.
    public var openPositions: UInt32 = 0
    /// Newest revision that the session has written.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      spec: Outcry.V1.SessionSpec? = nil,
      state: Outcry.V1.SessionState = .unspecified,
      stateReason: String = "",
      strategyName: String = "",
      currency: String = "",
      createTime: Google.Protobuf.Timestamp? = nil,
      marketTime: Google.Protobuf.Timestamp? = nil,
      equity: Outcry.V1.Decimal? = nil,
      openPositions: UInt32 = 0,
      revision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.spec = spec
      self.state = state
      self.stateReason = stateReason
      self.strategyName = strategyName
      self.currency = currency
      self.createTime = createTime
      self.marketTime = marketTime
      self.equity = equity
      self.openPositions = openPositions
      self.revision = revision
    }
  }

  /// Asks for a new session.
  public struct CreateSessionRequest: Sendable, Hashable {
    /// Its name: 1–64 characters of `A–Z a–z 0–9 . _ -`. Empty: the server chooses one.
    public var sessionId: String = ""
    /// What it is to do. Required.
    public var spec: Outcry.V1.SessionSpec?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      spec: Outcry.V1.SessionSpec? = nil
    ) {
      self.sessionId = sessionId
      self.spec = spec
    }
  }

  /// A new session.
  public struct CreateSessionResponse: Sendable, Hashable {
    /// The session, in state CREATED.
    public var session: Outcry.V1.Session?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      session: Outcry.V1.Session? = nil
    ) {
      self.session = session
    }
  }

  /// Asks to start a session.
  public struct StartSessionRequest: Sendable, Hashable {
    /// Which. Required.
    public var sessionId: String = ""
    /// Check everything, with the same refusals, and do nothing.
    public var validateOnly: Bool = false
    /// A person's word that a LIVE session's strategy may trade live, before its first live start: the phrase that the condition
    /// CONFIRMATION of CheckPrerequisites asks for.
    public var confirmation: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      validateOnly: Bool = false,
      confirmation: String = ""
    ) {
      self.sessionId = sessionId
      self.validateOnly = validateOnly
      self.confirmation = confirmation
    }
  }

  /// A started session.
  public struct StartSessionResponse: Sendable, Hashable {
    /// The session, RUNNING (unless `validate_only`).
    public var session: Outcry.V1.Session?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      session: Outcry.V1.Session? = nil
    ) {
      self.session = session
    }
  }

  /// Asks to pause a session.
  public struct PauseSessionRequest: Sendable, Hashable {
    /// Which. Required.
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

  /// A paused session.
  public struct PauseSessionResponse: Sendable, Hashable {
    /// The session, PAUSED.
    public var session: Outcry.V1.Session?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      session: Outcry.V1.Session? = nil
    ) {
      self.session = session
    }
  }

  /// Asks to resume a session.
  public struct ResumeSessionRequest: Sendable, Hashable {
    /// Which. Required.
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

  /// A resumed session.
  public struct ResumeSessionResponse: Sendable, Hashable {
    /// The session, RUNNING.
    public var session: Outcry.V1.Session?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      session: Outcry.V1.Session? = nil
    ) {
      self.session = session
    }
  }

  /// Asks to stop a session.
  public struct StopSessionRequest: Sendable, Hashable {
    /// Which. Required.
    public var sessionId: String = ""
    /// Why, for the record; at most 256 bytes.
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

  /// A stopped session.
  public struct StopSessionResponse: Sendable, Hashable {
    /// The session, STOPPED.
    public var session: Outcry.V1.Session?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      session: Outcry.V1.Session? = nil
    ) {
      self.session = session
    }
  }

  /// Asks for one session.
  public struct GetSessionRequest: Sendable, Hashable {
    /// Which. Required.
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

  /// One session.
  public struct GetSessionResponse: Sendable, Hashable {
    /// The session.
    public var session: Outcry.V1.Session?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      session: Outcry.V1.Session? = nil,
      revision: UInt64 = 0
    ) {
      self.session = session
      self.revision = revision
    }
  }

  /// Asks for sessions.
  public struct ListSessionsRequest: Sendable, Hashable {
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only sessions in these states. Empty: all.
    public var states: [Outcry.V1.SessionState] = []
    /// `create_time`, or `create_time desc` for the reverse. Empty: `create_time`.
    public var orderBy: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      pageSize: UInt32 = 0,
      pageToken: String = "",
      states: [Outcry.V1.SessionState] = [],
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.states = states
      self.orderBy = orderBy
      self.minRevision = minRevision
    }
  }

  /// Some sessions.
  public struct ListSessionsResponse: Sendable, Hashable {
    /// In the order of their creation.
    public var sessions: [Outcry.V1.Session] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessions: [Outcry.V1.Session] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.sessions = sessions
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }

  /// Asks for a stream of changes of sessions.
  public struct WatchSessionsRequest: Sendable, Hashable {
    /// Where to begin. Required.
    public var start: Outcry.V1.WatchStart?
    /// Only this session. Empty: all.
    public var sessionId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      start: Outcry.V1.WatchStart? = nil,
      sessionId: String = ""
    ) {
      self.start = start
      self.sessionId = sessionId
    }
  }

  /// One message of a stream of changes of sessions.
  public struct WatchSessionsResponse: Sendable, Hashable {
    /// The server's revision that this message takes into account.
    public var revision: UInt64 = 0
    /// What it says.
    public var payload: Outcry.V1.WatchSessionsResponse.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      revision: UInt64 = 0,
      payload: Outcry.V1.WatchSessionsResponse.Payload? = nil
    ) {
      self.revision = revision
      self.payload = payload
    }

    /// What it says.
    public enum Payload: Sendable, Hashable {
      /// The stream is open.
      case opened(Outcry.V1.StreamOpened)
      /// One session of the snapshot.
      case snapshot(Outcry.V1.Session)
      /// The snapshot is complete.
      case snapshotEnd(Outcry.V1.StreamSnapshotEnd)
      /// A session after a change of its state.
      case event(Outcry.V1.Session)
      /// Nothing has happened.
      case heartbeat(Outcry.V1.StreamHeartbeat)
      /// The stream ends.
      case closing(Outcry.V1.StreamClosing)
    }
  }
}
