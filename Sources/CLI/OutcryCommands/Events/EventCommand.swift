import ArgumentParser
import OutcryContract

struct EventCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event",
    abstract: "Lists, streams and plays back everything that happens on the server.",
    discussion: Manual.discussion(
      """
      Every fact of every session has a revision, one order over the whole server, and never changes. list reads what was, \
      watch follows what comes, begins anywhere, and plays a session back at any speed.
      """,
      examples: [
        "outcry event watch --from now --kind order,risk,alert", "outcry event list --session demo --symbol SP500",
        "outcry event watch --session demo --from 0 --kind order,market --speed 86400",
      ],
      exitStatus: [Manual.noSuchSession, "21 the revision is no longer kept"]),
    subcommands: [ListEvents.self, WatchEvents.self])
}

/// Which events.
struct EventFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this session; may be repeated. Default: all.", valueName: "session"))
  var session: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only these, with commas: session, order, trigger, risk, portfolio, signal, market, alert, lease. Default: all.",
      valueName: "kinds"))
  var kind: EventKindList?

  @Option(help: ArgumentHelp("Only events about these instruments, with commas. Default: all.", valueName: "symbols"))
  var symbol: SymbolList?

  @Option(
    help: ArgumentHelp("Only from this time or day of the session's clock on. Default: no bound.", valueName: "time"))
  var since: TimeArgument?

  @Option(help: ArgumentHelp("Only before this time, or to the end of this day. Default: no bound.", valueName: "time"))
  var before: TimeArgument?

  var filter: Outcry.V1.EventFilter {
    .init(
      sessionIds: session, kinds: kind?.kinds ?? [], symbols: symbol?.symbols ?? [], startTime: since?.beginning,
      endTime: before?.end)
  }

  /// As they stand on a command line.
  var words: String {
    session.map { " --session \($0)" }.joined() + (kind.map { " --kind \($0.text)" } ?? "")
      + (symbol.map { " --symbol \($0.symbols.joined(separator: ","))" } ?? "")
  }
}

/// One or more kinds of events with commas between them.
struct EventKindList: ExpressibleByArgument, Hashable, Sendable {
  let text: String
  let kinds: [Outcry.V1.EventKind]

  init?(argument: String) {
    text = argument
    var kinds: [Outcry.V1.EventKind] = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let kind = EnumArgument<Outcry.V1.EventKind>(argument: String(word)) else { return nil }
      kinds.append(kind.value)
    }
    self.kinds = kinds
  }
}

struct ListEvents: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists events in the order of their revisions.",
    discussion: Manual.discussion(
      "With --output json: one ListEventsResponse with the events of all pages.",
      examples: ["outcry event list --after 1200 --limit 50", "outcry event list --kind order --symbol SP500"],
      exitStatus: [Manual.noSuchSession, "21 the revision of --after is no longer kept"]))

  @OptionGroup var filter: EventFilterOptions

  @Option(help: ArgumentHelp("Only events after this revision. Default: from the beginning.", valueName: "revision"))
  var after: UInt64 = 0

  @OptionGroup var list: ListOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let (events, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.events.listEvents(
        .init(filter: filter.filter, afterRevision: after, pageSize: size, pageToken: token), options: context.options)
      return Page(items: page.events, nextToken: page.nextPageToken, revision: page.revision, mayBeEmpty: true)
    }
    try context.show(
      Outcry.V1.ListEventsResponse(events: events, revision: revision),
      rows: events.map { WatchRow(revision: $0.revision, item: EventRow($0)) },
      columns: Table.watching(EventRow.columns).columns)
  }
}

struct WatchEvents: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Streams events as they happen, or as they happened.",
    discussion: Manual.discussion(
      """
      The snapshot holds sessions, working orders, open positions and armed triggers. --speed plays back what one session \
      did, at so many times the pace of its clock. \(Manual.watchEnds)
      """,
      examples: [
        "outcry event watch --kind order,alert", "outcry event watch --from 0 --until-revision 5000 -o json",
        "outcry event watch --session demo --from 0 --kind order,market --speed 86400",
      ],
      exitStatus: [Manual.noSuchSession, "21 the revision of --from is no longer kept"]))

  @OptionGroup var filter: EventFilterOptions

  @Option(help: ArgumentHelp("End after this revision. Default: no end.", valueName: "revision"))
  var untilRevision: UInt64?

  @Option(
    help: ArgumentHelp(
      "Play back at so many times the pace of the session's clock; needs one --session. Default: as fast as it goes.",
      valueName: "times"))
  var speed: DecimalArgument?

  @OptionGroup var watch: WatchOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let request = Outcry.V1.WatchEventsRequest(
      start: watch.from.start, filter: filter.filter, endRevision: untilRevision ?? 0, speed: speed?.decimal)
    try await Watch(
      request: request, columns: EventRow.columns, options: watch, commandLine: "outcry event watch\(filter.words)"
    ) { context.events.watchEvents($0) }.run(context)
  }
}
