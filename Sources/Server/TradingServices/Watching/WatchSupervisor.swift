import OutcryContract
import RPCCore
import Synchronization
import TradingModel
import TradingRuntime

/// Opens Watch streams, and bounds how many there are.
final class WatchSupervisor: Sendable {
  let clock: any WallClock
  let journal: any Journal
  let settings: ServiceSettings
  let shutdown: ShutdownNotice
  let shared: SharedWatches
  private let open = Mutex(0)

  init(clock: any WallClock, journal: any Journal, settings: ServiceSettings, shutdown: ShutdownNotice) {
    self.clock = clock
    self.journal = journal
    self.settings = settings
    self.shutdown = shutdown
    shared = SharedWatches(maximumMessages: settings.maximumSharedMessages)
  }

  /// Streams that are open.
  var openWatches: Int { open.withLock { $0 } }

  /// Serves one Watch call to its end.
  ///
  /// The headers and `opened` go out before anything that takes time.
  ///
  /// - Parameters:
  ///   - scope: the records that the stream may need.
  ///   - isFolded: whether what follows a revision is rebuilt from the first record on.
  ///   - makeSource: gives the source at its starting point.
  func serve<Source: WatchSource>(
    from start: TradingRuntime.WatchStart, scope: JournalScope, isFolded: Bool = true,
    responses: ResponseWriter<Source.Response>, makeSource: () async throws -> Source
  ) async throws {
    try enter()
    defer { open.withLock { $0 -= 1 } }
    if case .after(let revision) = start { try await requireKept(scope, after: revision, isFolded: isFolded) }
    try await responses.sendHeaders()
    if case .after(let revision) = start { try await sendOpened(after: revision, to: responses) }
    let source = try await makeSource()
    if case .after = start {} else { try await sendOpened(after: source.revision, to: responses) }
    var watch = Watch(source, responses: responses, supervisor: self)
    if case .snapshot = start { try await watch.sendSnapshot() }
    try await watch.run()
  }

  /// Serves a stream that is not of the journal, as one of those that are open.
  func admit(_ serve: () async throws -> Void) async throws {
    try enter()
    defer { open.withLock { $0 -= 1 } }
    try await serve()
  }

  /// The silence after which a stream says that it is alive.
  var heartbeat: Duration { max(settings.heartbeatInterval, ServiceSettings.minimumHeartbeatInterval) }

  private func enter() throws {
    let maximum = settings.maximumWatches
    let isAdmitted = open.withLock { open in
      guard open < maximum else { return false }
      open += 1
      return true
    }
    guard isAdmitted else { throw TooManyWatches(maximum: maximum) }
  }

  /// What follows a revision must be there, and what it is rebuilt from.
  private func requireKept(_ scope: JournalScope, after revision: Revision, isFolded: Bool) async throws {
    let newest = journal.newestRevision
    guard revision <= newest else { throw JournalError.notWrittenYet(newest: newest) }
    _ = try await journal.read(scope, after: isFolded ? 0 : revision, limit: 1)
  }

  private func sendOpened<Response: WatchResponse>(
    after revision: Revision, to responses: ResponseWriter<Response>
  ) async throws {
    try await responses.write(
      Response(revision: revision, payload: .opened(Wire.StreamOpened(afterRevision: revision))))
  }

  /// Returns when there is a record (nil: whether there is one or not), when the time is over, or when the server shuts
  /// down: the caller looks which. Nothing of the wait goes on afterwards.
  func wait(
    for duration: Duration, orRecord waitForRecord: (@Sendable () async throws -> Void)?
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      if let waitForRecord { group.addTask { try await waitForRecord() } }
      group.addTask { [clock] in try await clock.sleep(for: duration) }
      group.addTask { [shutdown] in await shutdown.wait() }
      defer { group.cancelAll() }
      _ = try await group.next()
    }
  }
}
