/// What stands before everything that a store keeps as bytes: one byte of a format version, and four of a CRC-32C of all
/// the rest and of where it is stored, in little-endian order. Bytes in another's place are found out, too.
enum SealedBytes {
  private static let checksumSize = 4
  /// Version and checksum.
  static let headerSize = 1 + checksumSize

  /// Writes the checksum of what stands around it.
  static func seal(_ bytes: inout [UInt8], place: UInt64, session: String) {
    let checksum = bytes.withUnsafeBytes { Self.checksum(of: $0, place: place, session: session) }
    for index in 0..<checksumSize { bytes[1 + index] = UInt8(truncatingIfNeeded: checksum >> UInt32(8 * index)) }
  }

  /// Whether the bytes have a header of a version that is known, and are what was written for this place.
  static func verify(
    _ bytes: UnsafeRawBufferPointer, versions: ClosedRange<UInt8>, place: UInt64, session: String
  ) throws(JournalCodecError) {
    guard bytes.count >= headerSize else { throw .tooShort(bytes: bytes.count) }
    guard versions.contains(bytes[0]) else { throw .unknownVersion(bytes[0]) }
    let stored = bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self).littleEndian
    let computed = checksum(of: bytes, place: place, session: session)
    guard stored == computed else { throw .checksumMismatch(stored: stored, computed: computed) }
  }

  private static func checksum(of bytes: UnsafeRawBufferPointer, place: UInt64, session: String) -> UInt32 {
    var check = CRC32C()
    check.update(UnsafeRawBufferPointer(rebasing: bytes[..<1]))
    check.update(UnsafeRawBufferPointer(rebasing: bytes[headerSize...]))
    check.update(place)
    var text = session
    text.withUTF8 { check.update(UnsafeRawBufferPointer($0)) }
    return check.value
  }
}
