import NIOCore
import NIOPosix

#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// Asks the system for all A and AAAA records of a name, on a thread that may block.
struct SystemNameResolver: NameResolver {
  let host: String
  let port: Int

  func addresses() async throws -> [EndpointAddress] {
    // What is an address already needs no thread.
    if let address = EndpointAddress(ipAddress: host, port: port) { return [address] }
    return try await NIOThreadPool.singleton.runIfActive { [host, port] in
      AddressOrder.interleaved(try Self.lookUp(host, port))
    }
  }

  private static func lookUp(_ host: String, _ port: Int) throws -> [EndpointAddress] {
    var hints = addrinfo()
    hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    var first: UnsafeMutablePointer<addrinfo>?
    let result = getaddrinfo(host, String(port), &hints, &first)
    guard result == 0 else { throw NameNotResolved(reason: String(cString: gai_strerror(result))) }
    defer { freeaddrinfo(first) }
    var found: [EndpointAddress] = []
    for info in sequence(first: first, next: { $0?.pointee.ai_next }) {
      guard let info, let address = address(of: info.pointee), !found.contains(address) else { continue }
      found.append(address)
    }
    return found
  }

  private static func address(of info: addrinfo) -> EndpointAddress? {
    guard let raw = UnsafeRawPointer(info.ai_addr) else { return nil }
    switch info.ai_family {
    case AF_INET: return EndpointAddress(SocketAddress(raw.loadUnaligned(as: sockaddr_in.self)))
    case AF_INET6: return EndpointAddress(SocketAddress(raw.loadUnaligned(as: sockaddr_in6.self)))
    default: return nil
    }
  }
}

/// The system knows no address of a name.
struct NameNotResolved: Error, CustomStringConvertible {
  let reason: String

  var description: String { "the name cannot be resolved: \(reason)" }
}
