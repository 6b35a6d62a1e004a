/// Whom a client trusts, and how it identifies itself.
public struct TLSClientConfiguration: Hashable, Sendable {
  public enum Authorities: Hashable, Sendable {
    /// Those that the system trusts.
    case system
    /// These and no others.
    case bundle(PEMSource)
  }

  public var authorities: Authorities
  /// Shown to servers that ask for mutual TLS.
  public var credentials: TLSCredentials?
  public var minimumVersion: TLSVersion
  public var maximumVersion: TLSVersion

  public init(
    authorities: Authorities = .system, credentials: TLSCredentials? = nil, minimumVersion: TLSVersion = .tls12,
    maximumVersion: TLSVersion = .tls13
  ) {
    self.authorities = authorities
    self.credentials = credentials
    self.minimumVersion = minimumVersion
    self.maximumVersion = maximumVersion
  }
}
