public import TradingModel
public import TradingRuntime

/// A record as it stands in a store: what it says is the affair of the codec.
public struct StoredRecord: Sendable, Hashable {
  public let revision: Revision
  public let sessionID: SessionID
  /// As `JournalCodec` writes it.
  public let payload: [UInt8]

  public init(revision: Revision, sessionID: SessionID, payload: [UInt8]) {
    self.revision = revision
    self.sessionID = sessionID
    self.payload = payload
  }
}
