import ArgumentParser
import OutcryContract

struct PlaceBracket: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "bracket",
    abstract: "Places an entry with its take-profit and its stop-loss.",
    discussion: Manual.discussion(
      """
      The two exits are held until the entry fills, are as large as its fills, and cancel one another. \
      \(OrderListOptions.manual)
      """,
      examples: [
        "outcry order bracket demo buy 5 SP500 --limit 1350 --take-profit 1400 --stop 1320",
        "outcry order bracket demo sell 5 SP500 --take-profit 1300 --trail-percent 3",
      ],
      exitStatus: OrderListOptions.exitStatus))

  @OptionGroup var session: SessionArgument

  @Argument(help: "Which side the entry is on.")
  var side: EnumArgument<Outcry.V1.OrderSide>

  @Argument(help: "Units, above zero.")
  var quantity: DecimalArgument

  @Argument(help: "The instrument, such as SP500.")
  var symbol: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The entry's worst price. Default: at the market.", valueName: "price"))
  var limit: DecimalArgument?

  @OptionGroup var terms: OrderTermsOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Where the profit is taken.", valueName: "price"))
  var takeProfit: DecimalArgument

  @OptionGroup var stopLoss: StopLegOptions
  @OptionGroup var list: OrderListOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let entry = Outcry.V1.OrderListItem(
      symbol: symbol, side: side.value, type: limit == nil ? .market : .limit, quantity: quantity.decimal,
      limitPrice: limit?.decimal, timeInForce: terms.timeInForce?.value ?? .unspecified, expireTime: terms.expire?.end,
      reduceOnly: terms.reduceOnly, postOnly: terms.postOnly)
    let contrary: Outcry.V1.OrderSide = side.value == .buy ? .sell : .buy
    let target = Outcry.V1.OrderListItem(side: contrary, type: .limit, limitPrice: takeProfit.decimal)
    try await list.place(.bracket, [entry, target, stopLoss.item(contrary)], session: session.name, context)
  }
}

struct PlacePair: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "oco",
    abstract: "Places a limit order and a stop that cancel one another.",
    discussion: Manual.discussion(
      """
      Both are sent at once and share one quantity: what one fills is taken from the other. \
      \(OrderListOptions.manual)
      """,
      examples: [
        "outcry order oco demo sell 5 SP500 --limit 1400 --stop 1320",
        "outcry order oco demo buy 5 SP500 --limit 1300 --stop 1400 --stop-limit 1405",
      ],
      exitStatus: OrderListOptions.exitStatus))

  @OptionGroup var session: SessionArgument

  @Argument(help: "Which side, of both.")
  var side: EnumArgument<Outcry.V1.OrderSide>

  @Argument(help: "Units, above zero.")
  var quantity: DecimalArgument

  @Argument(help: "The instrument, such as SP500.")
  var symbol: String

  @Option(parsing: .unconditional, help: ArgumentHelp("The limit order's worst price.", valueName: "price"))
  var limit: DecimalArgument

  @OptionGroup var stopLoss: StopLegOptions
  @OptionGroup var list: OrderListOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let order = Outcry.V1.OrderListItem(
      symbol: symbol, side: side.value, type: .limit, quantity: quantity.decimal, limitPrice: limit.decimal)
    try await list.place(
      .oneCancelsOther, [order, stopLoss.item(side.value)], session: session.name, context)
  }
}

struct PlaceSequence: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "oto",
    abstract: "Places an order, and another that its fills release.",
    discussion: Manual.discussion(
      """
      The second order is held until the first fills, and sent in proportion to its fills. Each is written in one \
      argument: SIDE QUANTITY SYMBOL, then nothing for a market order, or limit PRICE, stop PRICE, stop-limit STOP LIMIT, \
      trailing-stop DISTANCE or trailing-stop PERCENT%. \(OrderListOptions.manual)
      """,
      examples: [
        "outcry order oto demo 'buy 5 SP500 limit 1350' 'sell 5 SP500 trailing-stop 3%'",
        "outcry order oto demo 'sell 5 SP500' 'buy 10 DJIA limit 11000'",
      ],
      exitStatus: OrderListOptions.exitStatus))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The order that is sent at once.")
  var first: OrderArgument

  @Argument(help: "The order that its fills release.")
  var second: OrderArgument

  @OptionGroup var list: OrderListOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    try await list.place(.oneTriggersOther, [first.item, second.item], session: session.name, context)
  }
}
