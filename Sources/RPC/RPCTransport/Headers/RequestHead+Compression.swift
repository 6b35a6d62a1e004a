import MessageCompression
import RPCCore

extension RequestHead {
  /// What a response to this request can be compressed with: the request's own algorithm when the client lists it, or
  /// the first that it lists.
  var responseEncoding: CompressionAlgorithm {
    encoding != .identity && acceptEncoding.includes(encoding) ? encoding : acceptEncoding.preferred
  }
}
