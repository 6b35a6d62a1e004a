/// A Protocol Buffers message as a Swift value.
///
/// Generated messages conform through `CMessageConvertible`, which supplies the binary form.
public protocol ProtobufMessage: Sendable, Hashable {
  /// A message with every field at its default.
  init()

  /// The full name in the contract, such as `outcry.v1.Order`.
  static var messageName: String { get }

  /// Decodes the binary form.
  ///
  /// Fields that this version of the contract does not know are skipped.
  /// - Throws: `ProtobufError.malformed` or `.arenaExhausted`.
  init(serializedBytes bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws(ProtobufError)

  /// Appends the binary form to `buffer`. Equal messages give equal bytes: map entries are written in the order of their keys.
  func serialize(into buffer: inout [UInt8])

  /// Reads the canonical proto3 JSON form.
  /// - Throws: `ProtobufError.invalidJSON`, with the path of the offending value.
  init(json: JSONInput) throws(ProtobufError)

  /// Writes the canonical proto3 JSON form.
  func writeJSON(to writer: inout JSONWriter)
}

extension ProtobufMessage {
  /// Decodes the binary form.
  /// - Throws: `ProtobufError.malformed` or `.arenaExhausted`.
  public init(serializedBytes bytes: [UInt8], limits: DecodingLimits = .default) throws(ProtobufError) {
    let decoded: Result<Self, ProtobufError> = bytes.withUnsafeBytes { buffer in
      do throws(ProtobufError) {
        return .success(try Self(serializedBytes: buffer, limits: limits))
      } catch {
        return .failure(error)
      }
    }
    self = try decoded.get()
  }

  /// The binary form.
  public func serializedBytes() -> [UInt8] {
    var buffer: [UInt8] = []
    serialize(into: &buffer)
    return buffer
  }

  /// Reads the canonical proto3 JSON form.
  ///
  /// Field names are accepted in lowerCamelCase and as they stand in the `.proto` file; `null` is the same as absent.
  /// - Throws: `ProtobufError.invalidJSON` for what is not JSON, has a value of the wrong type, or names an unknown field.
  public init(jsonString text: String) throws(ProtobufError) {
    try self.init(json: JSONInput(JSONValue(parsing: text)))
  }

  /// The canonical proto3 JSON form, on one line unless the options say otherwise.
  public func jsonString(options: JSONWritingOptions = .init()) -> String {
    var writer = JSONWriter(options: options)
    writeJSON(to: &writer)
    return writer.finish()
  }
}
