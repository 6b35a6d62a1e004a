import Testing

@testable import TLS

@Suite struct MutualTLSTests {
  private func server() throws -> TLSServerContext {
    try .test(clientAuthorities: TestAuthority.shared.get().roots)
  }

  @Test(arguments: [TLSVersion.tls12, .tls13])
  func `a client with a certificate is let in and known`(version: TLSVersion) throws {
    let credentials = try TestAuthority.shared.get().client.credentials
    let pair = try Pair(client: .test(credentials: credentials, maximum: version), server: server())
    pair.exchange()
    let peer = try #require(pair.server.handshake?.peerCertificate)
    #expect(peer.subject == "CN=alice")
    #expect(peer.commonName == "alice")
    #expect(peer.fingerprint.count == 32)
    #expect(peer.validUntil - peer.validFrom == 825 * 86_400 + 3_600)
  }

  @Test func `the client sees the server's names`() throws {
    let pair = try Pair()
    pair.exchange()
    let peer = try #require(pair.client.handshake?.peerCertificate)
    #expect(peer.dnsNames == ["localhost", "*.example.org"])
    #expect(peer.ipAddresses == ["127.0.0.1", "::1"])
    #expect(peer.uris.isEmpty)
    #expect(peer.validFrom < peer.validUntil)
  }

  @Test(arguments: [TLSVersion.tls12, .tls13])
  func `a client without a certificate is refused, and told so`(version: TLSVersion) throws {
    let pair = try Pair(client: .test(maximum: version), server: server())
    pair.exchange()
    #expect(pair.serverError?.kind == .certificateMissing)
    #expect(pair.server.handshake == nil)
    // TLS 1.2 has no alert of its own for it.
    #expect(pair.clientError?.kind == (version == .tls13 ? .certificateRefused : .refusedByPeer))
  }

  @Test func `a certificate of a strange authority is refused`() throws {
    let credentials = try TestAuthority.stranger.get().client.credentials
    let pair = try Pair(client: .test(credentials: credentials), server: server())
    pair.exchange()
    #expect(pair.serverError?.kind == .unknownAuthority)
    #expect(pair.server.handshake == nil)
    #expect(pair.clientError?.kind == .certificateRefused)
  }

  @Test func `an expired client certificate is refused`() throws {
    let past = CertificateLifetime(begins: .seconds(-864_000), ends: .seconds(-60))
    let issued = try TestAuthority.shared.get().authority.issueClient(commonName: "bob", lifetime: past)
    let pair = try Pair(client: .test(credentials: issued.credentials), server: server())
    pair.exchange()
    #expect(pair.serverError?.kind == .certificateExpired)
    #expect(pair.serverError?.reason.contains("client") == true)
  }

  @Test func `a server's certificate does not make a client`() throws {
    let credentials = try TestAuthority.shared.get().server.credentials
    let pair = try Pair(client: .test(credentials: credentials), server: server())
    pair.exchange()
    #expect(pair.serverError?.kind == .certificateInvalid)
  }

  @Test func `a resumed client is still known`() throws {
    let client = try TLSClientContext.test(credentials: TestAuthority.shared.get().client.credentials)
    let server = try server()
    let first = try Pair(client: client, server: server)
    first.exchange()
    let second = try Pair(client: client, server: server)
    second.exchange()
    #expect(second.server.handshake?.isResumed == true)
    #expect(second.server.handshake?.peerCertificate == first.server.handshake?.peerCertificate)
    #expect(second.server.handshake?.peerCertificate?.commonName == "alice")
  }
}
