import COpenSSL

/// Makes one certificate: X.509 version 3, ECDSA on P-256 with SHA-256.
struct CertificateMaker {
  var commonName: String
  var profile: CertificateProfile
  var lifetime: CertificateLifetime

  /// - Parameter issuer: nil for a certificate that signs itself.
  func make(for key: PrivateKey, issuer: (certificate: Certificate, key: PrivateKey)?) throws(TLSError) -> Certificate {
    ErrorQueue.clear()
    guard let pointer = X509_new() else { throw .library("make a certificate") }
    let certificate = Certificate(owning: pointer)
    // Versions are counted from 0.
    guard X509_set_version(pointer, 2) == 1, X509_set_pubkey(pointer, key.pointer) == 1 else {
      throw .library("make a certificate")
    }
    try setSerial(pointer)
    try setSubject(pointer)
    try setTimes(pointer)
    let signer = issuer?.certificate.pointer ?? pointer
    guard X509_set_issuer_name(pointer, X509_get_subject_name(signer)) == 1 else { throw .library("name the issuer") }
    for (identifier, value) in profile.extensions {
      guard COpenSSL_add_extension(pointer, signer, identifier, value) == 1 else {
        throw .library("add \(value) to a certificate")
      }
    }
    guard X509_sign(pointer, (issuer?.key ?? key).pointer, EVP_sha256()) > 0 else {
      throw .library("sign a certificate")
    }
    return certificate
  }

  /// Random, positive, and of no more than 20 bytes (RFC 5280 §4.1.2.2).
  private func setSerial(_ certificate: OpaquePointer) throws(TLSError) {
    guard let number = BN_new() else { throw .library("make a serial number") }
    defer { BN_free(number) }
    guard BN_rand(number, 159, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1,
      BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nil
    else { throw .library("make a serial number") }
  }

  private func setSubject(_ certificate: OpaquePointer) throws(TLSError) {
    let bytes = Array(commonName.utf8)
    // The bound of X.520 for common names.
    guard (1...64).contains(bytes.count) else {
      throw TLSError(kind: .credentials, reason: "a certificate's name has 1 to 64 bytes, not \(bytes.count)")
    }
    let subject = X509_get_subject_name(certificate)
    let isAdded = X509_NAME_add_entry_by_NID(
      subject, NID_commonName, MBSTRING_UTF8, bytes, Int32(clamping: bytes.count), -1, 0)
    guard isAdded == 1 else { throw .library("name a certificate") }
  }

  private func setTimes(_ certificate: OpaquePointer) throws(TLSError) {
    guard set(X509_getm_notBefore(certificate), lifetime.begins), set(X509_getm_notAfter(certificate), lifetime.ends)
    else { throw .library("date a certificate") }
  }

  private func set(_ time: UnsafeMutablePointer<ASN1_TIME>?, _ fromNow: Duration) -> Bool {
    let (days, seconds) = fromNow.components.seconds.quotientAndRemainder(dividingBy: 86_400)
    return X509_time_adj_ex(time, Int32(clamping: days), Int(seconds), nil) != nil
  }
}
