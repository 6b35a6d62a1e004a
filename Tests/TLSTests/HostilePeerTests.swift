import Testing

@testable import TLS

@Suite struct HostilePeerTests {
  private static let h2: [UInt8] = [2, 104, 50]

  private func server(maximum: TLSVersion = .tls13) throws -> TLSSession {
    try TLSSession(server: .test(maximum: maximum))
  }

  /// A handshake with the raw peer to its end; the error of this package's side, if it had one.
  @discardableResult
  private func handshake(_ peer: RawPeer, _ session: TLSSession) -> TLSError? {
    var bytes = peer.handshake(session.output())
    var failure: TLSError?
    while !bytes.isEmpty, failure == nil {
      do throws(TLSError) { _ = try session.receive(bytes) } catch { failure = error }
      bytes = peer.handshake(session.output())
    }
    return failure
  }

  @Test func `TLS 1.1 is refused with an alert`() throws {
    let server = try server()
    let hello = RawPeer(versions: 0x0301...0x0302, protocols: Self.h2).handshake()
    #expect(!hello.isEmpty)
    #expect { try server.receive(hello) } throws: { ($0 as? TLSError)?.kind == .unsupportedVersion }
    // A fatal alert, protocol_version.
    #expect(server.output().suffix(2) == [2, 70])
  }

  @Test func `a cipher that HTTP/2 forbids is refused`() throws {
    let peer = RawPeer(
      versions: 0x0303...0x0303, protocols: Self.h2, ciphers: "ECDHE-ECDSA-AES128-SHA256:@SECLEVEL=0")
    #expect(handshake(peer, try server())?.kind == .noSharedCipher)
  }

  @Test(arguments: [[], [8, 104, 116, 116, 112, 47, 49, 46, 49]] as [[UInt8]])
  func `a client without ALPN h2 is refused with an alert`(protocols: [UInt8]) throws {
    let server = try server()
    let hello = RawPeer(protocols: protocols).handshake()
    #expect { try server.receive(hello) } throws: { ($0 as? TLSError)?.kind == .noApplicationProtocol }
    // A fatal alert, no_application_protocol.
    #expect(server.output().suffix(2) == [2, 120])
  }

  @Test func `a server without ALPN is left`() throws {
    let issued = try TestAuthority.shared.get().server
    let certificate = try #require(try Certificate.readAll(.text(issued.certificatePEM)).first)
    let key = try PrivateKey(.text(issued.privateKeyPEM))
    let peer = RawPeer(isServer: true)
    peer.use(certificate: certificate.pointer, key: key.pointer)
    let client = try TLSSession(client: .test(), serverName: "localhost")
    #expect(handshake(peer, client)?.kind == .noApplicationProtocol)
    #expect(client.handshake == nil)
  }

  @Test func `one of several protocols is enough`() throws {
    let session = try server()
    let peer = RawPeer(protocols: [8, 104, 116, 116, 112, 47, 49, 46, 49] + Self.h2)
    #expect(handshake(peer, session) == nil)
    #expect(session.handshake != nil)
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\0\0\0\0\0\0\0\0\0\0\0\0",
  ])
  func `plain text to a TLS port`(text: String) throws {
    let server = try server()
    #expect { try server.receive(Array(text.utf8)) } throws: { ($0 as? TLSError)?.kind == .notTLS }
  }

  @Test func `plain HTTP/2 to a TLS client`() throws {
    let client = try TLSSession(client: .test(), serverName: "localhost")
    let settings: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 0, 0]
    #expect { try client.receive(settings) } throws: { ($0 as? TLSError)?.kind == .notTLS }
  }

  @Test func `garbage after any part of a handshake fails it and nothing else`() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let pair = try Pair()
      var hello = pair.client.output()
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        hello[Int.random(in: 0..<hello.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      }
      let keep = Int.random(in: 0...hello.count, using: &random)
      let noise = (0..<100).map { _ in UInt8.random(in: 0...255, using: &random) }
      do throws(TLSError) {
        _ = try pair.server.receive(Array(hello.prefix(keep)) + noise)
        #expect(pair.server.handshake == nil)
      } catch {
        #expect(pair.server.state == .failed(error))
        #expect(!error.reason.isEmpty)
      }
    }
  }

  @Test func `a changed record fails the connection, for good`() throws {
    let pair = try Pair()
    pair.exchange()
    try pair.client.write(Array("pay 1 to alice".utf8))
    var record = pair.client.output()
    record[record.count - 1] ^= 1
    #expect { try pair.server.receive(record) } throws: { ($0 as? TLSError)?.kind == .protocolViolation }
    #expect(pair.server.pendingOutputBytes > 0, "an alert")
    #expect { try pair.server.receive([]) } throws: { ($0 as? TLSError)?.kind == .protocolViolation }
    #expect { try pair.server.write([1]) } throws: { ($0 as? TLSError)?.kind == .protocolViolation }
  }

  @Test func `a record larger than any may be`() throws {
    let pair = try Pair()
    pair.exchange()
    #expect { try pair.server.receive([23, 3, 3, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 70_000)) } throws: {
      ($0 as? TLSError)?.kind == .protocolViolation
    }
  }

  @Test func `renegotiation is refused`() throws {
    let session = try server(maximum: .tls12)
    let peer = RawPeer(versions: 0x0303...0x0303, protocols: Self.h2)
    #expect(handshake(peer, session) == nil)
    let hello = peer.renegotiate()
    #expect(!hello.isEmpty)
    // A warning, no_renegotiation, and the connection goes on.
    let plaintext = try session.receive(hello)
    #expect(plaintext.isEmpty)
    #expect(session.pendingOutputBytes > 0)
    #expect(session.pendingOutputBytes < 100)
  }

  @Test func `each demand for new keys is answered by no more than it took`() throws {
    let session = try server()
    let peer = RawPeer(protocols: Self.h2)
    handshake(peer, session)
    var sent = 0
    var answered = 0
    for _ in 0..<500 {
      let update = peer.updateKeys()
      #expect(!update.isEmpty)
      sent += update.count
      _ = try session.receive(update)
      answered += session.output().count
    }
    #expect(answered <= sent)
    #expect(try session.receive(peer.send([42])) == [42])
  }
}
