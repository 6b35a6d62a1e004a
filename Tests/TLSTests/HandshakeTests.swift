import Testing

@testable import TLS

@Suite struct HandshakeTests {
  @Test(arguments: [TLSVersion.tls12, .tls13])
  func `both sides agree on a version, HTTP/2 and the server's name`(version: TLSVersion) throws {
    let pair = try Pair(client: .test(maximum: version))
    pair.exchange()
    let client = try #require(pair.client.handshake)
    let server = try #require(pair.server.handshake)
    #expect(client.version == version)
    #expect(server.version == version)
    #expect(client.serverName == "localhost")
    #expect(server.serverName == "localhost")
    #expect(client.cipher == server.cipher)
    #expect(client.cipher.contains("GCM") || client.cipher.contains("POLY1305"))
    #expect(!client.isResumed)
    #expect(server.peerCertificate == nil)
  }

  @Test func `data goes both ways`() throws {
    let pair = try Pair()
    pair.exchange()
    try pair.client.write(Array("ping".utf8))
    try pair.server.write(Array("pong".utf8))
    pair.exchange()
    #expect(pair.serverReceived == Array("ping".utf8))
    #expect(pair.clientReceived == Array("pong".utf8))
  }

  @Test func `one byte at a time`() throws {
    let pair = try Pair()
    pair.chunkSize = 1
    pair.exchange()
    try pair.client.write(Array("slowly".utf8))
    pair.exchange()
    #expect(pair.serverReceived == Array("slowly".utf8))
    #expect(pair.serverError == nil)
  }

  @Test func `megabytes in pieces of an odd size`() throws {
    let pair = try Pair()
    pair.exchange()
    pair.chunkSize = 70_001
    let data = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
    try pair.client.write(data)
    #expect(pair.client.pendingOutputBytes > data.count)
    pair.exchange()
    #expect(pair.serverReceived == data)
    #expect(pair.client.pendingOutputBytes == 0)
  }

  @Test func `output is handed out in the sizes that are asked for`() throws {
    let pair = try Pair()
    let whole = pair.client.pendingOutputBytes
    var small = [UInt8](repeating: 0, count: 100)
    let first = small.withUnsafeMutableBytes { pair.client.readOutput(into: $0) }
    #expect(first == 100)
    #expect(pair.client.pendingOutputBytes == whole - 100)
    #expect(pair.client.readOutput(into: UnsafeMutableRawBufferPointer(start: nil, count: 0)) == 0)
    #expect(pair.client.output().count == whole - 100)
  }

  @Test func `nothing can be sent before the handshake`() throws {
    let pair = try Pair()
    #expect { try pair.client.write([1]) } throws: { ($0 as? TLSError)?.kind == .notOpen }
    pair.exchange()
    #expect(pair.isOpen)
    try pair.client.write([1])
    pair.exchange()
    #expect(pair.serverReceived == [1])
  }

  @Test func `a server that waits for bytes has nothing to say`() throws {
    let server = try TLSSession(server: .test())
    #expect(try server.receive([]).isEmpty)
    #expect(server.pendingOutputBytes == 0)
    #expect(server.state == .handshaking)
  }

  @Test func `the two may need versions that do not meet`() throws {
    let configuration = TLSServerConfiguration(
      credentials: try TestAuthority.shared.get().server.credentials, minimumVersion: .tls13)
    let pair = try Pair(client: .test(maximum: .tls12), server: TLSServerContext(configuration))
    pair.exchange()
    #expect(pair.serverError?.kind == .unsupportedVersion)
    #expect(pair.clientError?.kind == .unsupportedVersion)
  }
}
