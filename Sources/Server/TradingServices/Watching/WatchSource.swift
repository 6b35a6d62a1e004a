import TradingModel
import TradingRuntime

/// Where the messages of a Watch stream come from: the journal, and the state that its records make.
///
/// The state is folded from the records themselves, so that an event shows what was true just then, and the same record
/// gives the same message to every watcher, now or in a replay.
protocol WatchSource: Sendable {
  associatedtype Response: WatchResponse

  /// The journal's records up to it are taken.
  var revision: Revision { get }

  /// The present state, item for item. Asked for at most once, before anything is taken.
  mutating func snapshot() -> [Response.Item]

  /// The next messages, at most a page, where they were made for several streams; nil when this one makes its own.
  mutating func readShared() async throws -> SharedPage?

  /// The next records, at most a page, without waiting. Empty when there are none yet.
  mutating func read() async throws -> [JournalRecord]

  /// When a record's turn has come, for a source that keeps a pace; nil: at once.
  mutating func dueTime(of record: JournalRecord, now: Instant) -> Instant?

  /// Takes the next record, and answers with the event that watchers see, if any.
  mutating func take(_ record: JournalRecord) throws -> Response.Event?

  /// Returns when there is a record to read.
  func waitForRecord() async throws

  /// Why no record can follow; nil when one can. Asked when there was none to read.
  mutating func ending() async throws -> WatchEnding?
}

/// Why a Watch stream has nothing more to say.
struct WatchEnding: Sendable, Hashable {
  let reason: Wire.StreamClosingReason
  /// For people.
  let message: String

  static let sessionEnded = WatchEnding(reason: .sessionEnded, message: "the session has ended")
}

extension WatchSource {
  func readShared() async throws -> SharedPage? { nil }
  func dueTime(of record: JournalRecord, now: Instant) -> Instant? { nil }
}
