public import ProtobufRuntime

/// Calls over any client transport. Generated clients wrap one.
public struct RPCClient: Sendable {
  private let transport: any ClientTransport
  private let interceptors: [any ClientInterceptor]

  private let retries: RetryContext

  /// - Parameter serviceConfiguration: deadlines, wait-for-ready and retries by method. Retries are for calls with one
  ///   request; calls that no handler can have seen are made again without it.
  public init(
    transport: any ClientTransport, interceptors: [any ClientInterceptor] = [],
    serviceConfiguration: ServiceConfiguration = ServiceConfiguration()
  ) {
    self.transport = transport
    self.interceptors = interceptors
    self.retries = RetryContext(serviceConfiguration)
  }

  /// - Throws: ``RPCError``. Cancelling the task cancels the call, which then throws CANCELLED.
  public func unary<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor, _ request: I, options: CallOptions = CallOptions()
  ) async throws -> O {
    try await onlyResponse(of: stream(descriptor, options) { try await $0.write(request) })
  }

  /// The call starts when the stream is first read. Cancelling the task that reads, or dropping the iterator,
  /// cancels the call.
  public func serverStreaming<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor, _ request: I, options: CallOptions = CallOptions()
  ) -> ResponseStream<O> {
    stream(descriptor, options) { try await $0.write(request) }
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
        transport: transport, interceptors: interceptors, method: descriptor, options: options,
        requests: .concurrent { try await requests(RequestWriter(call: $0)) }, retries: retries))
  }

  private func stream<I: ProtobufMessage, O: ProtobufMessage>(
    _ descriptor: MethodDescriptor, _ options: CallOptions,
    _ request: @escaping @Sendable (RequestWriter<I>) async throws -> Void
  ) -> ResponseStream<O> {
    ResponseStream(
      ClientCallStarter(
        transport: transport, interceptors: interceptors, method: descriptor, options: options,
        requests: .first { try await request(RequestWriter(call: $0)) }, retries: retries))
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
