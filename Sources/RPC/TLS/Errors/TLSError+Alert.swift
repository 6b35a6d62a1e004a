import COpenSSL

extension TLSError {
  /// What the peer said when it gave up (RFC 8446 §6.2).
  init(alert: Int32, text: String) {
    switch alert {
    case SSL_AD_UNKNOWN_CA:
      self.init(kind: .certificateRefused, reason: "the peer knows no authority that signed our certificate")
    case SSL_AD_CERTIFICATE_EXPIRED:
      self.init(kind: .certificateRefused, reason: "the peer says that our certificate has expired")
    case SSL_AD_CERTIFICATE_REQUIRED:
      self.init(kind: .certificateRefused, reason: "the server requires a client certificate")
    case SSL_AD_BAD_CERTIFICATE, SSL_AD_UNSUPPORTED_CERTIFICATE, SSL_AD_CERTIFICATE_REVOKED,
      SSL_AD_CERTIFICATE_UNKNOWN, SSL_AD_ACCESS_DENIED:
      self.init(kind: .certificateRefused, reason: "the peer refuses our certificate: \(text)")
    case SSL_AD_PROTOCOL_VERSION:
      self.init(kind: .unsupportedVersion, reason: "the peer accepts no version of TLS that is offered here")
    case SSL_AD_NO_APPLICATION_PROTOCOL:
      self.init(kind: .noApplicationProtocol, reason: "the peer does not speak HTTP/2 (ALPN h2) on this connection")
    case SSL_AD_INSUFFICIENT_SECURITY:
      self.init(kind: .noSharedCipher, reason: "the peer wants stronger ciphers than are offered here")
    default:
      self.init(kind: .refusedByPeer, reason: "the peer ended the TLS connection: \(text)")
    }
  }
}
