import ArgumentParser
import OutcryContract

struct PortfolioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "portfolio",
    abstract: "Shows and streams cash, equity, profit and positions.",
    discussion: Manual.discussion(
      """
      Equity = cash + market value = initial cash + net deposits + realised P&L + unrealised P&L + dividends + currency \
      P&L − fees, exactly. Day P&L is equity less equity when the trading day began, without what was moved in or out.
      """,
      examples: ["outcry portfolio show demo", "outcry portfolio watch demo"], exitStatus: [Manual.noSuchSession]),
    subcommands: [
      ShowPortfolio.self, WatchPortfolio.self, ListSnapshots.self, ShowEquityCurve.self, SetExchangeRate.self,
    ])
}

struct ShowPortfolio: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows cash, equity, profit and positions.",
    discussion: Manual.discussion(
      "With --output json: GetPortfolioResponse.",
      examples: ["outcry portfolio show demo", "outcry portfolio show demo -o json | jq -r .portfolio.equity.value"],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.positions.getPortfolio(.init(sessionId: session.name), options: context.options)
    try context.show(response) { PortfolioText.page(response.portfolio ?? .init(), style: context.style) }
  }
}

struct WatchPortfolio: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Streams the portfolio at the close of every bar.",
    discussion: Manual.discussion(
      Manual.watchEnds,
      examples: [
        "outcry portfolio watch demo", "outcry portfolio watch demo --from now --count 100",
        "outcry portfolio watch demo -o json | jq -r '.event.equity.value // empty'",
      ],
      exitStatus: [Manual.noSuchSession, "21 the revision of --from is no longer kept"]))

  @OptionGroup var session: SessionArgument
  @OptionGroup var watch: WatchOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let request = Outcry.V1.WatchPortfolioRequest(sessionId: session.name, start: watch.from.start)
    try await Watch(
      request: request, columns: PortfolioText.watchColumns, options: watch,
      commandLine: "outcry portfolio watch \(session.name)"
    ) { context.positions.watchPortfolio($0) }.run(context)
  }
}
