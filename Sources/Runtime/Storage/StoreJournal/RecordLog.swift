public import TradingRuntime

/// What a ``StoreJournal`` needs of a database: an append-only table of records in the order of their revisions.
///
/// One thread appends, and only that thread calls what blocks. Any number read.
public protocol RecordLog: Sendable {
  /// What it is, for people: `sqlite:/var/lib/outcry`. Holds no password.
  var description: String { get }

  /// Revision of the newest record; 0 when empty. Blocks.
  func newestRevision() throws -> Revision

  /// The newest record; nil when empty. Blocks, and asks the database each time: after a commit that failed it tells
  /// whether the commit took place.
  func newestRecord() throws -> StoredRecord?

  /// Appends in one transaction, which is durable when it returns, or throws. Blocks.
  /// - Parameter records: at least one; revisions without a gap, from the newest plus one on.
  func append(_ records: [StoredRecord]) throws

  /// Writes something and takes it away again, durably: whether there is room. Blocks.
  func probe() throws

  /// At most `limit` records after a revision, in order.
  /// - Throws: `JournalError.compacted` when one of them is gone.
  func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [StoredRecord]

  /// Ends all connections and lets others have the store. Blocks.
  func close()
}
