extension CommandContext {
  /// The bytes of a file that a command was given, `-` for standard input.
  ///
  /// - Parameters:
  ///   - what: how the errors call it.
  ///   - limit: the most bytes it may have.
  ///   - remedy: what to do about a larger one.
  func file(_ path: String, what: String, limit: Int, remedy: String? = nil) throws -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = try environment.readFile(path, limit + 1)
    } catch let error as FileError {
      throw UsageError("cannot read \(what): \(error.message)")
    }
    guard bytes.count <= limit else {
      let most = limit < 1 << 20 ? "\(limit >> 10) KiB" : "\(limit >> 20) MiB"
      throw UsageError("\(what) is larger than \(most)" + (remedy.map { ": \($0)" } ?? ""))
    }
    return bytes
  }
}
