/// A certificate and its key, in PEM.
public struct IssuedCertificate: Hashable, Sendable {
  public var certificatePEM: String
  /// PKCS #8, not encrypted: keep it from others.
  public var privateKeyPEM: String

  public init(certificatePEM: String, privateKeyPEM: String) {
    self.certificatePEM = certificatePEM
    self.privateKeyPEM = privateKeyPEM
  }

  public var credentials: TLSCredentials {
    TLSCredentials(certificateChain: .text(certificatePEM), privateKey: .text(privateKeyPEM))
  }

  /// Writes both into new files; the key's can be read by its owner alone, from its first moment.
  /// - Throws: `credentials` when one is there already or cannot be made.
  public func write(certificate certificatePath: String, privateKey keyPath: String) throws(TLSError) {
    try Self.create(keyPath, privateKeyPEM, permissions: 0o600)
    try Self.create(certificatePath, certificatePEM, permissions: 0o644)
  }

  private static func create(_ path: String, _ text: String, permissions: UInt16) throws(TLSError) {
    do {
      try FileBytes.create(path, Array(text.utf8), permissions: .init(permissions))
    } catch {
      throw TLSError(kind: .credentials, reason: "cannot make \(path): \(error.reason)")
    }
  }
}
