import ProtobufRuntime
import RPCCore
import StandardMessages

extension RPCError {
  /// Domain of every `google.rpc.ErrorInfo` of this server.
  static let outcryDomain = "outcry"

  /// An error as this server tells it: `ErrorInfo` first, then what else applies.
  init(
    _ code: RPCStatus.Code, _ reason: String, _ message: String, _ metadata: [String: String] = [:],
    details: [any ProtobufMessage] = [], cause: (any Error)? = nil
  ) {
    let info = Google.Rpc.ErrorInfo(reason: reason, domain: Self.outcryDomain, metadata: metadata)
    self.init(code: code, message: message, details: [info] + details, cause: cause)
  }
}

extension Google.Rpc.BadRequest {
  init(_ violations: [InvalidRequest.Violation]) {
    self.init(fieldViolations: violations.map { .init(field: $0.field, description: $0.reason) })
  }
}

extension Google.Rpc.PreconditionFailure {
  init(type: String, subject: String, description: String) {
    self.init(violations: [.init(type: type, subject: subject, description: description)])
  }
}

extension Google.Rpc.RetryInfo {
  /// Try again after this many seconds.
  init(seconds: Int64) { self.init(retryDelay: Google.Protobuf.Duration(seconds: seconds, nanos: 0)) }
}
