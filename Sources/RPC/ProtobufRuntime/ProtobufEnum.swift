/// A proto3 enumeration: open, so that numbers which this version of the contract does not know survive a round trip.
public protocol ProtobufEnum: Sendable, Hashable, CaseIterable {
  /// The value for a number; every number has one.
  init(rawValue: Int32)

  /// The number on the wire.
  var rawValue: Int32 { get }

  /// The value with a name as it stands in the `.proto` file, such as `ORDER_SIDE_BUY`.
  init?(name: String)

  /// The name as it stands in the `.proto` file; nil for a number without one.
  var name: String? { get }
}

extension ProtobufEnum {
  /// Reads a name or a number.
  public init(json: JSONInput) throws(ProtobufError) {
    switch json.value {
    case .string(let name):
      guard let value = Self(name: name) else {
        throw json.error("\"\(name)\" is not a value of \(Self.self)")
      }
      self = value
    default:
      self.init(rawValue: try json.int32())
    }
  }

  /// Writes the name, or the number of a value without one.
  public func writeJSON(to writer: inout JSONWriter) {
    if let name { writer.write(name) } else { writer.write(rawValue) }
  }
}
