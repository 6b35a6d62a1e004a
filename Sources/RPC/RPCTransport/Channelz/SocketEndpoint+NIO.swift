import NIOCore
import RPCCore

extension SocketEndpoint {
  init?(_ address: SocketAddress) {
    switch address {
    case .v4(let address):
      self = .ip(
        address: withUnsafeBytes(of: address.address.sin_addr) { Array($0) }, port: Self.port(address.address.sin_port))
    case .v6(let address):
      self = .ip(
        address: withUnsafeBytes(of: address.address.sin6_addr) { Array($0) },
        port: Self.port(address.address.sin6_port))
    case .unixDomainSocket:
      guard let path = address.pathname else { return nil }
      self = .unix(path: path)
    }
  }

  private static func port(_ networkOrder: UInt16) -> Int { Int(UInt16(bigEndian: networkOrder)) }
}
