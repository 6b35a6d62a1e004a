import OutcryContract

/// Optimizations as people read them.
enum OptimizationText {
  /// Trials that people are shown.
  private static let shownTrials = 10

  static let columns: [Column<Outcry.V1.Optimization>] = [
    .left("OPTIMIZATION") { .text($0.optimizationId) },
    .left("STATE") { Cell($0.state.word) },
    .left("STRATEGY") { .text($0.strategyName) },
    .left("SYMBOLS") { .text($0.spec?.symbols.joined(separator: ",") ?? "") },
    .right("SETS") { $0.result.map { .count($0.sets) } ?? .absent },
    .left("BEST") { .text(text($0.result?.best ?? [])) },
    .right("TRAINING") { .ratio($0.result?.training?.performance?.sharpe) },
    .right("TEST") { .ratio($0.result?.test?.performance?.sharpe) },
    .left("VERDICT") { $0.result?.verdict.map { Cell($0.status.word) } ?? .absent },
  ]

  static func line(_ progress: Outcry.V1.OptimizationProgress) -> String {
    let left = progress.millisecondsLeft.map { ", about \(($0.value + 999) / 1_000) s left" } ?? ""
    let best = progress.bestSharpe.map { ", best Sharpe \(FixedText.rounded($0.value, places: 3))" } ?? ""
    let share = progress.runsTotal > 0 ? UInt64(progress.runsDone) * 100 / UInt64(progress.runsTotal) : 0
    return "\(share) %: \(progress.phase.word), \(progress.runsDone) of \(progress.runsTotal) runs\(left)\(best)"
  }

  static func page(_ optimization: Outcry.V1.Optimization, style: Style) -> String {
    var text = block(optimization).rendered(style: style)
    guard let result = optimization.result else { return text }
    text += "\n" + Table(periods).rendered(rows(result), style: style)
    if !result.walkForward.isEmpty { text += "\n" + Table(steps).rendered(result.walkForward, style: style) }
    if !result.trials.isEmpty {
      text += "\n" + Table(trials).rendered(Array(result.trials.prefix(shownTrials)), style: style)
    }
    if let reasons = result.verdict?.reasons, !reasons.isEmpty {
      text += "\n" + Table(checks).rendered(reasons, style: style)
    }
    return text
  }

  private static func block(_ optimization: Outcry.V1.Optimization) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("optimization", .text(optimization.optimizationId))
    block.add("state", Cell(optimization.state.word))
    block.add("reason", unlessAbsent: .text(optimization.stateReason))
    block.add("strategy", .text(optimization.strategyName))
    block.add("symbols", .text(optimization.spec?.symbols.joined(separator: ",") ?? ""))
    guard let result = optimization.result else {
      if let progress = optimization.progress { block.add("progress", Cell(line(progress))) }
      return block
    }
    block.add("sets", .count(result.sets))
    block.add("best", .text(text(result.best)))
    block.add("deflated Sharpe", .share(result.deflatedSharpe))
    block.add("degradation", .share(result.degradation))
    block.add("stability", .share(result.stability))
    block.add("verdict", Cell(result.verdict?.status.word ?? "-"))
    return block
  }

  private static func text(_ set: [Outcry.V1.ParameterSetting]) -> String {
    set.map { "\($0.name)=\($0.value?.value ?? "")" }.joined(separator: " ")
  }

  // MARK: Tables

  private struct Row {
    let name: String
    let result: Outcry.V1.PeriodResult?
  }

  private static func rows(_ result: Outcry.V1.OptimizationResult) -> [Row] {
    [
      Row(name: "training", result: result.training), Row(name: "validation", result: result.validation),
      Row(name: "test", result: result.test), Row(name: "all of history", result: result.whole),
    ]
  }

  private static let periods: [Column<Row>] = [
    .left("PERIOD") { Cell($0.name) },
    .left("FROM") { .time($0.result?.startTime) },
    .left("TO") { .time($0.result?.endTime) },
    .right("SHARPE") { .ratio($0.result?.performance?.sharpe) },
    .right("RETURN") { .share($0.result?.performance?.totalReturn) },
    .right("DRAWDOWN") { .share($0.result?.performance?.maximumDrawdown) },
    .right("TRADES") { $0.result?.trades.map { .count($0.count) } ?? .absent },
  ]

  private static let steps: [Column<Outcry.V1.WalkForwardStep>] = [
    .left("WALK FORWARD FROM") { .time($0.test?.startTime) },
    .left("TO") { .time($0.test?.endTime) },
    .left("PARAMETERS") { .text(text($0.parameters)) },
    .right("TRAINING SHARPE") { .ratio($0.training?.performance?.sharpe) },
    .right("TEST SHARPE") { .ratio($0.test?.performance?.sharpe) },
  ]

  private static let trials: [Column<Outcry.V1.OptimizationTrial>] = [
    .left("PARAMETERS") { .text(text($0.parameters)) },
    .right("SHARPE") { .ratio($0.sharpe) },
    .right("RETURN") { .share($0.totalReturn) },
    .right("DRAWDOWN") { .share($0.maximumDrawdown) },
    .right("TRADES") { .count($0.trades) },
    .left("ERROR") { .text($0.error) },
  ]

  private static let checks: [Column<Outcry.V1.VerdictReason>] = [
    .left("CHECK") { .text($0.check) },
    .left("STATUS") { Cell($0.status.word) },
    .left("OBSERVED") { .text($0.observed) },
    .left("REQUIRED") { .text($0.required) },
  ]
}
