import NIOCore

/// Where a server listens.
public struct ServerAddress: Hashable, Sendable {
  public let host: String
  public let port: Int

  init(_ address: SocketAddress?, requested: HTTP2ServerConfiguration) {
    self.host = address?.ipAddress ?? requested.host
    self.port = address?.port ?? requested.port
  }

  static func describe(_ address: SocketAddress) -> String {
    let host = address.ipAddress ?? "local"
    let port = address.port.map { ":\($0)" } ?? ""
    return host.contains(":") ? "[\(host)]\(port)" : "\(host)\(port)"
  }
}

extension ServerAddress: CustomStringConvertible {
  /// Such as `127.0.0.1:7777` or `[::1]:7777`: what a client takes as its target.
  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
