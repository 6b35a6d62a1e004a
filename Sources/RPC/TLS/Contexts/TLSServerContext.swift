import COpenSSL

/// What all TLS connections of a server share: its certificate, the authorities of its clients, the keys of its session
/// tickets. It never changes; new files come with a new context, and with it tickets of the old one are void.
public final class TLSServerContext: Sendable {
  let owner: ContextOwner

  /// Reads the files that the configuration names.
  /// - Throws: `credentials` when one cannot be used.
  public init(_ configuration: TLSServerConfiguration) throws(TLSError) {
    owner = try ContextOwner(
      TLS_server_method(), minimum: configuration.minimumVersion, maximum: configuration.maximumVersion)
    try owner.use(configuration.credentials)
    if let authorities = configuration.clientAuthorities { try requireCertificates(from: authorities) }
    COpenSSL_CTX_keep_no_sessions(owner.pointer)
    SSL_CTX_set_num_tickets(owner.pointer, 1)
    setApplicationProtocol()
  }

  private func requireCertificates(from source: PEMSource) throws(TLSError) {
    let authorities = try Certificate.readAll(source)
    try owner.trust(authorities)
    for authority in authorities {
      // Tells clients which of their certificates to show.
      guard SSL_CTX_add_client_CA(owner.pointer, authority.pointer) == 1 else { throw .library("name an authority") }
    }
    // Without an id, sessions of clients with certificates cannot be resumed.
    guard SSL_CTX_set_session_id_context(owner.pointer, "outcry", 6) == 1 else { throw .library("set up resumption") }
    SSL_CTX_set_verify(owner.pointer, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nil)
  }

  private func setApplicationProtocol() {
    SSL_CTX_set_alpn_select_cb(
      owner.pointer,
      { _, selected, selectedCount, offered, offeredCount, _ in
        guard let selected, let selectedCount, let offered,
          let range = ApplicationProtocol.find(in: UnsafeBufferPointer(start: offered, count: Int(offeredCount)))
        else { return SSL_TLSEXT_ERR_ALERT_FATAL }
        selected.pointee = offered + range.lowerBound
        selectedCount.pointee = UInt8(truncatingIfNeeded: range.count)
        return SSL_TLSEXT_ERR_OK
      }, nil)
    // The callback above is not called for a client that sends no ALPN at all.
    SSL_CTX_set_client_hello_cb(
      owner.pointer,
      { ssl, alert, _ in
        var value: UnsafePointer<UInt8>?
        var count = 0
        let kind = UInt32(TLSEXT_TYPE_application_layer_protocol_negotiation)
        if SSL_client_hello_get0_ext(ssl, kind, &value, &count) == 1 { return SSL_CLIENT_HELLO_SUCCESS }
        alert?.pointee = SSL_AD_NO_APPLICATION_PROTOCOL
        return SSL_CLIENT_HELLO_ERROR
      }, nil)
  }
}
