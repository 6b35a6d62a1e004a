import InteropExpectations
import InteropMessages
import RPCCore

extension Calls {
  func statusCodeAndMessage() async throws {
    let status = Grpc.Testing.EchoStatus(code: 2, message: "test status method")
    try await checkUnary(status)
    let error = try await expectError(.unknown) {
      let responses = test.fullDuplexCall { requests in
        try await requests.write(Grpc.Testing.StreamingOutputCallRequest(responseStatus: status))
      }
      for try await _ in responses {}
    }
    try expectEqual(error.message, status.message, "the status message")
  }

  func specialStatusMessage() async throws {
    let message = "\t\ntest with whitespace\r\nand Unicode BMP \u{263A} and non-BMP \u{1F608}\t\n"
    try await checkUnary(Grpc.Testing.EchoStatus(code: 2, message: message))
  }

  private func checkUnary(_ status: Grpc.Testing.EchoStatus) async throws {
    let error = try await expectError(.unknown) {
      try await test.unaryCall(Grpc.Testing.SimpleRequest(responseStatus: status))
    }
    try expectEqual(error.message, status.message, "the status message")
  }
}
