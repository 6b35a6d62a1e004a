import RPCCore
@testable import RPCTransport
import Synchronization
import Testing

/// Calls that a handler makes of another server.
@Suite(.timeLimit(.minutes(3))) struct DeadlinePropagationTests {
  /// What the inner server, `b`, knows of the call that the handler of the outer one makes of it.
  private final class Inner: Sendable {
    let deadlines = Mutex<[Duration?]>([])
    let started = Signal(), cancelled = Signal()

    func note(_ context: ServerContext) {
      deadlines.withLock { $0.append(context.deadline.map { ContinuousClock.now.duration(to: $0) }) }
    }

    var last: Duration? { deadlines.withLock { $0.last ?? nil } }
  }

  /// Runs `body` with a client of a server that hands each call on to another one with `options`.
  private func withRelay(
    _ inner: TestService, options: CallOptions = CallOptions(), detached: Bool = false,
    _ body: @Sendable (RPCClient) async throws -> Void
  ) async throws {
    try await withServerAndClient(inner) { (b, _) async throws in
      let outer = TestService.unary { message, _ in
        if detached { return try await Task.detached { try await b.unary(message, options: options) }.value }
        return try await b.unary(message, options: options)
      }
      try await withServerAndClient(outer) { (a, _) async throws in try await body(a) }
    }
  }

  private func answering(_ inner: Inner) -> TestService {
    .unary { message, context in
      inner.note(context)
      return message
    }
  }

  @Test("29: a call inside a handler has what is left of the handler's deadline, or its own timeout if that is less")
  func inherited() async throws {
    let inner = Inner()
    let hour = CallOptions(timeout: .seconds(3_600))
    try await withRelay(answering(inner)) { (client) async throws in
      _ = try await client.unary(TestMessage(), options: hour)
      let remaining = try #require(inner.last)
      #expect(remaining > .seconds(3_000) && remaining <= .seconds(3_600))
      _ = try await client.unary(TestMessage())
      #expect(inner.last == nil)
    }
    try await withRelay(answering(inner), options: CallOptions(timeout: .seconds(86_400))) { (client) async throws in
      _ = try await client.unary(TestMessage(), options: hour)
      #expect(try #require(inner.last) <= .seconds(3_600))
    }
    try await withRelay(answering(inner), options: CallOptions(timeout: .seconds(600))) { (client) async throws in
      _ = try await client.unary(TestMessage(), options: hour)
      #expect(try #require(inner.last) <= .seconds(600))
    }
  }

  @Test("29: the handler's deadline ends the call inside it, at both servers")
  func passes() async throws {
    let inner = Inner()
    let service = TestService.unary { message, context in
      inner.note(context)
      try await runUntilCancelled(started: inner.started, cancelled: inner.cancelled)
      return message
    }
    try await withRelay(service) { (client) async throws in
      let error = await rpcError { try await client.unary(TestMessage(), options: CallOptions(timeout: .seconds(1))) }
      #expect(error?.code == .deadlineExceeded)
      // On a very busy machine the deadline may come before the call has got that far.
      guard inner.deadlines.withLock({ !$0.isEmpty }) else { return }
      try await inner.cancelled.wait()
      #expect(inner.last != nil)
    }
  }

  @Test("30: a call inside a handler is cancelled with the handler")
  func cancelled() async throws {
    let inner = Inner()
    let service = TestService.unary { message, _ in
      try await runUntilCancelled(started: inner.started, cancelled: inner.cancelled)
      return message
    }
    try await withRelay(service) { (client) async throws in
      let call = Task { try await client.unary(TestMessage()) }
      try await inner.started.wait()
      call.cancel()
      try await inner.cancelled.wait()
      await #expect(throws: RPCError.self) { try await call.value }
    }
  }

  @Test("29: a detached task of a handler has no deadline")
  func detached() async throws {
    let inner = Inner()
    try await withRelay(answering(inner), detached: true) { (client) async throws in
      _ = try await client.unary(TestMessage(), options: CallOptions(timeout: .seconds(3_600)))
      #expect(inner.deadlines.withLock { $0.count } == 1)
      #expect(inner.last == nil)
    }
  }
}
