internal import DequeModule
internal import Synchronization
public import TradingRuntime

/// Records of calls in memory: the newest, gone with the process.
public final class MemoryAuditLog: AuditLog {
  /// Records kept.
  public static let capacity = 100_000

  private struct State {
    var records: Deque<AuditRecord> = []
    var newest: UInt64 = 0
  }

  private let state = Mutex(State())

  public init() {}

  public func begin(_ call: AuditedCall) throws(JournalError) -> AuditTicket {
    state.withLock { state in
      state.newest += 1
      if state.records.count == Self.capacity { state.records.removeFirst() }
      state.records.append(AuditRecord(number: state.newest, call: call, end: nil))
      let ticket = AuditTicket(arrival: state.newest)
      ticket.give(state.newest)
      return ticket
    }
  }

  public func settle(_ ticket: AuditTicket, _ end: AuditedEnd) -> Bool {
    finish(ticket, end)
    return true
  }

  public func finish(_ ticket: AuditTicket, _ end: AuditedEnd) {
    state.withLock { state in
      guard let number = ticket.number, let first = state.records.first?.number, number >= first else { return }
      let place = Int(number - first)
      guard state.records.indices.contains(place) else { return }
      state.records[place].end = end
    }
  }

  public func read(_ query: AuditQuery) async throws -> [AuditRecord] {
    let records = state.withLock(\.records)
    let wanted =
      query.isReversed
      ? records.reversed().lazy.filter(query.wants).prefix(query.limit).map(\.self)
      : records.lazy.filter(query.wants).prefix(query.limit).map(\.self)
    return Array(wanted)
  }
}
