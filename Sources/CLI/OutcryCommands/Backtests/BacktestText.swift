import OutcryContract

/// Backtests as people read them.
enum BacktestText {
  static let columns: [Column<Outcry.V1.Backtest>] = [
    .left("BACKTEST") { .text($0.backtestId) },
    .left("STATE") { Cell($0.state.word) },
    .left("STRATEGY") { .text($0.strategyName) },
    .left("SYMBOLS") { .text($0.spec?.symbols.joined(separator: ",") ?? "") },
    .right("EQUITY") { .money($0.result?.finalEquity ?? $0.progress?.equity) },
    .right("RETURN") { .share($0.result?.performance?.totalReturn) },
    .right("ANNUAL") { .share($0.result?.performance?.annualReturn) },
    .right("SHARPE") { .ratio($0.result?.performance?.sharpe) },
    .right("DRAWDOWN") { .share($0.result?.performance?.maximumDrawdown) },
    .right("TRADES") { $0.result?.trades.map { .count($0.count) } ?? .absent },
    .right("WINS") { .share($0.result?.trades?.winRate) },
  ]

  static func line(_ progress: Outcry.V1.BacktestProgress) -> String {
    let share = progress.barsTotal > 0 ? progress.barsDone * 100 / progress.barsTotal : 0
    let left = progress.millisecondsLeft.map { ", about \(($0.value + 999) / 1_000) s left" } ?? ""
    return "\(share) %: \(progress.barsDone) of \(progress.barsTotal) bars\(left)"
  }

  static func block(_ backtest: Outcry.V1.Backtest) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("backtest", .text(backtest.backtestId))
    block.add("state", Cell(backtest.state.word))
    block.add("reason", unlessAbsent: .text(backtest.stateReason))
    block.add("strategy", .text(backtest.strategyName))
    block.add("strategy version", unlessAbsent: .text(backtest.spec?.strategyVersion ?? ""))
    block.add("symbols", .text(backtest.spec?.symbols.joined(separator: ",") ?? ""))
    guard let result = backtest.result else {
      if let progress = backtest.progress { block.add("progress", Cell(line(progress))) }
      return block
    }
    block.add("from", .time(result.startTime))
    block.add("to", .time(result.endTime))
    block.add("bars", .count(result.bars))
    for series in result.series { block.add("data", Cell("\(series.symbol) \(state(of: series))")) }
    block.add("equity", Cell("\(Cell.money(result.finalEquity).text) \(backtest.currency)"))
    block.add("fees", .money(result.fees))
    add(result.performance ?? .init(), to: &block)
    add(result.trades ?? .init(), to: &block)
    block.add("time in market", .share(result.timeInMarket))
    block.add("average exposure", .share(result.averageExposure))
    return block
  }

  /// Which data a series was, without its symbol.
  static func state(of series: Outcry.V1.BacktestSeries) -> String {
    var parts = ["\(series.bars) bars of \(series.fileName)"]
    if series.source == .import {
      parts.insert("\(series.interval) revision \(series.revision)", at: 0)
    } else if !series.checksum.isEmpty {
      parts.append("checksum \(series.checksum)")
    }
    if series.factorsRevision > 0 { parts.append("factors revision \(series.factorsRevision)") }
    return parts.joined(separator: ", ")
  }

  /// One line for each series that backtests do not have in common.
  static func remark(_ difference: Outcry.V1.SeriesDifference) -> String {
    let uses = difference.uses.map { use in
      "\(use.backtestIds.joined(separator: ", ")) on \(state(of: use.series ?? .init()))"
    }
    return "warning: they ran on different data of \(difference.symbol): " + uses.joined(separator: "; ")
  }

  private static func add(_ performance: Outcry.V1.PerformanceStatistics, to block: inout KeyValueBlock) {
    block.add("convention", Cell(performance.convention.word))
    let shares: [(String, Outcry.V1.Statistic?)] = [
      ("total return", performance.totalReturn), ("annual return", performance.annualReturn),
      ("volatility", performance.volatility), ("maximum drawdown", performance.maximumDrawdown),
      ("probabilistic Sharpe", performance.probabilisticSharpe), ("tracking error", performance.trackingError),
      ("turnover", performance.turnover),
    ]
    for (name, value) in shares { block.add(name, .share(value)) }
    let ratios: [(String, Outcry.V1.Statistic?)] = [
      ("Sharpe", performance.sharpe), ("Sortino", performance.sortino),
      ("Sortino of losses", performance.sortinoOfLosses), ("Calmar", performance.calmar), ("alpha", performance.alpha),
      ("beta", performance.beta), ("information ratio", performance.informationRatio),
      ("Treynor", performance.treynor), ("up capture", performance.upCapture),
      ("down capture", performance.downCapture),
    ]
    for (name, value) in ratios { block.add(name, .ratio(value)) }
  }

  private static func add(_ trades: Outcry.V1.TradeStatistics, to block: inout KeyValueBlock) {
    block.add("round trips", .count(trades.count))
    block.add("win rate", .share(trades.winRate))
    block.add("average win", .gain(trades.averageWin))
    block.add("average loss", .gain(trades.averageLoss))
    block.add("profit factor", .ratio(trades.profitFactor))
    block.add("expectancy", .gain(trades.expectancy))
  }
}

extension Cell {
  /// Hundredths, two places; `-` where it is not defined.
  static func share(_ statistic: Outcry.V1.Statistic?) -> Cell {
    statistic.map { Cell(FixedText.rounded($0.value * 100, places: 2) + " %") } ?? .absent
  }

  /// Three places; `-` where it is not defined.
  static func ratio(_ statistic: Outcry.V1.Statistic?) -> Cell {
    statistic.map { Cell(FixedText.rounded($0.value, places: 3)) } ?? .absent
  }
}

/// Numbers with so many places.
enum FixedText {
  static func rounded(_ value: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (abs(value) * scale).rounded()
    guard scaled.isFinite, scaled < 1e18, let digits = Int64(exactly: scaled), let unit = Int64(exactly: scale) else {
      return "\(value)"
    }
    let fraction = String(digits % unit)
    let padded = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
    let sign = value < 0 && digits != 0 ? "-" : ""
    return "\(sign)\(digits / unit)" + (places > 0 ? ".\(padded)" : "")
  }
}
