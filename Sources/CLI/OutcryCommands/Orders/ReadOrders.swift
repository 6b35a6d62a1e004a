import ArgumentParser
import OutcryContract

struct ShowOrder: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one order with its fills.",
    discussion: Manual.discussion(
      "With --output json: GetOrderResponse.",
      examples: ["outcry order show demo o-17", "outcry order show demo --client-order-id rebalance-2009-03"],
      exitStatus: ["15 no such session or order"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The order, as outcry order list shows it.")
  var order: String?

  @Option(help: ArgumentHelp("The order by the name that its caller gave it.", valueName: "id"))
  var clientOrderId: String?

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func validate() throws {
    if (order == nil) == (clientOrderId == nil) {
      throw ValidationError("give either <order> or --client-order-id")
    }
  }

  func run(_ context: CommandContext) async throws {
    let name = clientOrderId.map { Outcry.V1.GetOrderRequest.Order.clientOrderId($0) } ?? .orderId(order ?? "")
    let response = try await context.orders.getOrder(
      .init(sessionId: session.name, order: name), options: context.options)
    try context.show(response) { OrderText.page(response.order ?? .init(), style: context.style) }
  }
}

struct ListOrders: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists a session's orders in the order of their creation.",
    discussion: Manual.discussion(
      """
      With --output json: one ListOrdersResponse with the orders of all pages. Its revision is that of the first page: \
      outcry order watch --from that revision misses nothing.
      """,
      examples: ["outcry order list demo", "outcry order list demo --symbol SP500 --status filled --limit 20"],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Only this instrument. Default: all.", valueName: "symbol"))
  var symbol: String?

  @Option(help: ArgumentHelp("Only orders in this status; may be repeated. Default: all.", valueName: "status"))
  var status: [EnumArgument<Outcry.V1.OrderStatus>] = []

  @Option(help: ArgumentHelp("Only the orders of this list, by its client order list id.", valueName: "id"))
  var clientOrderListId: String?

  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let (orders, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.orders.listOrders(
        .init(
          sessionId: session.name, pageSize: size, pageToken: token, symbol: symbol ?? "",
          statuses: status.map(\.value),
          clientOrderListId: clientOrderListId ?? "", orderBy: read.order(by: "create_time"),
          minRevision: read.minRevision),
        options: context.options)
      return Page(items: page.orders, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListOrdersResponse(orders: orders, revision: revision), rows: orders, columns: OrderText.columns)
  }
}

struct WatchOrders: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Streams every change of every order of a session, whoever placed it.",
    discussion: Manual.discussion(
      """
      The snapshot holds the orders that are not final. FILLED and PRICE show the execution of a fill, else the order's \
      sum and mean. \(Manual.watchEnds)
      """,
      examples: [
        "outcry order watch demo", "outcry order watch demo --from 0 --symbol SP500",
        "outcry order watch demo -o json | jq -c 'select(.event) | .event.order'",
      ],
      exitStatus: [Manual.noSuchSession, "21 the revision of --from is no longer kept"]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Only this instrument. Default: all.", valueName: "symbol"))
  var symbol: String?

  @OptionGroup var watch: WatchOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let request = Outcry.V1.WatchOrdersRequest(sessionId: session.name, start: watch.from.start, symbol: symbol ?? "")
    try await Watch(
      request: request, columns: OrderText.watchColumns, options: watch,
      commandLine: "outcry order watch \(session.name)" + (symbol.map { " --symbol \($0)" } ?? "")
    ) { context.orders.watchOrders($0) }.run(context)
  }
}
