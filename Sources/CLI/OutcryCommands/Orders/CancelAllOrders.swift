import ArgumentParser
import OutcryContract

struct CancelAllOrders: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel-all",
    abstract: "Asks for the cancellation of every working order.",
    discussion: Manual.discussion(
      """
      Shows the orders whose cancellation was asked for now, as they stand; they may still fill before the broker has \
      cancelled them. Stop-losses are cancelled, too. With --output json: CancelAllOrdersResponse.
      """,
      examples: [
        "outcry order cancel-all demo", "outcry order cancel-all demo --symbol SP500 --side buy",
        "outcry order cancel-all demo --list entry-2009-03 --dry-run",
      ],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Only this instrument. Default: all.", valueName: "symbol"))
  var symbol: String?

  @Option(help: ArgumentHelp("Only this side. Default: both.", valueName: "side"))
  var side: EnumArgument<Outcry.V1.OrderSide>?

  @Option(help: ArgumentHelp("Only the orders of this list, by its client order list id.", valueName: "id"))
  var list: String?

  @Flag(help: "Show which it would be, and cancel nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.orders.cancelAllOrders(
      .init(
        sessionId: session.name, symbol: symbol ?? "", side: side?.value ?? .unspecified,
        clientOrderListId: list ?? "", validateOnly: dryRun),
      options: context.options)
    try context.show(response, rows: response.orders, columns: OrderText.columns)
  }
}
