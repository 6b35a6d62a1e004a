import HTTP2
import RPCCore
@testable import RPCTransport
import Synchronization
import Testing

/// Retries of calls that stream (gRPC proposal A6).
@Suite(.timeLimit(.minutes(3))) struct StreamRetryTests {
  private static let policy = RetryPolicy(
    maximumAttempts: 4, initialBackoff: .milliseconds(1), maximumBackoff: .milliseconds(5), backoffMultiplier: 2,
    retryableCodes: [.unavailable])
  private static let retrying = ServiceConfiguration(
    methods: [MethodConfiguration(names: [.everything], retryPolicy: policy)])

  /// Counts attempts, and fails the first ones.
  private final class Attempts: Sendable {
    private let made = Mutex(0)
    let failing: Int

    init(failing: Int) {
      self.failing = failing
    }

    var count: Int { made.withLock { $0 } }

    /// - Returns: whether this one is to fail.
    func next() -> Bool {
      made.withLock { made in
        made += 1
        return made <= failing
      }
    }
  }

  private static let failure = RPCError(code: .unavailable, message: "try again")

  private func withClient<Result: Sendable>(
    _ service: TestService, _ configuration: ServiceConfiguration = retrying,
    buffer: RetryBufferLimits = RetryBufferLimits(), _ body: @Sendable (RPCClient) async throws -> Result
  ) async throws -> Result {
    try await withServer(service) { server in
      try await withRPCClient(
        target: "\(server.address)", serviceConfiguration: configuration, retryBuffer: buffer, body)
    }
  }

  private static func numbered(_ count: Int) -> [TestMessage] {
    (0..<count).map { TestMessage(typeUrl: "\($0)", value: Array(repeating: UInt8($0 & 0xFF), count: 1_000)) }
  }

  @Test("A6: a call that streams requests is made again with all that was written")
  func clientStreaming() async throws {
    let attempts = Attempts(failing: 2)
    let service = TestService(methods: [
      .clientStreaming(TestService.clientStreaming) { (requests: RequestStream<TestMessage>, _) in
        let fails = attempts.next()
        var seen: [String] = []
        for try await request in requests {
          seen.append(request.typeUrl)
          if fails, seen.count == 3 { throw Self.failure }
        }
        return TestMessage(typeUrl: seen.joined(separator: " "))
      }
    ])
    let answer: TestMessage = try await withClient(service) { client in
      try await client.clientStreaming(TestService.clientStreaming) { (requests: RequestWriter<TestMessage>) in
        for message in Self.numbered(6) { try await requests.write(message) }
      }
    }
    #expect(answer.typeUrl == "0 1 2 3 4 5")
    #expect(attempts.count == 3)
  }

  @Test("A6: in both directions, too; the writer does not notice")
  func bidirectional() async throws {
    let attempts = Attempts(failing: 1)
    let service = TestService(methods: [
      .bidirectionalStreaming(TestService.bidirectional) {
        (requests: RequestStream<TestMessage>, responses: ResponseWriter<TestMessage>, _) in
        let fails = attempts.next()
        for try await request in requests {
          if fails { throw Self.failure }
          try await responses.write(request)
        }
      }
    ])
    let messages = Self.numbered(20)
    let echoed = try await withClient(service) { client in
      var echoed: [TestMessage] = []
      let responses: ResponseStream<TestMessage> = client.bidirectionalStreaming(TestService.bidirectional) {
        (requests: RequestWriter<TestMessage>) in
        for message in messages { try await requests.write(message) }
      }
      for try await response in responses { echoed.append(response) }
      return echoed
    }
    #expect(echoed == messages)
    #expect(attempts.count == 2)
  }

  @Test("A6: a call that streams responses is made again until the first of them")
  func serverStreaming() async throws {
    let attempts = Attempts(failing: 1)
    let service = TestService.serverStreaming { message, responses, _ in
      if attempts.next() { throw Self.failure }
      try await responses.write(message)
      throw Self.failure
    }
    let (received, error) = try await withClient(service) { (client) async throws in
      var received = 0
      do {
        for try await _ in client.responses(TestMessage()) { received += 1 }
      } catch let error as RPCError {
        return (received, error.code as RPCStatus.Code?)
      }
      return (received, nil)
    }
    #expect(received == 1 && error == .unavailable)
    #expect(attempts.count == 2)
  }

  @Test("A6: requests that do not fit what is kept commit the call", arguments: [true, false])
  func tooLargeToKeep(forTheCall: Bool) async throws {
    let attempts = Attempts(failing: .max)
    let service = TestService(methods: [
      .clientStreaming(TestService.clientStreaming) { (requests: RequestStream<TestMessage>, _) -> TestMessage in
        _ = attempts.next()
        for try await _ in requests {}
        throw Self.failure
      }
    ])
    let limits = forTheCall ? RetryBufferLimits(callBytes: 2_500) : RetryBufferLimits(clientBytes: 2_500)
    try await withClient(service, buffer: limits) { (client) async throws in
      for (messages, made) in [(3, 1), (2, 5)] {
        let error = await rpcError {
          let _: TestMessage = try await client.clientStreaming(TestService.clientStreaming) {
            (requests: RequestWriter<TestMessage>) in
            for message in Self.numbered(messages) { try await requests.write(message) }
          }
        }
        #expect(error?.code == .unavailable)
        #expect(attempts.count == made)
      }
    }
  }

  @Test("A6: a request that is compressed is made again as it was")
  func compressed() async throws {
    let attempts = Attempts(failing: 1)
    let service = TestService(methods: [
      .unary(TestService.unary) { (message: TestMessage, context: ServerContext) in
        if attempts.next() { throw Self.failure }
        return TestMessage(typeUrl: "\(context.requestEncoding)", value: message.value)
      }
    ])
    try await withClient(service) { (client) async throws in
      var options = CallOptions()
      options.compression = .gzip
      let message = TestMessage(value: Array(repeating: 7, count: 10_000))
      let answer = try await client.unary(message, options: options)
      #expect(answer == TestMessage(typeUrl: "gzip", value: message.value))
    }
    #expect(attempts.count == 2)
  }

  @Test("A6: a handler's pushback says when, or that there is no retry", arguments: [true, false])
  func pushback(inError: Bool) async throws {
    let patient = ServiceConfiguration(methods: [
      MethodConfiguration(
        names: [.everything],
        retryPolicy: RetryPolicy(
          maximumAttempts: 4, initialBackoff: .seconds(3_600), maximumBackoff: .seconds(3_600), backoffMultiplier: 1,
          retryableCodes: [.unavailable]))
    ])
    for (pushback, made) in [(RetryPushback.after(.milliseconds(1)), 2), (.never, 1)] {
      let attempts = Attempts(failing: 1)
      let service = TestService.unary { message, context in
        guard attempts.next() else { return message }
        var error = Self.failure
        if inError {
          error.metadata.retryPushback = pushback
        } else {
          context.responseTrailers.retryPushback = pushback
        }
        throw error
      }
      let error = try await withClient(service, patient) { client in
        await rpcError { try await client.unary(TestMessage()) }
      }
      #expect(attempts.count == made)
      #expect(error?.metadata.retryPushback == (made == 1 ? .never : nil))
    }
  }

  @Test("A6: cancelling the call ends the wait for a retry, whoever does it", arguments: [true, false])
  func cancelled(byTheReader: Bool) async throws {
    struct Stop: Error {}
    let failed = Signal()
    let service = TestService(methods: [
      .bidirectionalStreaming(TestService.bidirectional) {
        (requests: RequestStream<TestMessage>, _: ResponseWriter<TestMessage>, context) in
        context.responseTrailers.retryPushback = .after(.seconds(3_600))
        failed.fire()
        throw Self.failure
      }
    ])
    try await withClient(service) { (client) async throws in
      let call = Task {
        let responses: ResponseStream<TestMessage> = client.bidirectionalStreaming(TestService.bidirectional) {
          (requests: RequestWriter<TestMessage>) in
          try await failed.wait()
          if !byTheReader { throw Stop() }
          while true { try await requests.write(TestMessage()) }
        }
        for try await _ in responses {}
      }
      try await failed.wait()
      if byTheReader { call.cancel() }
      let result = await call.result
      #expect(throws: (any Error).self) { try result.get() }
      if byTheReader {
        #expect(throws: RPCError.self) { try result.get() }
      } else {
        #expect(throws: Stop.self) { try result.get() }
      }
    }
  }

  @Test("35, A6: a stream that a GOAWAY counts out is made again elsewhere, with its requests")
  func goAway() async throws {
    let seen = Mutex<[HTTP2StreamID: [UInt8]]>([:])
    let requests = Mutex(0)
    let script: RawServer.Script = { event, connection in
      switch event {
      case .headers:
        let isFirst = requests.withLock { number in
          number += 1
          return number == 1
        }
        if isFirst { connection.session.submitGoAway(.noError, lastStream: 0) }
      case .data(let id, let bytes):
        if requests.withLock({ $0 }) > 1 { seen.withLock { $0[id, default: []] += bytes } }
      case .endOfStream(let id):
        let ok: [HeaderBlock] = [[":status": "200", "content-type": "application/grpc"], ["grpc-status": "0"]]
        RawServer.answering(ok, body: framed())(.headers(id, HeaderBlock(), endStream: true), connection)
      default: break
      }
    }
    let messages = Self.numbered(3)
    try await RawServer.run(script) { server in
      try await withRPCClient(target: server.target) { client in
        let _: TestMessage = try await client.clientStreaming(TestService.clientStreaming) {
          (requests: RequestWriter<TestMessage>) in
          for message in messages { try await requests.write(message) }
        }
      }
    }
    #expect(requests.withLock { $0 } == 2)
    #expect(seen.withLock { Array($0.values) } == [messages.flatMap { framed($0) }])
  }
}
