import Backtesting
import JournalMessages
import TradingModel
import TradingRuntime

extension BacktestRecord {
  var message: Wire.BacktestFinished {
    .init(
      backtestId: backtestID.text, definition: definition.record, settings: settings.record,
      opening: opening.nanosecondsSinceEpoch, closing: closing.nanosecondsSinceEpoch, bars: bars, fills: fills,
      trades: trades, finalEquity: finalEquity.amount, fees: fees.amount, sharpe: Wire.Figure(figures.sharpe),
      totalReturn: Wire.Figure(figures.totalReturn), annualReturn: Wire.Figure(figures.annualReturn),
      maximumDrawdown: Wire.Figure(figures.maximumDrawdown), inSampleSharpe: Wire.Figure(figures.inSampleSharpe),
      outOfSampleSharpe: Wire.Figure(figures.outOfSampleSharpe), days: days.map(\.date.daysSinceEpoch),
      growth: days.map(\.growth), series: series.map(\.record))
  }

  init(recorded message: Wire.BacktestFinished) throws(JournalCodecError) {
    guard message.days.count == message.growth.count else {
      throw .invalid(field: "backtest_finished.growth", reason: "has not one number a day")
    }
    self.init(
      backtestID: try BacktestID(recorded: message.backtestId, "backtest_finished.backtest_id"),
      definition: try SessionDefinition(recorded: required(message.definition, "backtest_finished.definition")),
      settings: try BacktestSettings(recorded: required(message.settings, "backtest_finished.settings")),
      opening: Instant(recorded: message.opening), closing: Instant(recorded: message.closing), bars: message.bars,
      fills: message.fills, trades: message.trades,
      finalEquity: try Money(recorded: message.finalEquity, "backtest_finished.final_equity"),
      fees: try Money(recorded: message.fees, "backtest_finished.fees"),
      figures: Figures(
        sharpe: message.sharpe?.value, totalReturn: message.totalReturn?.value,
        annualReturn: message.annualReturn?.value, maximumDrawdown: message.maximumDrawdown?.value,
        inSampleSharpe: message.inSampleSharpe?.value, outOfSampleSharpe: message.outOfSampleSharpe?.value),
      days: zip(message.days, message.growth).map { Day(date: CivilDate(daysSinceEpoch: $0), growth: $1) },
      series: try message.series.map { (series) throws(JournalCodecError) in try SeriesState(recorded: series) })
  }
}

extension Wire.Figure {
  fileprivate init?(_ value: Double?) {
    guard let value else { return nil }
    self.init(value: value)
  }
}

extension BacktestSettings {
  /// The contract knows constant rates alone.
  fileprivate var record: Wire.BacktestSettings {
    let rate = if case .constant(let rate) = statistics.riskFreeRate { rate } else { 0.0 }
    return .init(
      benchmark: benchmark?.text ?? "", isLean: statistics.convention == .lean,
      periodsPerYear: Int64(statistics.periodsPerYear), riskFreeRate: rate,
      closesPositions: endOfData == .closePositions)
  }

  fileprivate init(recorded message: Wire.BacktestSettings) throws(JournalCodecError) {
    self.init(
      benchmark: try Symbol(optional: message.benchmark, "backtest_settings.benchmark"),
      statistics: StatisticsSettings(
        convention: message.isLean ? .lean : .standard,
        periodsPerYear: try Int(recorded: message.periodsPerYear, "backtest_settings.periods_per_year"),
        riskFreeRate: .constant(message.riskFreeRate)),
      endOfData: message.closesPositions ? .closePositions : .leavePositions)
  }
}
