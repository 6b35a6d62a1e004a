internal import JournalCodec
public import TradingModel
public import TradingRuntime

/// Calls for one session, one after the other, as they stand in a store: what they say is the affair of the codec.
public struct StoredCalls: Sendable, Hashable {
  /// Of the first and the last; others' numbers may lie between them.
  public let numbers: ClosedRange<UInt64>
  /// When the first and the last of them came.
  public let times: ClosedRange<Instant>
  /// As the requests name it; empty for none.
  public let session: String
  /// As `AuditCodec` writes them.
  public let payload: [UInt8]

  /// - Parameter records: in the order of their numbers. Nil for none.
  init?(_ records: ArraySlice<AuditRecord>) {
    guard let first = records.first, let last = records.last else { return nil }
    numbers = first.number...last.number
    times = records.reduce(first.call.time...first.call.time) {
      min($0.lowerBound, $1.call.time)...max($0.upperBound, $1.call.time)
    }
    session = first.call.session
    payload = AuditCodec.encode(records, session: session, last: last.number)
  }
}

extension AuditRecord {
  /// The calls of a row of ``StoredCalls``.
  /// - Throws: ``StoreError/corruptCalls(store:number:reason:)``.
  public static func records(
    of payload: UnsafeRawBufferPointer, session: String, last: UInt64, store: String
  ) throws -> [AuditRecord] {
    do {
      return try AuditCodec.decode(payload, session: session, last: last)
    } catch { throw StoreError.corruptCalls(store: store, number: last, reason: "\(error)") }
  }
}
