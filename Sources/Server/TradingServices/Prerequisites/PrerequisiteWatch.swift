import OutcryContract
import RPCCore
import TradingModel
import TradingRuntime

/// One open WatchPrerequisites stream. What a broker or a feed says is in no journal, so that it looks again and again, and says
/// so when an answer has changed.
struct PrerequisiteWatch {
  /// From one look to the next.
  private static let interval = Duration.seconds(1)

  private let runner: SessionRunner
  private let manager: SessionManager
  private let responses: ResponseWriter<Wire.WatchPrerequisitesResponse>
  private let supervisor: WatchSupervisor
  private var lastWrite: Instant

  init(
    _ runner: SessionRunner, _ manager: SessionManager,
    _ responses: ResponseWriter<Wire.WatchPrerequisitesResponse>, _ supervisor: WatchSupervisor
  ) {
    self.runner = runner
    self.manager = manager
    self.responses = responses
    self.supervisor = supervisor
    lastWrite = supervisor.clock.now
  }

  mutating func run() async throws {
    try await responses.sendHeaders()
    try await send(.opened(Wire.StreamOpened(afterRevision: supervisor.journal.newestRevision)))
    var known = try await manager.prerequisites(of: runner.sessionID)
    try await send(.snapshot(Wire.CheckPrerequisitesResponse(known)))
    try await send(.snapshotEnd(Wire.StreamSnapshotEnd(items: 1)))
    while true {
      try Task.checkCancellation()
      if try await closeIfOver() { return }
      try await supervisor.wait(for: Self.interval, orRecord: nil)
      let present = try await manager.prerequisites(of: runner.sessionID)
      if present.map(\.standing) != known.map(\.standing) {
        known = present
        try await send(.event(Wire.CheckPrerequisitesResponse(present)))
      } else if .nanoseconds(supervisor.clock.now.nanoseconds(since: lastWrite)) >= supervisor.heartbeat {
        try await send(.heartbeat(Wire.StreamHeartbeat()))
      }
    }
  }

  /// Says good-bye when the session has ended, or the server is going to shut down.
  private mutating func closeIfOver() async throws -> Bool {
    let reason: Wire.StreamClosingReason
    let message: String
    if supervisor.shutdown.isRaised {
      (reason, message) = (.serverShutdown, "the server is shutting down; watch again once it is back")
    } else if try await runner.read(\.state.status.isFinal) {
      (reason, message) = (.sessionEnded, WatchEnding.sessionEnded.message)
    } else {
      return false
    }
    try await send(
      .closing(
        Wire.StreamClosing(
          reason: reason, message: message, resumeAfterRevision: supervisor.journal.newestRevision)))
    return true
  }

  private mutating func send(_ payload: Wire.WatchPrerequisitesResponse.Payload) async throws {
    try await responses.write(
      Wire.WatchPrerequisitesResponse(revision: supervisor.journal.newestRevision, payload: payload))
    lastWrite = supervisor.clock.now
  }
}

extension Prerequisite {
  /// What makes a change: of an answer that is about this moment the result alone, since what is found differs at every look.
  fileprivate var standing: [String] {
    let isMomentary = [Kind.clockSkew, .marketDataFresh].contains(kind)
    return ["\(kind)", "\(result)", isMomentary ? "" : observed, required] + (isMomentary ? [] : evidence)
  }
}
