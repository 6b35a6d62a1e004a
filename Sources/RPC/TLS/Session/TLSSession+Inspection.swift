import COpenSSL

extension TLSSession {
  /// What secures the connection, for those who look at it from outside.
  public struct Inspection: Hashable, Sendable {
    /// The cipher suite in IANA's registry; nil for one that is not there.
    public var standardCipher: String?
    /// The cipher suite as OpenSSL calls it.
    public var cipher: String
    /// This end's certificate in DER; empty without one.
    public var localCertificate: [UInt8]
    /// The other end's certificate in DER; empty when it showed none.
    public var peerCertificate: [UInt8]
    /// The distinguished name in that certificate; empty without one.
    public var peerSubject: String
  }

  /// The distinguished name in the other end's certificate; empty without one, and while the connection is not open.
  public var peerSubject: String {
    if case .open(let handshake) = state { handshake.peerCertificate?.subject ?? "" } else { "" }
  }

  /// nil unless the connection is open. Put together when asked for: nothing of it is kept.
  public var inspection: Inspection? {
    guard case .open(let handshake) = state else { return nil }
    let peer = SSL_get1_peer_certificate(ssl).map { Certificate(owning: $0) }
    return Inspection(
      standardCipher: standardCipher, cipher: handshake.cipher, localCertificate: Self.der(SSL_get_certificate(ssl)),
      peerCertificate: withExtendedLifetime(peer) { Self.der(peer?.pointer) },
      peerSubject: handshake.peerCertificate?.subject ?? "")
  }

  private var standardCipher: String? {
    guard let cipher = SSL_get_current_cipher(ssl), let name = SSL_CIPHER_standard_name(cipher) else { return nil }
    let text = String(cString: name)
    // What OpenSSL calls a suite without a standard name.
    return text == "(NONE)" ? nil : text
  }

  private static func der(_ certificate: OpaquePointer?) -> [UInt8] {
    guard let certificate else { return [] }
    let count = i2d_X509(certificate, nil)
    guard count > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, written in
      // The pointer is moved behind what was written.
      var position = buffer.baseAddress
      written = Int(max(i2d_X509(certificate, &position), 0))
    }
  }
}
