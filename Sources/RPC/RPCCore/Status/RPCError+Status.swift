public import StandardMessages

extension RPCError {
  /// The rich error model's form of this error (google/rpc/status.proto).
  public func toStatus() -> Google.Rpc.Status {
    Google.Rpc.Status(code: Int32(code.rawValue), message: message, details: details)
  }

  /// A code outside the canonical ones reads as UNKNOWN, as gRPC statuscodes.md asks.
  public init(status: Google.Rpc.Status) {
    self.init(code: RPCStatus.Code(rawValue: Int(status.code)) ?? .unknown, message: status.message)
    self.details = status.details
  }
}
