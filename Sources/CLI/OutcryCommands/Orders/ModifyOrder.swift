import ArgumentParser
import OutcryContract

struct ModifyOrder: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "modify",
    abstract: "Asks for other terms of a working order.",
    discussion: Manual.discussion(
      """
      What you do not name stays as it is. Risk is asked again; a refused change leaves the order as it was. The answer \
      shows the order as it stands then, usually PENDING_MODIFY, and the broker's answer is streamed by outcry order \
      watch. With --etag the change is refused when the order is not as you saw it. With --output json: \
      ModifyOrderResponse.
      """,
      examples: [
        "outcry order modify demo ord-17 --limit 1349.75", "outcry order modify demo ord-17 --quantity 3 --etag 8f1c",
        "outcry order modify demo ord-18 --trail-percent 4",
      ],
      exitStatus: [
        "13 a value is not acceptable, 15 no such session or order, 20 the etag is another",
        "19 refused by a risk rule; the order is final; or an earlier command on it is not answered",
      ]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The order, as outcry order list shows it.")
  var order: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Units in all, those that have filled included.", valueName: "units"))
  var quantity: DecimalArgument?

  @Option(parsing: .unconditional, help: ArgumentHelp("For limit and stop-limit.", valueName: "price"))
  var limit: DecimalArgument?

  @Option(parsing: .unconditional, help: ArgumentHelp("For stop and stop-limit.", valueName: "price"))
  var stop: DecimalArgument?

  @OptionGroup var trail: TrailOptions

  @Option(help: ArgumentHelp("For good-till-date: a time, or the end of a day in UTC.", valueName: "time"))
  var expire: TimeArgument?

  @Option(help: ArgumentHelp("The order's etag as you know it. Default: whatever it is.", valueName: "etag"))
  var etag = ""

  @Flag(help: "Check everything, with the same refusals, and change nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func validate() throws {
    if quantity == nil, limit == nil, stop == nil, trail.offset == nil, expire == nil {
      throw ValidationError(
        "name what is to change: --quantity, --limit, --stop, --trail-amount, --trail-percent or --expire")
    }
  }

  func run(_ context: CommandContext) async throws {
    let changes = Outcry.V1.OrderChanges(
      quantity: quantity?.decimal, limitPrice: limit?.decimal, stopPrice: stop?.decimal, trailingOffset: trail.offset,
      expireTime: expire?.end)
    let response = try await context.orders.modifyOrder(
      .init(sessionId: session.name, orderId: order, changes: changes, etag: etag, validateOnly: dryRun),
      options: context.options)
    try context.show(response) { OrderText.page(response.order ?? .init(), style: context.style) }
  }
}
