internal import JournalCodec
public import TradingRuntime

/// Whether the records of a store are what was written: without a gap, each with the right checksum, each readable.
public struct Verification: Sendable, Hashable {
  /// What is wrong at a revision.
  public struct Damage: Sendable, Hashable {
    public let revision: Revision
    public let reason: String
  }

  public private(set) var records: UInt64 = 0
  public private(set) var newest: Revision = 0
  /// The first of the damage, at most ``maximumListed``.
  public private(set) var damage: [Damage] = []
  public private(set) var damagedRecords: UInt64 = 0

  public static let maximumListed = 100
  static let pageSize = 4096

  /// Reads everything after a revision.
  ///
  /// - Parameter progress: told now and then how many records have been read.
  public static func run(
    _ log: some RecordLog, after revision: Revision = 0, progress: (UInt64) -> Void = { _ in }
  ) async throws -> Verification {
    var verification = Verification()
    verification.newest = revision
    while true {
      let page = try await log.read(.allSessions, after: verification.newest, limit: pageSize)
      if page.isEmpty { return verification }
      for record in page { verification.take(record) }
      progress(verification.records)
    }
  }

  private mutating func take(_ record: StoredRecord) {
    if record.revision != newest + 1 {
      note(newest + 1, "records \(newest + 1) to \(record.revision - 1) are missing")
    }
    newest = record.revision
    records += 1
    do {
      _ = try JournalCodec.decode(record.payload, revision: record.revision, sessionID: record.sessionID)
    } catch { note(record.revision, "\(error)") }
  }

  private mutating func note(_ revision: Revision, _ reason: String) {
    damagedRecords += 1
    if damage.count < Self.maximumListed { damage.append(Damage(revision: revision, reason: reason)) }
  }
}
