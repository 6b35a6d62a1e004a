/// What the text that names a client's server stands for (gRPC naming.md).
///
/// | text | addresses |
/// |---|---|
/// | `host:port`, `dns:host[:port]`, `dns:///host[:port]` | all A and AAAA records of the name, or the address itself |
/// | `ipv4:address[:port][,…]`, `ipv6:[address]:port[,…]` | those |
/// | `unix:path`, `unix:///absolute/path` | the socket |
///
/// The port is 443 where it may be left out and is.
struct ResolvableTarget {
  let resolver: any NameResolver
  /// For `:authority` and as the name of the server's certificate; nil when each address has its own.
  let authority: ServerAuthority?

  private static let defaultPort = 443

  /// - Throws: ``InvalidTarget``. A name server in a `dns` target (`dns://8.8.8.8/host`) is refused: the system's
  ///   resolver is the one that is asked.
  init(parsing text: String) throws(InvalidTarget) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    // `dns:7777` is a host of that name.
    let rest = parts.count == 2 && !parts[1].allSatisfy(\.isNumber) ? parts[1] : nil
    switch (parts.first, rest) {
    case ("dns", let rest?): self = try Self.name(Self.withoutAuthority(rest, of: text), text)
    case ("unix", let rest?): self = try Self.socket(rest.hasPrefix("//") ? rest.dropFirst(2) : rest, text)
    case ("ipv4", let rest?): self = try Self.list(rest, isIPv6: false, text)
    case ("ipv6", let rest?): self = try Self.list(rest, isIPv6: true, text)
    default: self.init(try ClientTarget(parsing: text))
    }
  }

  private init(_ target: ClientTarget) {
    self.init(
      resolver: SystemNameResolver(host: target.host, port: target.port),
      authority: ServerAuthority(host: target.host, field: target.authority))
  }

  init(resolver: any NameResolver, authority: ServerAuthority?) {
    self.resolver = resolver
    self.authority = authority
  }

  private static func name(_ name: Substring, _ text: String) throws(InvalidTarget) -> ResolvableTarget {
    guard let target = hostAndPort(name) else { throw InvalidTarget(text: text) }
    return ResolvableTarget(target)
  }

  private static func withoutAuthority(_ rest: Substring, of text: String) throws(InvalidTarget) -> Substring {
    guard rest.hasPrefix("//") else { return rest }
    guard rest.hasPrefix("///") else { throw InvalidTarget(text: text) }
    return rest.dropFirst(3)
  }

  private static func socket(_ path: Substring, _ text: String) throws(InvalidTarget) -> ResolvableTarget {
    guard let address = EndpointAddress(unixSocketPath: String(path)) else { throw InvalidTarget(text: text) }
    return ResolvableTarget(
      resolver: FixedAddresses(list: [address]), authority: ServerAuthority(host: "localhost", field: "localhost"))
  }

  private static func list(_ list: Substring, isIPv6: Bool, _ text: String) throws(InvalidTarget) -> ResolvableTarget {
    var addresses: [EndpointAddress] = []
    for item in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let target = hostAndPort(item), let address = EndpointAddress(ipAddress: target.host, port: target.port),
        address.isIPv6 == isIPv6
      else { throw InvalidTarget(text: text) }
      if !addresses.contains(address) { addresses.append(address) }
    }
    return ResolvableTarget(resolver: FixedAddresses(list: addresses), authority: nil)
  }

  /// With the default port when there is none.
  private static func hostAndPort(_ text: Substring) -> ClientTarget? {
    if let target = try? ClientTarget(parsing: String(text)) { return target }
    guard !text.isEmpty, !text.contains("/") else { return nil }
    if text.hasPrefix("["), text.hasSuffix("]") { return try? ClientTarget(parsing: "\(text):\(defaultPort)") }
    // An IPv6 address needs no brackets when no port follows it.
    let isIPv6 = EndpointAddress(ipAddress: String(text), port: defaultPort)?.isIPv6 ?? false
    return try? ClientTarget(parsing: isIPv6 ? "[\(text)]:\(defaultPort)" : "\(text):\(defaultPort)")
  }
}

/// How a client names its server to the server.
struct ServerAuthority: Hashable, Sendable {
  /// Without a port: what its certificate must be for.
  let host: String
  /// `:authority`
  let field: String

  init(host: String, field: String) {
    self.host = host
    self.field = field
  }

  /// A server that is known by its address alone.
  init(_ address: EndpointAddress) {
    self.init(host: address.socketAddress.ipAddress ?? "localhost", field: address.description)
  }
}
