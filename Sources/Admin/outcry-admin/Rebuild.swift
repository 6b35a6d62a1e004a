internal import ArgumentParser
private import Foundation
private import Logging
private import StoreJournal
private import TradingRuntime
private import TradingServices

extension OutcryAdmin {
  struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes the read models of a store anew from its records.",
      discussion: """
        They answer lists of sessions that have ended and are not in memory. A server does the same by itself when they \
        are damaged, or of another version. What retention had dropped of them is there again, until it is old enough once \
        more.
        """)

    @OptionGroup var argument: StoreArgument

    mutating func run() async throws {
      let revision = try await argument.useReadModels { journal, resources in
        try await ReadModels.rebuild(from: journal, into: resources, at: Date.nanosecondsNow)
      }
      print("the read models of \(argument.store) tell everything up to revision \(revision)")
    }
  }

  struct Compact: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Drops what is old enough from the read models of a store.",
      discussion: """
        A server does the same in the background. Ages count from when something became what it is, on the server's clock. \
        Records are not touched: 'outcry-admin rebuild' brings back what was dropped.
        """)

    @OptionGroup var argument: StoreArgument

    @Option(help: "Refused signals older than so many days.")
    var rejectedSignalsDays = 7

    @Option(help: "Cancelled orders older than so many days.")
    var cancelledOrdersDays = 30

    @Option(help: "The steps of traces older than so many hours.")
    var fullTracesHours = 24

    @Option(help: "Traces older than so many days.")
    var tracesDays = 90

    func validate() throws {
      for age in [rejectedSignalsDays, cancelledOrdersDays, fullTracesHours, tracesDays]
      where !(0...36_500).contains(age) {
        throw ValidationError("an age must be within 0 and 36500")
      }
    }

    mutating func run() async throws {
      let day = Duration.seconds(86_400)
      let rules = RetentionRule.rules(
        rejectedSignals: day * rejectedSignalsDays, cancelledOrders: day * cancelledOrdersDays,
        fullTraces: Duration.seconds(3600) * fullTracesHours, traces: day * tracesDays)
      try await argument.useReadModels { _, resources in
        for rule in rules {
          let count = try await ReadModels.applyAll(rule, to: resources, at: Date.nanosecondsNow)
          print("\(rule.name): \(count)")
        }
      }
    }
  }
}

extension StoreArgument {
  /// Opens records and read models, hands them over, and closes them.
  fileprivate func useReadModels<Answer>(
    _ body: (any Journal, any ResourceStore) async throws -> Answer
  ) async throws -> Answer {
    let logger = Logger(label: "outcry-admin") { StreamLogHandler.standardError(label: $0) }
    let log = try store.open(logger: logger)
    let journal: StoreJournal
    do { journal = try await StoreJournal.open(log, logger: logger) } catch {
      log.close()
      throw error
    }
    do {
      let resources = try await store.openResources(logger: logger)
      let answer = try await body(journal, resources)
      resources.close()
      await journal.close()
      return answer
    } catch {
      await journal.close()
      throw error
    }
  }
}

extension Date {
  fileprivate static var nanosecondsNow: Int64 { Int64(Date().timeIntervalSince1970 * 1e9) }
}
