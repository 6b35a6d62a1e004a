@testable import TLS

/// Certificates that the tests share: making keys is what takes time.
struct TestAuthority: Sendable {
  let root: IssuedCertificate
  let server: IssuedCertificate
  let client: IssuedCertificate

  static let shared = Result { try TestAuthority(commonName: "Test CA") }
  /// One that nobody trusts.
  static let stranger = Result { try TestAuthority(commonName: "Strange CA") }

  init(commonName: String) throws {
    let authority = try CertificateAuthority(commonName: commonName)
    root = authority.issued
    server = try authority.issueServer(
      names: ["localhost", "*.example.org", "127.0.0.1", "::1"].compactMap { CertificateName($0) })
    client = try authority.issueClient(commonName: "alice")
  }

  var authority: CertificateAuthority { get throws { try CertificateAuthority(root.credentials) } }
  var roots: PEMSource { .text(root.certificatePEM) }
}

extension TLSServerContext {
  static func test(
    _ credentials: TLSCredentials? = nil, clientAuthorities: PEMSource? = nil, maximum: TLSVersion = .tls13
  ) throws -> TLSServerContext {
    try TLSServerContext(
      TLSServerConfiguration(
        credentials: credentials ?? TestAuthority.shared.get().server.credentials,
        clientAuthorities: clientAuthorities, maximumVersion: maximum))
  }
}

extension TLSClientContext {
  static func test(
    _ authorities: PEMSource? = nil, credentials: TLSCredentials? = nil, maximum: TLSVersion = .tls13
  ) throws -> TLSClientContext {
    try TLSClientContext(
      TLSClientConfiguration(
        authorities: .bundle(authorities ?? TestAuthority.shared.get().roots), credentials: credentials,
        maximumVersion: maximum))
  }
}
