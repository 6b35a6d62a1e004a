/// The entries of an `outcry.journal.v1.Unit`, one at a time: all at once as one message they took longer to read, and the
/// more so the more there were.
struct UnitEntries {
  /// Of the field `entries`, which is the only one (protobuf.dev, "Encoding").
  private static let tag: UInt8 = 1 << 3 | 2
  /// Bytes of the longest length.
  private static let maximumLengthBytes = 5

  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The bytes of the next entry. Nil at the end.
  mutating func next() throws(JournalCodecError) -> UnsafeRawBufferPointer? {
    guard place < bytes.count else { return nil }
    guard bytes[place] == Self.tag else { throw .malformed("no entry begins at byte \(place) of the unit") }
    place += 1
    let length = try length()
    guard length <= bytes.count - place else { throw .malformed("the unit ends within an entry") }
    defer { place += length }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<place + length])
  }

  private mutating func length() throws(JournalCodecError) -> Int {
    var length = 0
    for group in 0..<Self.maximumLengthBytes {
      guard place < bytes.count else { break }
      let byte = bytes[place]
      place += 1
      length |= Int(byte & 0x7F) << (7 * group)
      if byte & 0x80 == 0 { return length }
    }
    throw .malformed("an entry of the unit has no length")
  }
}
