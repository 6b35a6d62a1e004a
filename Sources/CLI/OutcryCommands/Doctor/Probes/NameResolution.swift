#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A numeric address with a port, ready for `connect`.
struct SocketAddress: Hashable, Sendable {
  /// Without the port, such as `127.0.0.1` or `::1`.
  let text: String
  let family: Int32
  /// A `sockaddr`.
  let bytes: [UInt8]
}

/// The system's resolver.
enum NameResolution {
  #if canImport(Darwin) || canImport(Musl)
    static let stream = SOCK_STREAM
  #else
    static let stream = Int32(SOCK_STREAM.rawValue)
  #endif

  /// Blocks for as long as the resolver is set up to wait.
  static func addresses(of host: String, port: Int) -> Result<[SocketAddress], ProbeError> {
    var hints = addrinfo()
    hints.ai_socktype = stream
    hints.ai_flags = AI_NUMERICSERV
    var list: UnsafeMutablePointer<addrinfo>?
    let result = getaddrinfo(host, String(port), &hints, &list)
    guard result == 0 else {
      let words = gai_strerror(result).map { String(cString: $0) } ?? "error \(result)"
      return .failure(ProbeError(kind: .unknownName, reason: words))
    }
    defer { freeaddrinfo(list) }
    var found: [SocketAddress] = []
    var next = list
    while let entry = next {
      if let address = address(entry.pointee), !found.contains(address) { found.append(address) }
      next = entry.pointee.ai_next
    }
    return found.isEmpty
      ? .failure(ProbeError(kind: .unknownName, reason: "the name has no address")) : .success(found)
  }

  private static func address(_ entry: addrinfo) -> SocketAddress? {
    guard let pointer = entry.ai_addr else { return nil }
    var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    guard
      getnameinfo(pointer, entry.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
    else { return nil }
    let bytes = UnsafeRawBufferPointer(start: pointer, count: Int(entry.ai_addrlen))
    return SocketAddress(
      text: String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self),
      family: entry.ai_family, bytes: Array(bytes))
  }
}
