// Generated from google/rpc/status.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

extension Google.Rpc {
  /// An error: a code, a message for developers, and details for programs.
  public struct Status: Sendable, Hashable {
    /// The gRPC status code.
    public var code: Int32 = 0
    /// A message for developers, in English.
    public var message: String = ""
    /// Messages that carry the details of the error.
    public var details: [Google.Protobuf.`Any`] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      code: Int32 = 0,
      message: String = "",
      details: [Google.Protobuf.`Any`] = []
    ) {
      self.code = code
      self.message = message
      self.details = details
    }
  }
}
