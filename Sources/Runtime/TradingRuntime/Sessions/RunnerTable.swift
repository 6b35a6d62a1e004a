internal import Synchronization
internal import TradingModel

/// The runners of a server's sessions by name. The manager changes it; every call looks into it, and waits for nobody.
final class RunnerTable: Sendable {
  private let runners = Mutex<[SessionID: SessionRunner]>([:])

  var count: Int { runners.withLock(\.count) }

  subscript(id: SessionID) -> SessionRunner? {
    get { runners.withLock { $0[id] } }
    set { runners.withLock { $0[id] = newValue } }
  }
}
