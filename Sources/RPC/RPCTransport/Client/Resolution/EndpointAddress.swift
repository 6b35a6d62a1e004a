import NIOCore

/// One address of a server: an IP address with a port, or the path of a Unix domain socket.
public struct EndpointAddress: Hashable, Sendable {
  let socketAddress: SocketAddress

  init(_ socketAddress: SocketAddress) {
    self.socketAddress = socketAddress
  }

  /// Nil when the text is no IPv4 or IPv6 address, or the port is none.
  public init?(ipAddress: String, port: Int) {
    guard (1...65_535).contains(port), let address = try? SocketAddress(ipAddress: ipAddress, port: port) else {
      return nil
    }
    socketAddress = address
  }

  /// Nil when the path is empty, or too long for a socket (about 100 bytes).
  public init?(unixSocketPath path: String) {
    guard !path.isEmpty, let address = try? SocketAddress(unixDomainSocketPath: path) else { return nil }
    socketAddress = address
  }

  var isIPv6: Bool { if case .v6 = socketAddress { true } else { false } }
  var isUnixSocket: Bool { if case .unixDomainSocket = socketAddress { true } else { false } }
}

extension EndpointAddress: CustomStringConvertible {
  /// `127.0.0.1:7777`, `[::1]:7777` or `unix:/run/outcry`.
  public var description: String {
    switch socketAddress {
    case .unixDomainSocket: return "unix:\(socketAddress.pathname ?? "")"
    case .v4, .v6:
      let address = socketAddress.ipAddress ?? ""
      return "\(isIPv6 ? "[\(address)]" : address):\(socketAddress.port ?? 0)"
    }
  }
}
