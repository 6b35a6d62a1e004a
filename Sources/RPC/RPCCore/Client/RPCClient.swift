public import ProtobufRuntime

/// Calls over any client transport. Generated clients wrap one.
///
/// A call that a server's handler makes ends no later than the one that the handler serves, whatever its own timeout
/// is; `Task.detached` starts a task whose calls do not.
public struct RPCClient: Sendable {
  private let transport: any ClientTransport
  private let interceptors: [any ClientInterceptor]
  private let observer: (any ClientCallObserver)?
  private let retries: RetryContext

  /// - Parameters:
  ///   - serviceConfiguration: deadlines, wait-for-ready, limits and retries by method. Calls that no handler can have
  ///     seen are made again without it.
  ///   - retryBuffer: how much of its requests a call may keep for that.
  ///   - observer: such as what measures the calls.
  public init(
    transport: any ClientTransport, interceptors: [any ClientInterceptor] = [],
    serviceConfiguration: ServiceConfiguration = ServiceConfiguration(),
    retryBuffer: RetryBufferLimits = RetryBufferLimits(), observer: (any ClientCallObserver)? = nil
  ) {
    self.transport = transport
    self.interceptors = interceptors
    self.observer = observer
    self.retries = RetryContext(serviceConfiguration, bufferLimits: retryBuffer)
  }

  /// - Throws: ``RPCError``. Cancelling the task cancels the call, which then throws CANCELLED.
  public func unary<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor, _ request: I, options: CallOptions = CallOptions()
  ) async throws -> O {
    try await onlyResponse(of: stream(descriptor, options, request))
  }

  /// The call starts when the stream is first read. Cancelling the task that reads, or dropping the iterator,
  /// cancels the call.
  public func serverStreaming<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor, _ request: I, options: CallOptions = CallOptions()
  ) -> ResponseStream<O> {
    stream(descriptor, options, request)
  }

  /// - Parameter requests: writes the requests, and half-closes by returning.
  /// - Throws: ``RPCError``, or what `requests` throws.
  public func clientStreaming<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor, options: CallOptions = CallOptions(),
    requests: @escaping @Sendable (RequestWriter<I>) async throws -> Void
  ) async throws -> O {
    try await onlyResponse(of: bidirectionalStreaming(descriptor, options: options, requests: requests))
  }

  /// - Parameter requests: writes the requests while the responses are read, and half-closes by returning. When it
  ///   throws, the call is cancelled and the stream of responses throws the error.
  public func bidirectionalStreaming<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor, options: CallOptions = CallOptions(),
    requests: @escaping @Sendable (RequestWriter<I>) async throws -> Void
  ) -> ResponseStream<O> {
    ResponseStream(
      ClientCallStarter(
        transport: transport, interceptors: interceptors, observer: observer, method: descriptor, options: options,
        requests: .stream { try await requests(RequestWriter(call: $0)) }, retries: retries))
  }

  private func stream<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor, _ options: CallOptions, _ request: I
  ) -> ResponseStream<O> {
    ResponseStream(
      ClientCallStarter(
        transport: transport, interceptors: interceptors, observer: observer, method: descriptor, options: options,
        requests: .single { limits, encoding in
          try FramedMessage(request, maximumBytes: limits.maximumSendBytes, encoding: encoding)
        }, retries: retries))
  }

  /// The one message of a server that does not stream. None or two with the status OK are UNIMPLEMENTED, as the
  /// specification says of a wrong cardinality (gRPC statuscodes.md).
  private func onlyResponse<O: ProtobufMessage>(of stream: ResponseStream<O>) async throws -> O {
    var iterator = stream.makeAsyncIterator()
    guard let response = try await iterator.next() else {
      throw RPCError(code: .unimplemented, message: "the server sent no response message")
    }
    guard try await iterator.next() == nil else {
      throw RPCError(code: .unimplemented, message: "the server sent more than one response message")
    }
    return response
  }
}
