import HTTP2
import MessageCompression
import RPCCore

/// The headers that a client sends (gRPC PROTOCOL-HTTP2 "Requests").
enum RequestFields {
  static func headers(
    _ method: MethodDescriptor, scheme: String, authority: String, timeout: Duration?, metadata: Metadata,
    encoding: CompressionAlgorithm, acceptEncoding: CompressionAlgorithmSet
  ) -> HeaderBlock {
    var block: HeaderBlock = [
      ":method": "POST", ":scheme": scheme, ":path": method.path, ":authority": authority, "te": "trailers",
      "content-type": ContentType.value, "user-agent": "outcry-swift",
    ]
    if let timeout { block.append("grpc-timeout", TimeoutHeader.format(timeout)) }
    if encoding != .identity { block.append("grpc-encoding", encoding.name) }
    if !acceptEncoding.isEmpty { block.append("grpc-accept-encoding", acceptEncoding.headerValue) }
    metadata.forEachField { name, value in block.append(name: name.utf8, value: value) }
    return block
  }
}
