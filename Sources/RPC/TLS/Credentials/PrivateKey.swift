import COpenSSL

/// Owns a private key.
final class PrivateKey {
  let pointer: OpaquePointer

  /// A new one on P-256.
  init() throws(TLSError) {
    ErrorQueue.clear()
    guard let pointer = COpenSSL_make_p256_key() else { throw .library("make a key") }
    self.pointer = pointer
  }

  init(_ source: PEMSource) throws(TLSError) {
    let buffer = try MemoryBuffer(try source.read())
    ErrorQueue.clear()
    guard let pointer = PEM_read_bio_PrivateKey(buffer.pointer, nil, refusePassword, nil) else {
      let errors = ErrorQueue.drain()
      let isEncrypted = errors.contains { $0.library == ERR_LIB_PEM && $0.reason == PEM_R_BAD_PASSWORD_READ }
      throw TLSError(
        kind: .credentials,
        reason: isEncrypted
          ? "the key in \(source.name) is encrypted; give one without a password"
          : "\(source.name) holds no private key in PEM")
    }
    self.pointer = pointer
  }

  deinit {
    EVP_PKEY_free(pointer)
  }

  /// PKCS #8, not encrypted.
  func pem() throws(TLSError) -> String {
    let buffer = try MemoryBuffer()
    guard PEM_write_bio_PKCS8PrivateKey(buffer.pointer, pointer, nil, nil, 0, nil, nil) == 1 else {
      throw .library("write a key")
    }
    return buffer.text()
  }
}
