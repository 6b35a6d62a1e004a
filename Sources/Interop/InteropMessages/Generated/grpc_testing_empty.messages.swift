// Generated from grpc/testing/empty.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

extension Grpc.Testing {
  /// Has no fields; it is not google.protobuf.Empty.
  public struct Empty: Sendable, Hashable {
    /// A message with every field at its default.
    public init() {}
  }
}
