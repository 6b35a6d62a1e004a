import ArgumentParser
import OutcryContract
import RPCCore

struct HoldLease: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: "Grants a lease and keeps it alive until Ctrl-C, which gives it back.",
    discussion: Manual.discussion(
      """
      It gives three signs of life within the lease's time. When this program is killed, its machine dies or the line is cut, \
      the server carries out the policy. Ctrl-C gives the lease back, and nothing is done. With --output json: \
      GrantLeaseResponse, then one KeepLeaseAliveResponse a sign.
      """,
      examples: [
        "outcry lease hold demo --ttl 10 --policy flatten",
        "outcry lease hold demo --ttl 5 --policy cancel-orders --order ord-7",
      ],
      exitStatus: [Manual.noSuchSession, "19 the lease has ended: it lapsed, or the session did"]))

  @OptionGroup var session: SessionArgument
  @OptionGroup var lease: LeaseOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    // Before the lease is asked for: a Ctrl-C at any time after that gives it back.
    let interruptions = context.environment.interruptions()
    let granted = try await lease.grant(session.name, context)
    let leaseID = granted.lease?.leaseId ?? ""
    try context.show(granted, rows: granted.lease.map { [$0] } ?? [], columns: LeaseText.columns)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await keepAlive(leaseID, context) }
      group.addTask { for await _ in interruptions { return } }
      defer { group.cancelAll() }
      try await group.next()
    }
    let released = try await context.leases.releaseLease(
      .init(sessionId: session.name, leaseId: leaseID), options: context.options)
    try context.remark("\n\(leaseID) is \(released.lease?.status.word ?? "-")")
  }

  /// Until it is cancelled, or the lease has ended. A server that is away for a moment is asked again: what is too late it
  /// decides itself.
  private func keepAlive(_ leaseID: String, _ context: CommandContext) async throws {
    let pause = lease.ttl.duration / 3
    while true {
      try await Task.sleep(for: pause)
      do {
        let kept = try await context.leases.keepLeaseAlive(
          .init(sessionId: session.name, leaseId: leaseID), options: CallOptions(timeout: pause))
        if context.format == .json { try context.write(kept.jsonLine()) }
      } catch let error as RPCError where error.code == .unavailable || error.code == .deadlineExceeded {
        try context.remark("no answer to a sign of life: \(error.message)")
      }
    }
  }
}
