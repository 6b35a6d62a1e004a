import RPCCore
@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct BusyPollingTests {
  @Test(arguments: [Duration.zero, .microseconds(100), .milliseconds(20)])
  func callsOneAfterTheOtherAndSideBySideAreAnswered(limit: Duration) async throws {
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.busyPolling = limit
    try await withServer(.echo, configuration: configuration) { server in
      // On loops of their own or together, as the system has processors.
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<3 {
          group.addTask {
            let client = try await RawClient.connect(to: server.address)
            for _ in 0..<200 { #expect(try await client.call(.call(), body: framed()).field("grpc-status") == "0") }
            try await client.close()
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test func aClientThatIsClosedWhileItsSocketIsWatchedHarmsNobody() async throws {
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.busyPolling = .milliseconds(20)
    try await withServer(.echo, configuration: configuration) { server in
      for _ in 0..<20 {
        let client = try await RawClient.connect(to: server.address)
        for _ in 0..<5 { #expect(try await client.call(.call(), body: framed()).field("grpc-status") == "0") }
        try await client.close()
      }
    }
  }
}
