import COpenSSL

extension TLSSession {
  public convenience init(server context: TLSServerContext) throws(TLSError) {
    try self.init(context.owner, serverName: nil, resumption: nil)
    SSL_set_accept_state(ssl)
  }

  /// - Parameter serverName: the DNS name or IP address that the server's certificate must be for.
  public convenience init(client context: TLSClientContext, serverName: String) throws(TLSError) {
    try self.init(context.owner, serverName: serverName, resumption: context.resumption)
    SSL_set_connect_state(ssl)
    try demand(serverName)
    if let session = context.resumption.take(for: serverName) { SSL_set_session(ssl, session.pointer) }
    try advanceHandshake()
  }

  private func demand(_ serverName: String) throws(TLSError) {
    ErrorQueue.clear()
    if X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), serverName) == 1 { return }
    // An empty name would switch the check off, and a NUL would cut it short.
    guard !serverName.isEmpty, !serverName.utf8.contains(0) else {
      throw fail(TLSError(kind: .hostNameMismatch, reason: "a server needs a name to be checked against"))
    }
    SSL_set_hostflags(ssl, UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS))
    guard SSL_set1_host(ssl, serverName) == 1, COpenSSL_set_server_name(ssl, serverName) == 1 else {
      throw fail(.library("ask for the server \(serverName)"))
    }
  }

  func advanceHandshake() throws(TLSError) {
    ErrorQueue.clear()
    let result = SSL_do_handshake(ssl)
    if result == 1 { return try finishHandshake() }
    guard SSL_get_error(ssl, result) == SSL_ERROR_WANT_READ else {
      throw fail(.connection(ssl, serverName: serverName))
    }
  }

  private func finishHandshake() throws(TLSError) {
    // A server has refused other clients already; a client learns only now that the server ignored its offer.
    var name: UnsafePointer<UInt8>?
    var count: UInt32 = 0
    SSL_get0_alpn_selected(ssl, &name, &count)
    guard UnsafeBufferPointer(start: name, count: Int(count)).elementsEqual(ApplicationProtocol.name) else {
      throw fail(.noApplicationProtocol)
    }
    state = .open(
      TLSHandshake(
        version: SSL_version(ssl) >= TLSVersion.tls13.rawValue ? .tls13 : .tls12,
        cipher: cipherName,
        isResumed: SSL_session_reused(ssl) == 1,
        serverName: SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name).map { String(cString: $0) },
        peerCertificate: SSL_get1_peer_certificate(ssl).map { PeerCertificate(Certificate(owning: $0)) }))
    keepReusedSession()
  }

  /// TLS 1.2 gives no new ticket for each connection: the one that was taken goes back.
  private func keepReusedSession() {
    guard SSL_is_server(ssl) == 0, SSL_session_reused(ssl) == 1, SSL_version(ssl) < TLSVersion.tls13.rawValue,
      let session = SSL_get1_session(ssl)
    else { return }
    received(ticket: ResumableSession(owning: session))
  }

  private var cipherName: String {
    SSL_CIPHER_get_name(SSL_get_current_cipher(ssl)).map { String(cString: $0) } ?? ""
  }
}
