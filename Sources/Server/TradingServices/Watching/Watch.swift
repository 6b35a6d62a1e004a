import OutcryContract
import RPCCore
import TradingModel
import TradingRuntime

/// One open Watch stream: reads the journal at the pace of its reader, and holds no queue.
struct Watch<Source: WatchSource> {
  private var source: Source
  private let responses: ResponseWriter<Source.Response>
  private let supervisor: WatchSupervisor
  /// Everything up to it that concerns this stream has been sent.
  private var accounted: Revision
  private var lastWrite: Instant

  init(_ source: Source, responses: ResponseWriter<Source.Response>, supervisor: WatchSupervisor) {
    self.source = source
    self.responses = responses
    self.supervisor = supervisor
    accounted = source.revision
    lastWrite = supervisor.clock.now
  }

  /// Sends the present state.
  mutating func sendSnapshot() async throws {
    let items = source.snapshot()
    for item in items { try await send(.snapshot(item)) }
    try await send(.snapshotEnd(Wire.StreamSnapshotEnd(items: UInt32(clamping: items.count))))
  }

  /// Sends events until the session has ended, the reader is too slow, or the server shuts down. Throws when the call
  /// is cancelled.
  mutating func run() async throws {
    do {
      while try await step() {}
    } catch JournalError.compacted(let oldest) {
      try await close(
        .slowReader,
        "the next records are no longer kept, the oldest left is \(oldest): read faster, or begin again with a snapshot"
      )
    }
  }

  /// False when the stream is over.
  private mutating func step() async throws -> Bool {
    try Task.checkCancellation()
    if try await closeForShutdown() { return false }
    // Read before the records: if there are none, all that was written up to it concerns others.
    let newest = supervisor.journal.newestRevision
    guard let hasSent = try await sendNext() else { return false }
    try await sendHeartbeatWhenDue()
    if hasSent {
      // A long history must not keep other calls of this thread waiting.
      await Task.yield()
      return true
    }
    accounted = max(accounted, newest)
    if let ending = try await source.ending() {
      try await close(ending.reason, ending.message)
      return false
    }
    try await supervisor.wait(for: timeToHeartbeat) { [source] in try await source.waitForRecord() }
    return true
  }

  /// Sends what comes next, at most a page. False when there was nothing, nil when the stream is over.
  private mutating func sendNext() async throws -> Bool? {
    if let page = try await source.readShared() {
      for message in page.messages {
        accounted = message.revision
        try await responses.write(encoded: message.framed)
      }
      accounted = max(accounted, page.revision)
      if !page.messages.isEmpty { lastWrite = supervisor.clock.now }
      return page.isNews
    }
    let records = try await source.read()
    for record in records {
      if let due = source.dueTime(of: record, now: supervisor.clock.now) {
        guard try await wait(until: due) else { return nil }
      }
      let event = try source.take(record)
      accounted = record.revision
      if let event { try await send(.event(event)) }
    }
    return !records.isEmpty
  }

  /// Keeps a source's pace, with a heartbeat whenever one is due. False when the server shuts down meanwhile.
  private mutating func wait(until due: Instant) async throws -> Bool {
    while case let rest = due.nanosecondsSinceEpoch.subtractingReportingOverflow(
      supervisor.clock.now.nanosecondsSinceEpoch), !rest.overflow, rest.partialValue > 0
    {
      if try await closeForShutdown() { return false }
      try await supervisor.wait(for: min(.nanoseconds(rest.partialValue), timeToHeartbeat), orRecord: nil)
      try await sendHeartbeatWhenDue()
    }
    return true
  }

  /// Says good-bye when the server is going to shut down.
  private mutating func closeForShutdown() async throws -> Bool {
    guard supervisor.shutdown.isRaised else { return false }
    try await close(.serverShutdown, "the server is shutting down; watch again after this revision once it is back")
    return true
  }

  // MARK: Sending

  private mutating func send(_ payload: Source.Response.Payload) async throws {
    try await responses.write(Source.Response(revision: accounted, payload: payload))
    lastWrite = supervisor.clock.now
  }

  private mutating func close(_ reason: Wire.StreamClosingReason, _ message: String) async throws {
    try await send(
      .closing(Wire.StreamClosing(reason: reason, message: message, resumeAfterRevision: accounted)))
  }

  // MARK: Heartbeats

  private mutating func sendHeartbeatWhenDue() async throws {
    if timeToHeartbeat <= .zero { try await send(.heartbeat(Wire.StreamHeartbeat())) }
  }

  /// Never more than the interval, even when the clock was set back.
  private var timeToHeartbeat: Duration {
    let interval = supervisor.heartbeat
    let now = supervisor.clock.now.nanosecondsSinceEpoch
    let silence = Duration.nanoseconds(now.subtractingReportingOverflow(lastWrite.nanosecondsSinceEpoch).partialValue)
    return min(interval, interval - silence)
  }
}
