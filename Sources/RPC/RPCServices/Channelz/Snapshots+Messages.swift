import RPCCore
import StandardMessages

// The snapshots of the core as the messages of channelz.

extension Grpc.Channelz.V1.ServerData {
  init(_ snapshot: ServerSnapshot) {
    let calls = snapshot.calls
    self.init(
      callsStarted: calls.started, callsSucceeded: calls.succeeded, callsFailed: calls.failed,
      lastCallStartedTimestamp: calls.lastStarted.map { .init($0) })
  }
}

extension Grpc.Channelz.V1.ChannelData {
  init(_ snapshot: ChannelSnapshot) {
    let calls = snapshot.calls
    self.init(
      state: .init(state: .init(snapshot.state)), target: snapshot.target, callsStarted: calls.started,
      callsSucceeded: calls.succeeded, callsFailed: calls.failed,
      lastCallStartedTimestamp: calls.lastStarted.map { .init($0) })
  }
}

extension Grpc.Channelz.V1.ChannelConnectivityState.State {
  init(_ state: ChannelSnapshot.State) {
    switch state {
    case .idle: self = .idle
    case .connecting: self = .connecting
    case .ready: self = .ready
    case .transientFailure: self = .transientFailure
    case .shutdown: self = .shutdown
    }
  }
}

extension Grpc.Channelz.V1.Socket {
  init(_ reference: Grpc.Channelz.V1.SocketRef, _ snapshot: SocketSnapshot) {
    self.init(
      ref: reference, data: .init(snapshot), local: snapshot.local.map { .init($0) },
      remote: snapshot.remote.map { .init($0) }, security: snapshot.tls.map { .init(model: .tls(.init($0))) },
      remoteName: snapshot.remoteName)
  }
}

extension Grpc.Channelz.V1.SocketData {
  init(_ snapshot: SocketSnapshot) {
    let activity = snapshot.activity
    self.init(
      streamsStarted: activity.streamsStarted, streamsSucceeded: activity.streamsSucceeded,
      streamsFailed: activity.streamsFailed, messagesSent: activity.messagesSent,
      messagesReceived: activity.messagesReceived, keepAlivesSent: activity.keepalivesSent,
      lastLocalStreamCreatedTimestamp: activity.lastLocalStream.map { .init($0) },
      lastRemoteStreamCreatedTimestamp: activity.lastRemoteStream.map { .init($0) },
      lastMessageSentTimestamp: activity.lastMessageSent.map { .init($0) },
      lastMessageReceivedTimestamp: activity.lastMessageReceived.map { .init($0) },
      localFlowControlWindow: snapshot.sendWindow.map { .init(value: $0) },
      remoteFlowControlWindow: snapshot.receiveWindow.map { .init(value: $0) },
      peerMaxConcurrentStreams: snapshot.peerMaximumConcurrentStreams)
  }
}

extension Grpc.Channelz.V1.Address {
  init(_ endpoint: SocketEndpoint) {
    switch endpoint {
    case .ip(let address, let port):
      self.init(address: .tcpipAddress(.init(ipAddress: address, port: Int32(clamping: port))))
    case .unix(let path):
      self.init(address: .udsAddress(.init(filename: path)))
    }
  }
}

extension Grpc.Channelz.V1.Security.Tls {
  init(_ tls: TLSSnapshot) {
    self.init(
      cipherSuite: tls.standardCipher.map { .standardName($0) } ?? .otherName(tls.cipher),
      localCertificate: tls.localCertificate, remoteCertificate: tls.remoteCertificate)
  }
}

extension Google.Protobuf.Timestamp {
  init(_ time: WallClockTime) {
    let (seconds, nanos) = time.nanosecondsSince1970.quotientAndRemainder(dividingBy: 1_000_000_000)
    // Nanos count forward, before 1970 too.
    self =
      nanos < 0
      ? .init(seconds: seconds - 1, nanos: Int32(nanos + 1_000_000_000)) : .init(seconds: seconds, nanos: Int32(nanos))
  }
}
