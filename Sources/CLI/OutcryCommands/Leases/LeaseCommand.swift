import ArgumentParser
import OutcryContract

struct LeaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lease",
    abstract: "Dead-man switches: what is done when you fall silent.",
    discussion: Manual.discussion(
      """
      A lease is a promise to say again and again that you are there. When the signs of life stop for its time, because a \
      program crashed or a line is cut, the server cancels orders or closes positions by itself. hold gives the signs \
      until Ctrl-C; grant, keep-alive and release are its parts, for programs of your own.
      """,
      examples: [
        "outcry lease hold demo --ttl 10 --policy flatten",
        "outcry lease hold demo --ttl 5 --policy cancel-orders --order ord-7 --order ord-8", "outcry lease list demo",
      ],
      exitStatus: [Manual.noSuchSession]),
    subcommands: [HoldLease.self, GrantLease.self, KeepLeaseAlive.self, ReleaseLease.self, ListLeases.self])
}

/// What lease a caller wants.
struct LeaseOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How long it holds after each sign of life, 1 to 86400.", valueName: "seconds"))
  var ttl: DurationArgument

  @Option(help: ArgumentHelp("What is done when it lapses: keep, cancel-orders or flatten.", valueName: "policy"))
  var policy: EnumArgument<Outcry.V1.LeasePolicy>

  @Option(
    help: ArgumentHelp(
      "Bind this order alone; may be repeated. Default: the whole session, which is then paused, too.",
      valueName: "order"))
  var order: [String] = []

  @Option(help: ArgumentHelp("Who holds it, for people.", valueName: "text"))
  var holder = "outcry"

  @Option(help: ArgumentHelp("1–64 characters A–Z a–z 0–9 . _ - :. Default: a fresh one.", valueName: "id"))
  var clientLeaseId: String?

  /// Grants it and binds its orders.
  func grant(_ session: String, _ context: CommandContext) async throws -> Outcry.V1.GrantLeaseResponse {
    var response = try await context.leases.grantLease(
      .init(
        sessionId: session, clientLeaseId: clientLeaseId ?? context.environment.freshName(),
        scope: order.isEmpty ? .session : .orders, policy: policy.value, timeToLive: ttl.wire, holder: holder),
      options: context.options)
    for order in order {
      let bound = try await context.leases.bindOrder(
        .init(sessionId: session, leaseId: response.lease?.leaseId ?? "", orderId: order), options: context.options)
      response.lease = bound.lease
      response.revision = bound.revision
    }
    return response
  }
}

struct GrantLease: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant",
    abstract: "Grants a lease, and leaves the signs of life to you.",
    discussion: Manual.discussion(
      "With --output json: GrantLeaseResponse.",
      examples: ["outcry lease grant demo --ttl 60 --policy cancel-orders"],
      exitStatus: [Manual.noSuchSession, "16 the client lease id stands for another lease"]))

  @OptionGroup var session: SessionArgument
  @OptionGroup var lease: LeaseOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await lease.grant(session.name, context)
    try context.show(response, rows: response.lease.map { [$0] } ?? [], columns: LeaseText.columns)
  }
}

struct KeepLeaseAlive: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep-alive",
    abstract: "Gives one sign of life.",
    discussion: Manual.discussion(
      "With --output json: KeepLeaseAliveResponse.", examples: ["outcry lease keep-alive demo lse-1"],
      exitStatus: ["15 no such session or lease", "19 the lease has ended"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The lease, as outcry lease list shows it.")
  var lease: String

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.leases.keepLeaseAlive(
      .init(sessionId: session.name, leaseId: lease), options: context.options)
    try context.show(response, rows: response.lease.map { [$0] } ?? [], columns: LeaseText.columns)
  }
}

struct ReleaseLease: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Gives a lease back: its policy is not carried out.",
    discussion: Manual.discussion(
      "With --output json: ReleaseLeaseResponse.", examples: ["outcry lease release demo lse-1"],
      exitStatus: ["15 no such session or lease", "19 the lease has lapsed"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The lease, as outcry lease list shows it.")
  var lease: String

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.leases.releaseLease(
      .init(sessionId: session.name, leaseId: lease), options: context.options)
    try context.show(response, rows: response.lease.map { [$0] } ?? [], columns: LeaseText.columns)
  }
}

struct ListLeases: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists a session's leases in the order of their granting.",
    discussion: Manual.discussion(
      "With --output json: one ListLeasesResponse with the leases of all pages.",
      examples: ["outcry lease list demo --status held"], exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Only these; may be repeated. Default: all.", valueName: "status"))
  var status: [EnumArgument<Outcry.V1.LeaseStatus>] = []

  @OptionGroup var list: ListOptions
  @OptionGroup var read: ReadOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let (leases, revision) = try await Pages.collect(limit: list.limit) { size, token in
      let page = try await context.leases.listLeases(
        .init(
          sessionId: session.name, pageSize: size, pageToken: token, statuses: status.map(\.value),
          orderBy: read.order(by: "create_time"), minRevision: read.minRevision),
        options: context.options)
      return Page(items: page.leases, nextToken: page.nextPageToken, revision: page.revision)
    }
    try context.show(
      Outcry.V1.ListLeasesResponse(leases: leases, revision: revision), rows: leases, columns: LeaseText.columns)
  }
}
