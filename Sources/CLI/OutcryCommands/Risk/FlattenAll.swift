import ArgumentParser
import OutcryContract

struct FlattenAll: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "flatten",
    abstract: "Cancels every working order and closes every position at the market.",
    discussion: Manual.discussion(
      """
      No halt blocks it. The orders that are cancelled come first, then those that close, in the order of symbols. \
      Entry triggers stay armed, and a strategy may enter again: choose outcry risk mode halted first to stay flat. \
      With --output json: FlattenAllResponse.
      """,
      examples: ["outcry risk flatten demo --dry-run", "outcry risk flatten demo --reason \"end of the day\""],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Why, for the record; at most 256 bytes.", valueName: "text"))
  var reason = "flattened from the command line"

  @Option(
    help: ArgumentHelp(
      "Your name for it: repeating it shows what it did and does nothing. Default: a fresh one.", valueName: "id"))
  var clientFlattenId: String?

  @Flag(help: "Show what would be cancelled and sent, and do nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.risk.flattenAll(
      .init(
        sessionId: session.name, clientFlattenId: clientFlattenId ?? context.environment.freshName(), reason: reason,
        validateOnly: dryRun), options: context.options)
    try context.show(
      response, rows: response.cancelledOrders + response.closingOrders, columns: OrderText.columns)
  }
}

struct ListRiskBreaches: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "breaches",
    abstract: "Lists what the risk rules refused or reduced.",
    discussion: Manual.discussion(
      "In the order in which it happened. With --output json: one ListRiskBreachesResponse with all pages.",
      examples: ["outcry risk breaches demo", "outcry risk breaches demo --rule RISK_PRICE_BAND --limit 20"],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Only this rule, such as RISK_PRICE_BAND. Default: all.", valueName: "rule"))
  var rule = ""

  @Option(help: ArgumentHelp("Only this instrument. Default: all.", valueName: "symbol"))
  var symbol = ""

  @Option(help: ArgumentHelp("Only this strategy's. Default: all.", valueName: "strategy"))
  var strategy = ""

  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let (breaches, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.risk.listRiskBreaches(
        .init(
          sessionId: session.name, pageSize: size, pageToken: token, rule: rule, symbol: symbol, strategyId: strategy,
          orderBy: read.order(by: "time"), minRevision: read.minRevision),
        options: context.options)
      return Page(items: page.breaches, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListRiskBreachesResponse(breaches: breaches, revision: revision), rows: breaches,
      columns: RiskText.breachColumns)
  }
}
