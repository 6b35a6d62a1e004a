import ArgumentParser
import OutcryContract

struct QuoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote",
    abstract: "Shows and streams prices, as a session sees them.",
    discussion: Manual.discussion(
      "A session replays its own history at its own pace, so a quote belongs to a session.",
      examples: ["outcry quote get demo SP500", "outcry quote watch demo"], exitStatus: [Manual.noSuchSession]),
    subcommands: [GetQuote.self, WatchQuotes.self])
}

struct GetQuote: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "get",
    abstract: "Shows the newest quote of one instrument, and its newest finished bar.",
    discussion: Manual.discussion(
      "With --output json: GetQuoteResponse.", examples: ["outcry quote get demo SP500"],
      exitStatus: ["13 or 15 no such session or symbol, or no price yet"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The instrument, such as SP500.")
  var symbol: String

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.marketData.getQuote(
      .init(sessionId: session.name, symbol: symbol), options: context.options)
    try context.show(response, block: QuoteText.block(response.quote ?? .init()))
  }
}

struct WatchQuotes: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Streams quotes.",
    discussion: Manual.discussion(
      "OPEN to VOLUME are the newest finished bar's. \(Manual.watchEnds)",
      examples: ["outcry quote watch demo", "outcry quote watch demo SP500 NASDAQ --from now"],
      exitStatus: [Manual.noSuchSession, "21 the revision of --from is no longer kept"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: ArgumentHelp("Which instruments. Default: all of the session's.", valueName: "symbol"))
  var symbols: [String] = []

  @OptionGroup var watch: WatchOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let request = Outcry.V1.WatchQuotesRequest(sessionId: session.name, symbols: symbols, start: watch.from.start)
    try await Watch(
      request: request, columns: QuoteText.columns, options: watch,
      commandLine: (["outcry quote watch", session.name] + symbols).joined(separator: " ")
    ) { context.marketData.watchQuotes($0) }.run(context)
  }
}
