import HTTP2
import MessageCompression
import RPCCore

/// The header blocks that a server sends (gRPC PROTOCOL-HTTP2 "Responses").
enum ResponseFields {
  /// `grpc-message` is cut off here: a client that allows 8 KiB of headers would lose the status with the message.
  private static let maximumMessageBytes = 4 << 10

  private static let plainHeaders: HeaderBlock = [":status": "200", "content-type": ContentType.value]
  private static let plainTrailers: HeaderBlock = ["grpc-status": "0"]

  static func headers(_ metadata: Metadata, encoding: CompressionAlgorithm) -> HeaderBlock {
    var block = plainHeaders
    if encoding != .identity { block.append("grpc-encoding", encoding.name) }
    append(metadata, to: &block)
    return block
  }

  /// - Parameter error: nil for OK.
  static func trailers(_ error: RPCError?, _ metadata: Metadata) -> HeaderBlock {
    if error == nil, metadata.isEmpty { return plainTrailers }
    var block = HeaderBlock()
    append(error, metadata, to: &block)
    return block
  }

  /// Headers and trailers in one block, for a response without messages.
  static func trailersOnly(_ error: RPCError?, headers: Metadata = Metadata(), _ metadata: Metadata) -> HeaderBlock {
    var block = plainHeaders
    append(headers, to: &block)
    append(error, metadata, to: &block)
    return block
  }

  static func refusal(_ refusal: RequestHead.Refusal) -> HeaderBlock {
    switch refusal {
    case .http(let status):
      return [":status": "\(status)", "content-length": "0"]
    case .status(let error, let acceptEncoding):
      var block = trailersOnly(error, Metadata())
      if let acceptEncoding { block.append("grpc-accept-encoding", acceptEncoding.headerValue) }
      return block
    }
  }

  private static func append(_ error: RPCError?, _ metadata: Metadata, to block: inout HeaderBlock) {
    block.append("grpc-status", String((error?.code ?? .ok).rawValue))
    if let error {
      if !error.message.isEmpty {
        block.append(
          name: "grpc-message".utf8, value: PercentEncoding.encode(error.message, maximumBytes: maximumMessageBytes))
      }
      if let details = StatusDetailsHeader.encode(error) {
        block.append(name: "grpc-status-details-bin".utf8, value: details)
      }
      append(error.metadata, to: &block)
    }
    append(metadata, to: &block)
  }

  private static func append(_ metadata: Metadata, to block: inout HeaderBlock) {
    metadata.forEachField { name, value in block.append(name: name.utf8, value: value) }
  }
}
