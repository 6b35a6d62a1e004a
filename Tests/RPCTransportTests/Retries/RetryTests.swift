import HTTP2
import RPCCore
@testable import RPCTransport
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(3))) struct RetryTests {
  private static let ok: [HeaderBlock] = [
    [":status": "200", "content-type": "application/grpc"], ["grpc-status": "0"],
  ]

  private static func failure(_ code: Int, pushback: String? = nil) -> [HeaderBlock] {
    var block: HeaderBlock = [":status": "200", "content-type": "application/grpc", "grpc-status": "\(code)"]
    if let pushback { block.append("grpc-retry-pushback-ms", pushback) }
    return [block]
  }

  /// The requests that a server has seen, and its answer to each by number.
  private final class Server: Sendable {
    let requests = Mutex<[HeaderBlock]>([])
    let answer: @Sendable (Int, HTTP2StreamID, HTTP2Connection) -> Void

    init(_ answer: @escaping @Sendable (Int, HTTP2StreamID, HTTP2Connection) -> Void) {
      self.answer = answer
    }

    convenience init(failing answers: [[HeaderBlock]]) {
      self.init { number, id, connection in
        let script =
          number <= answers.count
          ? RawServer.answering(answers[number - 1]) : RawServer.answering(RetryTests.ok, body: framed())
        script(.headers(id, HeaderBlock(), endStream: true), connection)
      }
    }

    var count: Int { requests.withLock { $0.count } }

    var script: RawServer.Script {
      { event, connection in
        guard case .headers(let id, let block, _) = event else { return }
        let number = self.requests.withLock { requests in
          requests.append(block)
          return requests.count
        }
        self.answer(number, id, connection)
      }
    }
  }

  private static func retrying(
    _ codes: Set<RPCStatus.Code> = [.unavailable], attempts: Int = 4, throttling: RetryThrottling? = nil
  ) -> ServiceConfiguration {
    let policy = RetryPolicy(
      maximumAttempts: attempts, initialBackoff: .milliseconds(1), maximumBackoff: .milliseconds(5),
      backoffMultiplier: 2, retryableCodes: codes)
    return ServiceConfiguration(
      methods: [MethodConfiguration(names: [.service(TestService.serviceName)], retryPolicy: policy)],
      retryThrottling: throttling)
  }

  /// The error of one call of `server`.
  private func call(
    _ server: Server, _ configuration: ServiceConfiguration = ServiceConfiguration(),
    options: CallOptions = CallOptions()
  ) async throws -> RPCError? {
    try await RawServer.run(server.script) { raw in
      try await withRPCClient(target: raw.target, serviceConfiguration: configuration) { client in
        await rpcError { try await client.unary(TestMessage(), options: options) }
      }
    }
  }

  @Test("32: a refused stream is tried again once, without a retry policy")
  func refusedStream() async throws {
    let once = Server { number, id, connection in
      if number == 1 { return connection.session.reset(stream: id, .refusedStream) }
      RawServer.answering(Self.ok, body: framed())(.headers(id, HeaderBlock(), endStream: true), connection)
    }
    #expect(try await call(once) == nil)
    #expect(once.count == 2)
    let always = Server { _, id, connection in connection.session.reset(stream: id, .refusedStream) }
    #expect(try await call(always)?.code == .unavailable)
    #expect(always.count == 2)
  }

  @Test("32: a stream that is reset for another reason is not tried again")
  func otherResets() async throws {
    let server = Server { _, id, connection in connection.session.reset(stream: id, .internalError) }
    #expect(try await call(server)?.code == .internal)
    #expect(server.count == 1)
  }

  @Test("35: a stream above the last one of a GOAWAY is tried again on another connection")
  func goAway() async throws {
    let server = Server { number, id, connection in
      if number == 1 { return connection.session.submitGoAway(.noError, lastStream: 0) }
      RawServer.answering(Self.ok, body: framed())(.headers(id, HeaderBlock(), endStream: true), connection)
    }
    #expect(try await call(server) == nil)
    #expect(server.count == 2)
  }

  @Test("A6: retryable codes are retried up to the attempts, and each says how many were before it")
  func policy() async throws {
    let server = Server(failing: [Self.failure(14), Self.failure(14)])
    #expect(try await call(server, Self.retrying()) == nil)
    let numbers = server.requests.withLock { $0.map { $0.first("grpc-previous-rpc-attempts") } }
    #expect(numbers == [nil, "1", "2"])
    let failing = Server(failing: Array(repeating: Self.failure(14), count: 9))
    #expect(try await call(failing, Self.retrying(attempts: 3))?.code == .unavailable)
    #expect(failing.count == 3)
  }

  @Test("A6: another code, and a method without a policy, are not retried")
  func notRetryable() async throws {
    let other = Server(failing: [Self.failure(9)])
    #expect(try await call(other, Self.retrying())?.code == .failedPrecondition)
    #expect(other.count == 1)
    let none = Server(failing: [Self.failure(14)])
    #expect(try await call(none)?.code == .unavailable)
    #expect(none.count == 1)
  }

  @Test("A6: nothing is retried once headers have come")
  func committed() async throws {
    let server = Server(failing: [[[":status": "200", "content-type": "application/grpc"], ["grpc-status": "14"]]])
    #expect(try await call(server, Self.retrying())?.code == .unavailable)
    #expect(server.count == 1)
  }

  @Test("A6: a server's pushback says when, or that there is no retry", arguments: ["-1", "x", ""])
  func pushback(value: String) async throws {
    let later = Server(failing: [Self.failure(14, pushback: "3")])
    #expect(try await call(later, Self.retrying()) == nil)
    #expect(later.count == 2)
    let never = Server(failing: [Self.failure(14, pushback: value)])
    #expect(try await call(never, Self.retrying())?.code == .unavailable)
    #expect(never.count == 1)
  }

  @Test("A6: the deadline ends the wait for a retry")
  func deadline() async throws {
    let server = Server(failing: [Self.failure(14, pushback: "3600000")])
    let error = try await call(server, Self.retrying(), options: CallOptions(timeout: .milliseconds(100)))
    #expect(error?.code == .deadlineExceeded)
  }

  @Test("A6: retries stop while too many calls fail")
  func throttling() async throws {
    let server = Server(failing: Array(repeating: Self.failure(14), count: 9))
    let throttled = Self.retrying(throttling: RetryThrottling(maximumTokens: 4, tokenRatio: 0.5))
    #expect(try await call(server, throttled)?.code == .unavailable)
    #expect(server.count == 2)
  }

  @Test("40: a client of ours makes another connection when one is too old, and loses no call")
  func clientOfAnAgingServer() async throws {
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.limits.maximumConnectionAge = .milliseconds(200)
    let handled = Atomic(0)
    let service = TestService.unary { _, context in
      handled.add(1, ordering: .relaxed)
      return TestMessage(typeUrl: context.peer)
    }
    try await withServerAndClient(service, configuration: configuration) { (client, _) async throws in
      var peers: Set<String> = []
      var answered = 0
      while peers.count < 2 {
        peers.insert(try await client.unary(TestMessage()).typeUrl)
        answered += 1
      }
      #expect(handled.load(ordering: .relaxed) == answered, "no call was made twice")
    }
  }
}
