import ProtobufRuntime
@testable import RPCCore

/// The encodings of single header values: percent, base64, `grpc-timeout`, `grpc-status-details-bin`.
///
/// Input: the value.
enum ValueFuzz {
  @Sendable static func run(_ input: UnsafeRawBufferPointer) {
    let bytes = Array(input)
    percent(bytes)
    base64(bytes)
    timeout(bytes)
    var error = RPCError(code: .aborted, message: "")
    StatusDetailsHeader.apply(bytes, to: &error)
    _ = StatusDetailsHeader.encode(error)
  }

  private static func percent(_ bytes: [UInt8]) {
    let text = PercentEncoding.decode(bytes)
    let encoded = PercentEncoding.encode(text)
    require(encoded.allSatisfy { (0x20...0x7E).contains($0) }, "what is sent is printable ASCII")
    require(encoded.first != 0x20 && encoded.last != 0x20, "what is sent has no space at either end")
    require(PercentEncoding.decode(encoded) == text, "a message survives being sent")
    let limit = bytes.count / 2
    let cut = PercentEncoding.encode(text, maximumBytes: limit)
    require(cut.count <= limit && encoded.starts(with: cut), "a message is cut off at its limit")
    require(cut.last != 0x20, "what is cut off does not end with a space")
  }

  private static func base64(_ bytes: [UInt8]) {
    require(BinaryHeader.decode(BinaryHeader.encode(bytes)) == bytes, "bytes survive being sent")
    require(Base64.decode(Base64.encode(bytes)) == bytes, "bytes survive being written as base64")
    guard let decoded = BinaryHeader.decode(bytes) else { return }
    require(decoded.count <= bytes.count, "decoding makes nothing longer")
    _ = Base64.decode(String(decoding: bytes, as: UTF8.self))
  }

  private static func timeout(_ bytes: [UInt8]) {
    if let parsed = TimeoutHeader.parse(bytes) {
      require(parsed >= .zero, "a timeout is not negative")
      guard let again = TimeoutHeader.parse(TimeoutHeader.format(parsed).utf8) else {
        return require(false, "what was written can be read")
      }
      require(again >= parsed, "a timeout is never rounded down")
    }
    guard bytes.count >= 16 else { return }
    let (seconds, fraction) = bytes.withUnsafeBytes {
      ($0.loadUnaligned(as: Int64.self), $0.loadUnaligned(fromByteOffset: 8, as: Int64.self))
    }
    let any = Duration(secondsComponent: seconds / 2, attosecondsComponent: fraction)
    require(TimeoutHeader.parse(TimeoutHeader.format(any).utf8) != nil, "every duration can be written")
  }
}
