public import TradingRuntime

extension StoreJournal: AuditLog {
  public func begin(_ call: AuditedCall) throws(JournalError) -> AuditTicket {
    try committer.state.withLock { state throws(JournalError) in try state.queue.begin(call, at: .now) }
  }

  public func settle(_ ticket: AuditTicket, _ end: AuditedEnd) -> Bool {
    committer.state.withLock { $0.queue.settle(ticket, end) }
  }

  public func finish(_ ticket: AuditTicket, _ end: AuditedEnd) {
    committer.state.withLock { $0.queue.finish(ticket, end, at: .now) }
  }

  public func read(_ query: AuditQuery) async throws -> [AuditRecord] {
    try await withCheckedContinuation { continuation in
      let answer = committer.state.withLock { $0.queue.awaitNotes(continuation, at: .now) }
      if let answer { continuation.resume(returning: answer) } else { committer.wake() }
    }.get()
    return try await committer.log.audit(query)
  }
}
