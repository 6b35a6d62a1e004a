import HTTP2
import NIOCore
import NIOPosix
import RPCCore
@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct DeadlineTests {
  /// Long enough for a request to arrive on a connection that is there.
  private static let timeout = Duration.seconds(1)

  @Test("29: the client's deadline holds against a server that never answers, which is told")
  func silentServer() async throws {
    let reset = Signal()
    let ok: [HeaderBlock] = [[":status": "200", "content-type": "application/grpc"], ["grpc-status": "0"]]
    let answer = RawServer.answering(ok, body: framed())
    let script: RawServer.Script = { event, connection in
      if case .headers(1, _, _) = event { answer(event, connection) }
      if case .streamClosed(_, .cancel) = event { reset.fire() }
    }
    try await RawServer.run(script) { server in
      try await withRPCClient(target: server.target) { client in
        _ = try await client.unary(TestMessage())
        let error = await rpcError {
          try await client.unary(TestMessage(), options: CallOptions(timeout: Self.timeout))
        }
        #expect(error?.code == .deadlineExceeded)
        try await reset.wait()
      }
    }
  }

  @Test("29: the server enforces the deadline on its own and cancels the handler")
  func serverSide() async throws {
    let started = Signal(), cancelled = Signal()
    let service = TestService.unary { message, context in
      #expect(context.deadline != nil)
      try await runUntilCancelled(started: started, cancelled: cancelled)
      return message
    }
    try await withServer(service) { server in
      let client = try await RawClient.connect(to: server.address)
      let response = try await client.call(.call(replacing: ["grpc-timeout": "1S"]), body: framed())
      #expect(response.field("grpc-status") == "4")
      try await cancelled.wait()
      try await client.close()
    }
  }

  @Test("29: a deadline that has passed fails without a server")
  func alreadyPassed() async throws {
    try await withServerAndClient(.echo) { (client, _) async throws in
      let error = await rpcError { try await client.unary(TestMessage(), options: CallOptions(timeout: .zero)) }
      #expect(error?.code == .deadlineExceeded)
    }
  }

  @Test("29, 38: the deadline holds while the connection is being made")
  func whileConnecting() async throws {
    // It accepts connections and says nothing.
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .bind(host: "127.0.0.1", port: 0).get()
    let port = try #require(listener.localAddress?.port)
    try await withRPCClient(target: "127.0.0.1:\(port)") { client in
      let error = await rpcError {
        try await client.unary(TestMessage(), options: CallOptions(timeout: .milliseconds(50)))
      }
      #expect(error?.code == .deadlineExceeded)
    }
    try await listener.close()
  }

  @Test("29: a deadline ends a stream in the middle")
  func stream() async throws {
    let service = TestService.serverStreaming { message, responses, _ in
      try await responses.write(message)
      try await Task.sleep(for: .seconds(3_600))
    }
    try await withServerAndClient(service) { (client, _) async throws in
      // On a busy machine the deadline may come before the first message.
      let error = await rpcError {
        for try await _ in client.responses(TestMessage(), options: CallOptions(timeout: .milliseconds(300))) {}
      }
      #expect(error?.code == .deadlineExceeded)
    }
  }
}
