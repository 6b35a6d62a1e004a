import Testing

@testable import TLS

@Suite struct ServerNameTests {
  @Test(arguments: ["localhost", "LOCALHOST", "api.example.org", "127.0.0.1", "::1", "0:0:0:0:0:0:0:1"])
  func `a server is known by each name of its certificate`(name: String) throws {
    let pair = try Pair(serverName: name)
    pair.exchange()
    #expect(pair.isOpen)
  }

  @Test(arguments: ["example.org", "a.b.example.org", "otherhost", "127.0.0.2", "::2", "127.0.0.1.example.com"])
  func `and by no other`(name: String) throws {
    let pair = try Pair(serverName: name)
    pair.exchange()
    #expect(pair.clientError?.kind == .hostNameMismatch)
    #expect(pair.clientError?.reason.contains(name) == true)
    #expect(pair.client.handshake == nil)
    #expect(pair.server.handshake == nil)
  }

  @Test func `an IP address is never sent as a server name`() throws {
    let pair = try Pair(serverName: "127.0.0.1")
    pair.exchange()
    #expect(pair.isOpen)
    #expect(pair.server.handshake?.serverName == nil)
  }

  @Test(arguments: ["", "local\0host"])
  func `a name that would weaken the check is refused`(name: String) throws {
    let context = try TLSClientContext.test()
    #expect { _ = try TLSSession(client: context, serverName: name) } throws: {
      ($0 as? TLSError)?.kind == .hostNameMismatch
    }
  }
}
