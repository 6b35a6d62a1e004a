import COpenSSL

/// What all TLS connections of a client share: whom it trusts, its certificate, and the sessions that it can resume.
public final class TLSClientContext: Sendable {
  let owner: ContextOwner
  let resumption = ResumptionCache()

  /// Reads the files that the configuration names.
  /// - Throws: `credentials` when one cannot be used.
  public init(_ configuration: TLSClientConfiguration) throws(TLSError) {
    owner = try ContextOwner(
      TLS_client_method(), minimum: configuration.minimumVersion, maximum: configuration.maximumVersion)
    switch configuration.authorities {
    case .system:
      guard SSL_CTX_set_default_verify_paths(owner.pointer) == 1 else {
        throw .library("find the system's authorities")
      }
    case .bundle(let source):
      try owner.trust(try Certificate.readAll(source))
    }
    if let credentials = configuration.credentials { try owner.use(credentials) }
    SSL_CTX_set_verify(owner.pointer, SSL_VERIFY_PEER, nil)
    // 0 is success here, against the habit of the rest.
    let list = ApplicationProtocol.wireList
    guard SSL_CTX_set_alpn_protos(owner.pointer, list, UInt32(list.count)) == 0 else { throw .library("offer HTTP/2") }
    COpenSSL_CTX_hand_out_sessions(owner.pointer)
    SSL_CTX_sess_set_new_cb(owner.pointer) { ssl, session in
      guard let session, let owner = TLSSession.from(ssl) else { return 0 }
      owner.received(ticket: ResumableSession(owning: session))
      return 1
    }
  }
}
