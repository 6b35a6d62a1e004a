/// The place of entries that a journal has taken, and that may not be durable yet.
public struct JournalTicket: Sendable, Hashable {
  /// Of the newest of the entries.
  public let revision: Revision
  /// Which term of the journal gave it: a revision that a failed commit lost is given again in the next term.
  public let term: UInt64

  public init(revision: Revision, term: UInt64) {
    self.revision = revision
    self.term = term
  }

  /// For a record that was read from the journal, and so is durable.
  public static func durable(_ revision: Revision) -> JournalTicket { JournalTicket(revision: revision, term: 0) }
}

/// The terms of a journal, each ended by a failed commit: tells which tickets were lost. For those who write journals.
public struct JournalTerms: Sendable {
  /// Of the tickets given now. From 1: term 0 is what was durable before.
  public private(set) var current: UInt64 = 1
  /// Newest durable revision of the terms that ended, the latest of them.
  private var ends: [UInt64: Revision] = [:]

  /// Older terms are forgotten, and what is left of them counts as lost.
  public static let maximumRemembered = 1000

  public init() {}

  /// A commit has failed: what is not durable now is lost.
  public mutating func end(durable revision: Revision) {
    ends[current] = revision
    current += 1
    if ends.count > Self.maximumRemembered { ends[current - UInt64(Self.maximumRemembered) - 1] = nil }
  }

  /// Whether it never became durable. A ticket of the current term is not lost.
  public func isLost(_ ticket: JournalTicket) -> Bool {
    if ticket.term == 0 || ticket.term >= current { return false }
    guard let end = ends[ticket.term] else { return true }
    return ticket.revision > end
  }
}
