internal import JournalCodec
public import TradingModel
public import TradingRuntime

/// Records of one session that became durable together, as they stand in a store: what they say is the affair of the codec.
public struct StoredUnit: Sendable, Hashable {
  /// Of the last of its records.
  public let revision: Revision
  public let sessionID: SessionID
  /// As `JournalCodec` writes it.
  public let payload: [UInt8]

  public init(revision: Revision, sessionID: SessionID, payload: [UInt8]) {
    self.revision = revision
    self.sessionID = sessionID
    self.payload = payload
  }

  /// How many records it says that it has: at least one, and no more than there are revisions.
  public var count: UInt64 { min(JournalCodec.count(of: payload), max(1, revision)) }

  /// Of the first of its records.
  public var first: Revision { revision - min(count - 1, revision) }

  /// How many of its records follow a revision.
  public func count(after revision: Revision) -> UInt64 { min(count, self.revision - min(revision, self.revision)) }
}
