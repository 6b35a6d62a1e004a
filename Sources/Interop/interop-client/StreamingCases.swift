import InteropExpectations
import InteropMessages
import RPCCore

extension Calls {
  static let exchanges = [(27_182, 31_415), (8, 9), (1_828, 2_653), (45_904, 58_979)]

  static func request(_ requestBytes: Int, responses: [Int]) -> Grpc.Testing.StreamingOutputCallRequest {
    Grpc.Testing.StreamingOutputCallRequest(
      responseType: .compressable,
      responseParameters: responses.map { Grpc.Testing.ResponseParameters(size: Int32($0)) },
      payload: .zeros(requestBytes))
  }

  func clientStreaming() async throws {
    let response = try await test.streamingInputCall { requests in
      for (size, _) in Self.exchanges {
        try await requests.write(Grpc.Testing.StreamingInputCallRequest(payload: .zeros(size)))
      }
    }
    try expectEqual(response.aggregatedPayloadSize, 74_922, "the size of all payloads")
  }

  func serverStreaming() async throws {
    let sizes = Self.exchanges.map(\.1)
    var received = 0
    for try await response in test.streamingOutputCall(Self.request(0, responses: sizes)) {
      try expect(received < sizes.count, "more than \(sizes.count) responses")
      try expectZeros(response.payload, count: sizes[received])
      received += 1
    }
    try expectEqual(received, sizes.count, "the number of responses")
  }

  func pingPong() async throws {
    let (turns, turn) = AsyncStream<Void>.makeStream()
    let responses = test.fullDuplexCall { requests in
      var turns = turns.makeAsyncIterator()
      for (requestBytes, responseBytes) in Self.exchanges {
        try await requests.write(Self.request(requestBytes, responses: [responseBytes]))
        // The next request is not sent before the response to this one has come.
        await turns.next()
      }
    }
    var received = 0
    for try await response in responses {
      try expect(received < Self.exchanges.count, "more than \(Self.exchanges.count) responses")
      try expectZeros(response.payload, count: Self.exchanges[received].1)
      received += 1
      turn.yield()
    }
    try expectEqual(received, Self.exchanges.count, "the number of responses")
  }

  func emptyStream() async throws {
    for try await response in test.fullDuplexCall(requests: { _ in }) {
      throw Failure(description: "no response expected, \(response) found")
    }
  }
}
