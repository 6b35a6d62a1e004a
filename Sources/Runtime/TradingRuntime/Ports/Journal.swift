public import TradingEngine
public import TradingModel

/// A place in the server's one order of events, from 1. `0` is before everything.
public typealias Revision = UInt64

/// One fact of the journal.
public struct JournalRecord: Sendable, Hashable {
  public let revision: Revision
  public let sessionID: SessionID
  public let entry: JournalEntry

  public init(revision: Revision, sessionID: SessionID, entry: JournalEntry) {
    self.revision = revision
    self.sessionID = sessionID
    self.entry = entry
  }
}

/// What a journal records.
public enum JournalEntry: Sendable, Hashable {
  /// First entry of every session.
  case created(SessionDefinition)
  /// Something that happened in it.
  case event(SessionEvent)
}

/// Which records a reader wants.
public enum JournalScope: Sendable, Hashable {
  case allSessions
  case session(SessionID)
}

/// Why a journal cannot do what was asked.
public enum JournalError: Error, Sendable, Hashable {
  /// Records after the wanted revision are no longer kept; the oldest that is left.
  case compacted(oldest: Revision)
  /// The wanted revision has not been written yet; the newest there is.
  case notWrittenYet(newest: Revision)
}

/// The truth: append-only events of all sessions in one order. State is what replaying it gives.
public protocol Journal: Sendable {
  /// What the store is, for people: `memory:`.
  var description: String { get }

  /// Revision of the newest record; 0 when empty.
  var newestRevision: Revision { get }

  /// Appends entries of one session as one unit and returns the newest revision once they are durable.
  /// Records of different sessions may come in between two calls, never inside one.
  func append(_ entries: [JournalEntry], to sessionID: SessionID) async throws -> Revision

  /// At most `limit` records after a revision, in order. Empty when there are none yet.
  /// - Throws: ``JournalError/compacted(oldest:)`` when one of them is gone.
  func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [JournalRecord]

  /// Returns when there is a record of the scope after the revision, or throws `CancellationError`.
  func waitForRecord(_ scope: JournalScope, after revision: Revision) async throws
}
