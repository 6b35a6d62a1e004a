// Generated from google/protobuf/wrappers.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

extension Google.Protobuf {
  /// `google.protobuf.DoubleValue`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
  public struct DoubleValue: Sendable, Hashable {
    /// `google.protobuf.DoubleValue.value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var value: Double = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: Double = 0
    ) {
      self.value = value
    }
  }

  /// `google.protobuf.FloatValue`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
  public struct FloatValue: Sendable, Hashable {
    /// `google.protobuf.FloatValue.value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var value: Float = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: Float = 0
    ) {
      self.value = value
    }
  }

  /// `google.protobuf.Int64Value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
  public struct Int64Value: Sendable, Hashable {
    /// `google.protobuf.Int64Value.value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var value: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: Int64 = 0
    ) {
      self.value = value
    }
  }

  /// `google.protobuf.UInt64Value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
  public struct UInt64Value: Sendable, Hashable {
    /// `google.protobuf.UInt64Value.value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var value: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: UInt64 = 0
    ) {
      self.value = value
    }
  }

  /// `google.protobuf.Int32Value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
  public struct Int32Value: Sendable, Hashable {
    /// `google.protobuf.Int32Value.value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var value: Int32 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: Int32 = 0
    ) {
      self.value = value
    }
  }

  /// `google.protobuf.UInt32Value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
  public struct UInt32Value: Sendable, Hashable {
    /// `google.protobuf.UInt32Value.value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var value: UInt32 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: UInt32 = 0
    ) {
      self.value = value
    }
  }

  /// `google.protobuf.BoolValue`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
  public struct BoolValue: Sendable, Hashable {
    /// `google.protobuf.BoolValue.value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var value: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: Bool = false
    ) {
      self.value = value
    }
  }

  /// `google.protobuf.StringValue`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
  public struct StringValue: Sendable, Hashable {
    /// `google.protobuf.StringValue.value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var value: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: String = ""
    ) {
      self.value = value
    }
  }

  /// `google.protobuf.BytesValue`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
  public struct BytesValue: Sendable, Hashable {
    /// `google.protobuf.BytesValue.value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var value: [UInt8] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: [UInt8] = []
    ) {
      self.value = value
    }
  }
}
