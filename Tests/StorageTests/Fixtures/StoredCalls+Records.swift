import StoreJournal
import TradingRuntime

extension StoredCalls {
  func records() throws -> [AuditRecord] {
    try payload.withUnsafeBytes {
      try AuditRecord.records(of: $0, session: session, last: numbers.upperBound, store: "scripted:")
    }
  }
}
