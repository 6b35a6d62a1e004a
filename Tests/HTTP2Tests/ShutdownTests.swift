@testable import HTTP2
import Testing

@Suite struct ShutdownTests {
  @Test("39: GOAWAY twice: 2^31-1 first, then the last stream, and what runs is finished")
  func graceful() throws {
    let pair = try Pair()
    let early = try pair.client.submitRequest(request, endStream: true)
    try pair.exchange()
    pair.server.submitShutdownNotice()
    try pair.exchange()
    #expect(pair.clientEvents.goAways.map(\.last) == [Int32.max])
    #expect(pair.server.wantsToRead)

    pair.server.submitGoAway(.noError)
    try pair.exchange()
    #expect(pair.clientEvents.goAways.map(\.last) == [Int32.max, early])
    #expect(!pair.client.allowsRequests)
    #expect(pair.server.wantsToRead)

    try pair.server.submitResponse(response, stream: early, endStream: true)
    try pair.exchange()
    #expect(pair.clientEvents.closeCode(early) == .noError)
    #expect(!pair.server.wantsToRead && !pair.server.wantsToWrite)
  }

  @Test("35: streams above the last one of a GOAWAY are refused")
  func aboveLast() throws {
    let pair = try Pair()
    let first = try pair.client.submitRequest(request, endStream: true)
    try pair.exchange()
    pair.server.submitGoAway(.noError)
    let goAway = try pair.server.output()
    let crossing = try pair.client.submitRequest(request, endStream: true)
    try pair.server.receive(pair.client.output())
    try pair.client.receive(goAway)
    try pair.exchange()
    #expect(pair.clientEvents.closeCode(crossing) == .refusedStream)
    #expect(pair.clientEvents.closeCode(first) == nil)
    #expect(pair.serverEvents.headers(crossing).isEmpty)
  }

  @Test("35: requests that still waited for room when a GOAWAY came are refused")
  func waiting() throws {
    let pair = try Pair(server: HTTP2Configuration(maximumConcurrentStreams: 1))
    try pair.exchange()
    let ids = try (0..<3).map { _ in try pair.client.submitRequest(request, endStream: true) }
    try pair.exchange()
    pair.server.submitGoAway(.noError)
    try pair.exchange()
    #expect(pair.clientEvents.closeCode(ids[1]) == .refusedStream)
    #expect(pair.clientEvents.closeCode(ids[2]) == .refusedStream)
    #expect(pair.clientEvents.closeCode(ids[0]) == nil)
  }

  @Test("fuzzed: a request that was never sent when the session ended closes once")
  func aRequestNeverSentClosedTwice() throws {
    let client = try HTTP2Session(role: .client)
    let id = try client.submitRequest(request, endStream: true)
    client.terminate(.noError)
    _ = try client.output()
    #expect(client.takeEvents().filter { $0 == .streamClosed(id, .refusedStream) }.count == 1)
    #expect(client.takeEvents().isEmpty)
  }

  @Test func terminationLeavesNothingToDo() throws {
    let pair = try Pair()
    try pair.exchange()
    pair.server.terminate(.enhanceYourCalm)
    try pair.exchange()
    #expect(pair.clientEvents.goAways.map(\.code) == [.enhanceYourCalm])
    #expect(!pair.server.wantsToRead && !pair.server.wantsToWrite)
  }
}
