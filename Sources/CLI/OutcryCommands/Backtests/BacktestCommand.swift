import ArgumentParser
import OutcryContract

struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: "Runs strategies over history and shows what they came to.",
    discussion: Manual.discussion(
      """
      The same engine, strategy and simulated exchange as a paper session, as fast as it goes. The server keeps backtests in \
      memory, and what they came to in its journal. Every figure is defined in docs/statistics.md.
      """,
      examples: [
        "outcry backtest run --id trend --strategy trend.yaml --from 2005-01-01 --benchmark SP500",
        "outcry backtest list", "outcry backtest show trend", "outcry backtest compare trend other",
      ]),
    subcommands: [
      RunBacktest.self, ListBacktests.self, ShowBacktest.self, CompareBacktests.self, CancelBacktest.self,
    ])
}

/// Which backtest.
struct BacktestArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The backtest.", valueName: "backtest"))
  var name: String
}

struct ShowBacktest: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one backtest and its result.",
    discussion: Manual.discussion(
      "With --output json: GetBacktestResponse, with every day and trade.",
      examples: ["outcry backtest show trend", "outcry backtest show trend -o json | jq .backtest.result.performance"],
      exitStatus: ["15 there is no such backtest"]))

  @OptionGroup var backtest: BacktestArgument
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let response = try await context.backtests.getBacktest(.init(backtestId: backtest.name), options: context.options)
    try context.show(response, block: BacktestText.block(response.backtest ?? .init()))
  }
}

struct CancelBacktest: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Ends a backtest that runs.",
    discussion: Manual.discussion(
      "With --output json: CancelBacktestResponse.", examples: ["outcry backtest cancel trend"],
      exitStatus: ["15 there is no such backtest"]))

  @OptionGroup var backtest: BacktestArgument
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let response = try await context.backtests.cancelBacktest(
      .init(backtestId: backtest.name), options: context.options)
    try context.show(response, block: BacktestText.block(response.backtest ?? .init()))
  }
}

struct ListBacktests: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists backtests in the order of their creation.",
    discussion: Manual.discussion(
      "With --output json: one ListBacktestsResponse with the backtests of all pages.",
      examples: ["outcry backtest list", "outcry backtest list --state running"]))

  @Option(help: ArgumentHelp("Only backtests in this state; may be repeated. Default: all.", valueName: "state"))
  var state: [EnumArgument<Outcry.V1.BacktestState>] = []

  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let (backtests, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.backtests.listBacktests(
        .init(
          pageSize: size, pageToken: token, states: state.map(\.value), orderBy: read.order(by: "create_time"),
          minRevision: read.minRevision), options: context.options)
      return Page(items: page.backtests, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListBacktestsResponse(backtests: backtests, revision: revision), rows: backtests,
      columns: BacktestText.columns)
  }
}

struct CompareBacktests: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Shows backtests beside each other, the highest Sharpe ratio first.",
    discussion: Manual.discussion(
      """
      Backtests that ran on different data, such as two revisions of an imported series, are named on standard error. With \
      --output json: CompareBacktestsResponse, with its `differences`.
      """, examples: ["outcry backtest compare trend other"],
      exitStatus: ["15 there is no such backtest", "19 one of them has no result"]))

  @Argument(help: ArgumentHelp("Two or more backtests.", valueName: "backtest"))
  var names: [String]

  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let response = try await context.backtests.compareBacktests(
      .init(backtestIds: names), options: context.options)
    try context.show(response, rows: response.backtests, columns: BacktestText.columns)
    for difference in response.differences { try context.remark(BacktestText.remark(difference)) }
  }
}
