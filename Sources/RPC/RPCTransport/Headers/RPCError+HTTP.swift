import HTTP2
import RPCCore

extension RPCError {
  /// For a response without `grpc-status` (gRPC http-grpc-status-mapping.md).
  init(httpStatus: Int?) {
    let code: RPCStatus.Code =
      switch httpStatus {
      case 400: .internal
      case 401: .unauthenticated
      case 403: .permissionDenied
      case 404: .unimplemented
      case 429, 502, 503, 504: .unavailable
      default: .unknown
      }
    self.init(code: code, message: "the server answered with HTTP status \(httpStatus.map(String.init) ?? "none")")
  }

  /// For a stream that was reset before its status had come (gRPC PROTOCOL-HTTP2 "Errors").
  init(reset code: HTTP2ErrorCode) {
    switch code {
    case .refusedStream:
      self.init(
        code: .unavailable, message: "the server refused the call before it did anything",
        cause: CallNotProcessed.refused)
    case .cancel: self.init(code: .cancelled, message: "the server cancelled the call")
    case .enhanceYourCalm: self.init(code: .resourceExhausted, message: "the server asks for fewer calls")
    case .inadequateSecurity: self.init(code: .permissionDenied, message: "the connection is not secure enough")
    default: self.init(code: .internal, message: "the stream was reset with HTTP/2 error \(code.rawValue)")
    }
  }
}
