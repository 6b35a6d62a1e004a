import ArgumentParser

/// What every watch command takes.
struct WatchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where to begin: snapshot is the present state and then every change, now only the changes, a revision"
        + " everything after it (0: from the beginning).",
      valueName: "now|snapshot|revision"))
  var from: WatchStartArgument = .snapshot

  @Option(help: ArgumentHelp("End after this many rows, snapshot included. Default: no end.", valueName: "n"))
  var count: Int?

  @Option(
    help: ArgumentHelp(
      "How long to try to go on by itself when the connection breaks or the server closes the stream; 0: not at all.",
      valueName: "seconds"))
  var resumeSeconds = 60

  mutating func validate() throws {
    if !(0...86_400).contains(resumeSeconds) { throw ValidationError("--resume-seconds must be within 0 and 86400") }
    if let count, count < 1 { throw ValidationError("--count must be at least 1") }
  }
}
