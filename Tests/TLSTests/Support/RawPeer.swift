import COpenSSL

/// A peer made of bare OpenSSL, for what the sessions of this package never do.
final class RawPeer {
  private let context: OpaquePointer?
  private let ssl: OpaquePointer?
  private let incoming = BIO_new(BIO_s_mem())
  private let outgoing = BIO_new(BIO_s_mem())

  /// - Parameters:
  ///   - versions: the lowest and the highest, as on the wire.
  ///   - protocols: ALPN names as on the wire; empty for none.
  init(
    isServer: Bool = false, versions: ClosedRange<Int32> = 0x0303...0x0304, protocols: [UInt8] = [],
    ciphers: String = "ALL:@SECLEVEL=0"
  ) {
    context = SSL_CTX_new(isServer ? TLS_server_method() : TLS_client_method())
    _ = COpenSSL_CTX_set_versions(context, versions.lowerBound, versions.upperBound)
    SSL_CTX_set_cipher_list(context, ciphers)
    if !protocols.isEmpty { SSL_CTX_set_alpn_protos(context, protocols, UInt32(protocols.count)) }
    ssl = SSL_new(context)
    SSL_set_bio(ssl, incoming, outgoing)
    if isServer { SSL_set_accept_state(ssl) } else { SSL_set_connect_state(ssl) }
  }

  deinit {
    SSL_free(ssl)
    SSL_CTX_free(context)
  }

  func use(certificate: OpaquePointer, key: OpaquePointer) {
    SSL_use_certificate(ssl, certificate)
    SSL_use_PrivateKey(ssl, key)
  }

  /// Takes bytes and gives those that answer them.
  func handshake(_ bytes: [UInt8] = []) -> [UInt8] {
    BIO_write(incoming, bytes, Int32(bytes.count))
    SSL_do_handshake(ssl)
    return output()
  }

  var isHandshakeComplete: Bool { SSL_get_state(ssl) == TLS_ST_OK }

  func send(_ bytes: [UInt8]) -> [UInt8] {
    SSL_write(ssl, bytes, Int32(bytes.count))
    return output()
  }

  func updateKeys() -> [UInt8] {
    SSL_key_update(ssl, SSL_KEY_UPDATE_REQUESTED)
    SSL_do_handshake(ssl)
    return output()
  }

  func renegotiate() -> [UInt8] {
    SSL_renegotiate(ssl)
    SSL_do_handshake(ssl)
    return output()
  }

  private func output() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: BIO_ctrl_pending(outgoing))
    let count = BIO_read(outgoing, &bytes, Int32(bytes.count))
    ERR_clear_error()
    return Array(bytes.prefix(Int(max(count, 0))))
  }
}
