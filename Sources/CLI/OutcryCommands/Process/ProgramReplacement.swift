#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Runs another program in this one's place.
enum ProgramReplacement {
  /// One that lies beside this program, or else on PATH. Returns only when there is none, or it cannot be run.
  static let become: @Sendable (String, [String]) -> String = { name, arguments in
    let words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    if let directory = directoryOfThisProgram {
      let path = directory + "/" + name
      if access(path, X_OK) == 0 { execv(path, words) }
    }
    execvp(name, words)
    return SystemError.text()
  }

  /// Nil where the system does not tell.
  private static var directoryOfThisProgram: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    let text = String(cString: path)
    return text.lastIndex(of: "/").map { String(text[..<$0]) }
  }
}
