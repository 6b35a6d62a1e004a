@testable import HTTP2
import Testing

@Suite struct FlowControlTests {
  private static let window: Int32 = 70_000

  private func startedPair() throws -> (Pair, HTTP2StreamID) {
    let configuration = HTTP2Configuration(streamWindowBytes: Self.window)
    let pair = try Pair(client: configuration, server: configuration)
    try pair.exchange()
    let id = try pair.client.submitRequest(request, endStream: false)
    try pair.exchange()
    return (pair, id)
  }

  @Test("42: a sender gets no further than the window while the receiver consumes nothing")
  func stalls() throws {
    let (pair, id) = try startedPair()
    pair.client.send(Array(repeating: 1, count: 200_000), stream: id)
    try pair.exchange()
    #expect(pair.serverEvents.data(id).count == Int(Self.window))
    #expect(pair.client.queuedBytes(stream: id) == 200_000 - Int(Self.window))

    pair.server.consume(Int(Self.window), stream: id)
    pair.server.consumeConnection(Int(Self.window))
    try pair.exchange()
    #expect(pair.serverEvents.data(id).count == 2 * Int(Self.window))
  }

  @Test("42: a stream that stalls does not stop another one")
  func othersGoOn() throws {
    let (pair, stalled) = try startedPair()
    pair.client.send(Array(repeating: 1, count: 200_000), stream: stalled)
    try pair.exchange()
    pair.server.consumeConnection(Int(Self.window))
    let other = try pair.client.submitRequest(request, endStream: false)
    pair.client.send(Array(repeating: 2, count: 50_000), stream: other)
    try pair.exchange()
    #expect(pair.serverEvents.data(other).count == 50_000)
  }

  @Test func aMarkIsReportedOnceWhenTheQueueFallsBelowIt() throws {
    let (pair, id) = try startedPair()
    pair.client.send(Array(repeating: 1, count: 200_000), stream: id)
    pair.client.notifyWhenDrained(stream: id, to: 100_000)
    try pair.exchange()
    #expect(!pair.clientEvents.contains(.drained(id)))
    pair.server.consume(Int(Self.window), stream: id)
    pair.server.consumeConnection(Int(Self.window))
    try pair.exchange()
    #expect(pair.clientEvents.filter { $0 == .drained(id) }.count == 1)
    #expect(pair.client.queuedBytes(stream: id) <= 100_000)
  }

  @Test func outputIsHandedOutUpToALimit() throws {
    let (pair, id) = try startedPair()
    pair.client.send(Array(repeating: 1, count: 60_000), stream: id)
    var taken = 0
    let isAll = try pair.client.takeOutput(limit: 20_000) { taken += $0.count }
    #expect(!isAll)
    #expect((20_000..<40_000).contains(taken))
  }

  @Test("37: requests beyond the peer's limit of streams wait, and go out when there is room")
  func concurrency() throws {
    let pair = try Pair(server: HTTP2Configuration(maximumConcurrentStreams: 2))
    try pair.exchange()
    #expect(pair.client.peerMaximumConcurrentStreams == 2)
    let ids = try (0..<5).map { _ in try pair.client.submitRequest(request, endStream: true) }
    try pair.exchange()
    #expect(ids.filter { !pair.serverEvents.headers($0).isEmpty }.count == 2)
    for id in ids {
      try pair.server.submitResponse(response, stream: id, endStream: true)
      try pair.exchange()
    }
    #expect(ids.allSatisfy { pair.clientEvents.closeCode($0) == .noError })
  }

  @Test("37: a request that waits can be withdrawn at once")
  func withdrawn() throws {
    let pair = try Pair(server: HTTP2Configuration(maximumConcurrentStreams: 1))
    try pair.exchange()
    let first = try pair.client.submitRequest(request, endStream: true)
    let waiting = try pair.client.submitRequest(request, endStream: false)
    try pair.exchange()
    pair.client.reset(stream: waiting, .cancel)
    try pair.exchange()
    #expect(pair.clientEvents.closeCode(waiting) == .cancel)
    try pair.server.submitResponse(response, stream: first, endStream: true)
    try pair.exchange()
    #expect(pair.serverEvents.headers(waiting).isEmpty)
    #expect(pair.clientEvents.filter { if case .streamClosed(waiting, _) = $0 { true } else { false } }.count == 1)
  }
}
