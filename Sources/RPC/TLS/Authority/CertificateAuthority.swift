/// A private authority for the servers and clients of one installation.
public struct CertificateAuthority {
  private let certificate: Certificate
  private let key: PrivateKey
  /// Its own certificate, which servers and clients are to trust, and its key.
  public let issued: IssuedCertificate

  /// Makes a new one. Its name must tell it from others: it is how certificates say who signed them.
  public init(commonName: String, lifetime: CertificateLifetime = .days(3_650)) throws(TLSError) {
    key = try PrivateKey()
    certificate = try CertificateMaker(commonName: commonName, profile: .authority, lifetime: lifetime)
      .make(for: key, issuer: nil)
    issued = IssuedCertificate(certificatePEM: try certificate.pem(), privateKeyPEM: try key.pem())
  }

  /// Takes up one that was made before.
  public init(_ credentials: TLSCredentials) throws(TLSError) {
    // Checks that the key belongs to the certificate.
    _ = try TLSServerContext(TLSServerConfiguration(credentials: credentials))
    let chain = try Certificate.readAll(credentials.certificateChain)
    guard let own = chain.first else {
      throw TLSError(kind: .credentials, reason: "\(credentials.certificateChain.name) holds no certificate")
    }
    certificate = own
    key = try PrivateKey(credentials.privateKey)
    issued = IssuedCertificate(certificatePEM: try certificate.pem(), privateKeyPEM: try key.pem())
  }

  /// - Parameter names: what clients may call the server, at least one.
  public func issueServer(
    names: [CertificateName], lifetime: CertificateLifetime = .days(825)
  ) throws(TLSError) -> IssuedCertificate {
    guard let first = names.first else {
      throw TLSError(kind: .credentials, reason: "a server's certificate needs at least one name")
    }
    // Clients look at the alternative names; the common name is for people, and shorter than a DNS name may be.
    return try issue(String(first.text.prefix(64)), .server(names), lifetime)
  }

  public func issueClient(
    commonName: String, lifetime: CertificateLifetime = .days(825)
  ) throws(TLSError) -> IssuedCertificate {
    try issue(commonName, .client, lifetime)
  }

  private func issue(
    _ commonName: String, _ profile: CertificateProfile, _ lifetime: CertificateLifetime
  ) throws(TLSError) -> IssuedCertificate {
    let leafKey = try PrivateKey()
    let leaf = try CertificateMaker(commonName: commonName, profile: profile, lifetime: lifetime)
      .make(for: leafKey, issuer: (certificate, key))
    return IssuedCertificate(certificatePEM: try leaf.pem(), privateKeyPEM: try leafKey.pem())
  }
}
