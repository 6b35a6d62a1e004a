public import TLS

/// TLS at a client.
public struct ClientTLS: Hashable, Sendable {
  /// Transports that share one resume each other's sessions.
  public var context: TLSClientContext
  /// What the server's certificate must be for; nil for the target's host.
  public var serverName: String?

  public init(context: TLSClientContext, serverName: String? = nil) {
    self.context = context
    self.serverName = serverName
  }
}
