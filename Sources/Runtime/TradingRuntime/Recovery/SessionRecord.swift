internal import Strategies
internal import TradingEngine
public import TradingModel

/// A session as its records so far tell it.
struct SessionRecord: Sendable {
  let definition: SessionDefinition
  let createRevision: Revision
  private(set) var engine: SessionEngine
  private(set) var revision: Revision
  private(set) var marketDays = 0

  /// From its first record. The strategy comes from its source.
  init(_ definition: SessionDefinition, at revision: Revision, keeping kept: KeptHistory) throws {
    self.definition = definition
    createRevision = revision
    self.revision = revision
    engine = SessionEngine(configuration: definition.configuration, strategy: try definition.makeStrategy())
    engine.keep(kept)
  }

  mutating func take(_ event: SessionEvent, at revision: Revision) throws(EventError) {
    try engine.replay(event)
    if case .dayStarted = event.kind { marketDays += 1 }
    self.revision = revision
  }
}

/// Sessions in the order of their creation, each as its records so far tell it.
struct SessionRecords: Sendable {
  /// Changed where they are: a copy of one costs as much as ten events, and a deque moves what it changes out and in again.
  /// Nil when it was handed out.
  private var all: [SessionRecord?] = []
  private var handedOut = 0
  private var places: [SessionID: Int] = [:]
  private let kept: KeptHistory

  init(keeping kept: KeptHistory) { self.kept = kept }

  /// True for the record that created a session.
  /// - Throws: ``RecoveryError``.
  mutating func take(_ record: JournalRecord) throws(RecoveryError) -> Bool {
    do {
      switch record.entry {
      case .created(let definition):
        guard places[record.sessionID] == nil else { throw RuntimeError.sessionConflict(record.sessionID, fields: []) }
        places[record.sessionID] = all.count
        all.append(try SessionRecord(definition, at: record.revision, keeping: kept))
        return true
      case .event(let event):
        guard let place = places[record.sessionID] else { throw RuntimeError.sessionNotFound(record.sessionID) }
        try all[place]?.take(event, at: record.revision)
        return false
      // No session's: the manager takes it.
      case .registry: return false
      }
    } catch {
      throw RecoveryError(sessionID: record.sessionID, revision: record.revision, cause: error)
    }
  }

  /// Hands out one after another, once all records are taken.
  mutating func next() -> SessionRecord? {
    guard handedOut < all.count else { return nil }
    defer { handedOut += 1 }
    return all[handedOut].take()
  }
}

extension SessionDefinition {
  func makeStrategy() throws -> (any Strategy)? {
    strategySource.isEmpty ? nil : FormulaStrategy(try StrategyDocument(yaml: strategySource))
  }
}

/// Why a server cannot start from its journal.
public struct RecoveryError: Error, Sendable, CustomStringConvertible {
  public let sessionID: SessionID
  public let revision: Revision
  public let cause: any Error

  /// Says what is wrong, and what to do.
  public var description: String {
    "the journal cannot be replayed: record \(revision) of session \(sessionID): \(cause); run outcry admin verify"
  }
}

/// What a recovery found and did.
public struct RecoverySummary: Sendable, Hashable {
  public internal(set) var sessions = 0
  public internal(set) var events: UInt64 = 0
  /// Sessions that trade on.
  public internal(set) var resumed: [SessionID] = []
  /// Sessions that were running and are paused now.
  public internal(set) var paused: [SessionID] = []
  /// Sessions that could not go on, and why.
  public internal(set) var failed: [SessionID: String] = [:]
}

/// What becomes of sessions that were running when the server stopped.
public enum RecoveryPolicy: String, Sendable, Hashable, CaseIterable {
  case resume
  /// They come back paused: no new entries until somebody resumes them; protective triggers work.
  case pause
}
