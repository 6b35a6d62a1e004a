/// A JSON document, before its meaning is known.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The number as it was written, so that no 64-bit integer loses digits.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// The members in their order; no name occurs twice.
  case object([JSONMember])

  /// Parses a document (RFC 8259).
  /// - Throws: `ProtobufError.invalidJSON` with line and column in the reason.
  public init(parsing text: String) throws(ProtobufError) {
    var text = text
    let result: Result<JSONValue, ProtobufError> = text.withUTF8 { bytes in
      var parser = JSONParser(bytes: bytes)
      do throws(ProtobufError) {
        return .success(try parser.parseDocument())
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }

  /// What kind of value this is, in the words of an error message.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// A member of a JSON object.
public struct JSONMember: Hashable, Sendable {
  public var name: String
  public var value: JSONValue

  public init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}
