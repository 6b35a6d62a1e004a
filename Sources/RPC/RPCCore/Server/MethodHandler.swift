public import ProtobufRuntime

/// A method and the code that serves it, with the types of its messages erased.
public struct MethodHandler: Sendable {
  public let descriptor: MethodDescriptor
  let body: @Sendable (any ServerCall, ServerContext) async throws -> Void

  public static func unary<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor,
    _ handler: @escaping @Sendable (I, ServerContext) async throws -> O
  ) -> MethodHandler {
    MethodHandler(descriptor: descriptor) { call, context in
      let response = try await handler(call.receiveOnly(I.self), context)
      try await call.sendMessage(FramedMessage(response, maximumBytes: call.limits.maximumSendBytes))
    }
  }

  public static func serverStreaming<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor,
    _ handler: @escaping @Sendable (I, ResponseWriter<O>, ServerContext) async throws -> Void
  ) -> MethodHandler {
    MethodHandler(descriptor: descriptor) { call, context in
      try await handler(call.receiveOnly(I.self), ResponseWriter(call: call), context)
    }
  }

  public static func clientStreaming<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor,
    _ handler: @escaping @Sendable (RequestStream<I>, ServerContext) async throws -> O
  ) -> MethodHandler {
    MethodHandler(descriptor: descriptor) { call, context in
      let response = try await handler(RequestStream(call: call), context)
      try await call.sendMessage(FramedMessage(response, maximumBytes: call.limits.maximumSendBytes))
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
  func receiveOnly<Message: ProtobufMessage>(_ type: Message.Type) async throws -> Message {
    guard let bytes = try await receiveMessage() else {
      throw RPCError(code: .unimplemented, message: "the call has no request message where it needs one")
    }
    guard try await receiveMessage() == nil else {
      throw RPCError(code: .unimplemented, message: "the call has more than one request message")
    }
    return try Message(payload: bytes, limits: limits)
  }
}
