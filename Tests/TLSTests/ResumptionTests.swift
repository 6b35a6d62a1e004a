import Testing

@testable import TLS

@Suite struct ResumptionTests {
  private func connect(_ client: TLSClientContext, _ server: TLSServerContext, name: String = "localhost") throws
    -> Pair
  {
    let pair = try Pair(client: client, server: server, serverName: name)
    pair.exchange()
    return pair
  }

  @Test(arguments: [TLSVersion.tls12, .tls13])
  func `the second connection resumes the first, also when that was cut off`(version: TLSVersion) throws {
    let client = try TLSClientContext.test(maximum: version)
    let server = try TLSServerContext.test()
    #expect(try connect(client, server).client.handshake?.isResumed == false)
    let second = try connect(client, server)
    #expect(second.client.handshake?.isResumed == true)
    #expect(second.server.handshake?.isResumed == true)
    #expect(second.client.handshake?.peerCertificate?.commonName == "localhost")
    try second.client.write([7])
    second.exchange()
    #expect(second.serverReceived == [7])
    #expect(try connect(client, server).client.handshake?.isResumed == true)
  }

  @Test func `a session serves the name that it was made for alone`() throws {
    let client = try TLSClientContext.test()
    let server = try TLSServerContext.test()
    #expect(try connect(client, server).isOpen)
    #expect(try connect(client, server, name: "127.0.0.1").client.handshake?.isResumed == false)
    #expect(try connect(client, server, name: "localhost").client.handshake?.isResumed == true)
  }

  @Test func `a server that has forgotten makes a full handshake`() throws {
    let client = try TLSClientContext.test()
    #expect(try connect(client, .test()).isOpen)
    #expect(try connect(client, .test()).client.handshake?.isResumed == false)
  }

  @Test func `no end of names is remembered`() throws {
    let client = try TLSClientContext.test()
    let server = try TLSServerContext.test()
    for number in 0..<ResumptionCache.maximumNames + 1 {
      let pair = try connect(client, server, name: "h\(number).example.org")
      #expect(pair.isOpen)
    }
    #expect(client.resumption.take(for: "h0.example.org") == nil)
    #expect(client.resumption.take(for: "h\(ResumptionCache.maximumNames).example.org") != nil)
  }
}
