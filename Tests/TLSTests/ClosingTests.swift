import Testing

@testable import TLS

@Suite struct ClosingTests {
  @Test func `a side that closes says so, after what it has written`() throws {
    let pair = try Pair()
    pair.exchange()
    try pair.client.write([1, 2, 3])
    pair.client.close()
    pair.exchange()
    #expect(pair.serverReceived == [1, 2, 3])
    #expect(pair.server.state == .closedByPeer)
    try pair.server.receiveEnd()
    #expect { try pair.client.write([4]) } throws: { ($0 as? TLSError)?.kind == .notOpen }
  }

  @Test func `both can close`() throws {
    let pair = try Pair()
    pair.exchange()
    pair.client.close()
    pair.exchange()
    pair.server.close()
    pair.server.close()
    pair.exchange()
    #expect(pair.client.state == .closedByPeer)
    #expect(pair.clientError == nil)
  }

  @Test func `a connection that ends without close_notify was cut off`() throws {
    let pair = try Pair()
    pair.exchange()
    try pair.client.write([1, 2, 3])
    let record = pair.client.output()
    #expect(try pair.server.receive(Array(record.dropLast())).isEmpty)
    #expect { try pair.server.receiveEnd() } throws: { ($0 as? TLSError)?.kind == .truncated }
    #expect(pair.server.state == .failed(.truncated))
  }

  @Test func `a connection that ends during the handshake`() throws {
    let pair = try Pair()
    let hello = pair.client.output()
    #expect(try pair.server.receive(Array(hello.dropLast(10))).isEmpty)
    #expect { try pair.server.receiveEnd() } throws: {
      ($0 as? TLSError)?.kind == .truncated && ($0 as? TLSError)?.reason.contains("handshake") == true
    }
  }

  @Test func `what comes after close_notify is nothing`() throws {
    let pair = try Pair()
    pair.exchange()
    pair.client.close()
    pair.exchange()
    #expect(try pair.server.receive([UInt8](repeating: 9, count: 1_000)).isEmpty)
    #expect(pair.server.state == .closedByPeer)
  }

  @Test func `closing before the handshake says nothing`() throws {
    let server = try TLSSession(server: .test())
    server.close()
    #expect(server.pendingOutputBytes == 0)
  }
}
