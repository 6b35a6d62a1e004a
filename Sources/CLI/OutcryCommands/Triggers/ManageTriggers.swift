import ArgumentParser
import OutcryContract

struct CancelTrigger: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Disarms a trigger.",
    discussion: Manual.discussion(
      "With --output json: CancelTriggerResponse.", examples: ["outcry trigger cancel demo trg-3"],
      exitStatus: ["15 no such session or trigger", "19 the trigger has fired or was cancelled already"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The trigger, as outcry trigger list shows it.")
  var trigger: String

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.triggers.cancelTrigger(
      .init(sessionId: session.name, triggerId: trigger), options: context.options)
    try context.show(response, block: TriggerText.block(response.trigger ?? .init()))
  }
}

struct ListTriggers: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists a session's triggers in the order of their creation.",
    discussion: Manual.discussion(
      """
      LEVEL is the price at which a trigger would fire now. With --output json: one ListTriggersResponse with the \
      triggers of all pages.
      """,
      examples: ["outcry trigger list demo", "outcry trigger list demo --symbol SP500 --status armed"],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Only this instrument. Default: all.", valueName: "symbol"))
  var symbol: String?

  @Option(help: ArgumentHelp("Only triggers in this status; may be repeated. Default: all.", valueName: "status"))
  var status: [EnumArgument<Outcry.V1.TriggerStatus>] = []

  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let (triggers, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.triggers.listTriggers(
        .init(
          sessionId: session.name, pageSize: size, pageToken: token, symbol: symbol ?? "",
          statuses: status.map(\.value),
          orderBy: read.order(by: "create_time"), minRevision: read.minRevision),
        options: context.options)
      return Page(items: page.triggers, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListTriggersResponse(triggers: triggers, revision: revision), rows: triggers,
      columns: TriggerText.columns)
  }
}
