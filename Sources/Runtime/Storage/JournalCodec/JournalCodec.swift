internal import JournalMessages
internal import ProtobufRuntime
public import TradingModel
public import TradingRuntime

/// Units of a journal as bytes: what one input of a session led to, in one piece, or what several did that became durable
/// together.
///
/// A unit of one entry: one byte of format version, which is 1, four of a CRC-32C, then an `outcry.journal.v1.Entry`. One
/// of several: the version 2, the checksum, four bytes with the number of entries, then an `outcry.journal.v1.Unit`.
/// Numbers in little-endian order. The checksum covers everything beside itself, and the session and the last revision
/// that the bytes are stored under: a unit in another's place is found out, too.
public enum JournalCodec {
  /// The format of what has one entry, and of what has more. Both stay readable.
  private enum Version {
    static let entry: UInt8 = 1
    static let unit: UInt8 = 2
  }

  private static let headerSize = SealedBytes.headerSize
  /// And the number of entries.
  private static let unitHeaderSize = headerSize + 4

  /// - Parameter last: revision of the last of the entries.
  public static func encode(_ entries: [JournalEntry], last: Revision, sessionID: SessionID) -> [UInt8] {
    var bytes = unsealed(entries)
    seal(&bytes, last: last, sessionID: sessionID)
    return bytes
  }

  /// The bytes of a unit whose place is not known yet: ``seal(_:last:sessionID:)`` completes them.
  public static func unsealed(_ entries: [JournalEntry]) -> [UInt8] {
    if entries.count == 1 {
      // Nearly all have less; an order as it was made has about as much.
      return RecordWriter.bytes(capacity: 224) { writer in
        head(Version.entry, &writer)
        for entry in entries { entry.write(to: &writer) }
      }
    }
    return RecordWriter.bytes(capacity: 192 * entries.count) { writer in
      head(Version.unit, &writer)
      writer.fixed(UInt32(clamping: entries.count))
      for entry in entries {
        let start = writer.begin(1)
        entry.write(to: &writer)
        writer.end(start)
      }
    }
  }

  /// How much longer ``joined(_:)`` makes units than they are together, at the most: what stands before each of them goes.
  public static let maximumJoiningBytes = unitHeaderSize

  /// Units whose entries follow each other, as one. Neither they nor it are complete: see ``seal(_:last:sessionID:)``.
  public static func joined(_ units: some Collection<[UInt8]>) -> [UInt8] {
    let count = units.reduce(0) { $0 + Self.count(of: $1) }
    // A tag and a length of at most five bytes before each entry.
    return RecordWriter.bytes(capacity: units.reduce(unitHeaderSize) { $0 + $1.count + 6 }) { writer in
      head(Version.unit, &writer)
      writer.fixed(UInt32(clamping: count))
      for unit in units {
        if unit.first == Version.entry {
          writer.always(1, unit.dropFirst(headerSize))
        } else {
          writer.piece(unit.dropFirst(unitHeaderSize))
        }
      }
    }
  }

  /// With room for the checksum.
  private static func head(_ version: UInt8, _ writer: inout RecordWriter) {
    writer.byte(version)
    writer.fixed(0)
  }

  /// Writes the checksum of what stands around it.
  public static func seal(_ bytes: inout [UInt8], last: Revision, sessionID: SessionID) {
    SealedBytes.seal(&bytes, place: last, session: sessionID.text)
  }

  /// How many entries a unit says that it has: at least one. Looks at nothing else.
  public static func count(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    guard bytes.count >= unitHeaderSize, bytes[0] == Version.unit else { return 1 }
    return max(1, UInt64(bytes.loadUnaligned(fromByteOffset: headerSize, as: UInt32.self).littleEndian))
  }

  public static func count(of bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { count(of: $0) } }

  /// The records of a unit.
  ///
  /// - Throws: an error that says what is wrong with bytes that ``encode(_:last:sessionID:)`` has not written for this place.
  public static func decode(
    _ bytes: UnsafeRawBufferPointer, last: Revision, sessionID: SessionID
  ) throws(JournalCodecError) -> [JournalRecord] {
    try verify(bytes, last: last, sessionID: sessionID)
    if bytes[0] == Version.entry {
      let entry: Wire.Entry = try message(UnsafeRawBufferPointer(rebasing: bytes[headerSize...]))
      return [JournalRecord(revision: last, sessionID: sessionID, entry: try JournalEntry(recorded: entry))]
    }
    let count = count(of: bytes)
    guard count <= last else {
      throw .invalid(field: "entries", reason: "\(count) of them end at \(last)")
    }
    var records: [JournalRecord] = []
    // No entry takes fewer bytes than its tag and its length.
    records.reserveCapacity(Int(clamping: min(count, UInt64(bytes.count / 2))))
    // One at a time: all at once as one message they took longer to read, and the more so the more there were.
    var entries = WireReader(bytes[unitHeaderSize...])
    while let bytes = try nextEntry(&entries) {
      let entry: Wire.Entry = try message(UnsafeRawBufferPointer(rebasing: bytes))
      let revision = last - (count - 1) &+ UInt64(records.count)
      records.append(
        JournalRecord(revision: revision, sessionID: sessionID, entry: try JournalEntry(recorded: entry)))
    }
    guard records.count == count else {
      throw .invalid(field: "entries", reason: "there are \(records.count) where \(count) are told of")
    }
    return records
  }

  /// The next of the field `entries`, which a unit has alone.
  @inline(__always)
  private static func nextEntry(
    _ entries: inout WireReader<Slice<UnsafeRawBufferPointer>>
  ) throws(JournalCodecError) -> Slice<UnsafeRawBufferPointer>? {
    let field: (number: UInt64, value: WireReader<Slice<UnsafeRawBufferPointer>>.Value)?
    do { field = try entries.next() } catch { throw .malformed("the unit ends within an entry") }
    guard let field else { return nil }
    guard field.number == 1, case .bytes(let bytes) = field.value else {
      throw .malformed("the unit has a field that is no entry")
    }
    return bytes
  }

  public static func decode(
    _ bytes: [UInt8], last: Revision, sessionID: SessionID
  ) throws(JournalCodecError) -> [JournalRecord] {
    let result: Result<[JournalRecord], JournalCodecError> = bytes.withUnsafeBytes { buffer in
      Result { () throws(JournalCodecError) in try decode(buffer, last: last, sessionID: sessionID) }
    }
    return try result.get()
  }

  /// Whether the bytes are what was written for this place, without reading what they say.
  public static func verify(
    _ bytes: UnsafeRawBufferPointer, last: Revision, sessionID: SessionID
  ) throws(JournalCodecError) {
    try SealedBytes.verify(bytes, versions: Version.entry...Version.unit, place: last, session: sessionID.text)
    if bytes[0] == Version.unit, bytes.count < unitHeaderSize { throw .tooShort(bytes: bytes.count) }
  }

  // Called for every record there is: each message has its own.
  @inline(__always)
  static func message<Message: ProtobufMessage>(
    _ bytes: UnsafeRawBufferPointer
  ) throws(JournalCodecError) -> Message {
    do {
      return try Message(serializedBytes: bytes, limits: DecodingLimits(maximumArenaBytes: maximumRecordMemory))
    } catch { throw .malformed("\(error)") }
  }

  /// A FlattenAll of a full session holds all of its orders.
  private static let maximumRecordMemory = 1 << 30
}

extension JournalEntry {
  fileprivate func write(to writer: inout RecordWriter) {
    if case .event(let event) = self, event.write(to: &writer) { return }
    writer.fields(of: record)
  }
}
