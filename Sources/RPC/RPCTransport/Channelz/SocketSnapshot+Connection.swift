import RPCCore
import TLS

extension SocketSnapshot {
  /// What is known of a connection beside what its owner counts. On its event loop.
  init(_ connection: HTTP2Connection, _ activity: SocketActivity) {
    self.init()
    self.activity = activity
    sendWindow = Int64(connection.session.sendWindow)
    receiveWindow = Int64(connection.session.receiveWindow)
    peerMaximumConcurrentStreams = connection.session.peerMaximumConcurrentStreams
    guard let channel = connection.channel else { return }
    local = channel.localAddress.flatMap { SocketEndpoint($0) }
    remote = channel.remoteAddress.flatMap { SocketEndpoint($0) }
    let handler = try? channel.pipeline.syncOperations.handler(type: TLSHandler.self)
    guard let inspection = handler?.session.inspection else { return }
    remoteName = inspection.peerSubject
    tls = TLSSnapshot(
      standardCipher: inspection.standardCipher, cipher: inspection.cipher,
      localCertificate: inspection.localCertificate, remoteCertificate: inspection.peerCertificate)
  }
}
