internal import DequeModule
internal import TradingModel
internal import TradingRuntime

extension MemoryJournal {
  typealias Continuation = CheckedContinuation<Void, any Error>

  /// The records and who waits for more. A value; the journal holds it behind a lock.
  struct Storage {
    private struct Waiter {
      let ticket: UInt64
      let continuation: Continuation
    }

    private let capacity: Int
    private var records: Deque<JournalRecord> = []
    /// Revision of `records.first`.
    private(set) var oldestRevision: Revision
    /// Revisions of each session's records, in order, so that one session is read without passing over the others.
    private var revisions: [SessionID: Deque<Revision>] = [:]
    /// Newest revision of each session that was dropped for want of space.
    private var dropped: [SessionID: Revision] = [:]
    private var waiters: [JournalScope: [Waiter]] = [:]
    /// Tickets cancelled before they waited.
    private var abandoned: Set<UInt64> = []
    private var waiting: [UInt64: JournalScope] = [:]
    private var lastTicket: UInt64 = 0

    init(capacity: Int, after revision: Revision = 0) {
      self.capacity = capacity
      oldestRevision = revision + 1
    }

    var newestRevision: Revision { oldestRevision + UInt64(records.count) - 1 }

    mutating func append(_ entries: [JournalEntry], to sessionID: SessionID) -> (Revision, [Continuation]) {
      guard !entries.isEmpty else { return (newestRevision, []) }
      let first = newestRevision + 1
      for (place, entry) in entries.enumerated() {
        records.append(JournalRecord(revision: first + UInt64(place), sessionID: sessionID, entry: entry))
      }
      revisions[sessionID, default: []].append(contentsOf: first...newestRevision)
      while records.count > capacity { dropOldest() }
      if waiters.isEmpty { return (newestRevision, []) }
      return (newestRevision, takeWaiters(.allSessions) + takeWaiters(.session(sessionID)))
    }

    private mutating func dropOldest() {
      guard let record = records.popFirst() else { return }
      oldestRevision += 1
      _ = revisions[record.sessionID]?.popFirst()
      dropped[record.sessionID] = record.revision
    }

    func read(_ scope: JournalScope, after revision: Revision, limit: Int) throws(JournalError) -> [JournalRecord] {
      if revision > newestRevision { throw .notWrittenYet(newest: newestRevision) }
      switch scope {
      case .allSessions:
        if revision + 1 < oldestRevision { throw .compacted(oldest: oldestRevision) }
        return Array(records.dropFirst(Int(revision + 1 - oldestRevision)).prefix(limit))
      case .session(let sessionID):
        if let gone = dropped[sessionID], revision < gone { throw .compacted(oldest: oldestRevision) }
        guard let own = revisions[sessionID] else { return [] }
        let first = own.partitioningIndex { $0 > revision }
        return own[first...].prefix(limit).map { records[Int($0 - oldestRevision)] }
      }
    }

    // MARK: Waiting

    var isAtRest: Bool { waiting.isEmpty && abandoned.isEmpty && waiters.values.allSatisfy(\.isEmpty) }

    mutating func makeTicket() -> UInt64 {
      lastTicket += 1
      return lastTicket
    }

    /// False when there is nothing to wait for: the caller goes on at once.
    mutating func wait(
      _ scope: JournalScope, after revision: Revision, ticket: UInt64, _ continuation: Continuation
    ) -> Bool {
      let newest =
        switch scope {
        case .allSessions: newestRevision
        case .session(let sessionID): revisions[sessionID]?.last ?? dropped[sessionID] ?? 0
        }
      if abandoned.remove(ticket) != nil || newest > revision { return false }
      waiters[scope, default: []].append(Waiter(ticket: ticket, continuation: continuation))
      waiting[ticket] = scope
      return true
    }

    mutating func abandon(_ ticket: UInt64) -> Continuation? {
      guard let scope = waiting.removeValue(forKey: ticket) else {
        abandoned.insert(ticket)
        return nil
      }
      guard let index = waiters[scope]?.firstIndex(where: { $0.ticket == ticket }) else { return nil }
      return waiters[scope]?.remove(at: index).continuation
    }

    /// A cancellation that came after the wait had ended leaves nothing behind.
    mutating func forget(_ ticket: UInt64) { abandoned.remove(ticket) }

    private mutating func takeWaiters(_ scope: JournalScope) -> [Continuation] {
      guard let taken = waiters.removeValue(forKey: scope) else { return [] }
      for waiter in taken { waiting[waiter.ticket] = nil }
      return taken.map(\.continuation)
    }
  }
}

extension Deque where Element: Comparable {
  /// First index whose element satisfies a predicate that is false before it and true from it on.
  fileprivate func partitioningIndex(where belongsInSecondHalf: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsInSecondHalf(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
