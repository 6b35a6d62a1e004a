import Foundation
import Testing

@testable import TLS

@Suite struct CredentialTests {
  private func credentials(_ certificate: String, _ key: String) -> TLSCredentials {
    TLSCredentials(certificateChain: .text(certificate), privateKey: .text(key))
  }

  private func failure(_ credentials: TLSCredentials) -> String? {
    do throws(TLSError) {
      _ = try TLSServerContext(TLSServerConfiguration(credentials: credentials))
      return nil
    } catch {
      return error.kind == .credentials ? error.reason : "another kind: \(error)"
    }
  }

  @Test func `a file that is not there is named`() {
    let missing = TLSCredentials(certificateChain: .file("/nowhere/server.crt"), privateKey: .text(""))
    #expect(failure(missing)?.contains("/nowhere/server.crt") == true)
    #expect(failure(missing)?.contains("No such file") == true)
  }

  @Test func `texts without a certificate or a key`() throws {
    let server = try TestAuthority.shared.get().server
    #expect(failure(credentials("", server.privateKeyPEM))?.contains("no certificate") == true)
    #expect(failure(credentials(server.privateKeyPEM, server.privateKeyPEM))?.contains("no certificate") == true)
    #expect(failure(credentials(server.certificatePEM, ""))?.contains("no private key") == true)
    #expect(failure(credentials(server.certificatePEM, server.certificatePEM))?.contains("no private key") == true)
  }

  @Test func `a damaged certificate`() throws {
    let server = try TestAuthority.shared.get().server
    let damaged = server.certificatePEM.replacingOccurrences(of: "MII", with: "MIJ")
    #expect(failure(credentials(damaged, server.privateKeyPEM))?.contains("damaged") == true)
    #expect(failure(credentials(server.certificatePEM + damaged, server.privateKeyPEM))?.contains("damaged") == true)
  }

  @Test func `a key of another certificate`() throws {
    let authority = try TestAuthority.shared.get()
    let mixed = credentials(authority.server.certificatePEM, authority.client.privateKeyPEM)
    #expect(failure(mixed)?.contains("does not belong") == true)
  }

  @Test func `an encrypted key is refused without a question`() throws {
    let server = try TestAuthority.shared.get().server
    let encrypted = """
      -----BEGIN EC PRIVATE KEY-----
      Proc-Type: 4,ENCRYPTED
      DEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF

      MHcCAQEEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoAoGCCqGSM49
      -----END EC PRIVATE KEY-----
      """
    #expect(failure(credentials(server.certificatePEM, encrypted))?.contains("encrypted") == true)
  }

  @Test func `reloading takes new files, and keeps what it has when they are bad`() throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let (certificate, key) = (directory + "/server.crt", directory + "/server.key")
    let authority = try TestAuthority.shared.get().authority
    let names = ["localhost"].compactMap { CertificateName($0) }
    try authority.issueServer(names: names).write(certificate: certificate, privateKey: key)

    let source = try ReloadableServerContext(
      TLSServerConfiguration(
        credentials: TLSCredentials(certificateChain: .file(certificate), privateKey: .file(key))))
    let client = try TLSClientContext.test()
    let before = try Pair(client: client, server: source.current)
    before.exchange()
    let first = try #require(before.client.handshake?.peerCertificate)

    try Data("not a key".utf8).write(to: URL(filePath: key))
    #expect { try source.reload() } throws: { ($0 as? TLSError)?.kind == .credentials }
    let between = try Pair(client: client, server: source.current)
    between.exchange()
    #expect(between.client.handshake?.peerCertificate == first)

    try FileManager.default.removeItem(atPath: certificate)
    try FileManager.default.removeItem(atPath: key)
    try authority.issueServer(names: names).write(certificate: certificate, privateKey: key)
    try source.reload()
    let after = try Pair(client: client, server: source.current)
    after.exchange()
    #expect(after.isOpen)
    #expect(after.client.handshake?.isResumed == false)
    #expect(after.client.handshake?.peerCertificate?.fingerprint != first.fingerprint)
    try before.client.write([1])
    before.exchange()
    #expect(before.serverReceived == [1], "a connection that was open goes on")
  }
}
