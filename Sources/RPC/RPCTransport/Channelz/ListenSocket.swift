import NIOCore
import RPCCore

/// A socket that accepts connections, as channelz shows it.
final class ListenSocket: InspectableSocket {
  private let address: SocketAddress?

  init(_ channel: any Channel) {
    address = channel.localAddress
  }

  var channelzName: String { address.map(ServerAddress.describe) ?? "unknown" }

  func channelzSnapshot() async -> SocketSnapshot? {
    var snapshot = SocketSnapshot()
    snapshot.local = address.flatMap { SocketEndpoint($0) }
    return snapshot
  }
}
