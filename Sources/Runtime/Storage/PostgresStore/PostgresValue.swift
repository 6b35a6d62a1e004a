/// A parameter in binary form. Values never become part of a statement's text.
enum PostgresValue {
  case int8(Int64)
  case text(String)
  case bytes([UInt8])
  case int8s([Int64])
  case texts([String])
  case byteses([[UInt8]])

  func append(to bytes: inout [UInt8]) {
    switch self {
    case .int8(let number): Self.append(number, to: &bytes)
    case .text(let text): bytes.append(contentsOf: Self.withoutNUL(text).utf8)
    case .bytes(let value): bytes.append(contentsOf: value)
    case .int8s(let numbers):
      Self.appendHead(of: 20, numbers.count, to: &bytes)
      for number in numbers {
        Self.append(Int32(8), to: &bytes)
        Self.append(number, to: &bytes)
      }
    case .texts(let texts):
      Self.appendHead(of: 25, texts.count, to: &bytes)
      for text in texts {
        var text = Self.withoutNUL(text)
        text.withUTF8 { utf8 in
          Self.append(Int32(clamping: utf8.count), to: &bytes)
          bytes.append(contentsOf: utf8)
        }
      }
    case .byteses(let values):
      Self.appendHead(of: 17, values.count, to: &bytes)
      for value in values {
        Self.append(Int32(clamping: value.count), to: &bytes)
        bytes.append(contentsOf: value)
      }
    }
  }

  /// The type's object id (pg_type.dat).
  var type: UInt32 {
    switch self {
    case .int8: 20
    case .text: 25
    case .bytes: 17
    case .int8s: 1016
    case .texts: 1009
    case .byteses: 1001
    }
  }

  /// A text of PostgreSQL has none.
  static func withoutNUL(_ text: String) -> String {
    text.utf8.contains(0) ? text.replacing("\0", with: "") : text
  }

  /// One dimension from 1 on, without NULLs (array_send in arrayfuncs.c).
  private static func appendHead(of type: Int32, _ count: Int, to bytes: inout [UInt8]) {
    for number in [1, 0, type, Int32(clamping: count), 1] { append(number, to: &bytes) }
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }
}
