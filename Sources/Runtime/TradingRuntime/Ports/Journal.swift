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
  /// First entry of every session. Apart: it is seven times as large as all others, of which there are many.
  indirect case created(SessionDefinition)
  /// Something that happened in it.
  case event(SessionEvent)
  /// Something beside all sessions, under the name of ``Registry/sessionID``.
  indirect case registry(RegistryEvent)
}

/// Which records a reader wants.
public enum JournalScope: Sendable, Hashable {
  case allSessions
  case session(SessionID)
}

/// The truth: append-only events of all sessions in one order. State is what replaying it gives.
///
/// Durability is pipelined. ``enqueue(_:to:after:)`` takes entries at once and gives them their place in the order;
/// ``commit(through:)`` returns when that place is durable. Readers, ``newestRevision`` and those who wait for records
/// see durable records alone.
///
/// A commit that fails loses everything that was taken and is not durable, of every session: the journal ends its term,
/// throws from every ``commit(through:)`` of what was lost, and goes on from its newest durable record as soon as it can.
/// Where it cannot tell whether a commit took place, it looks before it goes on. A session that lost entries is ahead of
/// the journal: it is refused until it has been made anew from what the journal holds.
public protocol Journal: Sendable {
  /// What the store is, for people: `memory:`.
  var description: String { get }

  /// Whether what it holds survives the process, and it can be written now.
  var isDurable: Bool { get }

  /// Revision of the newest durable record; 0 when empty.
  var newestRevision: Revision { get }

  /// Whether what waits for the disk is within the journal's bounds, of records and of bytes. Who finds it false waits
  /// with ``waitForRoom()`` before it makes more; ``enqueue(_:to:after:)`` itself never refuses for want of room.
  var hasRoom: Bool { get }

  /// Returns when there is room, or throws `CancellationError`. A journal that cannot write has room: it says what is
  /// wrong when it is given something.
  func waitForRoom() async throws

  /// Takes entries of one session as one unit, which becomes durable as a whole or not at all. Does not wait.
  ///
  /// Records of different sessions may come in between two units, never inside one.
  /// - Parameter previous: the session's ticket before this one. Nil: a new session.
  /// - Throws: ``JournalError/lost`` when `previous` never became durable, ``JournalError/unavailable(reason:)``.
  func enqueue(
    _ entries: [JournalEntry], to sessionID: SessionID, after previous: JournalTicket?
  ) throws(JournalError) -> JournalTicket

  /// Returns when everything up to the ticket is durable, whether or not somebody cancels.
  /// - Throws: ``JournalError/unavailable(reason:)`` or ``JournalError/lost`` when it never will be.
  func commit(through ticket: JournalTicket) async throws(JournalError)

  /// At most `limit` records after a revision, in order. Empty when there are none yet.
  /// - Throws: ``JournalError/compacted(oldest:)`` when one of them is gone.
  func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [JournalRecord]

  /// Returns when there is a record of the scope after the revision, or throws `CancellationError`.
  func waitForRecord(_ scope: JournalScope, after revision: Revision) async throws
}

extension Journal {
  /// Takes entries of one session as one unit, and returns their newest revision once they are durable.
  public func append(
    _ entries: [JournalEntry], to sessionID: SessionID, after previous: JournalTicket? = nil
  ) async throws -> Revision {
    let ticket = try enqueue(entries, to: sessionID, after: previous)
    try await commit(through: ticket)
    return ticket.revision
  }
}
