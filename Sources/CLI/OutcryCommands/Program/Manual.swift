/// The long text of a command's `--help`.
enum Manual {
  /// - Parameters:
  ///   - text: what the command does, what its answer means.
  ///   - examples: whole command lines.
  ///   - exitStatus: what the statuses beside 0 and 2 mean here.
  static func discussion(_ text: String, examples: [String], exitStatus: [String] = []) -> String {
    var parts = [text]
    if !examples.isEmpty {
      parts.append("EXAMPLES:\n" + examples.map { "  " + $0 }.joined(separator: "\n"))
    }
    let statuses = ["0 done, 2 wrong command line, 24 no answer from the server"] + exitStatus
    parts.append("EXIT STATUS:\n" + statuses.map(indented).joined(separator: "\n"))
    return parts.joined(separator: "\n\n")
  }

  /// Lines of at most 78 columns that all are indented, which the parser's own wrapping does not do.
  private static func indented(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > 76 {
        lines.append(line)
        line = "  "
      }
      line += (line.allSatisfy { $0 == " " } ? "" : " ") + word
    }
    return (lines + [line]).map { "  " + $0 }.joined(separator: "\n")
  }

  static let noSuchSession = "15 no such session"
  static let watchEnds = """
    Runs until the session ends, --count is reached or Ctrl-C, all with exit status 0. With --output json every message \
    of the stream is one line: {"revision": …, and one of opened, snapshot, snapshotEnd, event, heartbeat, closing}. \
    A stream that is cut goes on by itself for --resume-seconds; then the exit status is 24 and the error says with \
    which --from to go on.
    """
}
