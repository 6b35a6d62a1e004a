public import TLS

/// Which server a command talks to, and how.
public struct ServerEndpoint: Hashable, Sendable {
  /// `host:port`.
  public var address: String
  /// nil for plain text.
  public var tls: TLSClientConfiguration?

  public init(address: String, tls: TLSClientConfiguration? = nil) {
    self.address = address
    self.tls = tls
  }
}
