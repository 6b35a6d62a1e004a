import Testing

@testable import TLS

@Suite struct VerificationTests {
  private func server(lifetime: CertificateLifetime) throws -> TLSServerContext {
    let name = try #require(CertificateName("localhost"))
    let issued = try TestAuthority.shared.get().authority.issueServer(names: [name], lifetime: lifetime)
    return try .test(issued.credentials)
  }

  @Test func `an authority that is not trusted`() throws {
    let pair = try Pair(client: .test(TestAuthority.stranger.get().roots))
    pair.exchange()
    #expect(pair.clientError?.kind == .unknownAuthority)
    #expect(pair.serverError?.kind == .certificateRefused)
  }

  @Test func `the system's authorities do not know a private one`() throws {
    let pair = try Pair(client: TLSClientContext(TLSClientConfiguration()))
    pair.exchange()
    #expect(pair.clientError?.kind == .unknownAuthority)
  }

  @Test func `a certificate that has expired`() throws {
    let past = CertificateLifetime(begins: .seconds(-864_000), ends: .seconds(-86_400))
    let pair = try Pair(server: server(lifetime: past))
    pair.exchange()
    #expect(pair.clientError?.kind == .certificateExpired)
    #expect(pair.serverError?.kind == .certificateRefused)
    #expect(pair.serverError?.reason.contains("expired") == true)
  }

  @Test func `a certificate of the future`() throws {
    let future = CertificateLifetime(begins: .seconds(86_400), ends: .seconds(864_000))
    let pair = try Pair(server: server(lifetime: future))
    pair.exchange()
    #expect(pair.clientError?.kind == .certificateNotYetValid)
    #expect(pair.clientError?.reason.contains("clock") == true)
  }

  @Test func `a client's certificate does not make a server`() throws {
    let pair = try Pair(server: .test(TestAuthority.shared.get().client.credentials))
    pair.exchange()
    #expect(pair.clientError?.kind == .certificateInvalid)
  }

  @Test func `an intermediate authority cannot be made up by a server`() throws {
    // The server's certificate is no authority, whatever it signs.
    let server = try TestAuthority.shared.get().server
    let impostor = try CertificateAuthority(server.credentials)
    let forged = try impostor.issueServer(names: [#require(CertificateName("localhost"))])
    let chain = forged.certificatePEM + server.certificatePEM
    let pair = try Pair(
      server: .test(TLSCredentials(certificateChain: .text(chain), privateKey: .text(forged.privateKeyPEM))))
    pair.exchange()
    #expect(pair.clientError?.kind == .certificateInvalid)
  }
}
