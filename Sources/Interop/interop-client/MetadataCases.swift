import InteropExpectations
import InteropMessages
import ProtobufRuntime
import RPCCore

extension Calls {
  private static let initialName = "x-grpc-test-echo-initial"
  private static let initialValue = "test_initial_metadata_value"
  private static let trailingName = "x-grpc-test-echo-trailing-bin"
  private static let trailingValue: [UInt8] = [0xAB, 0xAB, 0xAB]

  func customMetadata() async throws {
    var options = CallOptions()
    try options.metadata.append(Self.initialValue, for: Self.initialName)
    try options.metadata.append(Self.trailingValue, for: Self.trailingName)
    // Read as a stream of one response, which has the headers and the trailers.
    let unary: ResponseStream<Grpc.Testing.SimpleResponse> = client.serverStreaming(
      Grpc.Testing.TestService.Methods.unaryCall, Self.largeRequest, options: options)
    try await checkEcho(unary)
    let stream = test.fullDuplexCall(options: options) { requests in
      try await requests.write(Self.request(Self.requestBytes, responses: [Self.responseBytes]))
    }
    try await checkEcho(stream)
  }

  private func checkEcho<Message: ProtobufMessage>(_ responses: ResponseStream<Message>) async throws {
    var iterator = responses.makeAsyncIterator()
    while try await iterator.next() != nil {}
    try expectEqual(iterator.headers?[Self.initialName], Self.initialValue, "the initial metadata")
    try expectEqual(
      iterator.trailers?.binaryValues(Self.trailingName), [Self.trailingValue], "the trailing metadata")
  }
}
