/// What a connection, or a socket that listens, is like at one moment.
public struct SocketSnapshot: Hashable, Sendable {
  public var activity = SocketActivity()
  /// Bytes that this end may send on all streams together; nil for a socket that listens.
  public var sendWindow: Int64?
  /// Bytes that the other end may send.
  public var receiveWindow: Int64?
  public var local: SocketEndpoint?
  /// nil for a socket that listens.
  public var remote: SocketEndpoint?
  /// nil for plain text.
  public var tls: TLSSnapshot?
  /// What the other end is called by its certificate; empty when it showed none.
  public var remoteName = ""
  /// Streams that the other end allows at a time.
  public var peerMaximumConcurrentStreams: UInt32 = 0

  public init() {}
}

/// Where one end of a connection is.
public enum SocketEndpoint: Hashable, Sendable {
  /// 4 bytes or 16, the first one first.
  case ip(address: [UInt8], port: Int)
  /// A socket in the file system.
  case unix(path: String)
}

/// How a connection is secured.
public struct TLSSnapshot: Hashable, Sendable {
  /// The cipher suite in IANA's registry, such as `TLS_AES_128_GCM_SHA256`; nil for one that is not there.
  public var standardCipher: String?
  /// The cipher suite as the library calls it.
  public var cipher: String
  /// DER; empty when this end has none.
  public var localCertificate: [UInt8]
  /// DER; empty when the other end showed none.
  public var remoteCertificate: [UInt8]

  public init(standardCipher: String?, cipher: String, localCertificate: [UInt8], remoteCertificate: [UInt8]) {
    self.standardCipher = standardCipher
    self.cipher = cipher
    self.localCertificate = localCertificate
    self.remoteCertificate = remoteCertificate
  }
}
