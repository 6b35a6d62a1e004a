/// What carries calls from a client. It knows bytes and metadata, and no message types.
public protocol ClientTransport: Sendable {
  /// Starts a call; returns once the transport has taken it.
  ///
  /// The timeout counts from now on; the transport ends the call with DEADLINE_EXCEEDED when it has passed.
  /// - Throws: ``RPCError``, UNAVAILABLE when there is no connection to be had.
  func startCall(_ method: MethodDescriptor, options: CallOptions) async throws -> any ClientCall
}
