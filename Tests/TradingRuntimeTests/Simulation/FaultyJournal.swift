import Synchronization
import TradingModel
import TradingRuntime

/// The journal of one process: what it takes becomes durable when the world says so, or is lost.
final class FaultyJournal: Journal {
  private struct State {
    var terms = JournalTerms()
    /// Taken and not durable: whole units.
    var pending: [[JournalRecord]] = []
    var isFull = false
    var isDead = false
  }

  /// Records that may wait before it wants no more.
  static let maximumPending = 12

  private let disk: SimulatedDisk
  private let state = Mutex(State())
  private let writers = WaitingRoom()
  private let readers = WaitingRoom()

  init(_ disk: SimulatedDisk) { self.disk = disk }

  let description = "faulty:"
  let isDurable = true
  var newestRevision: Revision { disk.newestRevision }

  var pendingUnits: Int { state.withLock(\.pending.count) }
  var hasRoom: Bool { state.withLock { $0.isFull || $0.isDead || $0.pending.count < Self.maximumPending } }

  func waitForRoom() async throws { try await writers.wait { self.hasRoom } }

  func enqueue(
    _ entries: [JournalEntry], to sessionID: SessionID, after previous: JournalTicket?
  ) throws(JournalError) -> JournalTicket {
    let answer: Result<JournalTicket, JournalError> = state.withLock { state in
      if state.isDead || state.isFull { return .failure(.unavailable(reason: "the disk is full")) }
      if let previous, state.terms.isLost(previous) { return .failure(.lost) }
      var revision = state.pending.last?.last?.revision ?? disk.newestRevision
      let unit = entries.map { entry in
        revision += 1
        return JournalRecord(revision: revision, sessionID: sessionID, entry: entry)
      }
      if !unit.isEmpty { state.pending.append(unit) }
      return .success(JournalTicket(revision: revision, term: state.terms.current))
    }
    return try answer.get()
  }

  func commit(through ticket: JournalTicket) async throws(JournalError) {
    let isAlive = await writers.waitInAnyCase { self.isLost(ticket) || self.newestRevision >= ticket.revision }
    if isLost(ticket) { throw .lost }
    if !isAlive { throw .unavailable(reason: "the process is dead") }
  }

  private func isLost(_ ticket: JournalTicket) -> Bool { state.withLock { $0.terms.isLost(ticket) } }

  func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [JournalRecord] {
    if state.withLock(\.isDead) { throw JournalError.unavailable(reason: "the process is dead") }
    return disk.read(scope, after: revision, limit: limit)
  }

  func waitForRecord(_ scope: JournalScope, after revision: Revision) async throws {
    try await readers.wait { !self.disk.read(scope, after: revision, limit: 1).isEmpty }
  }

  // MARK: The world's doings

  /// The first units that wait become durable.
  func commit(units count: Int) {
    let written = state.withLock { state in
      defer { state.pending.removeFirst(min(count, state.pending.count)) }
      return Array(state.pending.prefix(count))
    }
    disk.write(written.flatMap(\.self))
    writers.wake()
    readers.wake()
  }

  /// A commit fails after some of it was written: what was not is lost, and nothing more is taken before it is repaired.
  func fail(afterUnits count: Int) {
    commit(units: count)
    state.withLock { state in
      state.pending = []
      state.terms.end(durable: disk.newestRevision)
      state.isFull = true
    }
    writers.wake()
  }

  func repair() { state.withLock { $0.isFull = false } }

  /// The process dies; the disk may have got some of what waited.
  func die(afterUnits count: Int) {
    state.withLock { $0.isDead = true }
    let written = state.withLock { Array($0.pending.prefix(count)) }
    disk.write(written.flatMap(\.self))
    writers.close()
    readers.close()
  }
}
