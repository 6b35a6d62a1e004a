/// What a handshake has agreed on. The application protocol is HTTP/2, always.
public struct TLSHandshake: Hashable, Sendable {
  public var version: TLSVersion
  /// The cipher suite's name, such as `TLS_AES_128_GCM_SHA256`.
  public var cipher: String
  public var isResumed: Bool
  /// The name that a client asked for (SNI), at both sides; nil for an IP address.
  public var serverName: String?
  /// A server knows its client's with mutual TLS only.
  public var peerCertificate: PeerCertificate?
}
