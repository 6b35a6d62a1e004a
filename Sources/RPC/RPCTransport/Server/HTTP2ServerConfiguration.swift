public import TLS

/// Where a server listens, and what it allows.
public struct HTTP2ServerConfiguration: Hashable, Sendable {
  /// A name or an address. Default `127.0.0.1`.
  public var host: String
  /// 0 lets the system choose one; ``HTTP2ServerTransport/boundAddress`` says which.
  public var port: Int
  /// nil for plain text. It can be reloaded while the server runs.
  public var tls: ReloadableServerContext?
  public var limits: HTTP2ServerLimits
  /// How long calls may go on once a shutdown has begun. What runs after that is cancelled. Default 30 s.
  public var shutdownGrace: Duration
  /// How long an event loop watches the socket of the one client that it serves for the next request before it sleeps,
  /// while that client's calls follow each other more closely than that. It takes the time of waking up from such calls,
  /// and processor time that would be idle. Whatever else comes to the loop waits as long. Default zero: never.
  public var busyPolling: Duration = .zero
  /// By default compressed requests are taken, and responses are not compressed.
  public var compression = ServerCompression()

  public init(
    host: String = "127.0.0.1", port: Int, tls: ReloadableServerContext? = nil,
    limits: HTTP2ServerLimits = HTTP2ServerLimits(), shutdownGrace: Duration = .seconds(30)
  ) {
    self.host = host
    self.port = port
    self.tls = tls
    self.limits = limits
    self.shutdownGrace = shutdownGrace
  }
}
