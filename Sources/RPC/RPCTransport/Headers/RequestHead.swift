import HTTP2
import MessageCompression
import RPCCore

/// What the headers of a request say, once they have been found right.
struct RequestHead {
  var path = ""
  var timeout: Duration?
  var metadata = Metadata()
  /// What messages whose flag is set are compressed with.
  var encoding = CompressionAlgorithm.identity
  /// What the client can decompress; nothing when it does not say.
  var acceptEncoding: CompressionAlgorithmSet = []

  /// How a request is turned away that does not get as far as a handler.
  enum Refusal: Error {
    /// Not gRPC: an HTTP status.
    case http(Int)
    /// - Parameter acceptEncoding: what the server can decompress, when the client has to know.
    case status(RPCError, acceptEncoding: CompressionAlgorithmSet?)
  }

  /// - Parameter accepted: what the server can decompress.
  init(_ block: HeaderBlock, accepted: CompressionAlgorithmSet = .all) throws(Refusal) {
    var fields = Fields()
    block.forEach { name, value in fields.take(name, value) }
    guard fields.isPost else { throw .http(405) }
    guard case .protobuf = fields.contentType else { throw .http(415) }
    guard Self.isWellFormed(fields.path) else {
      throw .status(RPCError(code: .unimplemented, message: "the path is malformed"), acceptEncoding: nil)
    }
    guard let encoding = fields.encoding, accepted.includes(encoding) else {
      throw .status(
        RPCError(code: .unimplemented, message: "the message encoding is not supported"), acceptEncoding: accepted)
    }
    guard !fields.isTimeoutMalformed else {
      throw .status(RPCError(code: .internal, message: "grpc-timeout is malformed"), acceptEncoding: nil)
    }
    self.path = fields.path
    self.timeout = fields.timeout
    self.metadata = fields.metadata
    self.encoding = encoding
    self.acceptEncoding = fields.acceptEncoding
  }

  /// `/package.Service/Method`, without empty parts.
  private static func isWellFormed(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].isEmpty && !parts[1].isEmpty && !parts[2].isEmpty
  }

  private struct Fields {
    var isPost = false
    var path = ""
    var contentType = ContentType.notGRPC
    var timeout: Duration?
    var isTimeoutMalformed = false
    /// Nil when it is not known here.
    var encoding: CompressionAlgorithm? = .identity
    var acceptEncoding: CompressionAlgorithmSet = []
    var metadata = Metadata()

    mutating func take(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
      if name.equals(":path") {
        path = String(decoding: value, as: UTF8.self)
      } else if name.equals(":method") {
        isPost = value.equals("POST")
      } else if name.first == UInt8(ascii: ":") || name.equals("te") {
        // The scheme and the authority do not change what a call does, and `te` says what is always done.
      } else if name.equals("content-type") {
        contentType = ContentType(value)
      } else if name.equals("grpc-timeout") {
        timeout = TimeoutHeader.parse(value)
        isTimeoutMalformed = timeout == nil
      } else if name.equals("grpc-encoding") {
        encoding = CompressionAlgorithm(name: value)
      } else if name.equals("grpc-accept-encoding") {
        acceptEncoding.formUnion(CompressionAlgorithmSet(headerValue: value))
      } else if !name.hasPrefix("grpc-") {
        metadata.appendReceived(name: name, value: value)
      }
    }
  }
}
