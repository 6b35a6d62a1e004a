import InteropExpectations
import InteropMessages
import RPCCore

extension Calls {
  func cancelAfterBegin() async throws {
    let (begun, begin) = AsyncStream<Void>.makeStream()
    let call = Task {
      // A call that never gets as far must not be waited for.
      defer { begin.finish() }
      return try await test.streamingInputCall { _ in
        begin.yield()
        try await waitUntilCancelled()
      }
    }
    var beginnings = begun.makeAsyncIterator()
    await beginnings.next()
    call.cancel()
    try await expectError(.cancelled) { try await call.value }
  }

  func cancelAfterFirstResponse() async throws {
    let call = Task {
      let responses = test.fullDuplexCall { requests in
        try await requests.write(Self.request(27_182, responses: [31_415]))
        try await waitUntilCancelled()
      }
      var iterator = responses.makeAsyncIterator()
      try expectZeros(try await iterator.next()?.payload, count: 31_415)
      withUnsafeCurrentTask { $0?.cancel() }
      while try await iterator.next() != nil {}
    }
    try await expectError(.cancelled) { try await call.value }
  }

  func timeoutOnSleepingServer() async throws {
    try await expectError(.deadlineExceeded) {
      let responses = test.fullDuplexCall(options: CallOptions(timeout: .milliseconds(1))) { requests in
        try await requests.write(Grpc.Testing.StreamingOutputCallRequest(payload: .zeros(27_182)))
        try await waitUntilCancelled()
      }
      for try await _ in responses {}
    }
  }
}
