public import TradingEngine
internal import TradingModel

/// Where a watcher begins.
public enum WatchStart: Sendable, Hashable {
  /// With the next event.
  case now
  /// With the present state, then everything after it.
  case snapshot
  /// With everything after a revision; 0 is from the beginning.
  case after(Revision)
}

/// Follows one session through the journal, with the state as it was at every event.
///
/// It reads the journal at its own pace and keeps no queue: a slow watcher costs no memory and holds nobody up, and
/// what follows a snapshot has neither gap nor overlap.
public struct SessionFollower: Sendable {
  public let definition: SessionDefinition
  /// The session at ``revision``, mostly without what is over: see `KeptHistory.least`.
  public private(set) var state: SessionState
  public private(set) var revision: Revision

  private let journal: any Journal
  private static let pageSize = 256

  /// - Throws: ``JournalError`` when the revision is gone or has not been written, `ReplayError` for a broken journal.
  public static func open(
    _ runner: SessionRunner, from start: WatchStart, journal: any Journal
  ) async throws -> SessionFollower {
    switch start {
    case .now, .snapshot:
      try await runner.read { view in
        SessionFollower(definition: view.definition, state: view.state, revision: view.revision, journal: journal)
      }
    case .after(let revision):
      try await rebuild(runner.definition, upTo: revision, journal: journal)
    }
  }

  /// A session at a revision with everything that is over, made anew from the journal.
  ///
  /// - Throws: the same as ``open(_:from:journal:)``.
  public static func whole(
    _ definition: SessionDefinition, at revision: Revision, journal: any Journal
  ) async throws -> SessionState {
    try await rebuild(definition, upTo: revision, journal: journal, keeping: .all).state
  }

  private init(
    definition: SessionDefinition, state: SessionState, revision: Revision, journal: any Journal,
    keeping kept: KeptHistory = .least
  ) {
    self.definition = definition
    self.state = state
    self.state.keep(kept)
    self.revision = revision
    self.journal = journal
  }

  private static func rebuild(
    _ definition: SessionDefinition, upTo revision: Revision, journal: any Journal, keeping kept: KeptHistory = .least
  ) async throws -> SessionFollower {
    let newest = journal.newestRevision
    guard revision <= newest else { throw JournalError.notWrittenYet(newest: newest) }
    var follower = SessionFollower(
      definition: definition, state: SessionState(configuration: definition.configuration), revision: 0,
      journal: journal, keeping: kept)
    while follower.revision < revision {
      let records = try await follower.read().prefix { $0.revision <= revision }
      if records.isEmpty { break }
      for record in records { try follower.take(record) }
      // A long history must not keep others of this thread waiting.
      await Task.yield()
    }
    follower.revision = revision
    return follower
  }

  /// The next records of the session, at most a page, without waiting. Empty when there are none yet.
  public func read() async throws -> [JournalRecord] {
    try await journal.read(.session(definition.sessionID), after: revision, limit: Self.pageSize)
  }

  /// Returns when there is a record to read.
  public func waitForRecord() async throws {
    try await journal.waitForRecord(.session(definition.sessionID), after: revision)
  }

  /// Moves the state over the next record.
  public mutating func take(_ record: JournalRecord) throws {
    if case .event(let event) = record.entry { try state.apply(event) }
    revision = record.revision
  }
}
