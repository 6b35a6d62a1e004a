#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The files of a private authority and of the certificates that it signed, in one directory: `NAME.crt` and `NAME.key`
/// each. What is there stays; what is not is made.
public struct CertificateDirectory: Hashable, Sendable {
  /// A certificate with its key.
  public struct Entry: Hashable, Sendable {
    public var certificatePath: String
    public var keyPath: String
    /// False when it was there already.
    public var isNew: Bool
  }

  public let path: String

  /// Makes the directory, for its owner alone, unless it is there. Those above it must be.
  public init(_ path: String) throws(TLSError) {
    self.path = path
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw TLSError(kind: .credentials, reason: "cannot make \(path): \(FileBytes.Failure.lastSystemError.reason)")
    }
  }

  /// The authority `ca`.
  public func authority(
    commonName: String, lifetime: CertificateLifetime
  ) throws(TLSError) -> (CertificateAuthority, Entry) {
    var entry = self.entry("ca")
    guard try isMissing(entry) else {
      return (
        try CertificateAuthority(
          TLSCredentials(certificateChain: .file(entry.certificatePath), privateKey: .file(entry.keyPath))), entry
      )
    }
    let authority = try CertificateAuthority(commonName: commonName, lifetime: lifetime)
    try authority.issued.write(certificate: entry.certificatePath, privateKey: entry.keyPath)
    entry.isNew = true
    return (authority, entry)
  }

  /// - Parameter name: of the files; it must be a plain one.
  public func entry(
    _ name: String, issue: () throws(TLSError) -> IssuedCertificate
  ) throws(TLSError) -> Entry {
    guard Self.isFileName(name) else {
      throw TLSError(
        kind: .credentials, reason: "'\(name)' cannot be the name of files; use letters, digits, '.', '_' and '-'")
    }
    var entry = self.entry(name)
    guard try isMissing(entry) else { return entry }
    try issue().write(certificate: entry.certificatePath, privateKey: entry.keyPath)
    entry.isNew = true
    return entry
  }

  private func entry(_ name: String) -> Entry {
    Entry(certificatePath: "\(path)/\(name).crt", keyPath: "\(path)/\(name).key", isNew: false)
  }

  private func isMissing(_ entry: Entry) throws(TLSError) -> Bool {
    let (hasCertificate, hasKey) = (exists(entry.certificatePath), exists(entry.keyPath))
    guard hasCertificate == hasKey else {
      let (there, missing) =
        hasCertificate ? (entry.certificatePath, entry.keyPath) : (entry.keyPath, entry.certificatePath)
      throw TLSError(
        kind: .credentials, reason: "\(there) is there and \(missing) is not; remove it or bring the other")
    }
    return !hasCertificate
  }

  private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func isFileName(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count) && name.first != "." && name.first != "-"
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
