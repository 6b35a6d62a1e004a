/// Watches the calls of a client and each attempt to make them, such as to measure them: an interceptor sees neither
/// retries, nor the messages, nor when a call began.
public protocol ClientCallObserver: Sendable {
  /// A call begins.
  func observe(_ method: MethodDescriptor) -> any ClientCallObservation
}

/// Watches one call.
public protocol ClientCallObservation: Sendable {
  /// The call is attempted, for the first time or again. `start` is to be called once; what it throws, or returns, is to be
  /// passed on: the attempt itself, or one that passes everything on to it and notes what goes by.
  func attempt(_ start: () async throws -> any ClientCall) async throws -> any ClientCall

  /// Once, when the call has ended.
  func ended(_ code: RPCStatus.Code)
}
