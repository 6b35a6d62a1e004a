import HTTP2
import RPCCore
@testable import RPCTransport
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(3))) struct CancellationTests {
  @Test("30: cancelling the client's task cancels the handler, and the call is CANCELLED")
  func unary() async throws {
    let started = Signal(), cancelled = Signal()
    let service = TestService.unary { message, _ in
      try await runUntilCancelled(started: started, cancelled: cancelled)
      return message
    }
    try await withServerAndClient(service) { (client, _) async throws in
      let call = Task { await rpcError { try await client.unary(TestMessage()) } }
      try await started.wait()
      call.cancel()
      #expect(await call.value?.code == .cancelled)
      try await cancelled.wait()
    }
  }

  @Test("30: cancelling a task before its call starts cancels the call")
  func beforeTheStart() async throws {
    try await withServerAndClient(.echo) { (client, _) async throws in
      let call = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return await rpcError { try await client.unary(TestMessage()) }
      }
      #expect(await call.value?.code == .cancelled)
    }
  }

  @Test("30: dropping the iterator cancels the call")
  func droppedIterator() async throws {
    let started = Signal(), cancelled = Signal()
    let service = TestService.serverStreaming { message, responses, _ in
      try await responses.write(message)
      try await runUntilCancelled(started: started, cancelled: cancelled)
    }
    try await withServerAndClient(service) { (client, _) async throws in
      var received: [TestMessage] = []
      for try await message in client.responses(TestMessage(typeUrl: "first")) {
        received.append(message)
        break
      }
      try await cancelled.wait()
      #expect(received == [TestMessage(typeUrl: "first")])
    }
  }

  @Test("30: a handler that waits for requests, or for room to write, sees the cancellation")
  func waitingHandlers() async throws {
    let reading = Signal(), writing = Signal()
    let read = Atomic(0), written = Atomic(0)
    let service = TestService(methods: [
      .clientStreaming(TestService.clientStreaming) { (requests: RequestStream<TestMessage>, _) in
        do {
          for try await _ in requests { read.add(1, ordering: .relaxed) }
        } catch is CancellationError {
          reading.fire()
        }
        return TestMessage()
      },
      .serverStreaming(TestService.serverStreaming) { (message: TestMessage, responses, _) in
        let large = TestMessage(value: Array(repeating: 0, count: 100_000))
        do {
          while true {
            try await responses.write(large)
            written.add(1, ordering: .relaxed)
          }
        } catch is CancellationError {
          writing.fire()
        }
      },
    ])
    try await withServer(service) { server in
      let client = try await RawClient.connect(to: server.address)
      let ids = try await client.submit { session, client in
        client.consumes = false
        let read = try session.submitRequest(.call(TestService.clientStreaming.path), endStream: false)
        session.send(framed(), stream: read)
        let write = try session.submitRequest(.call(TestService.serverStreaming.path), endStream: false)
        session.send(framed(), stream: write)
        session.finish(stream: write)
        return [read, write]
      }
      await client.wait { $0.receivedBytes >= 256 << 10 }
      try await client.submit { session, _ in for id in ids { session.reset(stream: id, .cancel) } }
      try await reading.wait()
      try await writing.wait()
      #expect(read.load(ordering: .relaxed) == 1)
      #expect(written.load(ordering: .relaxed) >= 2)
      try await client.close()
    }
  }

  @Test("36: a lost connection is UNAVAILABLE at the client")
  func lostAtTheClient() async throws {
    let script: RawServer.Script = { event, connection in
      if case .headers = event { connection.closeNow() }
    }
    try await RawServer.run(script) { server in
      try await withRPCClient(target: server.target) { client in
        let error = await rpcError { try await client.unary(TestMessage()) }
        #expect(error?.code == .unavailable)
      }
    }
  }

  @Test("36: a lost connection cancels the handlers of its calls")
  func lostAtTheServer() async throws {
    let started = Signal(), cancelled = Signal()
    let service = TestService.unary { message, _ in
      try await runUntilCancelled(started: started, cancelled: cancelled)
      return message
    }
    try await withServer(service) { server in
      let client = try await RawClient.connect(to: server.address)
      let id = try await client.submit { session, _ in
        let id = try session.submitRequest(.call(), endStream: false)
        session.send(framed(), stream: id)
        session.finish(stream: id)
        return id
      }
      try await started.wait()
      try await client.close()
      try await cancelled.wait()
      await client.wait { $0.isClosed }
      #expect(client.response(id).headers.isEmpty, "it was not the answer that ended the call")
    }
  }

  @Test func whenTheWriterOfRequestsThrowsTheCallIsCancelledWithItsError() async throws {
    struct Fault: Error {}
    try await withServerAndClient(.echo) { (client, _) async throws in
      await #expect(throws: Fault.self) {
        let _: TestMessage = try await client.clientStreaming(TestService.clientStreaming) {
          (requests: RequestWriter<TestMessage>) in
          try await requests.write(TestMessage())
          throw Fault()
        }
      }
    }
  }
}
