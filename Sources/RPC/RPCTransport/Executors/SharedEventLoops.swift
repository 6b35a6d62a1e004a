import NIOCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The event loops that the process shares.
public enum SharedEventLoops {
  /// Has as many of them as there are processors that the process may use. To be called before anything uses them.
  ///
  /// NIO counts the processors of the machine. Where a process is bound to some of them (`taskset`, systemd's
  /// `CPUAffinity`), more loops than those would take turns on them.
  public static func matchProcessors() {
    if let count = usableProcessors { NIOSingletons.groupLoopCountSuggestion = count }
  }

  #if os(Linux)
    /// What `sched_getaffinity` says, which the C library's module does not offer to Swift; nil when it cannot be read.
    static var usableProcessors: Int? {
      guard let file = fopen("/proc/self/status", "r") else { return nil }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 4_096)
      while fgets(&line, Int32(line.count), file) != nil {
        let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        if text.hasPrefix(field) { return processors(mask: text.dropFirst(field.count)) }
      }
      return nil
    }

    private static let field = "Cpus_allowed:"

    /// - Parameter mask: hexadecimal, with commas between words.
    static func processors(mask: some StringProtocol) -> Int? {
      let count = mask.compactMap(\.hexDigitValue).reduce(0) { $0 + $1.nonzeroBitCount }
      return count > 0 ? count : nil
    }
  #else
    static var usableProcessors: Int? { nil }
  #endif
}
