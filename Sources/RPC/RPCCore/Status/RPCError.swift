public import ProtobufRuntime
public import StandardMessages

/// A call that failed. A handler throws it to choose the status that its caller gets; a client call throws it.
///
/// `cause` never leaves the process: only code, message, details and metadata travel.
public struct RPCError: Error, Sendable {
  public var code: RPCStatus.Code
  public var message: String
  /// What travels in `grpc-status-details-bin` inside a `google.rpc.Status`, in order.
  public var details: [Google.Protobuf.`Any`]
  /// Trailing metadata that goes with the error.
  public var metadata: Metadata
  public var cause: (any Error)?

  /// - Parameter details: messages such as `google.rpc.BadRequest`; each is packed into a `google.protobuf.Any`.
  public init(
    code: RPCStatus.Code,
    message: String,
    details: [any ProtobufMessage] = [],
    metadata: Metadata = Metadata(),
    cause: (any Error)? = nil
  ) {
    self.code = code
    self.message = message
    self.details = details.map { Google.Protobuf.`Any`(packing: $0) }
    self.metadata = metadata
    self.cause = cause
  }

  public init(status: RPCStatus) {
    self.init(code: status.code, message: status.message)
  }

  public var status: RPCStatus { RPCStatus(code: code, message: message) }

  /// The first detail of the given type, or nil when there is none or its bytes do not parse.
  public func detail<M: ProtobufMessage>(_ type: M.Type) -> M? {
    for detail in details where detail.holds(type) {
      if let message = try? M(serializedBytes: detail.value) { return message }
    }
    return nil
  }
}

extension RPCError: CustomStringConvertible {
  public var description: String { status.description }
}
