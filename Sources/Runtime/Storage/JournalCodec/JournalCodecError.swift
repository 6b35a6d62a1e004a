/// Why bytes are not a unit of a journal.
public enum JournalCodecError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Shorter than what stands before every record.
  case tooShort(bytes: Int)
  /// Written by a version of Outcry that is newer than this one.
  case unknownVersion(UInt8)
  /// The bytes, the revision or the session are not what was written.
  case checksumMismatch(stored: UInt32, computed: UInt32)
  /// The checksum holds and the bytes are no message of the journal.
  case malformed(String)
  /// A field that every record of its kind has is absent.
  case missing(field: String)
  /// A field says something that cannot be.
  case invalid(field: String, reason: String)

  public var description: String {
    switch self {
    case .tooShort(let bytes): "the record has only \(bytes) bytes"
    case .unknownVersion(let version): "the record has the format version \(version), which this program does not know"
    case .checksumMismatch(let stored, let computed):
      "the checksum of the record is \(stored) and should be \(computed): it is not what was written"
    case .malformed(let reason): reason
    case .missing(let field): "the record has no \(field)"
    case .invalid(let field, let reason): "\(field) of the record: \(reason)"
    }
  }
}
