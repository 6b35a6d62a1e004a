internal import TradingModel

/// How far apart paper and a backtest were on the days that both have.
struct PaperDrift: Sendable, Hashable {
  /// Returns from the end of the first common day to that of the last.
  let paper: Double
  let backtest: Double
  /// Common days.
  let days: Int

  /// In shares of equity.
  var size: Double { abs(paper - backtest) }

  /// Nil with fewer than two common days.
  init?(paper: [BacktestRecord.Day], backtest: [BacktestRecord.Day]) {
    let tested = Dictionary(backtest.map { ($0.date, $0.growth) }, uniquingKeysWith: { $1 })
    let common = paper.compactMap { day in tested[day.date].map { (paper: day.growth, backtest: $0) } }
    guard common.count > 1, let first = common.first, let last = common.last, first.paper > 0, first.backtest > 0
    else { return nil }
    self.paper = last.paper / first.paper - 1
    self.backtest = last.backtest / first.backtest - 1
    days = common.count
  }
}
