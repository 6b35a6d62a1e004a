import NIOCore
import RPCCore

extension ClientChannel: InspectableChannel {
  func channelzSnapshot() async -> ChannelSnapshot {
    // The loop of the process is never shut down, which is the one thing that fails here.
    let snapshot = try? await eventLoop.submit {
      ChannelSnapshot(
        state: .init(self.state), target: self.channelzName, calls: self.calls.counts,
        subchannels: self.subchannels.values.compactMap { $0.listing?.id }.sorted())
    }.get()
    return snapshot ?? ChannelSnapshot(state: .shutdown, target: channelzName, calls: CallCounts())
  }
}

extension Subchannel: InspectableChannel {
  var channelzName: String { address.description }

  func channelzSnapshot() async -> ChannelSnapshot {
    let snapshot = try? await eventLoop.submit {
      ChannelSnapshot(
        state: .init(self.connectivity), target: self.channelzName, calls: self.calls.counts,
        sockets: [self.connection?.listing?.id].compactMap { $0 })
    }.get()
    return snapshot ?? ChannelSnapshot(state: .shutdown, target: channelzName, calls: CallCounts())
  }
}

extension ClientConnection: InspectableSocket {
  var channelzName: String { authority }

  func channelzSnapshot() async -> SocketSnapshot? {
    let snapshot = try? await eventLoop.submit {
      self.isClosed ? nil : SocketSnapshot(self.connection, self.activity)
    }.get()
    return snapshot ?? nil
  }
}

extension ChannelSnapshot.State {
  init(_ state: ConnectivityState) {
    switch state {
    case .idle: self = .idle
    case .connecting: self = .connecting
    case .ready: self = .ready
    case .transientFailure: self = .transientFailure
    case .shutdown: self = .shutdown
    }
  }
}
