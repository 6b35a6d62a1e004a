import HTTP2
import RPCCore
@testable import RPCTransport
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(3))) struct InterceptorTests {
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

  @Test("a response that cannot be read is reported as what the caller gets, not as a cancellation")
  func unreadable() async throws {
    let recorder = Recorder()
    let headers: HeaderBlock = [":status": "200", "content-type": "application/grpc", "grpc-encoding": "gzip"]
    let script = RawServer.answering([headers, ["grpc-status": "0"]], body: framed(flag: 1))
    try await RawServer.run(script) { server in
      try await withRPCClient(target: server.target, interceptors: [recorder]) { client in
        #expect(await rpcError { try await client.unary(TestMessage()) }?.code == .internal)
      }
    }
    #expect(recorder.codes == [.internal])
  }
}
