import ArgumentParser
import OutcryContract

struct SubmitSignal: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "Gives a session a signal.",
    discussion: Manual.discussion(
      """
      The answer says what became of it: ROUTED with its order, DENIED by a risk rule, DROPPED with nothing to do, or \
      waiting for a person or the batch. A refused signal is on record and no failure of the command.

      The client signal id is your name for the intent: repeating the command with the same one shows the first answer. \
      When you give none a fresh one is made and shown. With --output json: SubmitSignalResponse.
      """,
      examples: [
        "outcry signal submit demo buy SP500 --strategy news --size percent:5 --stop 1280 --target 1500",
        "outcry signal submit demo hold SP500 --strategy news --trailing percent:4",
        "outcry signal submit demo sell SP500 --strategy news --reason \"guidance cut\" --metadata model=7",
      ],
      exitStatus: [
        "13 a value is not acceptable, 15 no such session, 16 the client signal id stands for another signal",
        "19 the session is not running",
      ]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "What it wants.")
  var action: EnumArgument<Outcry.V1.SignalAction>

  @Argument(help: "The instrument, such as SP500.")
  var symbol: String

  @Option(help: ArgumentHelp("Whose it is: positions, losses and traces are told apart by it.", valueName: "name"))
  var strategy = "manual"

  @Option(
    help: ArgumentHelp(
      "For buy: units:10, percent:2 (of equity) or risk:1 (per cent of equity down to the stop). Default: the"
        + " session's.", valueName: "size"))
  var size: SizeArgument?

  @Option(parsing: .unconditional, help: ArgumentHelp("Where to stop the loss, below the market.", valueName: "price"))
  var stop: DecimalArgument?

  @Option(parsing: .unconditional, help: ArgumentHelp("Where to take profit, above the market.", valueName: "price"))
  var target: DecimalArgument?

  @Option(help: ArgumentHelp("How far a stop trails: percent:5 or amount:12.5.", valueName: "offset"))
  var trailing: TrailingArgument?

  @Option(parsing: .unconditional, help: ArgumentHelp("How sure you are, 0–1.", valueName: "share"))
  var confidence: DecimalArgument?

  @Option(help: ArgumentHelp("When it ends by itself while it waits. Default: by the session.", valueName: "time"))
  var expire: TimeArgument?

  @Option(help: ArgumentHelp("Words of your own; may be repeated.", valueName: "key=value"))
  var metadata: [PairArgument] = []

  @Option(help: ArgumentHelp("The decision that it comes from.", valueName: "id"))
  var decisionId: String?

  @Option(help: ArgumentHelp("Why, for people.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("1–64 characters A–Z a–z 0–9 . _ - :. Default: a fresh one.", valueName: "id"))
  var clientSignalId: String?

  @Flag(help: "Check everything, with the same refusals, and do nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let request = Outcry.V1.SubmitSignalRequest(
      sessionId: session.name, clientSignalId: clientSignalId ?? context.environment.freshName(),
      strategyId: strategy, symbol: symbol, action: action.value, confidence: confidence?.decimal, size: size?.rule,
      targetPrice: target?.decimal, stopPrice: stop?.decimal, trailingStop: trailing?.offset, expireTime: expire?.end,
      metadata: Dictionary(metadata.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last }),
      decisionId: decisionId ?? "", reason: reason ?? "", validateOnly: dryRun)
    let response = try await context.signals.submitSignal(request, options: context.options)
    try context.show(response, block: SignalText.block(response.signal ?? .init()))
  }
}
