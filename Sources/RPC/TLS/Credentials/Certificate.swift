import COpenSSL

/// Owns an X.509 certificate.
final class Certificate {
  let pointer: OpaquePointer

  /// Takes over the caller's reference.
  init(owning pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    X509_free(pointer)
  }

  /// All certificates of a PEM bundle, at least one.
  static func readAll(_ source: PEMSource) throws(TLSError) -> [Certificate] {
    let buffer = try MemoryBuffer(try source.read())
    var certificates: [Certificate] = []
    ErrorQueue.clear()
    while let pointer = PEM_read_bio_X509(buffer.pointer, nil, refusePassword, nil) {
      certificates.append(Certificate(owning: pointer))
    }
    let errors = ErrorQueue.drain()
    // The end of the text is an error too: no further certificate begins.
    let isEnd = errors.allSatisfy { $0.library == ERR_LIB_PEM && $0.reason == PEM_R_NO_START_LINE }
    guard isEnd else {
      throw TLSError(
        kind: .credentials,
        reason: "\(source.name) holds a damaged certificate: \(errors.first?.text ?? "unreadable")")
    }
    guard !certificates.isEmpty else {
      throw TLSError(
        kind: .credentials, reason: "\(source.name) holds no certificate in PEM (-----BEGIN CERTIFICATE-----)")
    }
    return certificates
  }

  func pem() throws(TLSError) -> String {
    let buffer = try MemoryBuffer()
    guard PEM_write_bio_X509(buffer.pointer, pointer) == 1 else { throw .library("write a certificate") }
    return buffer.text()
  }
}

/// OpenSSL would ask for a password on the terminal of a server.
func refusePassword(
  _ buffer: UnsafeMutablePointer<CChar>?, _ count: Int32, _ isWriting: Int32, _ userData: UnsafeMutableRawPointer?
) -> Int32 { -1 }
