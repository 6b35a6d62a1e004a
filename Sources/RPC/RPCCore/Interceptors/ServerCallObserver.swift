/// Watches every call of a server as its transport sees it, such as to measure it: an interceptor sees neither the
/// messages, nor the status that is sent, nor calls of methods that do not exist.
public protocol ServerCallObserver: Sendable {
  /// Asked once for each method that the server has, so that nothing need be looked up for a call.
  func observer(of method: MethodDescriptor) -> any MethodObserver

  /// A call named a method that the server does not have, and is refused with UNIMPLEMENTED.
  func refusedUnknownMethod()
}

/// Watches the calls of one method.
public protocol MethodObserver: Sendable {
  /// A call begins. Answers with the call to serve: one that passes everything on to `call` and notes what goes by.
  /// Its ``ServerCall/finish(_:)`` is called exactly once, in the task of the call.
  func observe(_ call: any ServerCall, context: ServerContext) -> any ServerCall
}
