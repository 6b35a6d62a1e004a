// Generated from mvccpb/kv.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime

extension Mvccpb {
  /// A key and its value.
  public struct KeyValue: Sendable, Hashable {
    public var key: [UInt8] = []
    /// The revision that made the key.
    public var createRevision: Int64 = 0
    /// The revision that changed it last.
    public var modRevision: Int64 = 0
    /// How often it has been changed since it was made, from 1.
    public var version: Int64 = 0
    public var value: [UInt8] = []
    /// The lease that the key ends with; 0 for none.
    public var lease: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      key: [UInt8] = [],
      createRevision: Int64 = 0,
      modRevision: Int64 = 0,
      version: Int64 = 0,
      value: [UInt8] = [],
      lease: Int64 = 0
    ) {
      self.key = key
      self.createRevision = createRevision
      self.modRevision = modRevision
      self.version = version
      self.value = value
      self.lease = lease
    }
  }

  /// A change of a key.
  public struct Event: Sendable, Hashable {
    public var type: Mvccpb.Event.EventType = .put
    /// After the change.
    public var kv: Mvccpb.KeyValue?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      type: Mvccpb.Event.EventType = .put,
      kv: Mvccpb.KeyValue? = nil
    ) {
      self.type = type
      self.kv = kv
    }

    /// What has happened.
    public enum EventType: ProtobufEnum {
      case put
      case delete
      /// A number that this version of the contract has no name for.
      case unrecognized(Int32)

      /// The values with a name.
      public static let allCases: [Self] = [.put, .delete]

      public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .put
        case 1: self = .delete
        default: self = .unrecognized(rawValue)
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .put: 0
        case .delete: 1
        case .unrecognized(let number): number
        }
      }

      public init?(name: String) {
        switch name {
        case "PUT": self = .put
        case "DELETE": self = .delete
        default: return nil
        }
      }

      public var name: String? {
        switch self {
        case .put: "PUT"
        case .delete: "DELETE"
        case .unrecognized: nil
        }
      }
    }
  }
}
