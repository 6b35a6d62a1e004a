import RPCCore
@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct CallLimitTests {
  private static let large = TestMessage(value: Array(repeating: 1, count: 1_000))

  @Test("21: a call's own limits, and those of the service configuration, lower what the client allows")
  func lowered() async throws {
    try await withServer(.echo) { (server) async throws in
      var requests = CallOptions(), responses = CallOptions()
      requests.maximumRequestBytes = 100
      responses.maximumResponseBytes = 100
      try await withRPCClient(target: "\(server.address)") { [requests, responses] (client) async throws in
        #expect(try await client.unary(Self.large) == Self.large)
        let sent = await rpcError { try await client.unary(Self.large, options: requests) }
        #expect(sent?.code == .resourceExhausted)
        let received = await rpcError { try await client.unary(Self.large, options: responses) }
        #expect(received?.code == .resourceExhausted)
      }
      let json = #"{"methodConfig": [{"name": [{"service": "test.Service"}], "maxRequestMessageBytes": 100}]}"#
      let configuration = try ServiceConfiguration(json: json)
      try await withRPCClient(
        target: "\(server.address)", serviceConfiguration: configuration
      ) { (client) async throws in
        let error = await rpcError { try await client.unary(Self.large) }
        #expect(error?.code == .resourceExhausted)
        #expect(try await client.unary(TestMessage()) == TestMessage())
      }
    }
  }

  @Test("21: a call cannot raise what the client allows")
  func raised() async throws {
    var configuration = HTTP2ClientConfiguration()
    configuration.messages.maximumSendBytes = 100
    try await withServerAndClient(.echo, clientConfiguration: configuration) { (client, _) async throws in
      var options = CallOptions()
      options.maximumRequestBytes = 1_000_000
      let error = await rpcError { [options] in try await client.unary(Self.large, options: options) }
      #expect(error?.code == .resourceExhausted)
    }
  }
}
