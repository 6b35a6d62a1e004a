import ArgumentParser
import OutcryContract

struct CancelOrder: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Asks for the cancellation of a working order.",
    discussion: Manual.discussion(
      """
      The answer shows the order as it stands then, usually PENDING_CANCEL; it may still fill before the broker has \
      cancelled it. With --output json: CancelOrderResponse.
      """,
      examples: ["outcry order cancel demo o-17"],
      exitStatus: ["15 no such session or order", "19 the order is final already"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The order, as outcry order list shows it.")
  var order: String

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.orders.cancelOrder(
      .init(sessionId: session.name, orderId: order), options: context.options)
    try context.show(response) { OrderText.page(response.order ?? .init(), style: context.style) }
  }
}
