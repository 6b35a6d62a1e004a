/// A parameter in binary form. Values never become part of a statement's text.
enum PostgresValue {
  case int8(Int64)
  case text(String)
  case bytes([UInt8])

  var bytes: [UInt8] {
    switch self {
    case .int8(let number): withUnsafeBytes(of: number.bigEndian) { Array($0) }
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    }
  }

  /// The type's object id (pg_type.dat).
  var type: UInt32 {
    switch self {
    case .int8: 20
    case .text: 25
    case .bytes: 17
    }
  }
}
