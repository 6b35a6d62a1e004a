/// A parameter in binary form. Values never become part of a statement's text.
enum PostgresValue {
  case int8(Int64)
  case text(String)
  case bytes([UInt8])
  case int8s([Int64])
  case texts([String])
  case byteses([[UInt8]])

  var bytes: [UInt8] {
    switch self {
    case .int8(let number): withUnsafeBytes(of: number.bigEndian) { Array($0) }
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    case .int8s(let numbers): Self.array(of: 20, numbers.map { PostgresValue.int8($0).bytes })
    case .texts(let texts): Self.array(of: 25, texts.map { Array($0.utf8) })
    case .byteses(let values): Self.array(of: 17, values)
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

  /// One dimension from 1 on, without NULLs (array_send in arrayfuncs.c).
  private static func array(of type: UInt32, _ elements: [[UInt8]]) -> [UInt8] {
    func big(_ number: Int) -> [UInt8] { withUnsafeBytes(of: Int32(clamping: number).bigEndian) { Array($0) } }
    var bytes = big(1) + big(0) + big(Int(type)) + big(elements.count) + big(1)
    for element in elements { bytes += big(element.count) + element }
    return bytes
  }
}
