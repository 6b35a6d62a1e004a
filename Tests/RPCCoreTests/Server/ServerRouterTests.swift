@testable import RPCCore
import StandardMessages
import Testing

@Suite struct ServerRouterTests {
  private struct Service: RPCService {
    static let serviceName = "test.Service"
    let methods: [MethodHandler]

    static let unary = MethodDescriptor(service: serviceName, method: "Unary", kind: .unary)
    static let stream = MethodDescriptor(service: serviceName, method: "Stream", kind: .serverStreaming)

    static func unary(
      _ body: @escaping @Sendable (TestMessage, ServerContext) async throws -> TestMessage
    ) -> Service {
      Service(methods: [.unary(unary, body)])
    }
  }

  private struct Fault: Error {}

  private func serve(
    _ service: Service, _ call: InMemoryCall, interceptors: [any ServerInterceptor] = []
  ) async throws {
    let router = ServerRouter(services: [service], interceptors: interceptors)
    let handler = try router.handler(path: Service.unary.path)
    await router.serve(call, with: handler, context: ServerContext(method: handler.descriptor))
  }

  @Test func aUnaryHandlerAnswersAndEndsWithOK() async throws {
    let call = InMemoryCall(TestMessage(typeUrl: "a"))
    try await serve(.unary { message, _ in TestMessage(typeUrl: message.typeUrl + "b") }, call)
    #expect(call.responses == [TestMessage(typeUrl: "ab")])
    #expect(call.finishes.count == 1)
    #expect(call.finishes.first??.code == nil)
  }

  @Test("23: a unary call with no message is UNIMPLEMENTED")
  func noMessage() async throws {
    let call = InMemoryCall()
    try await serve(.unary { message, _ in message }, call)
    #expect(call.finishes.first??.code == .unimplemented)
    #expect(call.responses.isEmpty)
  }

  @Test("23: a unary call with two messages is UNIMPLEMENTED")
  func twoMessages() async throws {
    let call = InMemoryCall(TestMessage(), TestMessage())
    try await serve(.unary { message, _ in message }, call)
    #expect(call.finishes.first??.code == .unimplemented)
    #expect(call.responses.isEmpty)
  }

  @Test("22: a request that does not parse is INTERNAL")
  func malformed() async throws {
    let call = InMemoryCall(requests: [[0xFF, 0xFF]])
    try await serve(.unary { message, _ in message }, call)
    #expect(call.finishes.first??.code == .internal)
  }

  @Test("22: a string that is not UTF-8 is INTERNAL")
  func notUTF8() async throws {
    let call = InMemoryCall(requests: [[0x0A, 1, 0xFF]])
    try await serve(.unary { message, _ in message }, call)
    #expect(call.finishes.first??.code == .internal)
  }

  @Test("21: a response above the limit is RESOURCE_EXHAUSTED")
  func largeResponse() async throws {
    let call = InMemoryCall(requests: [[]], limits: MessageLimits(maximumSendBytes: 10))
    try await serve(.unary { _, _ in TestMessage(value: Array(repeating: 1, count: 11)) }, call)
    #expect(call.finishes.first??.code == .resourceExhausted)
    #expect(call.responses.isEmpty)
  }

  @Test("28: a handler that throws something unknown is UNKNOWN, and OK is no error")
  func thrown() async throws {
    let unknown = InMemoryCall(TestMessage())
    try await serve(.unary { _, _ in throw Fault() }, unknown)
    #expect(unknown.finishes.first??.code == .unknown)
    let ok = InMemoryCall(TestMessage())
    try await serve(.unary { _, _ in throw RPCError(code: .ok, message: "") }, ok)
    #expect(ok.finishes.first??.code == .unknown)
  }

  @Test(
    "28: an unknown service or method is UNIMPLEMENTED",
    arguments: [
      "/test.Service/Nope", "/test.Nope/Unary", "/test.service/Unary", "", "/", "//", "test.Service/Unary",
    ])
  func unknown(path: String) {
    let router = ServerRouter(services: [Service.unary { message, _ in message }])
    let error = #expect(throws: RPCError.self) { try router.handler(path: path) }
    #expect(error?.code == .unimplemented)
  }

  private struct Tag: ServerInterceptor {
    @TaskLocal static var tags: [String] = []
    let name: String

    func intercept(context: ServerContext, next: @Sendable (ServerContext) async throws -> Void) async throws {
      var context = context
      try context.metadata.append(name, for: "tag")
      try await Self.$tags.withValue(Self.tags + [name]) { try await next(context) }
    }
  }

  private struct Refuse: ServerInterceptor {
    func intercept(context: ServerContext, next: @Sendable (ServerContext) async throws -> Void) async throws {
      throw RPCError(code: .unauthenticated, message: "who are you?")
    }
  }

  private struct Replace: ServerInterceptor {
    func intercept(context: ServerContext, next: @Sendable (ServerContext) async throws -> Void) async throws {
      do { try await next(context) } catch is Fault { throw RPCError(code: .dataLoss, message: "replaced") }
    }
  }

  @Test func interceptorsRunInOrderAroundTheHandler() async throws {
    let call = InMemoryCall(TestMessage())
    let echo = Service.unary { _, context in
      TestMessage(typeUrl: (Tag.tags + context.metadata.values("tag")).joined(separator: ","))
    }
    try await serve(echo, call, interceptors: [Tag(name: "1"), Tag(name: "2")])
    #expect(call.responses == [TestMessage(typeUrl: "1,2,1,2")])
  }

  @Test func anInterceptorCanRefuse() async throws {
    let call = InMemoryCall(TestMessage())
    try await serve(.unary { message, _ in message }, call, interceptors: [Refuse()])
    #expect(call.finishes.first??.code == .unauthenticated)
    #expect(call.responses.isEmpty)
  }

  @Test func anInterceptorSeesWhatTheHandlerThrows() async throws {
    let call = InMemoryCall(TestMessage())
    try await serve(.unary { _, _ in throw Fault() }, call, interceptors: [Replace()])
    #expect(call.finishes.first??.code == .dataLoss)
  }
}
