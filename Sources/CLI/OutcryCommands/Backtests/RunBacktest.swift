import ArgumentParser
import OutcryContract
import RPCCore

struct RunBacktest: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a strategy over history, shows how far it is, then the result.",
    discussion: Manual.discussion(
      """
      Bars before --from warm the strategy up. A backtest goes on when the call is cut: show finds it by its name. Running the \
      same backtest again, with the same --id and flags, shows the first one. With --output json: one RunBacktestResponse a line.
      """,
      examples: [
        "outcry backtest run --strategy trend.yaml --symbols SP500 --from 2005-01-01 --commission per-share:0.005:1",
        "outcry backtest run --id lean --strategy trend.yaml --convention lean --risk-free-percent 1.5",
      ],
      exitStatus: [
        "13 a flag's value or the strategy is not acceptable",
        "16 the name is taken by another backtest", "19 the backtest failed or was cancelled",
      ]))

  @OptionGroup var history: HistoryOptions

  @Option(
    help: ArgumentHelp("What to compare with. Default: the symbol, where it is the only one.", valueName: "symbol"))
  var benchmark: String?

  @Option(help: ArgumentHelp("By whose definitions statistics are made. Default: standard.", valueName: "name"))
  var convention: EnumArgument<Outcry.V1.StatisticsConvention>?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What money earns without risk, per cent a year. Default: 0.", valueName: "percent"))
  var riskFreePercent: DecimalArgument?

  @Option(help: ArgumentHelp("Returns in a year. Default: 252.", valueName: "n"))
  var periodsPerYear: UInt32?

  @Option(
    help: ArgumentHelp("What becomes of positions when the data ends. Default: leave-positions.", valueName: "rule"))
  var endOfData: EnumArgument<Outcry.V1.EndOfData>?

  @OptionGroup(title: "Risk limits") var risk: RiskOptions
  @OptionGroup(title: "Exchange") var paper: PaperOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let settings = Outcry.V1.BacktestSettings(
      benchmark: benchmark ?? "", convention: convention?.value ?? .unspecified,
      riskFreePercent: riskFreePercent?.decimal, periodsPerYear: periodsPerYear.map { .init(value: $0) },
      endOfData: endOfData?.value ?? .unspecified)
    let request = Outcry.V1.RunBacktestRequest(
      backtestId: history.id ?? "", spec: try history.spec(context, risk, paper), settings: settings)
    for try await message in context.backtests.runBacktest(request) { try show(message, context) }
  }

  private func show(_ message: Outcry.V1.RunBacktestResponse, _ context: CommandContext) throws {
    if context.format == .json { try context.write(message.jsonLine()) }
    switch message.payload {
    case .started(let backtest): try context.remark("running \(backtest.backtestId)")
    case .progress(let progress): try context.remark(BacktestText.line(progress))
    case .ended(let backtest):
      if context.format == .table {
        try context.write(BacktestText.block(backtest).rendered(style: context.style))
      }
      guard backtest.state == .succeeded else { throw SilentExit.failedPrecondition }
    case nil: break
    }
  }
}
