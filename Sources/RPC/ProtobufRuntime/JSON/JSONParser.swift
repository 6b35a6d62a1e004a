/// A recursive-descent parser for RFC 8259, with a bound on nesting.
struct JSONParser {
  /// As deep as protobuf's own parsers go.
  private static let maximumDepth = 100

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var depth = 0

  /// `bytes` are valid UTF-8 and outlive the parser.
  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func parseDocument() throws(ProtobufError) -> JSONValue {
    let value = try parseValue()
    skipWhitespace()
    guard position == bytes.count else { throw error("unexpected text after the value") }
    return value
  }

  private mutating func parseValue() throws(ProtobufError) -> JSONValue {
    skipWhitespace()
    switch peek() {
    case UInt8(ascii: "{"): return try nested { parser throws(ProtobufError) in try parser.parseObject() }
    case UInt8(ascii: "["): return try nested { parser throws(ProtobufError) in try parser.parseArray() }
    case UInt8(ascii: "\""): return .string(try parseString())
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return .number(try parseNumber())
    case UInt8(ascii: "t"): return try parseLiteral("true", .bool(true))
    case UInt8(ascii: "f"): return try parseLiteral("false", .bool(false))
    case UInt8(ascii: "n"): return try parseLiteral("null", .null)
    case nil: throw error("unexpected end of text")
    default: throw error("expected a value")
    }
  }

  private mutating func nested(
    _ parse: (inout JSONParser) throws(ProtobufError) -> JSONValue
  ) throws(ProtobufError) -> JSONValue {
    guard depth < Self.maximumDepth else { throw error("nested more than \(Self.maximumDepth) levels deep") }
    depth += 1
    position += 1
    let value = try parse(&self)
    depth -= 1
    return value
  }

  private mutating func parseObject() throws(ProtobufError) -> JSONValue {
    var members: [JSONMember] = []
    var names: Set<String> = []
    if consume(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipWhitespace()
      guard peek() == UInt8(ascii: "\"") else { throw error("expected a member name in quotes") }
      let name = try parseString()
      guard names.insert(name).inserted else { throw error("the member \"\(name)\" occurs twice") }
      guard consume(UInt8(ascii: ":")) else { throw error("expected ':' after the member name") }
      members.append(JSONMember(name: name, value: try parseValue()))
    } while consume(UInt8(ascii: ","))
    guard consume(UInt8(ascii: "}")) else { throw error("expected ',' or '}'") }
    return .object(members)
  }

  private mutating func parseArray() throws(ProtobufError) -> JSONValue {
    var elements: [JSONValue] = []
    if consume(UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      elements.append(try parseValue())
    } while consume(UInt8(ascii: ","))
    guard consume(UInt8(ascii: "]")) else { throw error("expected ',' or ']'") }
    return .array(elements)
  }

  private mutating func parseLiteral(_ literal: StaticString, _ value: JSONValue) throws(ProtobufError) -> JSONValue {
    let end = position + literal.utf8CodeUnitCount
    let expected = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    guard end <= bytes.count, bytes[position..<end].elementsEqual(expected) else { throw error("expected a value") }
    position = end
    return value
  }

  private mutating func parseNumber() throws(ProtobufError) -> String {
    let end = JSONNumber.end(in: bytes, from: position)
    guard let end else { throw error("malformed number") }
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }
}

// MARK: - Strings

extension JSONParser {
  private mutating func parseString() throws(ProtobufError) -> String {
    position += 1
    var content: [UInt8] = []
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"):
        position += 1
        content.append(contentsOf: String(try parseEscape()).utf8)
      case ..<0x20:
        throw error("a control character in a string must be escaped")
      default:
        position += 1
        content.append(byte)
      }
    }
    throw error("unterminated string")
  }

  private mutating func parseEscape() throws(ProtobufError) -> Character {
    guard let byte = peek() else { throw error("unterminated string") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return Character(try parseUnicodeEscape())
    default: throw error("unknown escape")
    }
  }

  /// What follows `\u`: four hexadecimal digits, and the second half of a surrogate pair (RFC 8259 §7).
  private mutating func parseUnicodeEscape() throws(ProtobufError) -> Unicode.Scalar {
    let first = try parseHexadecimal4()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, peek() == UInt8(ascii: "\\") else { throw error("a surrogate without its pair") }
    position += 1
    guard peek() == UInt8(ascii: "u") else { throw error("a surrogate without its pair") }
    position += 1
    let second = try parseHexadecimal4()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw error("a surrogate without its pair") }
    return scalar
  }

  private mutating func parseHexadecimal4() throws(ProtobufError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw error("expected four hexadecimal digits after \\u")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}

// MARK: - The text

extension JSONParser {
  private func peek() -> UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private mutating func consume(_ byte: UInt8) -> Bool {
    skipWhitespace()
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipWhitespace() {
    while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private func error(_ reason: String) -> ProtobufError {
    let before = bytes[..<min(position, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return .invalidJSON(path: "", reason: "\(reason) (line \(line), column \(column))")
  }
}
