import HTTP2
import NIOCore
import NIOPosix
import RPCCore
@testable import RPCTransport
import Synchronization
import Testing

/// Calls to several addresses over sockets.
@Suite(.timeLimit(.minutes(3))) struct BalancedCallTests {
  /// Says which server it is.
  private static func service(_ name: String) -> TestService {
    .unary { _, _ in TestMessage(typeUrl: name) }
  }

  private static func roundRobin() -> HTTP2ClientConfiguration {
    var configuration = HTTP2ClientConfiguration()
    configuration.loadBalancing = .roundRobin
    configuration.backoff = Backoff(initial: .milliseconds(5), maximum: .milliseconds(5))
    return configuration
  }

  /// Addresses that a test changes.
  private final class ChangingAddresses: NameResolver {
    let list: Mutex<[EndpointAddress]>
    let resolutions = Mutex(0)

    init(_ list: [EndpointAddress]) {
      self.list = Mutex(list)
    }

    func addresses() async throws -> [EndpointAddress] {
      resolutions.withLock { $0 += 1 }
      return list.withLock { $0 }
    }
  }

  private static func endpoint(_ address: ServerAddress) throws -> EndpointAddress {
    try #require(EndpointAddress(ipAddress: address.host, port: address.port))
  }

  private func withTwoServers(
    _ body: @Sendable (_ a: RunningServer, _ b: RunningServer) async throws -> Void
  ) async throws {
    try await withServer(Self.service("a")) { (a) async throws in
      try await withServer(Self.service("b")) { b in try await body(a, b) }
    }
  }

  private func answers(_ client: RPCClient, _ count: Int) async throws -> [String] {
    var answers: [String] = []
    for _ in 0..<count { answers.append(try await client.unary(TestMessage()).typeUrl) }
    return answers
  }

  @Test func pickFirstStaysWithTheFirst() async throws {
    // On a machine that is busy the first one may take longer than the usual time to answer.
    var patient = HTTP2ClientConfiguration()
    patient.connectionAttemptDelay = .seconds(60)
    try await withTwoServers { [patient] (a, b) async throws in
      try await withRPCClient(target: "ipv4:\(a.address),\(b.address)", configuration: patient) {
        (client) async throws in
        #expect(try await answers(client, 4) == ["a", "a", "a", "a"])
      }
    }
  }

  @Test func pickFirstGoesOnToAnAddressThatAnswers() async throws {
    let port = try unusedPort()
    try await withServer(Self.service("b")) { (b) async throws in
      try await withRPCClient(target: "ipv4:127.0.0.1:\(port),\(b.address)") { (client) async throws in
        #expect(try await answers(client, 2) == ["b", "b"])
      }
    }
  }

  @Test("RFC 8305 §5: an address that accepts and says nothing delays the first call, and does not stop it")
  func silentAddress() async throws {
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .bind(host: "127.0.0.1", port: 0).get()
    let port = try #require(listener.localAddress?.port)
    try await withServer(Self.service("b")) { (b) async throws in
      var configuration = HTTP2ClientConfiguration()
      configuration.connectionAttemptDelay = .milliseconds(10)
      try await withRPCClient(target: "ipv4:127.0.0.1:\(port),\(b.address)", configuration: configuration) {
        (client) async throws in
        #expect(try await answers(client, 1) == ["b"])
      }
    }
    try await listener.close()
  }

  @Test func roundRobinTakesTurns() async throws {
    try await withTwoServers { (a, b) async throws in
      try await withRPCClient(target: "ipv4:\(a.address),\(b.address)", configuration: Self.roundRobin()) {
        (client) async throws in
        // The one that is connected first serves alone until the other one is.
        while Set(try await answers(client, 2)) != ["a", "b"] {}
        let more = try await answers(client, 6)
        #expect(more.filter { $0 == "a" }.count == 3 && more.filter { $0 == "b" }.count == 3)
      }
    }
  }

  @Test("38: one address of several that is up is enough, whichever the policy")
  func partlyUp() async throws {
    let port = try unusedPort()
    try await withServer(Self.service("b")) { (b) async throws in
      let target = "ipv4:127.0.0.1:\(port),\(b.address)"
      try await withRPCClient(target: target, configuration: Self.roundRobin()) { (client) async throws in
        #expect(try await answers(client, 5) == Array(repeating: "b", count: 5))
      }
    }
  }

  @Test("35: a server that drains gets no new calls while the other one is there", arguments: [true, false])
  func draining(balanced: Bool) async throws {
    try await withServer(Self.service("b")) { (b) async throws in
      let started = Signal(), release = Signal()
      let slow = TestService.unary { message, _ in
        if message.typeUrl == "slow" {
          started.fire()
          try await release.wait()
        }
        return TestMessage(typeUrl: "a")
      }
      try await withServer(slow) { (a) async throws in
        let configuration = balanced ? Self.roundRobin() : HTTP2ClientConfiguration()
        try await withRPCClient(target: "ipv4:\(a.address),\(b.address)", configuration: configuration) {
          (client) async throws in
          while try await client.unary(TestMessage()).typeUrl != "a" {}
          let running = Task {
            // Round robin may give the slow call to the fast server.
            while try await client.unary(TestMessage(typeUrl: "slow")).typeUrl != "a" {}
          }
          try await started.wait()
          a.server.beginGracefulShutdown()
          // Once the notice has come, all calls go to the other server.
          while try await Set(answers(client, 3)) != ["b"] {}
          release.fire()
          try await running.value
          #expect(try await answers(client, 3) == ["b", "b", "b"], "the one that has drained is gone")
        }
      }
    }
  }

  @Test("38: when the address is lost, the name is resolved again, and calls go to the new address")
  func resolvedAgain() async throws {
    try await withServer(Self.service("b")) { (b) async throws in
      var configuration = HTTP2ClientConfiguration()
      configuration.minimumResolutionInterval = .zero
      configuration.backoff = Backoff(initial: .milliseconds(5), maximum: .milliseconds(5))
      let resolver = ChangingAddresses([])
      let transport = HTTP2ClientTransport(resolver: resolver, authority: nil, configuration: configuration)
      let client = RPCClient(transport: transport)
      try await withServer(Self.service("a")) { (a) async throws in
        resolver.list.withLock { [address = try Self.endpoint(a.address)] in $0 = [address] }
        #expect(try await answers(client, 2) == ["a", "a"])
        #expect(resolver.resolutions.withLock { $0 } == 1)
      }
      let address = try Self.endpoint(b.address)
      resolver.list.withLock { $0 = [address] }
      var waiting = CallOptions()
      waiting.waitForReady = true
      #expect(try await client.unary(TestMessage(), options: waiting).typeUrl == "b")
      await transport.close()
    }
  }

  @Test("38: a name that cannot be resolved fails calls, and those that wait for their server wait")
  func unresolvable() async throws {
    var configuration = HTTP2ClientConfiguration()
    configuration.backoff = Backoff(initial: .milliseconds(5), maximum: .milliseconds(5))
    let resolver = ChangingAddresses([])
    let transport = HTTP2ClientTransport(resolver: resolver, authority: "example.test:1", configuration: configuration)
    let client = RPCClient(transport: transport)
    let error = await rpcError { try await client.unary(TestMessage()) }
    #expect(error?.code == .unavailable)
    #expect(error?.message == "cannot connect to example.test:1: the name has no address")
    var waiting = CallOptions()
    waiting.waitForReady = true
    try await withServer(Self.service("a")) { [waiting] (a) async throws in
      let patient = Task { try await client.unary(TestMessage(), options: waiting) }
      resolver.list.withLock { [address = try Self.endpoint(a.address)] in $0 = [address] }
      #expect(try await patient.value.typeUrl == "a")
    }
    await transport.close()
  }

  @Test("38: the client's state is that of its connections")
  func states() async throws {
    var configuration = HTTP2ClientConfiguration()
    // It must not try again while it is looked at.
    configuration.backoff = Backoff(initial: .seconds(3_600), maximum: .seconds(3_600))
    let transport = HTTP2ClientTransport(
      resolver: FixedAddresses(list: [try #require(EndpointAddress(ipAddress: "127.0.0.1", port: 1))]), authority: nil,
      configuration: configuration)
    #expect(await transport.connectivity == .idle)
    _ = await rpcError { try await RPCClient(transport: transport).unary(TestMessage()) }
    #expect(await transport.connectivity == .transientFailure)
    await transport.close()
    #expect(await transport.connectivity == .shutdown)
    try await withServer(.echo) { (server) async throws in
      let transport = try HTTP2ClientTransport(target: "dns:///localhost:\(server.address.port)")
      _ = try await RPCClient(transport: transport).unary(TestMessage())
      #expect(await transport.connectivity == .ready)
      await transport.close()
    }
  }

  @Test func aUnixSocketIsAServerToo() async throws {
    let path = "/tmp/outcry-test-\(UInt64.random(in: 0...UInt64.max))"
    let ok: [HeaderBlock] = [[":status": "200", "content-type": "application/grpc"], ["grpc-status": "0"]]
    let authorities = Mutex<[String?]>([])
    let answer = RawServer.answering(ok, body: framed(TestMessage(typeUrl: "socket")))
    let script: RawServer.Script = { event, connection in
      if case .headers(_, let block, _) = event { authorities.withLock { $0.append(block.first(":authority")) } }
      answer(event, connection)
    }
    try await RawServer.run(unixSocketPath: path, script) { (server) async throws in
      #expect(server.target == "unix:\(path)")
      try await withRPCClient(target: server.target) { (client) async throws in
        #expect(try await client.unary(TestMessage()).typeUrl == "socket")
      }
    }
    #expect(authorities.withLock { $0 } == ["localhost"])
    try await withRPCClient(target: "unix:\(path)") { (client) async throws in
      #expect(await rpcError { try await client.unary(TestMessage()) }?.code == .unavailable)
    }
  }
}
