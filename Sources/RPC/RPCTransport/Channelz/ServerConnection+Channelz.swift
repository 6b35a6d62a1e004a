import NIOCore
import RPCCore

extension ServerConnection: InspectableSocket {
  var channelzName: String { peer }

  func channelzSnapshot() async -> SocketSnapshot? {
    let snapshot = try? await eventLoop.submit {
      self.isClosed ? nil : SocketSnapshot(self.connection, self.activity)
    }.get()
    return snapshot ?? nil
  }
}
