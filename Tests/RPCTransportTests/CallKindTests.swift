import RPCCore
@testable import RPCTransport
import StandardMessages
import Testing

@Suite(.timeLimit(.minutes(3))) struct CallKindTests {
  @Test func aUnaryCallReturnsItsResponse() async throws {
    try await withServerAndClient(.echo) { (client, _) async throws in
      let message = TestMessage(typeUrl: "text", value: [1, 2, 3])
      #expect(try await client.unary(message) == message)
    }
  }

  @Test("13: a message far larger than a frame and a window arrives whole")
  func largeMessage() async throws {
    try await withServerAndClient(.echo) { (client, _) async throws in
      let message = TestMessage(typeUrl: "large", value: (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) })
      #expect(try await client.unary(message) == message)
    }
  }

  @Test func anEmptyMessageIsAMessage() async throws {
    try await withServerAndClient(.echo) { (client, _) async throws in
      #expect(try await client.unary(TestMessage()) == TestMessage())
    }
  }

  @Test func aServerStreamsItsResponsesInOrder() async throws {
    try await withServerAndClient(.echo) { (client, _) async throws in
      var received: [String] = []
      for try await message in client.responses(TestMessage(typeUrl: "1000")) { received.append(message.typeUrl) }
      #expect(received == (0..<1000).map(String.init))
    }
  }

  @Test func aStreamMayBeEmpty() async throws {
    try await withServerAndClient(.echo) { (client, _) async throws in
      var iterator = client.responses(TestMessage(typeUrl: "0")).makeAsyncIterator()
      #expect(try await iterator.next() == nil)
      #expect(try await iterator.next() == nil)
      #expect(iterator.trailers != nil)
    }
  }

  @Test func aClientStreamsItsRequests() async throws {
    try await withServerAndClient(.echo) { (client, _) async throws in
      let count: TestMessage = try await client.clientStreaming(TestService.clientStreaming) { requests in
        for index in 0..<500 { try await requests.write(TestMessage(typeUrl: "\(index)")) }
      }
      #expect(count.typeUrl == "500")
    }
  }

  @Test func bothSidesStream() async throws {
    try await withServerAndClient(.echo) { (client, _) async throws in
      let responses: ResponseStream<TestMessage> = client.bidirectionalStreaming(TestService.bidirectional) {
        requests in
        for index in 0..<500 { try await requests.write(TestMessage(typeUrl: "\(index)")) }
      }
      var received: [String] = []
      for try await message in responses { received.append(message.typeUrl) }
      #expect(received == (0..<500).map(String.init))
    }
  }

  @Test func manyCallsShareAConnection() async throws {
    try await withServerAndClient(.echo) { (client, _) async throws in
      let sum = try await withThrowingTaskGroup(of: Int.self) { group in
        for index in 0..<300 {
          group.addTask { Int(try await client.unary(TestMessage(typeUrl: "\(index)")).typeUrl) ?? -1 }
        }
        return try await group.reduce(0, +)
      }
      #expect(sum == (0..<300).reduce(0, +))
    }
  }
}
