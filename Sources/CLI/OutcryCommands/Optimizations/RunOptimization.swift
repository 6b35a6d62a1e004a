import ArgumentParser
import OutcryContract
import RPCCore

struct RunOptimization: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Searches parameters, shows how far it is, then the result and the verdict.",
    discussion: Manual.discussion(
      """
      Without --search every parameter of the strategy that has min, max and step is searched. Bars before --from warm the \
      strategy up. An optimization goes on when the call is cut: show finds it by its name. Running the same again, with the \
      same --id and flags, shows the first one. With --output json: one RunOptimizationResponse a line.
      """,
      examples: [
        "outcry optimize run --strategy trend.yaml --symbols SP500 --search fast=5:50:5 --benchmark SP500",
        "outcry optimize run --id long --strategy trend.yaml --walk-forward 8 --training-length 3 --anchored",
      ],
      exitStatus: [
        "13 a flag's value or the strategy is not acceptable",
        "16 the name is taken by another optimization", "19 it failed or was cancelled, or the verdict is not PASS",
      ]))

  @OptionGroup var history: HistoryOptions

  @Option(
    help: ArgumentHelp(
      "Values to try: from, to and step; may be repeated, every combination is run.", valueName: "name=min:max:step"))
  var search: [RangeArgument] = []

  @Option(
    help: ArgumentHelp(
      "What to compare with, and whose regimes count. Default: the symbol, where it is the only one.",
      valueName: "symbol"))
  var benchmark: String?

  @Option(name: .customLong("walk-forward"), help: ArgumentHelp("Steps, 0–50. Default: 4.", valueName: "n"))
  var steps: UInt32?

  @Option(
    help: ArgumentHelp("Length of a training period of a step, in test periods, 1–20. Default: 4.", valueName: "n"))
  var trainingLength: UInt32?

  @Flag(help: "Every training period of a step begins with the history.")
  var anchored = false

  @OptionGroup(title: "Risk limits") var risk: RiskOptions
  @OptionGroup(title: "Exchange") var paper: PaperOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let settings = Outcry.V1.OptimizationSettings(
      parameters: search.map(\.range), walkForwardSteps: steps.map { .init(value: $0) }, isAnchored: anchored,
      trainingLength: trainingLength.map { .init(value: $0) })
    let request = Outcry.V1.RunOptimizationRequest(
      optimizationId: history.id ?? "", spec: try history.spec(context, risk, paper),
      backtest: .init(benchmark: benchmark ?? ""), settings: settings)
    for try await message in context.optimizations.runOptimization(request) { try show(message, context) }
  }

  private func show(_ message: Outcry.V1.RunOptimizationResponse, _ context: CommandContext) throws {
    if context.format == .json { try context.write(message.jsonLine()) }
    switch message.payload {
    case .started(let optimization): try context.remark("running \(optimization.optimizationId)")
    case .progress(let progress): try context.remark(OptimizationText.line(progress))
    case .ended(let optimization):
      if context.format == .table {
        try context.write(OptimizationText.page(optimization, style: context.style))
      }
      guard optimization.state == .succeeded, optimization.result?.verdict?.status == .pass else {
        throw SilentExit.failedPrecondition
      }
    case nil: break
    }
  }
}
