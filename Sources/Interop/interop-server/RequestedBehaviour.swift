import InteropMessages
import MessageCompression
import RPCCore

extension Grpc.Testing.BoolValue {
  /// - Throws: INVALID_ARGUMENT when a message was compressed and should not have been, or the other way round.
  func check(_ encoding: CompressionAlgorithm) throws(RPCError) {
    guard value == (encoding != .identity) else {
      throw RPCError(
        code: .invalidArgument, message: value ? "the request is not compressed" : "the request is compressed")
    }
  }
}

extension Grpc.Testing.EchoStatus {
  /// - Throws: the status, unless it is OK. A code that is none of the canonical ones is UNKNOWN.
  func throwIfFailure() throws(RPCError) {
    let code = RPCStatus.Code(rawValue: Int(code)) ?? .unknown
    if code != .ok { throw RPCError(code: code, message: message) }
  }
}

extension Grpc.Testing.Payload {
  /// As large as a message can be anyway.
  private static let maximumBytes = 4 << 20

  /// - Throws: INVALID_ARGUMENT for a negative count, RESOURCE_EXHAUSTED for one that no message can hold.
  static func zeros(count: Int32) throws(RPCError) -> Grpc.Testing.Payload {
    guard count >= 0 else { throw RPCError(code: .invalidArgument, message: "the size of a response is negative") }
    guard count <= maximumBytes else {
      throw RPCError(code: .resourceExhausted, message: "a response has at most \(maximumBytes) bytes")
    }
    return Grpc.Testing.Payload(type: .compressable, body: Array(repeating: 0, count: Int(count)))
  }
}
