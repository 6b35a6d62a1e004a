// Generated from google/protobuf/duration.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

extension Google.Protobuf {
  /// `google.protobuf.Duration`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
  public struct Duration: Sendable, Hashable {
    /// `google.protobuf.Duration.seconds`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var seconds: Int64 = 0
    /// `google.protobuf.Duration.nanos`, see https://protobuf.dev/reference/protobuf/google.protobuf/.
    public var nanos: Int32 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      seconds: Int64 = 0,
      nanos: Int32 = 0
    ) {
      self.seconds = seconds
      self.nanos = nanos
    }
  }
}
