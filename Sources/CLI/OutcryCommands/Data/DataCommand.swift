import ArgumentParser
import OutcryContract

struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Imports, shows and drops market data.",
    discussion: Manual.discussion(
      """
      Imported bars are kept in the server's store. Sessions and backtests find them beside the feed's, and before the feed's \
      where both have a symbol.
      """,
      examples: [
        "outcry data import SP500.csv",
        "outcry data import eurusd-2018.csv eurusd-2019.csv --symbol EURUSD --interval 1m",
        "outcry data import-factors spy.csv --symbol SPY", "outcry data list", "outcry data delete EURUSD 1m",
      ]),
    subcommands: [ImportBars.self, ImportFactors.self, ListSeries.self, DeleteSeries.self])
}

struct ListSeries: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the bars that there are: imported series and the feed's.",
    discussion: Manual.discussion(
      "With --output json: one ListSeriesResponse with the series of all pages.",
      examples: ["outcry data list", "outcry data list --symbol EURUSD"]))

  @Option(help: ArgumentHelp("Only of this instrument.", valueName: "symbol"))
  var symbol: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let (series, _) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.data.listSeries(
        .init(pageSize: size, pageToken: token, symbol: symbol ?? ""), options: context.options)
      return Page(items: page.series, nextToken: page.nextPageToken)
    }
    try context.show(Outcry.V1.ListSeriesResponse(series: series), rows: series, columns: DataText.columns)
  }
}

struct DeleteSeries: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Drops an imported series.",
    discussion: Manual.discussion(
      """
      With the last series of a symbol its splits and dividends go. Refused while a session that has not ended replays it. \
      With --output json: DeleteSeriesResponse.
      """,
      examples: ["outcry data delete EURUSD 1m --dry-run", "outcry data delete EURUSD 1m"],
      exitStatus: ["15 there is no such series", "19 a session replays it"]))

  @Argument(help: "The instrument, such as EURUSD.")
  var symbol: String

  @Argument(help: "Its interval, such as 1m or 1d.")
  var interval: String

  @Flag(help: "Check everything, with the same refusals, and drop nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let response = try await context.data.deleteSeries(
      .init(symbol: symbol, interval: interval, validateOnly: dryRun), options: context.options)
    try context.show(response, block: DataText.block(response.series ?? .init()))
    if dryRun { try context.remark("nothing was dropped: --dry-run") }
  }
}
