/// What travels beside the messages of a call: an ordered multimap of names to ASCII or binary values.
///
/// Names are lower case. A name that ends in `-bin` has binary values, every other name has printable ASCII values.
/// Names that start with `grpc-` belong to the protocol (gRPC PROTOCOL-HTTP2 "Custom-Metadata") and cannot be added.
public struct Metadata: Sendable {
  public enum Value: Hashable, Sendable {
    case ascii(String)
    case binary([UInt8])
  }

  public struct Entry: Hashable, Sendable {
    public let name: String
    public let value: Value
  }

  private enum Storage: Sendable {
    case entries([Entry])
    /// As they came; made entries of each time that they are looked at.
    case received(ReceivedFields)
  }

  private var storage = Storage.entries([])

  public init() {}

  /// For transports: what a peer sent.
  package init(_ received: ReceivedFields) {
    storage = .received(received)
  }

  private var entries: [Entry] {
    get {
      switch storage {
      case .entries(let entries): return entries
      case .received(let fields):
        var metadata = Metadata()
        fields.forEach { name, value in metadata.appendReceived(name: name, value: value) }
        return metadata.entries
      }
    }
    set { storage = .entries(newValue) }
  }

  public var isEmpty: Bool { entries.isEmpty }

  /// The first ASCII value of that name.
  public subscript(name: String) -> String? {
    let name = Self.canonical(name)
    for entry in entries where entry.name == name {
      if case .ascii(let value) = entry.value { return value }
    }
    return nil
  }

  /// All ASCII values of that name, in the order in which they came.
  public func values(_ name: String) -> [String] {
    let name = Self.canonical(name)
    return entries.compactMap { entry in
      guard entry.name == name, case .ascii(let value) = entry.value else { return nil }
      return value
    }
  }

  /// All binary values of that `-bin` name, in the order in which they came.
  public func binaryValues(_ name: String) -> [[UInt8]] {
    let name = Self.canonical(name)
    return entries.compactMap { entry in
      guard entry.name == name, case .binary(let value) = entry.value else { return nil }
      return value
    }
  }

  public mutating func append(_ value: String, for name: String) throws(MetadataError) {
    let name = try Self.checkedName(name, binary: false)
    guard Self.isValidASCII(value) else { throw .invalidValue(name: name) }
    entries.append(Entry(name: name, value: .ascii(value)))
  }

  public mutating func append(_ value: [UInt8], for name: String) throws(MetadataError) {
    let name = try Self.checkedName(name, binary: true)
    entries.append(Entry(name: name, value: .binary(value)))
  }

  public mutating func append(contentsOf other: Metadata) {
    entries.append(contentsOf: other.entries)
  }

  public mutating func removeAll(_ name: String) {
    let name = Self.canonical(name)
    entries.removeAll { $0.name == name }
  }

  /// For transports: what a peer sent, whose name is in the form of the wire and whose value is not checked.
  package mutating func appendReceived(name: String, value: Value) {
    entries.append(Entry(name: name, value: value))
  }
}

extension Metadata: RandomAccessCollection {
  public var startIndex: Int { entries.startIndex }
  public var endIndex: Int { entries.endIndex }
  public subscript(position: Int) -> Entry { entries[position] }
}

extension Metadata: CustomStringConvertible {
  /// The names alone: values may be secret.
  public var description: String { "[" + entries.map(\.name).joined(separator: ", ") + "]" }
}

extension Metadata: Hashable {
  public static func == (one: Metadata, other: Metadata) -> Bool { one.entries == other.entries }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(entries)
  }
}
