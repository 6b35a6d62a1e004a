import JournalCodec
import TradingModel
import TradingRuntime

extension JournalCodec {
  /// A unit of one.
  static func encode(_ record: JournalRecord) -> [UInt8] {
    encode(record.entry, revision: record.revision, sessionID: record.sessionID)
  }

  static func encode(_ entry: JournalEntry, revision: Revision, sessionID: SessionID) -> [UInt8] {
    encode([entry], last: revision, sessionID: sessionID)
  }
}
