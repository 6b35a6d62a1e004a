/// Why a message could not be read.
public enum ProtobufError: Error, Hashable, Sendable {
  /// The bytes are not a message of the expected type, or a `string` field is not UTF-8.
  /// gRPC reports this as INTERNAL.
  case malformed(String)

  /// The message unfolds into more memory than `DecodingLimits.maximumArenaBytes`, given here in bytes.
  /// gRPC reports this as RESOURCE_EXHAUSTED.
  case arenaExhausted(limit: Int)

  /// The text is not JSON, or not the canonical proto3 JSON form of the expected message.
  /// `path` names the place, as in `order.legs[2].quantity`; it is empty for the whole document.
  case invalidJSON(path: String, reason: String)
}

extension ProtobufError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformed(let reason): "malformed message: \(reason)"
    case .arenaExhausted(let limit): "the message needs more than \(limit) bytes of memory to decode"
    case .invalidJSON(let path, let reason) where path.isEmpty: "invalid JSON: \(reason)"
    case .invalidJSON(let path, let reason): "invalid JSON at \(path): \(reason)"
    }
  }
}
