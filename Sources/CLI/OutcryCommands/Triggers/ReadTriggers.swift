import ArgumentParser
import OutcryContract

struct ShowTrigger: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one trigger with what led it there.",
    discussion: Manual.discussion(
      """
      Below the trigger: how it was armed, every move of its best price (of one bar the last), every change, and the \
      tick that fired it with the order that it made. With --output json: GetTriggerResponse.
      """,
      examples: ["outcry trigger show demo trg-3"], exitStatus: ["15 no such session or trigger"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The trigger, as outcry trigger list shows it.")
  var trigger: String

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.triggers.getTrigger(
      .init(sessionId: session.name, triggerId: trigger), options: context.options)
    try context.show(response) { TriggerText.page(response.trigger ?? .init(), style: context.style) }
  }
}

struct WatchTriggers: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Streams every change of every trigger of a session, whoever made it.",
    discussion: Manual.discussion(
      """
      The snapshot holds the armed triggers. Moves of a trailing stop's best price are not streamed: outcry trigger \
      show has them. \(Manual.watchEnds)
      """,
      examples: ["outcry trigger watch demo", "outcry trigger watch demo --from 0 --symbol SP500"],
      exitStatus: [Manual.noSuchSession, "21 the revision of --from is no longer kept"]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Only this instrument. Default: all.", valueName: "symbol"))
  var symbol: String?

  @OptionGroup var watch: WatchOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let request = Outcry.V1.WatchTriggersRequest(sessionId: session.name, start: watch.from.start, symbol: symbol ?? "")
    try await Watch(
      request: request, columns: TriggerText.watchColumns, options: watch,
      commandLine: "outcry trigger watch \(session.name)" + (symbol.map { " --symbol \($0)" } ?? "")
    ) { context.triggers.watchTriggers($0) }.run(context)
  }
}
