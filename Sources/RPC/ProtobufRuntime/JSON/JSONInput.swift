/// A JSON value together with its place in the document, as generated code reads it.
///
/// The conversions follow the proto3 JSON mapping, https://protobuf.dev/programming-guides/json/.
public struct JSONInput: Sendable {
  public let value: JSONValue
  /// Where the value stands, as in `order.legs[2].quantity`; empty for the document itself.
  public let path: String

  public init(_ value: JSONValue, path: String = "") {
    self.value = value
    self.path = path
  }

  /// An error at this place.
  public func error(_ reason: String) -> ProtobufError {
    .invalidJSON(path: path, reason: reason)
  }

  private func mismatch(_ expected: String) -> ProtobufError {
    error("expected \(expected), found \(value.kind)")
  }
}

// MARK: - Structure

extension JSONInput {
  /// The members of an object; those that are `null` count as absent.
  public func members() throws(ProtobufError) -> [(name: String, value: JSONInput)] {
    guard case .object(let members) = value else { throw mismatch("an object") }
    return members.compactMap { member in
      guard member.value != .null else { return nil }
      return (member.name, JSONInput(member.value, path: path.isEmpty ? member.name : "\(path).\(member.name)"))
    }
  }

  /// The elements of an array.
  public func elements() throws(ProtobufError) -> [JSONInput] {
    guard case .array(let elements) = value else { throw mismatch("an array") }
    return elements.enumerated().map { JSONInput($1, path: "\(path)[\($0)]") }
  }

  /// The entries of a map field: the keys, which JSON always writes as strings, and the values.
  public func entries<Key: ProtobufMapKey>(
    keyedBy type: Key.Type = Key.self
  ) throws(ProtobufError) -> [(key: Key, value: JSONInput)] {
    guard case .object(let members) = value else { throw mismatch("an object") }
    var entries: [(key: Key, value: JSONInput)] = []
    for member in members {
      let entry = JSONInput(member.value, path: "\(path)[\"\(member.name)\"]")
      guard let key = Key(jsonKey: member.name) else { throw entry.error("\"\(member.name)\" is not a \(Key.self)") }
      entries.append((key, entry))
    }
    return entries
  }

  /// The error for a member that the message has no field for.
  public func unknownField(of messageName: String) -> ProtobufError {
    error("\(messageName) has no such field")
  }

  /// The error for a second member of the same oneof.
  public func secondMember(of oneof: String) -> ProtobufError {
    error("another member of the oneof \(oneof) is set already")
  }
}

// MARK: - Scalars

extension JSONInput {
  public func string() throws(ProtobufError) -> String {
    guard case .string(let text) = value else { throw mismatch("a string") }
    return text
  }

  public func bool() throws(ProtobufError) -> Bool {
    guard case .bool(let flag) = value else { throw mismatch("true or false") }
    return flag
  }

  /// Base64, in the standard or the URL-safe alphabet, with or without padding.
  public func bytes() throws(ProtobufError) -> [UInt8] {
    guard case .string(let text) = value else { throw mismatch("a base64 string") }
    guard let bytes = Base64.decode(text) else { throw error("not base64") }
    return bytes
  }

  public func int32() throws(ProtobufError) -> Int32 { try integer("a 32-bit integer") }
  public func int64() throws(ProtobufError) -> Int64 { try integer("a 64-bit integer") }
  public func uint32() throws(ProtobufError) -> UInt32 { try integer("an unsigned 32-bit integer") }
  public func uint64() throws(ProtobufError) -> UInt64 { try integer("an unsigned 64-bit integer") }

  /// Integers of every width may be numbers or strings.
  private func integer<Integer: FixedWidthInteger>(_ expected: String) throws(ProtobufError) -> Integer {
    switch value {
    case .number(let text), .string(let text):
      guard let number = JSONNumber.integer(text, as: Integer.self) else {
        throw error("\(text) is not \(expected)")
      }
      return number
    default:
      throw mismatch(expected)
    }
  }

  public func double() throws(ProtobufError) -> Double { try floatingPoint("a double") { Double($0) } }
  public func float() throws(ProtobufError) -> Float { try floatingPoint("a float") { Float($0) } }

  private func floatingPoint<Number: BinaryFloatingPoint>(
    _ expected: String, _ parse: (String) -> Number?
  ) throws(ProtobufError) -> Number {
    switch value {
    case .string("NaN"): return .nan
    case .string("Infinity"): return .infinity
    case .string("-Infinity"): return -.infinity
    case .number(let text), .string(let text):
      guard JSONNumber.isNumber(text), let number = parse(text), number.isFinite else {
        throw error("\(text) is not \(expected)")
      }
      return number
    default:
      throw mismatch(expected)
    }
  }
}
