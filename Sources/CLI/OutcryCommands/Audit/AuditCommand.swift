import ArgumentParser
import OutcryContract
import RPCCore

struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Shows who changed what, when and from where.",
    discussion: Manual.discussion(
      """
      Every call that changes something is on record before it is carried out, and its outcome once it has ended. The \
      record is kept in the server's store.
      """,
      examples: ["outcry audit list --limit 20", "outcry audit list --session demo --outcome failed"]),
    subcommands: [ListAuditRecords.self])
}

struct ListAuditRecords: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists calls that changed something, or tried to, the newest first.",
    discussion: Manual.discussion(
      """
      WHO is the subject of the client's certificate, FROM its address. An outcome of - says that nothing is known of \
      the call's end: the server was killed meanwhile, or it is under way. With --output json: one \
      ListAuditRecordsResponse with the requests themselves.
      """,
      examples: [
        "outcry audit list --session demo --limit 20", "outcry audit list --method PlaceOrder --from 2026-11-27",
        "outcry audit list --request-id rebalance-2009-03 -o json | jq -r '.records[].request'",
      ],
      exitStatus: ["13 a filter is not acceptable"]))

  @Option(help: ArgumentHelp("Only calls about this session. Default: all.", valueName: "session"))
  var session: String = ""

  @Option(help: ArgumentHelp("Only calls of this caller, by the subject of its certificate.", valueName: "subject"))
  var principal: String = ""

  @Option(
    help: ArgumentHelp(
      "Only this method, such as PlaceOrder or outcry.v1.OrderService/PlaceOrder.", valueName: "method"))
  var method: String = ""

  @Option(
    help: ArgumentHelp("Only calls with this name of the intent, such as a client order id.", valueName: "id"))
  var requestId: String = ""

  @Option(help: ArgumentHelp("Only calls with this outcome; may be repeated. Default: all.", valueName: "outcome"))
  var outcome: [EnumArgument<Outcry.V1.AuditOutcome>] = []

  @Option(help: ArgumentHelp("Only calls from then on: a day or a time in UTC.", valueName: "time"))
  var from: TimeArgument?

  @Option(help: ArgumentHelp("Only calls up to then: a day or a time in UTC.", valueName: "time"))
  var to: TimeArgument?

  @Flag(help: "The first comes first.")
  var oldestFirst = false

  @OptionGroup var list: ListOptions
  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let (records, _) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.audit.listAuditRecords(
        .init(
          pageSize: size, pageToken: token, orderBy: oldestFirst ? "" : "number desc", sessionId: session,
          principal: principal, method: methodName, requestId: requestId, startTime: from?.beginning,
          endTime: to?.end, outcomes: outcome.map(\.value)),
        options: context.options)
      return Page(items: page.records, nextToken: page.nextPageToken)
    }
    try context.show(
      Outcry.V1.ListAuditRecordsResponse(records: records), rows: records, columns: AuditText.columns)
  }

  /// The full name of a method that is named alone.
  private var methodName: String {
    guard !method.isEmpty, !method.contains("/") else { return method }
    let services: [[MethodDescriptor]] = [
      Outcry.V1.SessionService.Methods.all, Outcry.V1.OrderService.Methods.all, Outcry.V1.PositionService.Methods.all,
      Outcry.V1.TriggerService.Methods.all, Outcry.V1.SignalService.Methods.all, Outcry.V1.RiskService.Methods.all,
      Outcry.V1.LeaseService.Methods.all, Outcry.V1.BacktestService.Methods.all, Outcry.V1.StrategyService.Methods.all,
      Outcry.V1.PrerequisiteService.Methods.all, Outcry.V1.OptimizationService.Methods.all,
      Outcry.V1.DataService.Methods.all,
    ]
    return services.joined().first { $0.method == method }?.description ?? method
  }
}
