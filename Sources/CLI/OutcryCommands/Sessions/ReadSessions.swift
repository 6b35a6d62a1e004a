import ArgumentParser
import OutcryContract

struct ShowSession: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one session: what it does and where it stands.",
    discussion: Manual.discussion(
      "With --output json: GetSessionResponse.",
      examples: ["outcry session show demo", "outcry session show demo -o json | jq -r .session.state"],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.sessions.getSession(.init(sessionId: session.name), options: context.options)
    try context.show(response, block: SessionText.block(response.session ?? .init()))
  }
}

struct ListSessions: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists sessions in the order of their creation.",
    discussion: Manual.discussion(
      "With --output json: one ListSessionsResponse with the sessions of all pages.",
      examples: ["outcry session list", "outcry session list --state running --state paused"]))

  @Option(help: ArgumentHelp("Only sessions in this state; may be repeated. Default: all.", valueName: "state"))
  var state: [EnumArgument<Outcry.V1.SessionState>] = []

  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let (sessions, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.sessions.listSessions(
        .init(
          pageSize: size, pageToken: token, states: state.map(\.value), orderBy: read.order(by: "create_time"),
          minRevision: read.minRevision),
        options: context.options)
      return Page(items: page.sessions, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListSessionsResponse(sessions: sessions, revision: revision), rows: sessions,
      columns: SessionText.columns)
  }
}

struct WatchSessions: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Streams changes of state, of one session or of all.",
    discussion: Manual.discussion(
      "\(Manual.watchEnds) With --until it also ends, with 0, when a session is in that state.",
      examples: [
        "outcry session watch", "outcry session watch demo --until stopped", "outcry session watch --from now -o json",
      ],
      exitStatus: [Manual.noSuchSession, "19 the stream ended before the state of --until", "21 --from is too old"]))

  @Argument(help: ArgumentHelp("Only this session. Default: all.", valueName: "session"))
  var session: String?

  @Option(help: ArgumentHelp("End when a session is in this state.", valueName: "state"))
  var until: EnumArgument<Outcry.V1.SessionState>?

  @OptionGroup var watch: WatchOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session }

  func run(_ context: CommandContext) async throws {
    let request = Outcry.V1.WatchSessionsRequest(start: watch.from.start, sessionId: session ?? "")
    let arguments = [session, until.map { "--until \($0.defaultValueDescription)" }].compactMap { $0 }
    var watching = Watch(
      request: request, columns: SessionText.columns, options: watch,
      commandLine: (["outcry session watch"] + arguments).joined(separator: " ")
    ) { context.sessions.watchSessions($0) }
    if let state = until?.value { watching.isLast = { $0.state == state } }
    try await watching.run(context)
  }
}
