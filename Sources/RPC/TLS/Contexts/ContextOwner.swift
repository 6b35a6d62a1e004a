import COpenSSL

/// Owns an `SSL_CTX`, with what servers and clients have in common.
///
/// Sendable because OpenSSL counts references and locks what sessions of different threads share in a context, and
/// because nothing is set on it after it was made.
final class ContextOwner: @unchecked Sendable {
  let pointer: OpaquePointer

  /// The ciphers of TLS 1.2 that HTTP/2 does not forbid (RFC 9113 appendix A): ephemeral keys and AEAD.
  private static let tls12Ciphers = """
    ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:\
    ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305
    """
  private static let tls13Ciphers = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"

  init(_ method: OpaquePointer?, minimum: TLSVersion, maximum: TLSVersion) throws(TLSError) {
    ErrorQueue.clear()
    guard let pointer = SSL_CTX_new(method) else { throw .library("set up TLS") }
    self.pointer = pointer
    guard COpenSSL_CTX_set_versions(pointer, minimum.rawValue, max(minimum, maximum).rawValue) == 1,
      SSL_CTX_set_cipher_list(pointer, Self.tls12Ciphers) == 1,
      SSL_CTX_set_ciphersuites(pointer, Self.tls13Ciphers) == 1
    else { throw .library("set up TLS") }
    COpenSSL_CTX_set_safe_options(pointer)
    COpenSSL_CTX_release_idle_buffers(pointer)
  }

  deinit {
    SSL_CTX_free(pointer)
  }

  func use(_ credentials: TLSCredentials) throws(TLSError) {
    let chain = try Certificate.readAll(credentials.certificateChain)
    let key = try PrivateKey(credentials.privateKey)
    ErrorQueue.clear()
    for (index, certificate) in chain.enumerated() {
      let isTaken =
        index == 0
        ? SSL_CTX_use_certificate(pointer, certificate.pointer)
        : COpenSSL_CTX_add_chain_certificate(pointer, certificate.pointer)
      guard isTaken == 1 else {
        let cause = ErrorQueue.drain().first?.text ?? "unusable"
        throw TLSError(
          kind: .credentials, reason: "the certificate in \(credentials.certificateChain.name) is refused: \(cause)")
      }
    }
    guard SSL_CTX_use_PrivateKey(pointer, key.pointer) == 1, SSL_CTX_check_private_key(pointer) == 1 else {
      ErrorQueue.clear()
      throw TLSError(
        kind: .credentials,
        reason: """
          the key in \(credentials.privateKey.name) does not belong to the certificate in \
          \(credentials.certificateChain.name)
          """)
    }
  }

  func trust(_ authorities: [Certificate]) throws(TLSError) {
    let store = SSL_CTX_get_cert_store(pointer)
    for authority in authorities {
      guard X509_STORE_add_cert(store, authority.pointer) == 1 else { throw .library("trust an authority") }
    }
  }
}
