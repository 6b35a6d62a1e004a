import MessageCompression
public import ProtobufRuntime

/// A method and the code that serves it, with the types of its messages erased.
public struct MethodHandler: Sendable {
  public let descriptor: MethodDescriptor
  let body: @Sendable (any ServerCall, ServerContext) async throws -> Void
  /// Set by the router.
  var observer: (any MethodObserver)?

  public static func unary<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor,
    _ handler: @escaping @Sendable (I, ServerContext) async throws -> O
  ) -> MethodHandler {
    MethodHandler(descriptor: descriptor) { call, context in
      var context = context
      let request: I = try await call.receiveOnly(for: &context)
      try await call.send(handler(request, context))
    }
  }

  public static func serverStreaming<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor,
    _ handler: @escaping @Sendable (I, ResponseWriter<O>, ServerContext) async throws -> Void
  ) -> MethodHandler {
    MethodHandler(descriptor: descriptor) { call, context in
      var context = context
      let request: I = try await call.receiveOnly(for: &context)
      try await handler(request, ResponseWriter(call: call), context)
    }
  }

  public static func clientStreaming<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor,
    _ handler: @escaping @Sendable (RequestStream<I>, ServerContext) async throws -> O
  ) -> MethodHandler {
    MethodHandler(descriptor: descriptor) { call, context in
      try await call.send(handler(RequestStream(call: call), context))
    }
  }

  public static func bidirectionalStreaming<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor,
    _ handler: @escaping @Sendable (RequestStream<I>, ResponseWriter<O>, ServerContext) async throws -> Void
  ) -> MethodHandler {
    MethodHandler(descriptor: descriptor) { call, context in
      try await handler(RequestStream(call: call), ResponseWriter(call: call), context)
    }
  }
}

extension ServerCall {
  /// The one message of a caller that does not stream. None or two are UNIMPLEMENTED (gRPC statuscodes.md).
  func receiveOnly<Message: ProtobufMessage>(for context: inout ServerContext) async throws -> Message {
    guard let message = try await receiveMessage() else {
      throw RPCError(code: .unimplemented, message: "the call has no request message where it needs one")
    }
    guard try await receiveMessage() == nil else {
      throw RPCError(code: .unimplemented, message: "the call has more than one request message")
    }
    context.requestEncoding = message.encoding
    return try Message(message, limits: limits)
  }

  func send(_ message: some ProtobufMessage, compress: Bool = true) async throws {
    let encoding = compress ? sendEncoding : .identity
    try await sendMessage(FramedMessage(message, maximumBytes: limits.maximumSendBytes, encoding: encoding))
  }
}
