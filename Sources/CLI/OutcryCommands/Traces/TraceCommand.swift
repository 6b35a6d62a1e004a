import ArgumentParser
import OutcryContract

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Shows what happened from a signal to its fills, and what the way cost.",
    discussion: Manual.discussion(
      """
      Every signal begins a chain: its quote, its size, every risk rule with its numbers, its order, the fills and the \
      triggers. Orders that people place themselves have none.
      """,
      examples: [
        "outcry trace list demo", "outcry trace show demo trc-3", "outcry trace slippage demo --bucket-seconds 86400",
      ],
      exitStatus: [Manual.noSuchSession]),
    subcommands: [ShowTrace.self, ListTraces.self, ShowSlippage.self])
}

struct ShowTrace: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one chain with all its steps.",
    discussion: Manual.discussion(
      """
      The chain of a trace (trc-3), of a signal (sig-3) or of an order (ord-7). SINCE SIGNAL is on the session's clock. \
      With --output json: GetTraceResponse.
      """,
      examples: ["outcry trace show demo trc-3", "outcry trace show demo ord-7"],
      exitStatus: ["15 no such session, trace, signal or order, or an order that no signal led to"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: ArgumentHelp("Its own name, its signal's or that of one of its orders.", valueName: "trace"))
  var name: String

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  private var key: Outcry.V1.GetTraceRequest.Trace {
    if name.hasPrefix("sig-") { return .signalId(name) }
    return name.hasPrefix("ord-") ? .orderId(name) : .traceId(name)
  }

  func run(_ context: CommandContext) async throws {
    let response = try await context.traces.getTrace(
      .init(sessionId: session.name, trace: key), options: context.options)
    try context.show(response) { TraceText.page(response.trace ?? .init(), style: context.style) }
  }
}

/// Which signals a command is about.
struct TraceFilters: ParsableArguments {
  @Option(help: ArgumentHelp("Only this instrument. Default: all.", valueName: "symbol"))
  var symbol: String?

  @Option(help: ArgumentHelp("Only this strategy. Default: all.", valueName: "name"))
  var strategy: String?

  @Option(help: ArgumentHelp("Only signals from this day or time on.", valueName: "date|time"))
  var from: TimeArgument?

  @Option(help: ArgumentHelp("Only signals up to this day, or before this time.", valueName: "date|time"))
  var to: TimeArgument?
}

struct ListTraces: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists a session's chains in the order of their signals.",
    discussion: Manual.discussion(
      """
      COST is how much worse than the quote at its signal an entry filled; below zero is better. With --output json: \
      one ListTracesResponse with the chains of all pages.
      """,
      examples: ["outcry trace list demo --strategy news", "outcry trace list demo --from 2008-09-15"],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument
  @OptionGroup var filters: TraceFilters
  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let (traces, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.traces.listTraces(
        .init(
          sessionId: session.name, pageSize: size, pageToken: token, symbol: filters.symbol ?? "",
          strategyId: filters.strategy ?? "", startTime: filters.from?.beginning, endTime: filters.to?.end,
          orderBy: read.order(by: "create_time"), minRevision: read.minRevision),
        options: context.options)
      return Page(items: page.traces, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListTracesResponse(traces: traces, revision: revision), rows: traces, columns: TraceText.columns)
  }
}

struct ShowSlippage: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "slippage",
    abstract: "Tells what fills cost against the quotes at their signals, by strategy and time.",
    discussion: Manual.discussion(
      """
      One row a strategy, or with --bucket-seconds one a strategy and span of time. COST and BP below zero are better \
      than the quote. The last row is all of them together. With --output json: AnalyzeSlippageResponse.
      """,
      examples: ["outcry trace slippage demo", "outcry trace slippage demo --strategy news --bucket-seconds 86400"],
      exitStatus: [Manual.noSuchSession, "13 the buckets make more than 1000 rows"]))

  @OptionGroup var session: SessionArgument
  @OptionGroup var filters: TraceFilters

  @Option(help: ArgumentHelp("Length of a row's time. Default: all of it.", valueName: "n"))
  var bucketSeconds: DurationArgument?

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.traces.analyzeSlippage(
      .init(
        sessionId: session.name, symbol: filters.symbol ?? "", strategyId: filters.strategy ?? "",
        startTime: filters.from?.beginning, endTime: filters.to?.end, bucket: bucketSeconds?.wire),
      options: context.options)
    try context.show(response) {
      let rows = response.rows + (response.total.map { [$0] } ?? [])
      return Table(TraceText.slippageColumns).rendered(rows, style: context.style)
    }
  }
}
