import Synchronization
import TradingEngine
import TradingModel
import TradingRuntime

/// What is durable: survives every crash.
final class SimulatedDisk: Sendable {
  private struct State {
    var records: [JournalRecord] = []
    /// Commands whose events are there.
    var submitted: Set<String> = []
    var cancelled: Set<String> = []
  }

  private let state = Mutex(State())

  var records: [JournalRecord] { state.withLock(\.records) }
  var newestRevision: Revision { state.withLock { $0.records.last?.revision ?? 0 } }

  func write(_ records: [JournalRecord]) {
    state.withLock { state in
      for record in records {
        state.records.append(record)
        guard case .event(let event) = record.entry else { continue }
        switch event.kind {
        case .orderCreated(let order): state.submitted.insert("\(record.sessionID)/\(order.orderID)")
        case .orderChanged(let orderID, .cancelRequested): state.cancelled.insert("\(record.sessionID)/\(orderID)")
        default: break
        }
      }
    }
  }

  /// Whether a command may leave.
  func permits(_ command: BrokerCommand, of session: SessionID) -> Bool {
    state.withLock { state in
      switch command {
      case .submit(let order): state.submitted.contains("\(session)/\(order.orderID)")
      case .cancel(let orderID): state.cancelled.contains("\(session)/\(orderID)")
      case .modify: true
      }
    }
  }

  func read(_ scope: JournalScope, after revision: Revision, limit: Int) -> [JournalRecord] {
    // Revisions count from 1 without a gap.
    let rest = state.withLock { $0.records.dropFirst(Int(revision)) }
    switch scope {
    case .allSessions: return Array(rest.prefix(limit))
    case .session(let id): return Array(rest.lazy.filter { $0.sessionID == id }.prefix(limit))
    }
  }
}
