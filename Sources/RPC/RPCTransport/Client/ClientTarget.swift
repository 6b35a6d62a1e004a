/// The address of a server: `host:port`, with the brackets of `[::1]:port` around an IPv6 address.
public struct ClientTarget: Hashable, Sendable {
  public let host: String
  public let port: Int

  /// - Throws: ``InvalidTarget``.
  public init(parsing text: String) throws(InvalidTarget) {
    guard let colon = text.lastIndex(of: ":") else { throw InvalidTarget(text: text) }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      throw InvalidTarget(text: text)
    }
    let digits = text[text.index(after: colon)...]
    guard !host.isEmpty, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let port = Int(digits), (1...65_535).contains(port)
    else { throw InvalidTarget(text: text) }
    self.host = String(host)
    self.port = port
  }

  /// What the client puts into `:authority`.
  var authority: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// A text that names no server.
public struct InvalidTarget: Error, Hashable, Sendable, CustomStringConvertible {
  public let text: String

  public var description: String { "\"\(text)\" is not an address: it must be HOST:PORT, such as 127.0.0.1:7777" }
}
