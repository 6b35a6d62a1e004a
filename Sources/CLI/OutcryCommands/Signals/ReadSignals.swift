import ArgumentParser
import OutcryContract

struct ShowSignal: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one signal.",
    discussion: Manual.discussion(
      "outcry trace show has all that followed from it. With --output json: GetSignalResponse.",
      examples: ["outcry signal show demo sig-3"], exitStatus: ["15 no such session or signal"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The signal, as outcry signal list shows it.")
  var signal: String

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.signals.getSignal(
      .init(sessionId: session.name, signal: .signalId(signal)), options: context.options)
    try context.show(response, block: SignalText.block(response.signal ?? .init()))
  }
}

struct ListSignals: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists a session's signals in the order of their arrival.",
    discussion: Manual.discussion(
      "With --output json: one ListSignalsResponse with the signals of all pages.",
      examples: ["outcry signal list demo", "outcry signal list demo --strategy news --status pending-approval"],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Only this instrument. Default: all.", valueName: "symbol"))
  var symbol: String?

  @Option(help: ArgumentHelp("Only this strategy. Default: all.", valueName: "name"))
  var strategy: String?

  @Option(help: ArgumentHelp("Only signals in this status; may be repeated. Default: all.", valueName: "status"))
  var status: [EnumArgument<Outcry.V1.SignalStatus>] = []

  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let (signals, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.signals.listSignals(
        .init(
          sessionId: session.name, pageSize: size, pageToken: token, symbol: symbol ?? "", strategyId: strategy ?? "",
          statuses: status.map(\.value), orderBy: read.order(by: "create_time"), minRevision: read.minRevision),
        options: context.options)
      return Page(items: page.signals, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListSignalsResponse(signals: signals, revision: revision), rows: signals, columns: SignalText.columns)
  }
}

struct WatchSignals: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Streams every signal of a session as it comes and as it is resolved.",
    discussion: Manual.discussion(
      "The snapshot holds the signals that wait. \(Manual.watchEnds)",
      examples: ["outcry signal watch demo", "outcry signal watch demo --from 0 --strategy news"],
      exitStatus: [Manual.noSuchSession, "21 the revision of --from is no longer kept"]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Only this instrument. Default: all.", valueName: "symbol"))
  var symbol: String?

  @Option(help: ArgumentHelp("Only this strategy. Default: all.", valueName: "name"))
  var strategy: String?

  @OptionGroup var watch: WatchOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let request = Outcry.V1.WatchSignalsRequest(
      sessionId: session.name, start: watch.from.start, symbol: symbol ?? "", strategyId: strategy ?? "")
    let filters = (symbol.map { " --symbol \($0)" } ?? "") + (strategy.map { " --strategy \($0)" } ?? "")
    try await Watch(
      request: request, columns: SignalText.watchColumns, options: watch,
      commandLine: "outcry signal watch \(session.name)" + filters
    ) { context.signals.watchSignals($0) }.run(context)
  }
}
