// Generated from google/protobuf/any.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

extension Google.Protobuf {
  /// `google.protobuf.Any`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
  public struct `Any`: Sendable, Hashable {
    /// `google.protobuf.Any.type_url`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var typeUrl: String = ""
    /// `google.protobuf.Any.value`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var value: [UInt8] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      typeUrl: String = "",
      value: [UInt8] = []
    ) {
      self.typeUrl = typeUrl
      self.value = value
    }
  }
}
