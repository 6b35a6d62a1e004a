/// A type that can be the key of a `map` field.
public protocol ProtobufMapKey: Hashable, Sendable {
  /// Reads the form that the key has as the name of a JSON member.
  init?(jsonKey: String)

  /// The key as the name of a JSON member.
  var jsonKey: String { get }

  /// The order in which entries are written, so that equal maps give equal bytes.
  static func isWritten(_ first: Self, before second: Self) -> Bool
}

extension ProtobufMapKey where Self: Comparable {
  public static func isWritten(_ first: Self, before second: Self) -> Bool { first < second }
}

extension ProtobufMapKey where Self: FixedWidthInteger {
  public init?(jsonKey: String) {
    guard let value = JSONNumber.integer(jsonKey, as: Self.self) else { return nil }
    self = value
  }

  public var jsonKey: String { description }
}

extension Int32: ProtobufMapKey {}
extension Int64: ProtobufMapKey {}
extension UInt32: ProtobufMapKey {}
extension UInt64: ProtobufMapKey {}

extension String: ProtobufMapKey {
  public init?(jsonKey: String) { self = jsonKey }
  public var jsonKey: String { self }
}

extension Bool: ProtobufMapKey {
  public init?(jsonKey: String) {
    switch jsonKey {
    case "true": self = true
    case "false": self = false
    default: return nil
    }
  }

  public var jsonKey: String { self ? "true" : "false" }

  public static func isWritten(_ first: Bool, before second: Bool) -> Bool { !first && second }
}

extension Dictionary where Key: ProtobufMapKey {
  /// The entries in the order in which they are written.
  public var entriesInOrder: [(key: Key, value: Value)] {
    sorted { Key.isWritten($0.key, before: $1.key) }
  }
}
