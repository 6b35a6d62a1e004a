import RPCCore
@testable import RPCTransport
import Synchronization
import Testing

@Suite struct InterceptorTests {
  private final class Recorder: ClientInterceptor {
    private let state = Mutex<[RPCStatus.Code]>([])
    var codes: [RPCStatus.Code] { state.withLock { $0 } }

    func prepare(_ method: MethodDescriptor, options: inout CallOptions) async throws {
      try options.metadata.append("secret", for: "authorization")
    }

    func finished(_ method: MethodDescriptor, status: RPCStatus) {
      state.withLock { $0.append(status.code) }
    }
  }

  private struct Identity: ServerInterceptor {
    func intercept(context: ServerContext, next: @Sendable (ServerContext) async throws -> Void) async throws {
      guard context.metadata["authorization"] == "secret" else {
        throw RPCError(code: .unauthenticated, message: "who are you?")
      }
      try await next(context)
    }
  }

  @Test func aClientsCredentialsPassAServersCheck() async throws {
    let recorder = Recorder()
    try await withServer(.echo, interceptors: [Identity()]) { server in
      try await withRPCClient(target: "\(server.address)") { client in
        #expect(await rpcError { try await client.unary(TestMessage()) }?.code == .unauthenticated)
      }
      try await withRPCClient(target: "\(server.address)", interceptors: [recorder]) { client in
        #expect(await rpcError { try await client.unary(TestMessage()) } == nil)
        for try await _ in client.responses(TestMessage(typeUrl: "5")) { break }
      }
    }
    #expect(recorder.codes == [.ok, .cancelled])
  }
}
