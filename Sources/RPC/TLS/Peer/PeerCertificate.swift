/// What is known of the other side from its certificate, which has been verified.
public struct PeerCertificate: Hashable, Sendable {
  /// The distinguished name as RFC 2253 writes it: `CN=alice,O=Example`.
  public var subject: String
  public var commonName: String?
  /// The subject's alternative names: DNS names, IP addresses and URIs.
  public var dnsNames: [String]
  public var ipAddresses: [String]
  public var uris: [String]
  /// SHA-256 over the whole certificate.
  public var fingerprint: [UInt8]
  /// Seconds since 1970; the certificate holds from the first to the last.
  public var validFrom: Int64
  public var validUntil: Int64
}
