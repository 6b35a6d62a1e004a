import HTTP2
import RPCCore
@testable import RPCTransport
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(3))) struct BackPressureTests {
  private static let messageBytes = 10_000
  private static let window = 256 << 10
  private static let queued = 64 << 10

  /// Writes for ever and counts.
  private final class Firehose: Sendable {
    private let count = Mutex(0)
    var written: Int { count.withLock { $0 } }

    var service: TestService {
      TestService(
        methods: TestService.echo.methods.filter { $0.descriptor.kind == .unary } + [
          .serverStreaming(TestService.serverStreaming) { (_: TestMessage, responses, _) in
            let message = TestMessage(value: Array(repeating: 0, count: BackPressureTests.messageBytes))
            while true {
              try await responses.write(message)
              self.count.withLock { $0 += 1 }
            }
          }
        ])
    }
  }

  @Test("42: a client that does not read stalls the handler; memory stays bounded; other calls go on")
  func slowReader() async throws {
    let firehose = Firehose()
    try await withServer(firehose.service) { server in
      let client = try await RawClient.connect(to: server.address)
      try await client.submit { session, client in
        client.consumes = false
        let id = try session.submitRequest(.call(TestService.serverStreaming.path), endStream: false)
        session.send(framed(), stream: id)
        session.finish(stream: id)
      }
      await client.wait { $0.receivedBytes == Self.window }
      for _ in 0..<50 {
        let response = try await client.call(.call(), body: framed())
        #expect(response.field("grpc-status") == "0")
      }
      #expect(firehose.written * Self.messageBytes <= Self.window + Self.queued + 2 * Self.messageBytes)
      try await client.close()
    }
  }

  @Test("42: a caller that stops reading its stream stalls the handler")
  func slowCaller() async throws {
    let firehose = Firehose()
    try await withServerAndClient(firehose.service) { (client, _) async throws in
      var iterator = client.responses(TestMessage()).makeAsyncIterator()
      let first = try await iterator.next()
      #expect(first != nil)
      for _ in 0..<50 { _ = try await client.unary(TestMessage()) }
      let bound = Self.window + Self.queued + 4 * Self.messageBytes
      #expect(firehose.written * Self.messageBytes <= bound)
      let before = firehose.written
      for _ in 0..<200 { _ = try await iterator.next() }
      #expect(firehose.written >= before)
      #expect(firehose.written * Self.messageBytes <= bound + 201 * Self.messageBytes)
    }
  }

  @Test("42: what all calls of a connection have queued is bounded, and their writers go on when there is room")
  func manySlowReaders() async throws {
    let streams = 8, bound = 100_000
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.limits.maximumQueuedConnectionBytes = bound
    let firehose = Firehose()
    try await withServer(firehose.service, configuration: configuration) { server in
      let client = try await RawClient.connect(to: server.address)
      let ids = try await client.submit { session, client in
        client.consumes = false
        return try (0..<streams).map { _ in
          let id = try session.submitRequest(.call(TestService.serverStreaming.path), endStream: false)
          session.send(framed(), stream: id)
          session.finish(stream: id)
          return id
        }
      }
      let other = try await RawClient.connect(to: server.address)
      var calls = 0
      while server.transport.limitsPassed[.queuedConnectionBytes] == nil, calls < 100_000 {
        #expect(try await other.call(.call(), body: framed()).field("grpc-status") == "0")
        calls += 1
      }
      #expect(server.transport.limitsPassed[.queuedConnectionBytes, default: 0] > 0)
      #expect(firehose.written * Self.messageBytes <= streams * Self.window + bound + 2 * Self.messageBytes)

      async let waits = client.call(.call(), body: framed())
      try await client.submit { session, client in
        client.consumes = true
        for id in ids { session.consume(client.response(id).data.count, stream: id) }
        session.consumeConnection(client.receivedBytes)
      }
      await client.wait { $0.receivedBytes >= 3 * streams * Self.window }
      try await client.submit { session, _ in for id in ids { session.reset(stream: id, .cancel) } }
      #expect(try await waits.field("grpc-status") == "0")
      try await client.close()
      try await other.close()
    }
  }

  @Test("42: a handler that does not read stalls its client and no other call")
  func slowHandler() async throws {
    let started = Signal(), cancelled = Signal()
    let service = TestService(
      methods: TestService.echo.methods.filter { $0.descriptor.kind == .unary } + [
        .clientStreaming(TestService.clientStreaming) { (_: RequestStream<TestMessage>, _) in
          try await runUntilCancelled(started: started, cancelled: cancelled)
          return TestMessage()
        }
      ])
    try await withServer(service) { server in
      let client = try await RawClient.connect(to: server.address)
      let body = Array(repeating: framed(TestMessage(value: Array(repeating: 1, count: 1_000))), count: 5_000)
        .flatMap { $0 }
      let id = try await client.submit { session, _ in
        let id = try session.submitRequest(.call(TestService.clientStreaming.path), endStream: false)
        session.send(body, stream: id)
        return id
      }
      try await started.wait()
      for _ in 0..<20 {
        #expect(try await client.call(.call(), body: framed()).field("grpc-status") == "0")
      }
      let left = try await client.submit { session, _ in session.queuedBytes(stream: id) }
      #expect(left >= body.count - Self.window)
      try await client.close()
      try await cancelled.wait()
    }
  }

  @Test("42: a writer of requests is suspended while the server does not read")
  func suspendedClientWriter() async throws {
    let started = Signal(), cancelled = Signal()
    let written = Mutex(0)
    let service = TestService(methods: [
      .bidirectionalStreaming(TestService.bidirectional) {
        (_: RequestStream<TestMessage>, responses: ResponseWriter<TestMessage>, _) in
        try await responses.write(TestMessage())
        try await runUntilCancelled(started: started, cancelled: cancelled)
      }
    ])
    try await withServerAndClient(service) { (client, _) async throws in
      let responses: ResponseStream<TestMessage> = client.bidirectionalStreaming(TestService.bidirectional) {
        requests in
        let message = TestMessage(value: Array(repeating: 0, count: Self.messageBytes))
        while true {
          try await requests.write(message)
          written.withLock { $0 += 1 }
        }
      }
      for try await _ in responses { break }
      try await cancelled.wait()
    }
    #expect(written.withLock { $0 } * Self.messageBytes <= Self.window + Self.queued + 2 * Self.messageBytes)
  }

  @Test func manyStreamsAtOnceEachArriveWhole() async throws {
    try await withServerAndClient(.echo) { (client, _) async throws in
      let bytes = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<20 {
          group.addTask {
            var bytes = 0
            let request = TestMessage(typeUrl: "50", value: Array(repeating: 1, count: 20_000))
            for try await message in client.responses(request) { bytes += message.value.count }
            return bytes
          }
        }
        return try await group.reduce(0, +)
      }
      #expect(bytes == 20 * 50 * 20_000)
    }
  }
}
