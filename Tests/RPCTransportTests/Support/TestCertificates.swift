@testable import RPCTransport
import TLS

/// An authority with a server and a client, and what transports make of them.
struct TestCertificates: Sendable {
  let authority: IssuedCertificate
  let server: IssuedCertificate
  let client: IssuedCertificate

  static let shared = Result { try TestCertificates(commonName: "Transport CA") }
  static let stranger = Result { try TestCertificates(commonName: "Strange CA") }

  init(commonName: String) throws {
    let authority = try CertificateAuthority(commonName: commonName)
    self.authority = authority.issued
    server = try authority.issueServer(names: ["localhost", "127.0.0.1"].compactMap { CertificateName($0) })
    client = try authority.issueClient(commonName: "alice")
  }

  var trusted: PEMSource { .text(authority.certificatePEM) }

  func serverConfiguration(mutual: Bool = false) throws -> HTTP2ServerConfiguration {
    let tls = TLSServerConfiguration(credentials: server.credentials, clientAuthorities: mutual ? trusted : nil)
    return HTTP2ServerConfiguration(port: 0, tls: try ReloadableServerContext(tls))
  }

  func clientConfiguration(
    showing credentials: TLSCredentials? = nil, serverName: String? = nil
  ) throws -> HTTP2ClientConfiguration {
    var configuration = HTTP2ClientConfiguration()
    configuration.tls = ClientTLS(
      context: try TLSClientContext(TLSClientConfiguration(authorities: .bundle(trusted), credentials: credentials)),
      serverName: serverName)
    return configuration
  }
}
