import COpenSSL

extension TLSError {
  /// What the check of the peer's certificate found (`X509_V_…`).
  static func verification(_ result: Int, serverName: String?) -> TLSError {
    let peer = serverName.map { "the certificate of \($0)" } ?? "the client's certificate"
    switch Int32(truncatingIfNeeded: result) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
      return TLSError(kind: .certificateExpired, reason: "\(peer), or of an authority above it, has expired")
    case X509_V_ERR_CERT_NOT_YET_VALID:
      return TLSError(
        kind: .certificateNotYetValid, reason: "\(peer) is not valid yet; compare the clocks of the two machines")
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN,
      X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
      X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_CERT_SIGNATURE_FAILURE, X509_V_ERR_CERT_UNTRUSTED:
      return TLSError(kind: .unknownAuthority, reason: "\(peer) was signed by no authority that is trusted here")
    case X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH:
      return TLSError(
        kind: .hostNameMismatch, reason: "the server's certificate is not for \(serverName ?? "this host")")
    default:
      let text = String(cString: X509_verify_cert_error_string(result))
      return TLSError(kind: .certificateInvalid, reason: "\(peer) cannot be accepted: \(text)")
    }
  }
}
