public import MessageCompression
public import ProtobufRuntime

/// A method and the code that serves it, with the types of its messages erased.
public final class MethodHandler: Sendable {
  public let descriptor: MethodDescriptor
  @usableFromInline let body: @Sendable (any ServerCall, ServerContext) async throws -> Void
  let observer: (any MethodObserver)?

  @usableFromInline init(
    descriptor: MethodDescriptor, observer: (any MethodObserver)? = nil,
    body: @escaping @Sendable (any ServerCall, ServerContext) async throws -> Void
  ) {
    self.descriptor = descriptor
    self.observer = observer
    self.body = body
  }

  func observed(by observer: (any MethodObserver)?) -> MethodHandler {
    MethodHandler(descriptor: descriptor, observer: observer, body: body)
  }

  // Inlinable, as is what they call, so that the code of a service has none that is generic over its messages.

  @inlinable public static func unary<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor,
    _ handler: @escaping @Sendable (I, ServerContext) async throws -> O
  ) -> MethodHandler {
    MethodHandler(descriptor: descriptor) { call, context in
      let (request, encoding): (I, CompressionAlgorithm) = try await call.receiveOnly()
      try await call.send(handler(request, context.with(requestEncoding: encoding)))
    }
  }

  @inlinable public static func serverStreaming<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor,
    _ handler: @escaping @Sendable (I, ResponseWriter<O>, ServerContext) async throws -> Void
  ) -> MethodHandler {
    MethodHandler(descriptor: descriptor) { call, context in
      let (request, encoding): (I, CompressionAlgorithm) = try await call.receiveOnly()
      try await handler(request, ResponseWriter(call: call), context.with(requestEncoding: encoding))
    }
  }

  @inlinable public static func clientStreaming<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor,
    _ handler: @escaping @Sendable (RequestStream<I>, ServerContext) async throws -> O
  ) -> MethodHandler {
    MethodHandler(descriptor: descriptor) { call, context in
      try await call.send(handler(RequestStream(call: call), context))
    }
  }

  @inlinable public static func bidirectionalStreaming<I: ProtobufMessage, O: ProtobufMessage>(
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
  @inlinable func receiveOnly<Message: ProtobufMessage>() async throws -> (Message, CompressionAlgorithm) {
    guard let message = try await receiveNext() else {
      throw RPCError(code: .unimplemented, message: "the call has no request message where it needs one")
    }
    guard try await receiveNext() == nil else {
      throw RPCError(code: .unimplemented, message: "the call has more than one request message")
    }
    return (try Message(message, limits: limits), message.encoding)
  }

  @inlinable @inline(__always) func receiveNext() async throws -> ReceivedMessage? {
    switch try receiveAvailable() {
    case .message(let message): message
    case .end: nil
    case .wait: try await receiveMessage()
    }
  }

  @inlinable func send(_ message: some ProtobufMessage, compress: Bool = true) async throws {
    let encoding = compress ? sendEncoding : .identity
    let framed = try FramedMessage(message, maximumBytes: limits.maximumSendBytes, encoding: encoding)
    try await sendFramed(framed)
  }

  func send(encoded message: FramedMessage) async throws {
    let length = message.bytes.count - MessagePrefix.byteCount
    guard length <= limits.maximumSendBytes else { throw FramedMessage.tooLarge(length, limits.maximumSendBytes) }
    try await sendFramed(message)
  }

  @inlinable @inline(__always) func sendFramed(_ message: FramedMessage) async throws {
    if try sendIfRoom(message) { return }
    try await sendMessage(message)
  }
}
