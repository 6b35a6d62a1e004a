import StoreJournal
import Synchronization
import TradingModel
import TradingRuntime

/// A log in memory that fails when it is told to.
final class ScriptedLog: RecordLog {
  enum Failure: Error { case told }

  struct State {
    var units: [StoredUnit] = []
    var commits: [Int] = []
    var batches: [AuditBatch] = []
    /// Whether a commit fails, and whether what it holds is there all the same.
    var failures: [(isWritten: Bool, Void)] = []
    var isFull = false
    var isSilent = false
    var gate: [CheckedContinuation<Void, Never>] = []
  }

  let state = Mutex(State())
  let description = "scripted:"
  let maximumRowBytes = 65_536

  func newestRevision() throws -> Revision {
    try state.withLock { state in
      if state.isSilent { throw Failure.told }
      return state.units.last?.revision ?? 0
    }
  }

  func newestUnit() throws -> StoredUnit? {
    try state.withLock { state in
      if state.isSilent { throw Failure.told }
      return state.units.last
    }
  }

  func append(_ units: [StoredUnit], audit: AuditBatch) throws {
    try state.withLock { state in
      if state.isFull { throw Failure.told }
      let failure = state.failures.isEmpty ? nil : state.failures.removeFirst()
      if failure?.isWritten ?? true {
        state.units += units
        if !units.isEmpty { state.commits.append(units.reduce(0) { $0 + Int($1.count) }) }
        if !audit.isEmpty { state.batches.append(audit) }
      }
      if failure != nil { throw Failure.told }
    }
  }

  func newestAuditNumber() throws -> UInt64 { 0 }

  func audit(_ query: AuditQuery) async throws -> [AuditRecord] {
    try state.withLock(\.batches).flatMap { batch in
      try batch.runs.flatMap { try $0.records() } + batch.single
    }
  }

  func probe() throws {
    try state.withLock { if $0.isFull { throw Failure.told } }
  }

  func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [StoredUnit] {
    state.withLock { state in
      Array(
        state.units.lazy.filter { unit in
          if case .session(let sessionID) = scope, unit.sessionID != sessionID { return false }
          return unit.revision > revision
        }.prefix(limit))
    }
  }

  func close() {}
}
