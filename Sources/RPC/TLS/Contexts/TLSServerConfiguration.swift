/// How a server identifies itself, and whom it lets in.
public struct TLSServerConfiguration: Hashable, Sendable {
  public var credentials: TLSCredentials
  /// Mutual TLS: clients must show a certificate that one of these authorities signed. None: clients show nothing.
  public var clientAuthorities: PEMSource?
  public var minimumVersion: TLSVersion
  public var maximumVersion: TLSVersion

  public init(
    credentials: TLSCredentials, clientAuthorities: PEMSource? = nil, minimumVersion: TLSVersion = .tls12,
    maximumVersion: TLSVersion = .tls13
  ) {
    self.credentials = credentials
    self.clientAuthorities = clientAuthorities
    self.minimumVersion = minimumVersion
    self.maximumVersion = maximumVersion
  }
}
