public import TradingRuntime

/// What a ``StoreJournal`` needs of a database: an append-only table of units in the order of their revisions.
///
/// One thread appends, and only that thread calls what blocks. Any number read.
public protocol RecordLog: Sendable {
  /// What it is, for people: `sqlite:/var/lib/outcry`. Holds no password.
  var description: String { get }

  /// Bytes that a row of several units or calls has at the most.
  var maximumRowBytes: Int { get }

  /// Revision of the newest record; 0 when empty. Blocks.
  func newestRevision() throws -> Revision

  /// The newest unit; nil when empty. Blocks, and asks the database each time: after a commit that failed it tells
  /// whether the commit took place.
  func newestUnit() throws -> StoredUnit?

  /// Appends in one transaction, which is durable when it returns, or throws. Blocks.
  /// - Parameters:
  ///   - units: revisions without a gap, from the newest plus one on.
  ///   - audit: calls that are there already stay as they are; the end that comes last counts.
  func append(_ units: [StoredUnit], audit: AuditBatch) throws

  /// Number of the newest call on record; 0 when there is none. Blocks.
  func newestAuditNumber() throws -> UInt64

  /// Calls on record, as a query wants them.
  func audit(_ query: AuditQuery) async throws -> [AuditRecord]

  /// Writes something and takes it away again, durably: whether there is room. Blocks.
  func probe() throws

  /// Units that hold records after a revision, in order: the first of them, with at least `limit` such records unless
  /// there are fewer. The first may hold older ones, too.
  /// - Throws: `JournalError.compacted` when one of the records is gone.
  func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [StoredUnit]

  /// Ends all connections and lets others have the store. Blocks.
  func close()
}

extension RecordLog {
  /// The same without calls.
  public func append(_ units: [StoredUnit]) throws { try append(units, audit: AuditBatch()) }
}
