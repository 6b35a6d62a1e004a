import InteropExpectations
import InteropMessages
import MessageCompression
import RPCCore

extension Calls {
  func clientCompressedUnary() async throws {
    var request = Self.largeRequest
    request.expectCompressed = Grpc.Testing.BoolValue(value: true)
    // A server that does not look at the flag would pass what follows without doing anything for it.
    let probe = request
    try await expectError(.invalidArgument) { try await test.unaryCall(probe) }
    try expectZeros(
      try await test.unaryCall(request, options: Self.options(compression: true)).payload, count: Self.responseBytes)
    request.expectCompressed = Grpc.Testing.BoolValue(value: false)
    try expectZeros(try await test.unaryCall(request).payload, count: Self.responseBytes)
  }

  func clientCompressedStreaming() async throws {
    let first = Grpc.Testing.StreamingInputCallRequest(
      payload: .zeros(27_182), expectCompressed: Grpc.Testing.BoolValue(value: true))
    let second = Grpc.Testing.StreamingInputCallRequest(
      payload: .zeros(45_904), expectCompressed: Grpc.Testing.BoolValue(value: false))
    try await expectError(.invalidArgument) {
      try await test.streamingInputCall { try await $0.write(first) }
    }
    let response = try await test.streamingInputCall(options: Self.options(compression: true)) { requests in
      try await requests.write(first)
      try await requests.write(second, compress: false)
    }
    try expectEqual(response.aggregatedPayloadSize, 73_086, "the size of all payloads")
  }

  func serverCompressedUnary() async throws {
    for compressed in [true, false] {
      var request = Self.largeRequest
      request.responseCompressed = Grpc.Testing.BoolValue(value: compressed)
      // Read as a stream of one response, which says how it came.
      let responses: ResponseStream<Grpc.Testing.SimpleResponse> = client.serverStreaming(
        Grpc.Testing.TestService.Methods.unaryCall, request)
      var iterator = responses.makeAsyncIterator()
      try expectZeros(try await iterator.next()?.payload, count: Self.responseBytes)
      try expectEqual(iterator.messageEncoding != .identity, compressed, "whether the response is compressed")
      try expect(try await iterator.next() == nil, "more than one response")
    }
  }

  func serverCompressedStreaming() async throws {
    let wanted = [(true, 31_415), (false, 92_653)]
    let request = Grpc.Testing.StreamingOutputCallRequest(
      responseType: .compressable,
      responseParameters: wanted.map {
        Grpc.Testing.ResponseParameters(size: Int32($0.1), compressed: Grpc.Testing.BoolValue(value: $0.0))
      })
    var iterator = test.streamingOutputCall(request).makeAsyncIterator()
    for (compressed, size) in wanted {
      try expectZeros(try await iterator.next()?.payload, count: size)
      try expectEqual(iterator.messageEncoding != .identity, compressed, "whether the response is compressed")
    }
    try expect(try await iterator.next() == nil, "more than \(wanted.count) responses")
  }
}
