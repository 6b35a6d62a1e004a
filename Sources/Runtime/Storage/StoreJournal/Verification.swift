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
  private var start: Revision = 0

  public static let maximumListed = 100
  static let pageSize = 4096

  /// Reads everything after a revision.
  ///
  /// - Parameter progress: told now and then how many records have been read.
  public static func run(
    _ log: some RecordLog, after revision: Revision = 0, progress: (UInt64) -> Void = { _ in }
  ) async throws -> Verification {
    var verification = Verification()
    verification.start = revision
    verification.newest = revision
    while true {
      let page = try await log.read(.allSessions, after: verification.newest, limit: pageSize)
      if page.isEmpty { return verification }
      for unit in page { verification.take(unit) }
      progress(verification.records)
    }
  }

  private mutating func take(_ unit: StoredUnit) {
    defer { newest = max(newest, unit.revision) }
    let next = newest + 1
    do {
      _ = try JournalCodec.decode(unit.payload, last: unit.revision, sessionID: unit.sessionID)
    } catch {
      // How many records it says it has is not to be believed.
      let count = max(1, unit.revision - newest)
      records += count
      return note(next, count, "\(error)")
    }
    records += unit.count
    if unit.first > next { note(next, unit.first - next, "records \(next) to \(unit.first - 1) are missing") }
    // The first that is read may begin before.
    if unit.first < next, newest > start { note(unit.first, unit.count, "record \(unit.first) is there twice") }
  }

  private mutating func note(_ revision: Revision, _ count: UInt64, _ reason: String) {
    damagedRecords += count
    if damage.count < Self.maximumListed { damage.append(Damage(revision: revision, reason: reason)) }
  }
}
