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
      "How long to try to go on after the connection was lost, or the server has closed the stream to be started anew."
        + " 0: not at all. Every event is shown once.",
      valueName: "seconds"))
  var resumeSeconds = 30

  mutating func validate() throws {
    guard (0...86_400).contains(resumeSeconds) else {
      throw ValidationError("--resume-seconds must be from 0 to 86400")
    }
    if let count, count < 1 { throw ValidationError("--count must be at least 1") }
  }
}
