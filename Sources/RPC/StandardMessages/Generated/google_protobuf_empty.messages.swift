// Generated from google/protobuf/empty.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

extension Google.Protobuf {
  /// `google.protobuf.Empty`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
  public struct Empty: Sendable, Hashable {
    /// A message with every field at its default.
    public init() {}
  }
}
