internal import JournalCodec
public import TradingRuntime

/// What one commit writes of the records of calls.
///
/// Calls for one session that follow each other are one row. Rows do not overlap: a call that may be there already gets a
/// row of its own.
public struct AuditBatch: Sendable, Hashable {
  public let runs: [StoredCalls]
  /// Without their ends. May be there already, by themselves or in a run; then they stay as they are.
  public let single: [AuditRecord]
  /// They count, whatever the record says.
  public let ends: [AuditNotes.LateEnd]

  /// Nothing.
  public init() { self.init(AuditNotes(), after: 0, limit: 0) }

  /// - Parameters:
  ///   - notes: the calls in the order of their numbers.
  ///   - passed: the highest number that has ever been given to the store, whatever came of it.
  ///   - limit: bytes of a row, unless a single call takes more.
  public init(_ notes: AuditNotes, after passed: UInt64, limit: Int) {
    let calls = notes.calls
    let firstNew = calls.firstIndex { $0.number > passed } ?? calls.endIndex
    single = calls[..<firstNew].map { AuditRecord(number: $0.number, call: $0.call, end: nil) }
    runs = Self.runs(of: calls[firstNew...], limit)
    ends =
      calls[..<firstNew].compactMap { call in call.end.map { AuditNotes.LateEnd(number: call.number, end: $0) } }
      + notes.ends
  }

  public var isEmpty: Bool { runs.isEmpty && single.isEmpty && ends.isEmpty }

  private static func runs(of calls: ArraySlice<AuditRecord>, _ limit: Int) -> [StoredCalls] {
    var runs: [StoredCalls] = []
    var rest = calls
    while let first = rest.first {
      var bytes = AuditCodec.maximumBytes(of: first)
      var end = rest.startIndex + 1
      // By their places: records are large, and would be copied.
      while end < rest.endIndex, rest[end].call.session == first.call.session {
        bytes += AuditCodec.maximumBytes(of: rest[end])
        if bytes > limit { break }
        end += 1
      }
      let run = rest[..<end]
      if let row = StoredCalls(run) { runs.append(row) }
      rest = rest[run.endIndex...]
    }
    return runs
  }
}
