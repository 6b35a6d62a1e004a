import InteropExpectations
import InteropMessages
import RPCCore

extension Calls {
  func emptyUnary() async throws {
    try expectEqual(try await test.emptyCall(Grpc.Testing.Empty()), Grpc.Testing.Empty(), "the response")
  }

  func largeUnary(options: CallOptions = CallOptions()) async throws {
    let response = try await test.unaryCall(Self.largeRequest, options: options)
    try expectZeros(response.payload, count: Self.responseBytes)
  }

  static var largeRequest: Grpc.Testing.SimpleRequest {
    Grpc.Testing.SimpleRequest(
      responseType: .compressable, responseSize: Int32(responseBytes), payload: .zeros(requestBytes))
  }

  func unimplementedMethod() async throws {
    try await expectError(.unimplemented) { try await test.unimplementedCall(Grpc.Testing.Empty()) }
  }

  func unimplementedService() async throws {
    let missing = Grpc.Testing.UnimplementedService.Client(client)
    try await expectError(.unimplemented) { try await missing.unimplementedCall(Grpc.Testing.Empty()) }
  }
}
