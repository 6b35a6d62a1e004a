internal import ArgumentParser
internal import Logging
internal import StoreJournal
internal import Stores

/// The store that a command is about.
struct StoreArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The store: \(StoreLocation.wanted).", valueName: "store"),
    transform: { text in
      guard let location = StoreLocation(text) else {
        throw ValidationError("'\(text)' is no store; write \(StoreLocation.wanted)")
      }
      return location
    })
  var store: StoreLocation

  /// Opens it, hands it over, and closes it.
  func use<Answer>(_ body: (any RepairableLog) async throws -> Answer) async throws -> Answer {
    let log = try store.open(logger: Logger(label: "outcry-admin") { StreamLogHandler.standardError(label: $0) })
    defer { log.close() }
    return try await body(log)
  }
}
