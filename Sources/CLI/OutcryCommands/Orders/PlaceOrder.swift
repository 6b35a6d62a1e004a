import ArgumentParser
import OutcryContract

struct PlaceOrder: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "place",
    abstract: "Places an order.",
    discussion: Manual.discussion(
      """
      The order is checked, recorded and sent before the answer comes; whether and when it fills is streamed by outcry \
      order watch and shown by outcry order show.

      The client order id is your name for the intent: repeating the command with the same one places nothing twice and \
      shows the first order. Give one in scripts that repeat after a failure. When you give none a fresh one is made \
      and shown. With --output json: PlaceOrderResponse.
      """,
      examples: [
        "outcry order place demo buy 5 SP500",
        "outcry order place demo sell 5 SP500 --type limit --limit 1350.25",
        "outcry order place demo buy 5 SP500 --type stop-limit --stop 1400 --limit 1402",
        "outcry order place demo sell 5 SP500 --type trailing-stop --trail-percent 3 --reduce-only",
        "outcry order place demo buy 5 SP500 --type limit --limit 1350 --time-in-force good-till-date --expire 2009-03-31",
        "outcry order place demo buy 5 SP500 --client-order-id rebalance-2009-03 --dry-run",
      ],
      exitStatus: [
        "13 a value is not acceptable, 15 no such session, 16 the client order id stands for another order",
        "19 refused by a risk rule or by the state of the session: the error names rule, limit, observed and headroom",
      ]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "Which side.")
  var side: EnumArgument<Outcry.V1.OrderSide>

  @Argument(help: "Units, above zero.")
  var quantity: DecimalArgument

  @Argument(help: "The instrument, such as SP500.")
  var symbol: String

  @Option(help: ArgumentHelp("What kind of order.", valueName: "type"))
  var type = EnumArgument(Outcry.V1.OrderType.market)

  @Option(parsing: .unconditional, help: ArgumentHelp("The worst price, for limit and stop-limit.", valueName: "price"))
  var limit: DecimalArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The price that makes it active, for stop and stop-limit.", valueName: "price"))
  var stop: DecimalArgument?

  @OptionGroup var trail: TrailOptions
  @OptionGroup var terms: OrderTermsOptions

  @Flag(help: "Take less when risk does not let all of it pass.")
  var allowReduction = false

  @Option(help: ArgumentHelp("1–64 characters A–Z a–z 0–9 . _ - :. Default: a fresh one.", valueName: "id"))
  var clientOrderId: String?

  @Option(
    help: ArgumentHelp("Bind it at once to this lease on orders, as outcry lease list shows it.", valueName: "lease"))
  var lease: String = ""

  @Flag(help: "Check everything, with the same refusals, and place nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func validate() throws {
    let needsLimit = type.value == .limit || type.value == .stopLimit
    let needsStop = type.value == .stop || type.value == .stopLimit
    try Self.validate("--limit", isGiven: limit != nil, isNeeded: needsLimit, type)
    try Self.validate("--stop", isGiven: stop != nil, isNeeded: needsStop, type)
    try Self.validate(
      "--trail-amount or --trail-percent", isGiven: trail.offset != nil, isNeeded: type.value == .trailingStop, type)
  }

  private static func validate(
    _ option: String, isGiven: Bool, isNeeded: Bool, _ type: EnumArgument<Outcry.V1.OrderType>
  ) throws {
    let name = type.defaultValueDescription
    if isNeeded, !isGiven { throw ValidationError("an order of --type \(name) needs \(option)") }
    if isGiven, !isNeeded { throw ValidationError("an order of --type \(name) takes no \(option)") }
  }

  func run(_ context: CommandContext) async throws {
    let id = clientOrderId ?? context.environment.freshName()
    let request = Outcry.V1.PlaceOrderRequest(
      sessionId: session.name, clientOrderId: id, symbol: symbol, side: side.value, type: type.value,
      quantity: quantity.decimal, limitPrice: limit?.decimal, stopPrice: stop?.decimal, validateOnly: dryRun,
      timeInForce: terms.timeInForce?.value ?? .unspecified, expireTime: terms.expire?.end,
      trailingOffset: trail.offset,
      reduceOnly: terms.reduceOnly, postOnly: terms.postOnly, allowReduction: allowReduction, leaseId: lease)
    let response = try await Intent(clientOrderId: id).call {
      try await context.orders.placeOrder(request, options: context.options)
    }
    try context.show(response) { OrderText.page(response.order ?? .init(), style: context.style) }
  }
}
