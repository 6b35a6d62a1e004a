import COpenSSL

extension TLSError {
  /// What the queue says about a failure of the library, where nothing better is known.
  static func library(_ action: String) -> TLSError {
    let cause = ErrorQueue.drain().first?.text ?? "no memory"
    return TLSError(kind: .library, reason: "cannot \(action): \(cause)")
  }

  /// What made `ssl` fail, from the queue and from what it thinks of the peer's certificate.
  static func connection(_ ssl: OpaquePointer, serverName: String?) -> TLSError {
    let entries = ErrorQueue.drain()
    guard let cause = entries.first(where: { $0.library == ERR_LIB_SSL }) ?? entries.first else {
      return TLSError(kind: .protocolViolation, reason: "the TLS connection failed")
    }
    if cause.library == ERR_LIB_SSL {
      if cause.reason == SSL_R_CERTIFICATE_VERIFY_FAILED {
        return verification(SSL_get_verify_result(ssl), serverName: serverName)
      }
      if let alert = alertNumber(cause.reason) { return TLSError(alert: alert, text: cause.text) }
      if let known = known(cause.reason) { return known }
    }
    return TLSError(kind: .protocolViolation, reason: "the peer broke the TLS protocol: \(cause.text)")
  }

  /// The number of the alert that the peer sent (RFC 8446 §6), which OpenSSL queues as a reason of 1000 and more.
  private static func alertNumber(_ reason: Int32) -> Int32? {
    let number = reason - SSL_AD_REASON_OFFSET
    return (0...255).contains(number) ? number : nil
  }

  private static func known(_ reason: Int32) -> TLSError? {
    switch reason {
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
      TLSError(kind: .certificateMissing, reason: "the client sent no certificate, and this server requires one")
    case SSL_R_UNSUPPORTED_PROTOCOL, SSL_R_WRONG_SSL_VERSION, SSL_R_VERSION_TOO_LOW, SSL_R_NO_PROTOCOLS_AVAILABLE,
      SSL_R_BAD_PROTOCOL_VERSION_NUMBER:
      TLSError(
        kind: .unsupportedVersion, reason: "the peer's version of TLS is not accepted here: TLS 1.2 or 1.3 is needed")
    case SSL_R_NO_SHARED_CIPHER:
      TLSError(kind: .noSharedCipher, reason: "the peer offers no cipher that is accepted here")
    // The only callbacks that fail are those that demand ALPN.
    case SSL_R_CALLBACK_FAILED, SSL_R_NO_APPLICATION_PROTOCOL: noApplicationProtocol
    case SSL_R_WRONG_VERSION_NUMBER, SSL_R_HTTP_REQUEST, SSL_R_HTTPS_PROXY_REQUEST, SSL_R_UNKNOWN_PROTOCOL,
      SSL_R_BAD_RECORD_TYPE:
      TLSError(kind: .notTLS, reason: "the peer does not speak TLS on this connection (plain text, perhaps)")
    case SSL_R_UNEXPECTED_EOF_WHILE_READING: truncated
    default: nil
    }
  }

  static let noApplicationProtocol = TLSError(
    kind: .noApplicationProtocol, reason: "the peer does not offer HTTP/2 (ALPN h2) on this connection")
  static let truncated = TLSError(
    kind: .truncated, reason: "the connection was cut off: it ended without TLS's closing message")
  static let closedDuringHandshake = TLSError(
    kind: .truncated, reason: "the connection was closed during the TLS handshake")
}
