import ArgumentParser
import OutcryContract

struct AddTrigger: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Arms a trigger.",
    discussion: Manual.discussion(
      """
      stop-loss PRICE        closes when the market moves against the position
      take-profit PRICE      closes when it moves in the position's favour
      trailing-stop PERCENT  closes when it falls back so far from its best; with --amount by a distance, not per cent
      entry-limit PRICE      opens when it falls (buy) or rises (sell) to PRICE

      A protective trigger needs a position and a level that the market has not passed already; --quantity limits what \
      it closes, by default all. With --client-trigger-id the command can be repeated without arming a second one. \
      With --output json: CreateTriggerResponse.
      """,
      examples: [
        "outcry trigger add demo SP500 stop-loss 1280", "outcry trigger add demo SP500 trailing-stop 5 --quantity 2",
        "outcry trigger add demo NASDAQ entry-limit 2900 --side buy --quantity 3",
      ],
      exitStatus: [
        "13 a value is not acceptable, 15 no such session or no position to protect",
        "16 the client trigger id stands for another trigger, 19 the session has ended",
      ]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The instrument, such as SP500.")
  var symbol: String

  @Argument(help: "What to wait for.")
  var type: EnumArgument<Outcry.V1.TriggerType>

  @Argument(
    help: ArgumentHelp(
      "The price, or for trailing-stop the per cent, above 0 and below 100.", valueName: "price|percent"))
  var level: DecimalArgument

  @Option(help: ArgumentHelp("For entry-limit alone, and required.", valueName: "buy|sell"))
  var side: EnumArgument<Outcry.V1.OrderSide>?

  @Flag(help: "For trailing-stop: the level is a distance from the best price, not per cent of it.")
  var amount = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Units. Required for entry-limit; default otherwise: all.", valueName: "n"))
  var quantity: DecimalArgument?

  @Option(help: ArgumentHelp("Your name for the intent. Default: none.", valueName: "id"))
  var clientTriggerId: String?

  @Flag(help: "Check everything, with the same refusals, and arm nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func validate() throws {
    if amount, type.value != .trailingStop { throw ValidationError("--amount is for trailing-stop alone") }
    if type.value == .entryLimit {
      guard side != nil, quantity != nil else {
        throw ValidationError("entry-limit needs --side buy|sell and --quantity N")
      }
    } else if side != nil {
      throw ValidationError("--side is for entry-limit alone: \(type.defaultValueDescription) closes what is there")
    }
  }

  private var condition: Outcry.V1.CreateTriggerRequest.Condition? {
    let level = level.decimal
    return switch type.value {
    case .stopLoss: .stopLoss(.init(price: level))
    case .takeProfit: .takeProfit(.init(price: level))
    case .trailingStop: .trailingStop(amount ? .init(amount: level) : .init(percent: level))
    case .entryLimit:
      .entryLimit(.init(price: level, side: side?.value ?? .unspecified, quantity: quantity?.decimal))
    case .unspecified, .unrecognized: nil
    }
  }

  func run(_ context: CommandContext) async throws {
    let response = try await context.triggers.createTrigger(
      .init(
        sessionId: session.name, clientTriggerId: clientTriggerId ?? "", symbol: symbol, condition: condition,
        quantity: type.value == .entryLimit ? nil : quantity?.decimal, validateOnly: dryRun),
      options: context.options)
    try context.show(response, block: TriggerText.block(response.trigger ?? .init()))
  }
}
