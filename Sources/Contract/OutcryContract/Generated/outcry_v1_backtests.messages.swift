// Generated from outcry/v1/backtests.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// Where a backtest is in its life: RUNNING → SUCCEEDED, FAILED or CANCELLED.
  public enum BacktestState: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Under way.
    case running
    /// Final: there is a result.
    case succeeded
    /// Final: `state_reason` says why.
    case failed
    /// Final: somebody cancelled it.
    case cancelled
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .running, .succeeded, .failed, .cancelled]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .running
      case 2: self = .succeeded
      case 3: self = .failed
      case 4: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .running: 1
      case .succeeded: 2
      case .failed: 3
      case .cancelled: 4
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "BACKTEST_STATE_UNSPECIFIED": self = .unspecified
      case "BACKTEST_STATE_RUNNING": self = .running
      case "BACKTEST_STATE_SUCCEEDED": self = .succeeded
      case "BACKTEST_STATE_FAILED": self = .failed
      case "BACKTEST_STATE_CANCELLED": self = .cancelled
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "BACKTEST_STATE_UNSPECIFIED"
      case .running: "BACKTEST_STATE_RUNNING"
      case .succeeded: "BACKTEST_STATE_SUCCEEDED"
      case .failed: "BACKTEST_STATE_FAILED"
      case .cancelled: "BACKTEST_STATE_CANCELLED"
      case .unrecognized: nil
      }
    }
  }

  /// By whose definitions statistics are made (`docs/statistics.md`).
  public enum StatisticsConvention: ProtobufEnum {
    /// Not said.
    case unspecified
    /// The published ones, one return a day with market data.
    case standard
    /// Those of QuantConnect's LEAN, one return a calendar day.
    case lean
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .standard, .lean]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .standard
      case 2: self = .lean
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .standard: 1
      case .lean: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "STATISTICS_CONVENTION_UNSPECIFIED": self = .unspecified
      case "STATISTICS_CONVENTION_STANDARD": self = .standard
      case "STATISTICS_CONVENTION_LEAN": self = .lean
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "STATISTICS_CONVENTION_UNSPECIFIED"
      case .standard: "STATISTICS_CONVENTION_STANDARD"
      case .lean: "STATISTICS_CONVENTION_LEAN"
      case .unrecognized: nil
      }
    }
  }

  /// What becomes of positions when the data ends.
  public enum EndOfData: ProtobufEnum {
    /// Not said.
    case unspecified
    /// They stay, and count at their last price.
    case leavePositions
    /// They are closed at their last price, with costs as ever.
    case closePositions
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .leavePositions, .closePositions]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .leavePositions
      case 2: self = .closePositions
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .leavePositions: 1
      case .closePositions: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "END_OF_DATA_UNSPECIFIED": self = .unspecified
      case "END_OF_DATA_LEAVE_POSITIONS": self = .leavePositions
      case "END_OF_DATA_CLOSE_POSITIONS": self = .closePositions
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "END_OF_DATA_UNSPECIFIED"
      case .leavePositions: "END_OF_DATA_LEAVE_POSITIONS"
      case .closePositions: "END_OF_DATA_CLOSE_POSITIONS"
      case .unrecognized: nil
      }
    }
  }

  /// What a backtest is asked for besides its session.
  public struct BacktestSettings: Sendable, Hashable {
    /// The symbol to compare with. Empty: the only one that is traded, or none where there are several.
    public var benchmark: String = ""
    /// Unspecified: STANDARD.
    public var convention: Outcry.V1.StatisticsConvention = .unspecified
    /// What money earns without risk, per cent a year, at least 0, at most 100. Absent: 0.
    public var riskFreePercent: Outcry.V1.Decimal?
    /// Returns in a year, 1–366. Absent: 252.
    public var periodsPerYear: Outcry.V1.Count?
    /// Unspecified: LEAVE_POSITIONS.
    public var endOfData: Outcry.V1.EndOfData = .unspecified

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      benchmark: String = "",
      convention: Outcry.V1.StatisticsConvention = .unspecified,
      riskFreePercent: Outcry.V1.Decimal? = nil,
      periodsPerYear: Outcry.V1.Count? = nil,
      endOfData: Outcry.V1.EndOfData = .unspecified
    ) {
      self.benchmark = benchmark
      self.convention = convention
      self.riskFreePercent = riskFreePercent
      self.periodsPerYear = periodsPerYear
      self.endOfData = endOfData
    }
  }

  /// How far a backtest is.
  public struct BacktestProgress: Sendable, Hashable {
    /// Bars of all symbols that are done, those of the warm-up counted.
    public var barsDone: UInt64 = 0
    /// All there are.
    public var barsTotal: UInt64 = 0
    /// The newest close. Absent before the first.
    public var marketTime: Google.Protobuf.Timestamp?
    /// Equity then.
    public var equity: Outcry.V1.Decimal?
    /// Milliseconds that it will take from here, by how fast it went so far. Absent while nobody can tell.
    public var millisecondsLeft: Outcry.V1.Count?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      barsDone: UInt64 = 0,
      barsTotal: UInt64 = 0,
      marketTime: Google.Protobuf.Timestamp? = nil,
      equity: Outcry.V1.Decimal? = nil,
      millisecondsLeft: Outcry.V1.Count? = nil
    ) {
      self.barsDone = barsDone
      self.barsTotal = barsTotal
      self.marketTime = marketTime
      self.equity = equity
      self.millisecondsLeft = millisecondsLeft
    }
  }

  /// A number that may not be defined: then it is absent.
  public struct Statistic: Sendable, Hashable {
    /// The number.
    public var value: Double = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: Double = 0
    ) {
      self.value = value
    }
  }

  /// A series of bars that a backtest ran on, as it was when it was read.
  public struct BacktestSeries: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// Of the imported bars, before any are put together: `1m` … `1d`. Empty for the feed's: as they are.
    public var interval: String = ""
    /// Where they come from.
    public var source: Outcry.V1.SeriesSource = .unspecified
    /// From 1, one more with each change of the imported series. 0 for the feed's.
    public var revision: UInt64 = 0
    /// When that revision was imported: a series that was deleted and imported again begins with 1 again. Absent for the feed's.
    public var revisionTime: Google.Protobuf.Timestamp?
    /// Of the splits and dividends that were taken out of prices or carried out. 0: there were none.
    public var factorsRevision: UInt64 = 0
    /// When that revision was imported. Absent: there were none.
    public var factorsRevisionTime: Google.Protobuf.Timestamp?
    /// How many the series had.
    public var bars: UInt64 = 0
    /// When the first opened. Absent without bars.
    public var firstOpenTime: Google.Protobuf.Timestamp?
    /// When the last closed. Absent without bars.
    public var lastCloseTime: Google.Protobuf.Timestamp?
    /// The name of the file that was imported last; the feed's name for the feed's.
    public var fileName: String = ""
    /// Of the feed's file, in hexadecimal digits: FNV-1a of 64 bits over its bytes. Empty for imported series.
    public var checksum: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      interval: String = "",
      source: Outcry.V1.SeriesSource = .unspecified,
      revision: UInt64 = 0,
      revisionTime: Google.Protobuf.Timestamp? = nil,
      factorsRevision: UInt64 = 0,
      factorsRevisionTime: Google.Protobuf.Timestamp? = nil,
      bars: UInt64 = 0,
      firstOpenTime: Google.Protobuf.Timestamp? = nil,
      lastCloseTime: Google.Protobuf.Timestamp? = nil,
      fileName: String = "",
      checksum: String = ""
    ) {
      self.symbol = symbol
      self.interval = interval
      self.source = source
      self.revision = revision
      self.revisionTime = revisionTime
      self.factorsRevision = factorsRevision
      self.factorsRevisionTime = factorsRevisionTime
      self.bars = bars
      self.firstOpenTime = firstOpenTime
      self.lastCloseTime = lastCloseTime
      self.fileName = fileName
      self.checksum = checksum
    }
  }

  /// What a backtest came to. Every figure is defined in `docs/statistics.md`.
  public struct BacktestResult: Sendable, Hashable {
    /// Cash at the start.
    public var initialEquity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.initialEquity }
      _modify { yield &_storage.fields.initialEquity }
    }
    /// Equity at the end.
    public var finalEquity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.finalEquity }
      _modify { yield &_storage.fields.finalEquity }
    }
    /// Everything that was paid to trade.
    public var fees: Outcry.V1.Decimal? {
      _read { yield _storage.fields.fees }
      _modify { yield &_storage.fields.fees }
    }
    /// When trading started.
    public var startTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.startTime }
      _modify { yield &_storage.fields.startTime }
    }
    /// The last close.
    public var endTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.endTime }
      _modify { yield &_storage.fields.endTime }
    }
    /// Of all symbols, those of the warm-up counted.
    public var bars: UInt64 {
      _read { yield _storage.fields.bars }
      _modify { yield &_storage.fields.bars }
    }
    /// Fills of orders.
    public var fills: UInt64 {
      _read { yield _storage.fields.fills }
      _modify { yield &_storage.fields.fills }
    }
    /// Of the returns.
    public var performance: Outcry.V1.PerformanceStatistics? {
      _read { yield _storage.fields.performance }
      _modify { yield &_storage.fields.performance }
    }
    /// Of the round trips.
    public var trades: Outcry.V1.TradeStatistics? {
      _read { yield _storage.fields.trades }
      _modify { yield &_storage.fields.trades }
    }
    /// The deepest fall of equity. Absent without any.
    public var deepestDrawdown: Outcry.V1.DrawdownRecord? {
      _read { yield _storage.fields.deepestDrawdown }
      _modify { yield &_storage.fields.deepestDrawdown }
    }
    /// The longest. Absent without any.
    public var longestDrawdown: Outcry.V1.DrawdownRecord? {
      _read { yield _storage.fields.longestDrawdown }
      _modify { yield &_storage.fields.longestDrawdown }
    }
    /// The share of closes at which something was held, 0–1.
    public var timeInMarket: Outcry.V1.Statistic? {
      _read { yield _storage.fields.timeInMarket }
      _modify { yield &_storage.fields.timeInMarket }
    }
    /// Mean of gross exposure over equity.
    public var averageExposure: Outcry.V1.Statistic? {
      _read { yield _storage.fields.averageExposure }
      _modify { yield &_storage.fields.averageExposure }
    }
    /// What each symbol contributed, in the order of symbols.
    public var bySymbol: [Outcry.V1.BacktestContribution] {
      _read { yield _storage.fields.bySymbol }
      _modify { yield &_storage.fields.bySymbol }
    }
    /// What each strategy contributed. The empty name: orders without a strategy.
    public var byStrategy: [Outcry.V1.BacktestContribution] {
      _read { yield _storage.fields.byStrategy }
      _modify { yield &_storage.fields.byStrategy }
    }
    /// One a day with market data. Left out of lists and comparisons.
    public var days: [Outcry.V1.BacktestDay] {
      _read { yield _storage.fields.days }
      _modify { yield &_storage.fields.days }
    }
    /// In the order of their exits, at most 10000. Left out of lists and comparisons.
    public var roundTrips: [Outcry.V1.RoundTrip] {
      _read { yield _storage.fields.roundTrips }
      _modify { yield &_storage.fields.roundTrips }
    }
    /// What it ran on: what is traded in the order of symbols, then the benchmark. Empty for a backtest from before this was
    /// recorded.
    public var series: [Outcry.V1.BacktestSeries] {
      _read { yield _storage.fields.series }
      _modify { yield &_storage.fields.series }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var initialEquity: Outcry.V1.Decimal?
      var finalEquity: Outcry.V1.Decimal?
      var fees: Outcry.V1.Decimal?
      var startTime: Google.Protobuf.Timestamp?
      var endTime: Google.Protobuf.Timestamp?
      var bars: UInt64 = 0
      var fills: UInt64 = 0
      var performance: Outcry.V1.PerformanceStatistics?
      var trades: Outcry.V1.TradeStatistics?
      var deepestDrawdown: Outcry.V1.DrawdownRecord?
      var longestDrawdown: Outcry.V1.DrawdownRecord?
      var timeInMarket: Outcry.V1.Statistic?
      var averageExposure: Outcry.V1.Statistic?
      var bySymbol: [Outcry.V1.BacktestContribution] = []
      var byStrategy: [Outcry.V1.BacktestContribution] = []
      var days: [Outcry.V1.BacktestDay] = []
      var roundTrips: [Outcry.V1.RoundTrip] = []
      var series: [Outcry.V1.BacktestSeries] = []
    }

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      initialEquity: Outcry.V1.Decimal? = nil,
      finalEquity: Outcry.V1.Decimal? = nil,
      fees: Outcry.V1.Decimal? = nil,
      startTime: Google.Protobuf.Timestamp? = nil,
      endTime: Google.Protobuf.Timestamp? = nil,
      bars: UInt64 = 0,
      fills: UInt64 = 0,
      performance: Outcry.V1.PerformanceStatistics? = nil,
      trades: Outcry.V1.TradeStatistics? = nil,
      deepestDrawdown: Outcry.V1.DrawdownRecord? = nil,
      longestDrawdown: Outcry.V1.DrawdownRecord? = nil,
      timeInMarket: Outcry.V1.Statistic? = nil,
      averageExposure: Outcry.V1.Statistic? = nil,
      bySymbol: [Outcry.V1.BacktestContribution] = [],
      byStrategy: [Outcry.V1.BacktestContribution] = [],
      days: [Outcry.V1.BacktestDay] = [],
      roundTrips: [Outcry.V1.RoundTrip] = [],
      series: [Outcry.V1.BacktestSeries] = []
    ) {
      self.initialEquity = initialEquity
      self.finalEquity = finalEquity
      self.fees = fees
      self.startTime = startTime
      self.endTime = endTime
      self.bars = bars
      self.fills = fills
      self.performance = performance
      self.trades = trades
      self.deepestDrawdown = deepestDrawdown
      self.longestDrawdown = longestDrawdown
      self.timeInMarket = timeInMarket
      self.averageExposure = averageExposure
      self.bySymbol = bySymbol
      self.byStrategy = byStrategy
      self.days = days
      self.roundTrips = roundTrips
      self.series = series
    }
  }

  /// Statistics of returns.
  public struct PerformanceStatistics: Sendable, Hashable {
    /// By these definitions.
    public var convention: Outcry.V1.StatisticsConvention {
      _read { yield _storage.fields.convention }
      _modify { yield &_storage.fields.convention }
    }
    /// How many returns there are.
    public var periods: UInt32 {
      _read { yield _storage.fields.periods }
      _modify { yield &_storage.fields.periods }
    }
    /// Mean of the risk-free rate, a year.
    public var riskFreeRate: Double {
      _read { yield _storage.fields.riskFreeRate }
      _modify { yield &_storage.fields.riskFreeRate }
    }
    /// Last equity over first, less 1.
    public var totalReturn: Outcry.V1.Statistic? {
      _read { yield _storage.fields.totalReturn }
      _modify { yield &_storage.fields.totalReturn }
    }
    /// Compound annual growth rate.
    public var annualReturn: Outcry.V1.Statistic? {
      _read { yield _storage.fields.annualReturn }
      _modify { yield &_storage.fields.annualReturn }
    }
    /// Deviation of the returns, a year.
    public var volatility: Outcry.V1.Statistic? {
      _read { yield _storage.fields.volatility }
      _modify { yield &_storage.fields.volatility }
    }
    /// Excess return over volatility.
    public var sharpe: Outcry.V1.Statistic? {
      _read { yield _storage.fields.sharpe }
      _modify { yield &_storage.fields.sharpe }
    }
    /// Excess return over the root of the mean square of what fell short of the risk-free rate.
    public var sortino: Outcry.V1.Statistic? {
      _read { yield _storage.fields.sortino }
      _modify { yield &_storage.fields.sortino }
    }
    /// Excess return over the deviation of the negative returns alone: LEAN's Sortino ratio.
    public var sortinoOfLosses: Outcry.V1.Statistic? {
      _read { yield _storage.fields.sortinoOfLosses }
      _modify { yield &_storage.fields.sortinoOfLosses }
    }
    /// Annual return over maximum drawdown.
    public var calmar: Outcry.V1.Statistic? {
      _read { yield _storage.fields.calmar }
      _modify { yield &_storage.fields.calmar }
    }
    /// Share of the peak.
    public var maximumDrawdown: Outcry.V1.Statistic? {
      _read { yield _storage.fields.maximumDrawdown }
      _modify { yield &_storage.fields.maximumDrawdown }
    }
    /// Estimated skewness of returns.
    public var skewness: Outcry.V1.Statistic? {
      _read { yield _storage.fields.skewness }
      _modify { yield &_storage.fields.skewness }
    }
    /// Estimated excess kurtosis of returns.
    public var excessKurtosis: Outcry.V1.Statistic? {
      _read { yield _storage.fields.excessKurtosis }
      _modify { yield &_storage.fields.excessKurtosis }
    }
    /// The probability that the true Sharpe ratio is above the target.
    public var probabilisticSharpe: Outcry.V1.Statistic? {
      _read { yield _storage.fields.probabilisticSharpe }
      _modify { yield &_storage.fields.probabilisticSharpe }
    }
    /// Against the benchmark.
    public var alpha: Outcry.V1.Statistic? {
      _read { yield _storage.fields.alpha }
      _modify { yield &_storage.fields.alpha }
    }
    /// Against the benchmark.
    public var beta: Outcry.V1.Statistic? {
      _read { yield _storage.fields.beta }
      _modify { yield &_storage.fields.beta }
    }
    /// Against the benchmark.
    public var informationRatio: Outcry.V1.Statistic? {
      _read { yield _storage.fields.informationRatio }
      _modify { yield &_storage.fields.informationRatio }
    }
    /// Against the benchmark.
    public var trackingError: Outcry.V1.Statistic? {
      _read { yield _storage.fields.trackingError }
      _modify { yield &_storage.fields.trackingError }
    }
    /// Excess return over beta.
    public var treynor: Outcry.V1.Statistic? {
      _read { yield _storage.fields.treynor }
      _modify { yield &_storage.fields.treynor }
    }
    /// In the periods in which the benchmark rose.
    public var upCapture: Outcry.V1.Statistic? {
      _read { yield _storage.fields.upCapture }
      _modify { yield &_storage.fields.upCapture }
    }
    /// In the periods in which it fell.
    public var downCapture: Outcry.V1.Statistic? {
      _read { yield _storage.fields.downCapture }
      _modify { yield &_storage.fields.downCapture }
    }
    /// Traded over equity, mean of the days.
    public var turnover: Outcry.V1.Statistic? {
      _read { yield _storage.fields.turnover }
      _modify { yield &_storage.fields.turnover }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var convention: Outcry.V1.StatisticsConvention = .unspecified
      var periods: UInt32 = 0
      var riskFreeRate: Double = 0
      var totalReturn: Outcry.V1.Statistic?
      var annualReturn: Outcry.V1.Statistic?
      var volatility: Outcry.V1.Statistic?
      var sharpe: Outcry.V1.Statistic?
      var sortino: Outcry.V1.Statistic?
      var sortinoOfLosses: Outcry.V1.Statistic?
      var calmar: Outcry.V1.Statistic?
      var maximumDrawdown: Outcry.V1.Statistic?
      var skewness: Outcry.V1.Statistic?
      var excessKurtosis: Outcry.V1.Statistic?
      var probabilisticSharpe: Outcry.V1.Statistic?
      var alpha: Outcry.V1.Statistic?
      var beta: Outcry.V1.Statistic?
      var informationRatio: Outcry.V1.Statistic?
      var trackingError: Outcry.V1.Statistic?
      var treynor: Outcry.V1.Statistic?
      var upCapture: Outcry.V1.Statistic?
      var downCapture: Outcry.V1.Statistic?
      var turnover: Outcry.V1.Statistic?
    }

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      convention: Outcry.V1.StatisticsConvention = .unspecified,
      periods: UInt32 = 0,
      riskFreeRate: Double = 0,
      totalReturn: Outcry.V1.Statistic? = nil,
      annualReturn: Outcry.V1.Statistic? = nil,
      volatility: Outcry.V1.Statistic? = nil,
      sharpe: Outcry.V1.Statistic? = nil,
      sortino: Outcry.V1.Statistic? = nil,
      sortinoOfLosses: Outcry.V1.Statistic? = nil,
      calmar: Outcry.V1.Statistic? = nil,
      maximumDrawdown: Outcry.V1.Statistic? = nil,
      skewness: Outcry.V1.Statistic? = nil,
      excessKurtosis: Outcry.V1.Statistic? = nil,
      probabilisticSharpe: Outcry.V1.Statistic? = nil,
      alpha: Outcry.V1.Statistic? = nil,
      beta: Outcry.V1.Statistic? = nil,
      informationRatio: Outcry.V1.Statistic? = nil,
      trackingError: Outcry.V1.Statistic? = nil,
      treynor: Outcry.V1.Statistic? = nil,
      upCapture: Outcry.V1.Statistic? = nil,
      downCapture: Outcry.V1.Statistic? = nil,
      turnover: Outcry.V1.Statistic? = nil
    ) {
      self.convention = convention
      self.periods = periods
      self.riskFreeRate = riskFreeRate
      self.totalReturn = totalReturn
      self.annualReturn = annualReturn
      self.volatility = volatility
      self.sharpe = sharpe
      self.sortino = sortino
      self.sortinoOfLosses = sortinoOfLosses
      self.calmar = calmar
      self.maximumDrawdown = maximumDrawdown
      self.skewness = skewness
      self.excessKurtosis = excessKurtosis
      self.probabilisticSharpe = probabilisticSharpe
      self.alpha = alpha
      self.beta = beta
      self.informationRatio = informationRatio
      self.trackingError = trackingError
      self.treynor = treynor
      self.upCapture = upCapture
      self.downCapture = downCapture
      self.turnover = turnover
    }
  }

  /// Statistics of round trips.
  public struct TradeStatistics: Sendable, Hashable {
    /// How many.
    public var count: UInt32 = 0
    /// With a profit above zero.
    public var wins: UInt32 = 0
    /// With a profit below zero.
    public var losses: UInt32 = 0
    /// Wins over all.
    public var winRate: Outcry.V1.Statistic?
    /// Mean profit of the wins. Absent without any.
    public var averageWin: Outcry.V1.Decimal?
    /// Mean profit of the losses, below zero. Absent without any.
    public var averageLoss: Outcry.V1.Decimal?
    /// Absent without wins.
    public var largestWin: Outcry.V1.Decimal?
    /// Absent without losses.
    public var largestLoss: Outcry.V1.Decimal?
    /// Profit of the wins over loss of the losses.
    public var profitFactor: Outcry.V1.Statistic?
    /// Average win over average loss.
    public var payoffRatio: Outcry.V1.Statistic?
    /// Mean profit. Absent without trips.
    public var expectancy: Outcry.V1.Decimal?
    /// Losses in a row.
    public var longestLosingStreak: UInt32 = 0
    /// Of all, less fees.
    public var profit: Outcry.V1.Decimal?
    /// Of all.
    public var fees: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      count: UInt32 = 0,
      wins: UInt32 = 0,
      losses: UInt32 = 0,
      winRate: Outcry.V1.Statistic? = nil,
      averageWin: Outcry.V1.Decimal? = nil,
      averageLoss: Outcry.V1.Decimal? = nil,
      largestWin: Outcry.V1.Decimal? = nil,
      largestLoss: Outcry.V1.Decimal? = nil,
      profitFactor: Outcry.V1.Statistic? = nil,
      payoffRatio: Outcry.V1.Statistic? = nil,
      expectancy: Outcry.V1.Decimal? = nil,
      longestLosingStreak: UInt32 = 0,
      profit: Outcry.V1.Decimal? = nil,
      fees: Outcry.V1.Decimal? = nil
    ) {
      self.count = count
      self.wins = wins
      self.losses = losses
      self.winRate = winRate
      self.averageWin = averageWin
      self.averageLoss = averageLoss
      self.largestWin = largestWin
      self.largestLoss = largestLoss
      self.profitFactor = profitFactor
      self.payoffRatio = payoffRatio
      self.expectancy = expectancy
      self.longestLosingStreak = longestLosingStreak
      self.profit = profit
      self.fees = fees
    }
  }

  /// A fall of equity from a peak.
  public struct DrawdownRecord: Sendable, Hashable {
    /// Share of the peak.
    public var depth: Double = 0
    /// From the peak to the trough.
    public var amount: Outcry.V1.Decimal?
    /// When equity was highest.
    public var peakTime: Google.Protobuf.Timestamp?
    /// When it was lowest.
    public var troughTime: Google.Protobuf.Timestamp?
    /// When it was as high again. Absent: not by the end.
    public var recoveryTime: Google.Protobuf.Timestamp?
    /// From the peak to the recovery or the end, in seconds.
    public var seconds: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      depth: Double = 0,
      amount: Outcry.V1.Decimal? = nil,
      peakTime: Google.Protobuf.Timestamp? = nil,
      troughTime: Google.Protobuf.Timestamp? = nil,
      recoveryTime: Google.Protobuf.Timestamp? = nil,
      seconds: UInt64 = 0
    ) {
      self.depth = depth
      self.amount = amount
      self.peakTime = peakTime
      self.troughTime = troughTime
      self.recoveryTime = recoveryTime
      self.seconds = seconds
    }
  }

  /// What one symbol, or one strategy, contributed.
  public struct BacktestContribution: Sendable, Hashable {
    /// The symbol, or the strategy.
    public var name: String = ""
    /// Realised and not, with dividends, less fees.
    public var profit: Outcry.V1.Decimal?
    /// Of what was closed, before fees.
    public var realizedProfit: Outcry.V1.Decimal?
    /// Of what is held.
    public var unrealizedProfit: Outcry.V1.Decimal?
    /// Paid.
    public var fees: Outcry.V1.Decimal?
    /// Its round trips.
    public var trades: Outcry.V1.TradeStatistics?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      name: String = "",
      profit: Outcry.V1.Decimal? = nil,
      realizedProfit: Outcry.V1.Decimal? = nil,
      unrealizedProfit: Outcry.V1.Decimal? = nil,
      fees: Outcry.V1.Decimal? = nil,
      trades: Outcry.V1.TradeStatistics? = nil
    ) {
      self.name = name
      self.profit = profit
      self.realizedProfit = realizedProfit
      self.unrealizedProfit = unrealizedProfit
      self.fees = fees
      self.trades = trades
    }
  }

  /// One day of a backtest.
  public struct BacktestDay: Sendable, Hashable {
    /// `YYYY-MM-DD`.
    public var date: String = ""
    /// At the last close.
    public var equity: Outcry.V1.Decimal?
    /// The benchmark's newest close. Absent before its first.
    public var benchmark: Outcry.V1.Decimal?
    /// Notional of the day's fills.
    public var traded: Outcry.V1.Decimal?
    /// Share that equity is below its highest close of a day so far.
    public var drawdown: Double = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      date: String = "",
      equity: Outcry.V1.Decimal? = nil,
      benchmark: Outcry.V1.Decimal? = nil,
      traded: Outcry.V1.Decimal? = nil,
      drawdown: Double = 0
    ) {
      self.date = date
      self.equity = equity
      self.benchmark = benchmark
      self.traded = traded
      self.drawdown = drawdown
    }
  }

  /// One trade from flat to flat.
  public struct RoundTrip: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// Whether it was long.
    public var isLong: Bool = false
    /// Units that were opened in all.
    public var quantity: Outcry.V1.Decimal?
    /// The first fill.
    public var entryTime: Google.Protobuf.Timestamp?
    /// The last fill.
    public var exitTime: Google.Protobuf.Timestamp?
    /// Price times quantity of what opened it.
    public var entryNotional: Outcry.V1.Decimal?
    /// Price times quantity of what closed it.
    public var exitNotional: Outcry.V1.Decimal?
    /// Paid.
    public var fees: Outcry.V1.Decimal?
    /// With dividends, less fees.
    public var profit: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      isLong: Bool = false,
      quantity: Outcry.V1.Decimal? = nil,
      entryTime: Google.Protobuf.Timestamp? = nil,
      exitTime: Google.Protobuf.Timestamp? = nil,
      entryNotional: Outcry.V1.Decimal? = nil,
      exitNotional: Outcry.V1.Decimal? = nil,
      fees: Outcry.V1.Decimal? = nil,
      profit: Outcry.V1.Decimal? = nil
    ) {
      self.symbol = symbol
      self.isLong = isLong
      self.quantity = quantity
      self.entryTime = entryTime
      self.exitTime = exitTime
      self.entryNotional = entryNotional
      self.exitNotional = exitNotional
      self.fees = fees
      self.profit = profit
    }
  }

  /// A backtest.
  public struct Backtest: Sendable, Hashable {
    /// Its name, unique on the server.
    public var backtestId: String = ""
    /// The session that is run.
    public var spec: Outcry.V1.SessionSpec?
    /// What it is asked for besides.
    public var settings: Outcry.V1.BacktestSettings?
    /// Where it is in its life.
    public var state: Outcry.V1.BacktestState = .unspecified
    /// Why it failed, for people.
    public var stateReason: String = ""
    /// The name that the strategy's document gives.
    public var strategyName: String = ""
    /// ISO 4217 code of every sum of money.
    public var currency: String = ""
    /// The server's clock when it was made.
    public var createTime: Google.Protobuf.Timestamp?
    /// How far it is. Absent while its data is loaded.
    public var progress: Outcry.V1.BacktestProgress?
    /// What it came to. Absent unless it has SUCCEEDED.
    public var result: Outcry.V1.BacktestResult?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      backtestId: String = "",
      spec: Outcry.V1.SessionSpec? = nil,
      settings: Outcry.V1.BacktestSettings? = nil,
      state: Outcry.V1.BacktestState = .unspecified,
      stateReason: String = "",
      strategyName: String = "",
      currency: String = "",
      createTime: Google.Protobuf.Timestamp? = nil,
      progress: Outcry.V1.BacktestProgress? = nil,
      result: Outcry.V1.BacktestResult? = nil
    ) {
      self.backtestId = backtestId
      self.spec = spec
      self.settings = settings
      self.state = state
      self.stateReason = stateReason
      self.strategyName = strategyName
      self.currency = currency
      self.createTime = createTime
      self.progress = progress
      self.result = result
    }
  }

  /// Asks to run a backtest.
  public struct RunBacktestRequest: Sendable, Hashable {
    /// Its name: 1–64 characters of `A–Z a–z 0–9 . _ -`. Empty: the server chooses one.
    public var backtestId: String = ""
    /// The session to run: symbols, cash, strategy, limits, exchange. Required, and so is its `strategy_yaml` or its
    /// `strategy_version`; its mode must be PAPER. `replay` says from when to when it trades: bars that close before its start warm the strategy up, and its pace
    /// counts for nothing.
    public var spec: Outcry.V1.SessionSpec?
    /// Absent: the defaults of BacktestSettings.
    public var settings: Outcry.V1.BacktestSettings?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      backtestId: String = "",
      spec: Outcry.V1.SessionSpec? = nil,
      settings: Outcry.V1.BacktestSettings? = nil
    ) {
      self.backtestId = backtestId
      self.spec = spec
      self.settings = settings
    }
  }

  /// One message of a running backtest.
  public struct RunBacktestResponse: Sendable, Hashable {
    /// What it says.
    public var payload: Outcry.V1.RunBacktestResponse.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      payload: Outcry.V1.RunBacktestResponse.Payload? = nil
    ) {
      self.payload = payload
    }

    /// What it says.
    public enum Payload: Sendable, Hashable {
      /// It runs. Sent first.
      case started(Outcry.V1.Backtest)
      /// How far it is.
      case progress(Outcry.V1.BacktestProgress)
      /// It has ended, with its result where it succeeded. Sent last.
      case ended(Outcry.V1.Backtest)
    }
  }

  /// Asks for one backtest.
  public struct GetBacktestRequest: Sendable, Hashable {
    /// Which. Required.
    public var backtestId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      backtestId: String = ""
    ) {
      self.backtestId = backtestId
    }
  }

  /// One backtest.
  public struct GetBacktestResponse: Sendable, Hashable {
    /// The backtest.
    public var backtest: Outcry.V1.Backtest?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      backtest: Outcry.V1.Backtest? = nil
    ) {
      self.backtest = backtest
    }
  }

  /// Asks for backtests.
  public struct ListBacktestsRequest: Sendable, Hashable {
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only backtests in these states. Empty: all.
    public var states: [Outcry.V1.BacktestState] = []
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
      states: [Outcry.V1.BacktestState] = [],
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

  /// Some backtests.
  public struct ListBacktestsResponse: Sendable, Hashable {
    /// In the order of their creation, without days and trades.
    public var backtests: [Outcry.V1.Backtest] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      backtests: [Outcry.V1.Backtest] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.backtests = backtests
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }

  /// Asks to end a backtest.
  public struct CancelBacktestRequest: Sendable, Hashable {
    /// Which. Required.
    public var backtestId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      backtestId: String = ""
    ) {
      self.backtestId = backtestId
    }
  }

  /// A backtest that was asked to end.
  public struct CancelBacktestResponse: Sendable, Hashable {
    /// The backtest as it is now.
    public var backtest: Outcry.V1.Backtest?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      backtest: Outcry.V1.Backtest? = nil
    ) {
      self.backtest = backtest
    }
  }

  /// Asks to compare backtests.
  public struct CompareBacktestsRequest: Sendable, Hashable {
    /// Which, 2–100, all of which have SUCCEEDED. Required.
    public var backtestIds: [String] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      backtestIds: [String] = []
    ) {
      self.backtestIds = backtestIds
    }
  }

  /// A state of a series, and who ran on it.
  public struct SeriesUse: Sendable, Hashable {
    /// The series as it was then.
    public var series: Outcry.V1.BacktestSeries?
    /// In the order of the comparison.
    public var backtestIds: [String] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      series: Outcry.V1.BacktestSeries? = nil,
      backtestIds: [String] = []
    ) {
      self.series = series
      self.backtestIds = backtestIds
    }
  }

  /// A series that backtests ran on in different states: they are not of the same data.
  public struct SeriesDifference: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// As in BacktestSeries.
    public var interval: String = ""
    /// Two states or more, in the order of the comparison.
    public var uses: [Outcry.V1.SeriesUse] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      interval: String = "",
      uses: [Outcry.V1.SeriesUse] = []
    ) {
      self.symbol = symbol
      self.interval = interval
      self.uses = uses
    }
  }

  /// Backtests beside each other.
  public struct CompareBacktestsResponse: Sendable, Hashable {
    /// By Sharpe ratio, the highest first; those without one last. Without days and trades.
    public var backtests: [Outcry.V1.Backtest] = []
    /// Where they ran on different data, in the order of symbols. Empty: on the same, as far as they have series in common.
    public var differences: [Outcry.V1.SeriesDifference] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      backtests: [Outcry.V1.Backtest] = [],
      differences: [Outcry.V1.SeriesDifference] = []
    ) {
      self.backtests = backtests
      self.differences = differences
    }
  }
}
