import Foundation
import Logging
import Measures
import StoreJournal
import Stores
import TradingEngine
import TradingModel
import TradingRuntime

/// Measures a store once and prints a line of JSON. `scripts/bench store` starts it, a new process for each measurement.
@main
enum StoreBenchmark {
  private static let usage = "usage: store-benchmark commit STORE COUNT"

  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 3, arguments[0] == "commit", let count = Int(arguments[2]),
      (256...10_000_000).contains(count)
    else { throw BenchmarkError(message: usage) }
    let result = try await commit(count, to: location(arguments[1]))
    let line = try JSONSerialization.data(withJSONObject: result, options: [.sortedKeys])
    print(String(decoding: line, as: UTF8.self))
  }

  private static func location(_ text: String) throws -> StoreLocation {
    guard let location = StoreLocation(text) else { throw BenchmarkError(message: "'\(text)' is no store") }
    return location
  }

  private static let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }

  /// Events a second made durable, from the first that is taken to the last that is on the disk.
  private static func commit(_ count: Int, to location: StoreLocation) async throws -> [String: Double] {
    var settings = CommitSettings()
    settings.size = BenchmarkSession.batch
    // So that each commit has as many records as any other.
    settings.delay = .seconds(1)
    let journal = try await StoreJournal.open(location.open(logger: logger), settings: settings, logger: logger)
    let session = try BenchmarkSession()
    _ = try await journal.append([.created(session.definition)], to: session.id)
    let events = (0..<count).map { session.event($0) }
    let start = ContinuousClock.now
    var ticket: JournalTicket?
    for event in events {
      if !journal.hasRoom { try await journal.waitForRoom() }
      ticket = try journal.enqueue([event], to: session.id, after: ticket)
    }
    if let ticket { try await journal.commit(through: ticket) }
    let took = ContinuousClock.now - start
    guard journal.newestRevision == UInt64(count) + 1 else { throw BenchmarkError(message: "not all is durable") }
    await journal.close()
    return ["value": Double(count) / took.inSeconds]
  }
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
