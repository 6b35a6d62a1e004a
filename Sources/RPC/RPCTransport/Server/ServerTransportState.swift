import NIOCore
import RPCCore

/// Which connections a server has, and how far its life has come.
struct ServerTransportState {
  private enum Phase {
    /// → `binding` by `run`, → `stopped` by a shutdown before that.
    case idle
    /// → `listening`, → `stopped` when that fails. A shutdown is remembered until then.
    case binding(stopRequested: Bool)
    /// → `draining` by a shutdown.
    case listening(any Channel)
    /// → `stopped` when the last connection is closed.
    case draining
    case stopped
  }

  struct Shutdown {
    var listener: (any Channel)?
    var connections: [ServerConnection] = []
    /// Nothing is left to wait for.
    var isDone = false
  }

  private var phase = Phase.idle
  private(set) var connections: [ObjectIdentifier: ServerConnection] = [:]
  /// Of connections that are gone.
  private(set) var pastCalls = CallCounts()

  mutating func beginBinding() -> Bool {
    guard case .idle = phase else { return false }
    phase = .binding(stopRequested: false)
    return true
  }

  mutating func bindingFailed() {
    phase = .stopped
  }

  /// - Returns: whether a shutdown was asked for while the address was being bound.
  mutating func listening(on channel: any Channel) -> Bool {
    defer { phase = .listening(channel) }
    if case .binding(stopRequested: true) = phase { return true }
    return false
  }

  mutating func add(_ connection: ServerConnection, _ key: ObjectIdentifier, maximum: Int) -> Bool {
    guard connections.count < maximum else { return false }
    switch phase {
    case .draining, .stopped: return false
    case .idle, .binding, .listening: break
    }
    connections[key] = connection
    return true
  }

  /// Called on the event loop of the connection.
  /// - Returns: whether this was the last one of a server that is shutting down.
  mutating func remove(_ key: ObjectIdentifier) -> Bool {
    if let connection = connections.removeValue(forKey: key) { pastCalls.add(connection.calls) }
    return finishDrainIfEmpty()
  }

  mutating func beginShutdown() -> Shutdown {
    switch phase {
    case .idle:
      phase = .stopped
      return Shutdown(isDone: true)
    case .binding:
      phase = .binding(stopRequested: true)
      return Shutdown()
    case .listening(let channel):
      phase = .draining
      return Shutdown(listener: channel, connections: Array(connections.values), isDone: finishDrainIfEmpty())
    case .draining:
      return Shutdown(connections: Array(connections.values))
    case .stopped:
      return Shutdown()
    }
  }

  private mutating func finishDrainIfEmpty() -> Bool {
    guard case .draining = phase, connections.isEmpty else { return false }
    phase = .stopped
    return true
  }
}
