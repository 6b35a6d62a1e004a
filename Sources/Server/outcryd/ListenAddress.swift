/// The address in `--listen`: HOST:PORT, with brackets around an IPv6 address.
enum ListenAddress {
  /// - Parameter beyondLoopback: whether other machines may reach the server, for which they must show certificates.
  static func parse(_ text: String, beyondLoopback: Bool) -> Settings.Address? {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else { return nil }
    let host = text[..<colon].trimmingPrefix("[")
    let bare = host.hasSuffix("]") ? String(host.dropLast()) : String(host)
    guard !bare.isEmpty, beyondLoopback || isLoopback(bare) else { return nil }
    return Settings.Address(host: bare, port: Int(port))
  }

  static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || isLoopbackIPv4(host)
  }

  private static func isLoopbackIPv4(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

extension Settings.Address: CustomStringConvertible {
  var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
