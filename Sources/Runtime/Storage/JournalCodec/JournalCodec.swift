internal import JournalMessages
internal import ProtobufRuntime
public import TradingModel
public import TradingRuntime

/// Records of a journal as bytes.
///
/// One byte of format version, four of a CRC-32C in little-endian order, then an `outcry.journal.v1.Entry`. The checksum
/// covers version and message, and the revision and session that the bytes are stored under: a record in another's place
/// is found out, too.
public enum JournalCodec {
  /// The format that is written. Older ones stay readable.
  public static let version: UInt8 = 1
  /// What stands before the message: the version, and room for the checksum.
  private static let head = [version, 0, 0, 0, 0]
  static let headerSize = 5

  public static func encode(_ record: JournalRecord) -> [UInt8] {
    encode(record.entry, revision: record.revision, sessionID: record.sessionID)
  }

  public static func encode(_ entry: JournalEntry, revision: Revision, sessionID: SessionID) -> [UInt8] {
    var bytes = unsealed(entry)
    seal(&bytes, revision: revision, sessionID: sessionID)
    return bytes
  }

  /// The bytes of an entry whose place is not known yet: ``seal(_:revision:sessionID:)`` completes them.
  public static func unsealed(_ entry: JournalEntry) -> [UInt8] {
    // Nearly all have less; an order as it was made has about as much.
    var writer = RecordWriter(after: head, capacity: 224)
    if case .event(let event) = entry, event.write(to: &writer) { return writer.bytes }
    writer.fields(of: entry.record)
    return writer.bytes
  }

  /// Writes the checksum of what stands around it.
  public static func seal(_ bytes: inout [UInt8], revision: Revision, sessionID: SessionID) {
    let checksum = bytes.withUnsafeBytes { Self.checksum(of: $0, revision: revision, sessionID: sessionID) }
    for place in 0..<4 { bytes[1 + place] = UInt8(truncatingIfNeeded: checksum >> UInt32(8 * place)) }
  }

  /// - Throws: an error that says what is wrong with bytes that ``encode(_:)`` has not written for this place.
  public static func decode(
    _ bytes: UnsafeRawBufferPointer, revision: Revision, sessionID: SessionID
  ) throws(JournalCodecError) -> JournalRecord {
    try verify(bytes, revision: revision, sessionID: sessionID)
    let entry = try JournalEntry(recorded: message(UnsafeRawBufferPointer(rebasing: bytes[headerSize...])))
    return JournalRecord(revision: revision, sessionID: sessionID, entry: entry)
  }

  public static func decode(
    _ bytes: [UInt8], revision: Revision, sessionID: SessionID
  ) throws(JournalCodecError) -> JournalRecord {
    let result: Result<JournalRecord, JournalCodecError> = bytes.withUnsafeBytes { buffer in
      Result { () throws(JournalCodecError) in try decode(buffer, revision: revision, sessionID: sessionID) }
    }
    return try result.get()
  }

  /// Whether the bytes are what was written for this place, without reading what they say.
  public static func verify(
    _ bytes: UnsafeRawBufferPointer, revision: Revision, sessionID: SessionID
  ) throws(JournalCodecError) {
    guard bytes.count >= headerSize else { throw .tooShort(bytes: bytes.count) }
    guard bytes[0] == version else { throw .unknownVersion(bytes[0]) }
    let stored = bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self).littleEndian
    let computed = checksum(of: bytes, revision: revision, sessionID: sessionID)
    guard stored == computed else { throw .checksumMismatch(stored: stored, computed: computed) }
  }

  private static func checksum(
    of bytes: UnsafeRawBufferPointer, revision: Revision, sessionID: SessionID
  ) -> UInt32 {
    var check = CRC32C()
    check.update(UnsafeRawBufferPointer(rebasing: bytes[..<1]))
    check.update(UnsafeRawBufferPointer(rebasing: bytes[headerSize...]))
    check.update(revision)
    var text = sessionID.text
    text.withUTF8 { check.update(UnsafeRawBufferPointer($0)) }
    return check.value
  }

  private static func message(_ bytes: UnsafeRawBufferPointer) throws(JournalCodecError) -> Wire.Entry {
    do {
      return try Wire.Entry(serializedBytes: bytes, limits: DecodingLimits(maximumArenaBytes: maximumRecordMemory))
    } catch { throw .malformed("\(error)") }
  }

  /// A FlattenAll of a full session holds all of its orders.
  private static let maximumRecordMemory = 1 << 30
}
