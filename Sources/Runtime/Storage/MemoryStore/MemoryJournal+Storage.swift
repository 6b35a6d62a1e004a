internal import DequeModule
internal import TradingModel
internal import TradingRuntime

extension MemoryJournal {
  typealias Continuation = CheckedContinuation<Void, any Error>

  /// What was taken together.
  struct Unit {
    fileprivate let sessionID: SessionID
    fileprivate let entries: [JournalEntry]
    fileprivate let first: Revision

    fileprivate var last: Revision { first + UInt64(entries.count) - 1 }

    fileprivate func records(after revision: Revision) -> some Sequence<JournalRecord> {
      let skipped = revision < first ? 0 : Int(clamping: revision - first + 1)
      return zip(first..., entries).dropFirst(skipped).lazy.map { [sessionID] revision, entry in
        JournalRecord(revision: revision, sessionID: sessionID, entry: entry)
      }
    }
  }

  /// The records and who waits for more. A value; the journal holds it behind a lock.
  ///
  /// They stay in the units in which they came: most are never read.
  struct Storage {
    private struct Waiter {
      let ticket: UInt64
      let continuation: Continuation
    }

    private let capacity: Int
    private var units: Deque<Unit> = []
    /// How many units were dropped: the number of `units.first`.
    private var firstNumber = 0
    /// Of the first record that is kept; the next one's when there is none.
    private(set) var oldestRevision: Revision
    private(set) var newestRevision: Revision
    /// Numbers of each session's units, in order, so that one session is read without passing over the others.
    private var numbers: [SessionID: Deque<Int>] = [:]
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
      newestRevision = revision
    }

    /// Keeps what came before, too: see ``dropSuperfluous()``.
    mutating func append(_ entries: [JournalEntry], to sessionID: SessionID) -> (Revision, [Continuation]) {
      guard !entries.isEmpty else { return (newestRevision, []) }
      numbers[sessionID, default: []].append(firstNumber + units.count)
      units.append(Unit(sessionID: sessionID, entries: entries, first: newestRevision + 1))
      newestRevision += UInt64(entries.count)
      if waiters.isEmpty { return (newestRevision, []) }
      return (newestRevision, takeWaiters(.allSessions) + takeWaiters(.session(sessionID)))
    }

    /// Drops the oldest while there are as many newer records as are to be kept. Answers with them, so that their memory is
    /// freed by a caller who holds nobody up.
    mutating func dropSuperfluous() -> [Unit] {
      var superfluous: [Unit] = []
      while let unit = units.first, newestRevision - unit.last >= capacity {
        units.removeFirst()
        superfluous.append(unit)
        firstNumber += 1
        oldestRevision = unit.last + 1
        _ = numbers[unit.sessionID]?.popFirst()
        dropped[unit.sessionID] = unit.last
      }
      return superfluous
    }

    func read(_ scope: JournalScope, after revision: Revision, limit: Int) throws(JournalError) -> [JournalRecord] {
      if revision > newestRevision { throw .notWrittenYet(newest: newestRevision) }
      switch scope {
      case .allSessions:
        if revision + 1 < oldestRevision { throw .compacted(oldest: oldestRevision) }
        let first = units.partitioningIndex { $0.last > revision }
        return Self.records(of: units[first...], after: revision, limit)
      case .session(let sessionID):
        if let gone = dropped[sessionID], revision < gone { throw .compacted(oldest: oldestRevision) }
        guard let own = numbers[sessionID] else { return [] }
        let first = own.partitioningIndex { units[$0 - firstNumber].last > revision }
        return Self.records(of: own[first...].lazy.map { units[$0 - firstNumber] }, after: revision, limit)
      }
    }

    private static func records(
      of units: some Sequence<Unit>, after revision: Revision, _ limit: Int
    ) -> [JournalRecord] {
      var records: [JournalRecord] = []
      for unit in units {
        records += unit.records(after: revision).prefix(limit - records.count)
        if records.count == limit { break }
      }
      return records
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
        case .session(let sessionID):
          numbers[sessionID]?.last.map { units[$0 - firstNumber].last } ?? dropped[sessionID] ?? 0
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

extension Deque {
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
