/// How JSON is written.
public struct JSONWritingOptions: Hashable, Sendable {
  /// Whether fields at their default are written. The canonical form leaves them out; absent messages and members of
  /// oneofs are left out in either form.
  public var includesDefaultValues: Bool
  /// Whether the text is broken into indented lines.
  public var isPretty: Bool

  public init(includesDefaultValues: Bool = false, isPretty: Bool = false) {
    self.includesDefaultValues = includesDefaultValues
    self.isPretty = isPretty
  }
}

/// Writes the proto3 JSON mapping, https://protobuf.dev/programming-guides/json/, as generated code drives it.
public struct JSONWriter: Sendable {
  public let options: JSONWritingOptions
  private var text: [UInt8] = []
  private var depth = 0
  private var needsComma = false
  /// A member that the next object starts with: `@type`, when a message stands inside a `google.protobuf.Any`.
  private var leadingMember: (name: String, value: String)?

  public init(options: JSONWritingOptions = .init()) {
    self.options = options
  }

  /// The document. The writer is done with.
  public mutating func finish() -> String {
    String(decoding: text, as: UTF8.self)
  }
}

// MARK: - Structure

extension JSONWriter {
  public mutating func beginObject() {
    begin(UInt8(ascii: "{"))
    if let member = leadingMember {
      leadingMember = nil
      key(member.name)
      write(member.value)
    }
  }

  /// Begins an object of which the next `beginObject` writes this member first.
  public mutating func setLeadingMember(_ name: String, _ value: String) {
    leadingMember = (name, value)
  }

  public mutating func endObject() { end(UInt8(ascii: "}")) }
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// Starts a value that is an element of an array or a map.
  public mutating func element() {
    separate()
  }

  /// Starts a member of an object.
  public mutating func key(_ name: String) {
    separate()
    append(quoted: name)
    text.append(UInt8(ascii: ":"))
    if options.isPretty { text.append(UInt8(ascii: " ")) }
  }

  /// Starts a field, unless it is at its default and the options leave such fields out.
  /// - Returns: whether a value is to follow.
  public mutating func field(_ name: String, isDefault: Bool) -> Bool {
    if isDefault && !options.includesDefaultValues { return false }
    key(name)
    return true
  }

  private mutating func begin(_ bracket: UInt8) {
    text.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if needsComma { breakLine() }
    text.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text.append(UInt8(ascii: ",")) }
    breakLine()
    needsComma = true
  }

  private mutating func breakLine() {
    guard options.isPretty else { return }
    text.append(UInt8(ascii: "\n"))
    text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}

// MARK: - Values

extension JSONWriter {
  public mutating func write(_ value: String) { append(quoted: value) }
  public mutating func write(_ value: Bool) { append(value ? "true" : "false") }
  public mutating func write(_ value: Int32) { append(value.description) }
  public mutating func write(_ value: UInt32) { append(value.description) }

  /// 64-bit integers are strings, since many readers of JSON have doubles only.
  public mutating func write(_ value: Int64) { append("\"\(value)\"") }
  public mutating func write(_ value: UInt64) { append("\"\(value)\"") }

  public mutating func write(_ value: Double) { append(number: value) }
  public mutating func write(_ value: Float) { append(number: value) }

  /// `bytes` are base64 in the standard alphabet, padded.
  public mutating func write(_ value: [UInt8]) { append("\"\(Base64.encode(value))\"") }

  private mutating func append<Number: BinaryFloatingPoint & CustomStringConvertible>(number: Number) {
    guard number.isFinite else {
      append(number.isNaN ? "\"NaN\"" : number < 0 ? "\"-Infinity\"" : "\"Infinity\"")
      return
    }
    let description = number.description
    append(description.hasSuffix(".0") ? String(description.dropLast(2)) : description)
  }

  private mutating func append(_ string: String) {
    text.append(contentsOf: string.utf8)
  }

  private mutating func append(quoted string: String) {
    text.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x08: append("\\b")
      case 0x09: append("\\t")
      case 0x0A: append("\\n")
      case 0x0C: append("\\f")
      case 0x0D: append("\\r")
      case 0..<0x20, 0x7F:
        append(byte < 0x10 ? "\\u000" : "\\u00")
        append(String(byte, radix: 16))
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }
}
