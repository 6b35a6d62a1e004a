import ArgumentParser

/// What every list command takes.
struct ListOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Show at most so many. Default: all, however many pages that takes.", valueName: "n"))
  var limit: Int?

  mutating func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1") }
  }
}
