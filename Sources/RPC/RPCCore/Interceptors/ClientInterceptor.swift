/// Code around every call of a client, such as credentials, default timeouts and metrics.
public protocol ClientInterceptor: Sendable {
  /// Before the call starts. May change the options, or throw ``RPCError`` so that the call does not start.
  func prepare(_ method: MethodDescriptor, options: inout CallOptions) async throws

  /// Once, after a call that was started has ended.
  func finished(_ method: MethodDescriptor, status: RPCStatus)
}

extension ClientInterceptor {
  public func prepare(_ method: MethodDescriptor, options: inout CallOptions) async throws {}
  public func finished(_ method: MethodDescriptor, status: RPCStatus) {}
}
