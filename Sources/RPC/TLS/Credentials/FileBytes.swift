#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Whole small files, read and written through the system's calls.
enum FileBytes {
  struct Failure: Error, Hashable {
    var reason: String

    static var lastSystemError: Failure { Failure(reason: String(cString: strerror(errno))) }
  }

  static func read(_ path: String, maximum: Int) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .lastSystemError }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = systemRead(descriptor, &piece, piece.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .lastSystemError
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: piece.prefix(count))
      guard bytes.count <= maximum else { throw Failure(reason: "it is larger than \(maximum) bytes") }
    }
  }

  /// Makes a file that is not there yet, with these permissions from its first moment.
  static func create(_ path: String, _ bytes: [UInt8], permissions: mode_t) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)
    guard descriptor >= 0 else { throw .lastSystemError }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .lastSystemError
      }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw .lastSystemError }
  }

  private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Glibc.read(descriptor, buffer, count)
    #endif
  }

  private static func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer, count)
    #else
      Glibc.write(descriptor, buffer, count)
    #endif
  }
}
