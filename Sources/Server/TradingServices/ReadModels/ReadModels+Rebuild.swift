import OutcryContract
import TradingModel
public import TradingRuntime

extension ReadModels {
  /// Makes all rows anew from a journal, without a server. Answers with the revision of the newest record.
  public static func rebuild(
    from journal: any Journal, into store: any ResourceStore, at time: Int64
  ) async throws -> Revision {
    try await store.clear()
    var fold = ResourceFold(journal: journal)
    var revision: Revision = 0
    while try await step(&fold, &revision, from: journal, into: store, at: time, limit: 4096) > 0 {}
    return revision
  }

  /// Writes the rows of the next records, and the position after them. Answers with how many records there were.
  static func step(
    _ fold: inout ResourceFold, _ revision: inout Revision, from journal: any Journal, into store: any ResourceStore,
    at time: Int64, limit: Int
  ) async throws -> Int {
    let records = try await journal.read(.allSessions, after: revision, limit: limit)
    guard let last = records.last else { return 0 }
    for record in records { try await fold.take(record) }
    try await store.write(fold.takeRows(), position: last.position, at: time)
    revision = last.revision
    return records.count
  }
}

extension JournalRecord {
  /// With a fingerprint of the event as callers see it.
  var position: ReadPosition {
    var hash = FowlerNollVo()
    hash.mix(EventReader.Entry(record: self, subject: nil).wire.serializedBytes())
    return ReadPosition(revision: revision, fingerprint: hash.value, form: ResourceFold.form)
  }
}
