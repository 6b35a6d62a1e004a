import COpenSSL

/// Older ones are deprecated (RFC 8996), and HTTP/2 forbids them (RFC 9113 §9.2).
public enum TLSVersion: Int32, Hashable, Sendable, Comparable {
  case tls12 = 0x0303
  case tls13 = 0x0304

  public static func < (a: TLSVersion, b: TLSVersion) -> Bool { a.rawValue < b.rawValue }
}
