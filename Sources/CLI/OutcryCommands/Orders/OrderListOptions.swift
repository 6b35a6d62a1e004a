import ArgumentParser
import OutcryContract

/// What every command that places a list of orders takes.
struct OrderListOptions: ParsableArguments {
  @Option(help: ArgumentHelp("1–64 characters A–Z a–z 0–9 . _ - :. Default: a fresh one.", valueName: "id"))
  var clientOrderListId: String?

  @Flag(help: "Take less when risk does not let all of it pass.")
  var allowReduction = false

  @Flag(help: "Check everything, with the same refusals, and place nothing.")
  var dryRun = false

  func place(
    _ type: Outcry.V1.OrderListType, _ orders: [Outcry.V1.OrderListItem], session: String, _ context: CommandContext
  ) async throws {
    let id = clientOrderListId ?? context.environment.freshName()
    let request = Outcry.V1.PlaceOrderListRequest(
      sessionId: session, clientOrderListId: id, type: type, orders: orders, allowReduction: allowReduction,
      validateOnly: dryRun)
    let response = try await Intent(key: "--client-order-list-id", name: id).call {
      try await context.orders.placeOrderList(request, options: context.options)
    }
    try context.show(response, rows: response.orders, columns: OrderText.columns)
  }

  /// The end of every discussion.
  static let manual = """
    All orders are placed or none is. The client order list id is your name for the intent: repeating the command with \
    the same one places nothing twice and shows the first orders. With --output json: PlaceOrderListResponse.
    """

  static let exitStatus = [
    "13 a value is not acceptable, 15 no such session, 16 the client order list id stands for other orders",
    "19 refused by a risk rule or by the state of the session: the error names rule, limit, observed and headroom",
  ]
}

/// A stop against a loss: at a price, or behind the market.
struct StopLegOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The price that makes the stop active; or give --trail-amount or --trail-percent.", valueName: "price")
  )
  var stop: DecimalArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The stop's worst price, with --stop. Default: at the market.", valueName: "price"))
  var stopLimit: DecimalArgument?

  @OptionGroup var trail: TrailOptions

  func validate() throws {
    if (stop == nil) == (trail.offset == nil) {
      throw ValidationError("give one of --stop, --trail-amount and --trail-percent")
    }
    if stopLimit != nil, stop == nil { throw ValidationError("--stop-limit goes with --stop") }
  }

  func item(_ side: Outcry.V1.OrderSide) -> Outcry.V1.OrderListItem {
    let type: Outcry.V1.OrderType = stop == nil ? .trailingStop : stopLimit == nil ? .stop : .stopLimit
    return .init(
      side: side, type: type, limitPrice: stopLimit?.decimal, stopPrice: stop?.decimal, trailingOffset: trail.offset)
  }
}
