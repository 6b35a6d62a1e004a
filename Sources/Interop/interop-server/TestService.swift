import InteropMessages
import MessageCompression
import RPCCore

/// What the clients of gRPC's interoperability tests expect of a server
/// (grpc/grpc, doc/interop-test-descriptions.md "Server").
struct TestService: Grpc.Testing.TestService.Provider {
  func emptyCall(_ request: Grpc.Testing.Empty, context: ServerContext) async throws -> Grpc.Testing.Empty {
    echoMetadata(context)
    return Grpc.Testing.Empty()
  }

  func unaryCall(
    _ request: Grpc.Testing.SimpleRequest, context: ServerContext
  ) async throws -> Grpc.Testing.SimpleResponse {
    echoMetadata(context)
    try request.expectCompressed?.check(context.requestEncoding)
    try request.responseStatus?.throwIfFailure()
    context.compressesResponses = request.responseCompressed?.value ?? false
    return Grpc.Testing.SimpleResponse(payload: try .zeros(count: request.responseSize))
  }

  func cacheableUnaryCall(
    _ request: Grpc.Testing.SimpleRequest, context: ServerContext
  ) async throws -> Grpc.Testing.SimpleResponse {
    let response = try await unaryCall(request, context: context)
    try context.responseHeaders.append("max-age=60, public", for: "cache-control")
    return response
  }

  func streamingOutputCall(
    _ request: Grpc.Testing.StreamingOutputCallRequest,
    responses: ResponseWriter<Grpc.Testing.StreamingOutputCallResponse>, context: ServerContext
  ) async throws {
    echoMetadata(context)
    try await answer(request, responses, context)
  }

  func streamingInputCall(
    _ requests: RequestStream<Grpc.Testing.StreamingInputCallRequest>, context: ServerContext
  ) async throws -> Grpc.Testing.StreamingInputCallResponse {
    echoMetadata(context)
    var size = 0
    var iterator = requests.makeAsyncIterator()
    while let request = try await iterator.next() {
      try request.expectCompressed?.check(iterator.messageEncoding)
      // Messages are bounded and each takes time to come: this cannot overflow 63 bits.
      size += request.payload?.body.count ?? 0
    }
    return Grpc.Testing.StreamingInputCallResponse(aggregatedPayloadSize: Int32(clamping: size))
  }

  func fullDuplexCall(
    _ requests: RequestStream<Grpc.Testing.StreamingOutputCallRequest>,
    responses: ResponseWriter<Grpc.Testing.StreamingOutputCallResponse>, context: ServerContext
  ) async throws {
    echoMetadata(context)
    for try await request in requests { try await answer(request, responses, context) }
  }

  func halfDuplexCall(
    _ requests: RequestStream<Grpc.Testing.StreamingOutputCallRequest>,
    responses: ResponseWriter<Grpc.Testing.StreamingOutputCallResponse>, context: ServerContext
  ) async throws {
    echoMetadata(context)
    var received: [Grpc.Testing.StreamingOutputCallRequest] = []
    for try await request in requests {
      guard received.count < Self.maximumHeldRequests else {
        throw RPCError(code: .resourceExhausted, message: "more than \(Self.maximumHeldRequests) requests are not held")
      }
      received.append(request)
    }
    for request in received { try await answer(request, responses, context) }
  }

  func unimplementedCall(_ request: Grpc.Testing.Empty, context: ServerContext) async throws -> Grpc.Testing.Empty {
    throw RPCError(code: .unimplemented, message: "this method is there to be missing")
  }

  private static let maximumHeldRequests = 1_000

  /// Sends what one request asks for.
  private func answer(
    _ request: Grpc.Testing.StreamingOutputCallRequest,
    _ responses: ResponseWriter<Grpc.Testing.StreamingOutputCallResponse>, _ context: ServerContext
  ) async throws {
    try request.responseStatus?.throwIfFailure()
    if request.responseParameters.contains(where: { $0.compressed?.value == true }) {
      context.compressesResponses = true
    }
    for parameters in request.responseParameters {
      if parameters.intervalUs > 0 { try await Task.sleep(for: .microseconds(Int64(parameters.intervalUs))) }
      let response = Grpc.Testing.StreamingOutputCallResponse(payload: try .zeros(count: parameters.size))
      try await responses.write(response, compress: parameters.compressed?.value ?? false)
    }
  }
}
