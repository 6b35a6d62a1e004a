import ArgumentParser
import OutcryContract

struct PositionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "position",
    abstract: "Lists and closes positions.",
    discussion: Manual.discussion(
      "A position is what a session holds of one instrument: above zero long, below zero short.",
      examples: ["outcry position list demo", "outcry position close demo SP500"], exitStatus: [Manual.noSuchSession]),
    subcommands: [ListPositions.self, ClosePosition.self])
}

struct ListPositions: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists a session's open positions in the order of their symbols.",
    discussion: Manual.discussion(
      "With --output json: one ListPositionsResponse with the positions of all pages.",
      examples: ["outcry position list demo"], exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument
  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let (positions, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.positions.listPositions(
        .init(
          sessionId: session.name, pageSize: size, pageToken: token, orderBy: read.order(by: "symbol"),
          minRevision: read.minRevision),
        options: context.options)
      return Page(items: page.positions, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListPositionsResponse(positions: positions, revision: revision), rows: positions,
      columns: PortfolioText.positionColumns)
  }
}

struct ClosePosition: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Closes a position with a market order.",
    discussion: Manual.discussion(
      """
      It reduces risk, so neither a pause nor the kill switch blocks it. The client order id works as in outcry order \
      place. With --output json: ClosePositionResponse.
      """,
      examples: ["outcry position close demo SP500"],
      exitStatus: ["15 no such session or position", "19 the session has ended, or orders close the position already"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The instrument, such as SP500.")
  var symbol: String

  @Option(help: ArgumentHelp("1–64 characters A–Z a–z 0–9 . _ - :. Default: a fresh one.", valueName: "id"))
  var clientOrderId: String?

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let id = clientOrderId ?? context.environment.freshName()
    let response = try await Intent(clientOrderId: id).call {
      try await context.positions.closePosition(
        .init(sessionId: session.name, symbol: symbol, clientOrderId: id), options: context.options)
    }
    try context.show(response) { OrderText.page(response.order ?? .init(), style: context.style) }
  }
}
