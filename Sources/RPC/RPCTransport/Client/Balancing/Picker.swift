/// The connections that calls go to, each in turn.
struct Picker {
  private var connections: [ClientConnection] = []
  private var next = 0
  /// Whether some addresses are neither connected nor in their backoff, so that a call should have them tried.
  private(set) var hasIdleAddresses = false

  mutating func update(_ connections: [ClientConnection], hasIdleAddresses: Bool) {
    self.connections = connections
    self.hasIdleAddresses = hasIdleAddresses
  }

  mutating func pick() -> ClientConnection? {
    guard !connections.isEmpty else { return nil }
    if next >= connections.count { next = 0 }
    defer { next += 1 }
    return connections[next]
  }
}
