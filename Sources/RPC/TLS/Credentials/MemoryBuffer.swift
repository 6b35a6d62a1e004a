import COpenSSL

/// Owns one of OpenSSL's memory BIOs while PEM is read from it or written to it.
struct MemoryBuffer: ~Copyable {
  let pointer: OpaquePointer

  init() throws(TLSError) {
    guard let pointer = BIO_new(BIO_s_mem()) else { throw .library("make a buffer") }
    self.pointer = pointer
  }

  init(_ bytes: [UInt8]) throws(TLSError) {
    guard let pointer = BIO_new(BIO_s_mem()) else { throw .library("make a buffer") }
    let count = Int32(clamping: bytes.count)
    guard count == 0 || BIO_write(pointer, bytes, count) == count else {
      BIO_free(pointer)
      throw .library("fill a buffer")
    }
    self.pointer = pointer
  }

  deinit {
    BIO_free(pointer)
  }

  borrowing func text() -> String {
    var bytes = [UInt8](repeating: 0, count: BIO_ctrl_pending(pointer))
    let count = BIO_read(pointer, &bytes, Int32(clamping: bytes.count))
    return String(decoding: bytes.prefix(Int(max(count, 0))), as: UTF8.self)
  }
}
