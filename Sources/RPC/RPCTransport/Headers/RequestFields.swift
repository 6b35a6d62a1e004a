import HTTP2
import RPCCore

/// The headers that a client sends (gRPC PROTOCOL-HTTP2 "Requests").
enum RequestFields {
  static func headers(
    _ method: MethodDescriptor, scheme: String, authority: String, timeout: Duration?, metadata: Metadata
  ) -> HeaderBlock {
    var block: HeaderBlock = [
      ":method": "POST", ":scheme": scheme, ":path": method.path, ":authority": authority, "te": "trailers",
      "content-type": ContentType.value, "user-agent": "outcry-swift",
    ]
    if let timeout { block.append("grpc-timeout", TimeoutHeader.format(timeout)) }
    metadata.forEachField { name, value in block.append(name: name.utf8, value: value) }
    return block
  }
}
