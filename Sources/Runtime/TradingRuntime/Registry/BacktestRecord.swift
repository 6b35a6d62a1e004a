internal import Backtesting
public import TradingModel

/// A backtest that succeeded, as far as it is evidence: what was run, and what it came to.
public struct BacktestRecord: Sendable, Hashable {
  /// Days that are kept of one: eighty years of a stock exchange.
  public static let maximumDays = 20_000
  /// The share of the days that counts as the sample, as in ``HistorySplit``.
  static let sample = 0.7

  /// What it came to. Nil is "not defined".
  public struct Figures: Sendable, Hashable {
    public let sharpe: Double?
    public let totalReturn: Double?
    public let annualReturn: Double?
    public let maximumDrawdown: Double?
    /// Sharpe ratios of the first 70 % of the days, and of the rest.
    public let inSampleSharpe: Double?
    public let outOfSampleSharpe: Double?

    public init(
      sharpe: Double?, totalReturn: Double?, annualReturn: Double?, maximumDrawdown: Double?, inSampleSharpe: Double?,
      outOfSampleSharpe: Double?
    ) {
      self.sharpe = sharpe
      self.totalReturn = totalReturn
      self.annualReturn = annualReturn
      self.maximumDrawdown = maximumDrawdown
      self.inSampleSharpe = inSampleSharpe
      self.outOfSampleSharpe = outOfSampleSharpe
    }
  }

  /// What an account was worth at the end of a day.
  public struct Day: Sendable, Hashable {
    public let date: CivilDate
    /// Over what it was worth at the start.
    public let growth: Double

    public init(date: CivilDate, growth: Double) {
      self.date = date
      self.growth = growth
    }
  }

  public let backtestID: BacktestID
  public let definition: SessionDefinition
  public let settings: BacktestSettings
  /// When trading started, and the newest close.
  public let opening: Instant
  public let closing: Instant
  public let bars: UInt64
  public let fills: UInt64
  /// Round trips.
  public let trades: UInt64
  public let finalEquity: Money
  public let fees: Money
  public let figures: Figures
  /// In their order, at most ``maximumDays``, the newest.
  public let days: [Day]
  /// What it ran on. Empty for one from before that was recorded.
  public let series: [SeriesState]

  /// Of the strategy's text: what the record is evidence of.
  public let contentHash: ContentHash

  public init(
    backtestID: BacktestID, definition: SessionDefinition, settings: BacktestSettings, opening: Instant,
    closing: Instant, bars: UInt64, fills: UInt64, trades: UInt64, finalEquity: Money, fees: Money, figures: Figures,
    days: [Day], series: [SeriesState] = []
  ) {
    self.backtestID = backtestID
    self.definition = definition
    self.settings = settings
    self.opening = opening
    self.closing = closing
    self.bars = bars
    self.fills = fills
    self.trades = trades
    self.finalEquity = finalEquity
    self.fees = fees
    self.figures = figures
    self.days = days
    self.series = series
    contentHash = ContentHash(of: definition.strategySource)
  }
}

extension BacktestRecord {
  init(_ job: BacktestJob, _ result: BacktestResult, _ series: [SeriesState]) {
    let initial = result.initialEquity.doubleValue
    self.init(
      backtestID: job.backtestID, definition: job.definition, settings: job.settings, opening: result.opening,
      closing: result.closing, bars: UInt64(clamping: result.bars), fills: UInt64(clamping: result.fillCount),
      trades: UInt64(clamping: result.trades.count), finalEquity: result.finalEquity, fees: result.fees,
      figures: Figures(result, job.settings.statistics),
      days: result.days.suffix(Self.maximumDays).map { Day(date: $0.date, growth: $0.equity.doubleValue / initial) },
      series: series)
  }
}

extension BacktestRecord.Figures {
  init(_ result: BacktestResult, _ settings: StatisticsSettings) {
    let performance = result.performance
    let series = result.returns(settings.convention)
    let cut = Int((Double(series.returns.count) * BacktestRecord.sample).rounded())
    self.init(
      sharpe: performance.sharpe, totalReturn: performance.totalReturn, annualReturn: performance.annualReturn,
      maximumDrawdown: performance.maximumDrawdown,
      inSampleSharpe: series.sharpe(0..<cut, settings),
      outOfSampleSharpe: series.sharpe(cut..<series.returns.count, settings))
  }
}

extension ReturnSeries {
  /// Of some of the returns.
  fileprivate func sharpe(_ range: Range<Int>, _ settings: StatisticsSettings) -> Double? {
    let part = ReturnSeries(days: Array(days[range]), returns: Array(returns[range]))
    return PerformanceStatistics(part, settings: settings).sharpe
  }
}
