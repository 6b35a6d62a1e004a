import HTTP2
import MessageCompression
import RPCCore

/// What the headers of a request say, once they have been found right.
struct RequestHead {
  enum Method {
    case found(MethodHandler)
    /// There is none with this path.
    case unknown(path: String)
  }

  var method: Method
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

  /// - Parameters:
  ///   - router: what finds the method.
  ///   - accepted: what the server can decompress.
  init(_ block: HeaderBlock, router: ServerRouter, accepted: CompressionAlgorithmSet = .all) throws(Refusal) {
    var fields = Fields()
    block.forEach { name, value in fields.take(name, value, router) }
    guard fields.isPost else { throw .http(405) }
    guard case .protobuf = fields.contentType else { throw .http(415) }
    if case .unknown(let path) = fields.method, !Self.isWellFormed(path) {
      throw .status(RPCError(code: .unimplemented, message: "the path is malformed"), acceptEncoding: nil)
    }
    guard let encoding = fields.encoding, accepted.includes(encoding) else {
      throw .status(
        RPCError(code: .unimplemented, message: "the message encoding is not supported"), acceptEncoding: accepted)
    }
    guard !fields.isTimeoutMalformed else {
      throw .status(RPCError(code: .internal, message: "grpc-timeout is malformed"), acceptEncoding: nil)
    }
    self.method = fields.method
    self.timeout = fields.timeout
    self.metadata = Metadata(fields.received)
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
    var method = Method.unknown(path: "")
    var contentType = ContentType.notGRPC
    var timeout: Duration?
    var isTimeoutMalformed = false
    /// Nil when it is not known here.
    var encoding: CompressionAlgorithm? = .identity
    var acceptEncoding: CompressionAlgorithmSet = []
    var received = ReceivedFields()

    mutating func take(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer, _ router: ServerRouter) {
      if name.equals(":path") {
        method =
          router.handler(path: value).map(Method.found) ?? .unknown(path: String(decoding: value, as: UTF8.self))
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
        received.append(name: name, value: value)
      }
    }
  }
}
