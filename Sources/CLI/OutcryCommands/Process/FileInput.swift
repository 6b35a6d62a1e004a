#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads whole files.
enum FileInput {
  /// - Parameters:
  ///   - path: `-` for standard input.
  ///   - limit: bytes after which reading stops.
  static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    guard path != "-" else { return try read(descriptor: STDIN_FILENO, limit: limit) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(SystemError.text()) }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, limit: limit)
  }

  private static func read(descriptor: Int32, limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      var chunk = [UInt8](repeating: 0, count: min(16 << 10, limit - bytes.count))
      #if canImport(Darwin)
        let count = Darwin.read(descriptor, &chunk, chunk.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, &chunk, chunk.count)
      #else
        let count = Glibc.read(descriptor, &chunk, chunk.count)
      #endif
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(SystemError.text())
      }
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    return bytes
  }
}
