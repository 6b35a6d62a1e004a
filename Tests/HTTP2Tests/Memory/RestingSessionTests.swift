@testable import HTTP2
import Testing

@Suite struct RestingSessionTests {
  /// A call, answered with a body of that size.
  private func call(_ pair: Pair, size: Int) throws {
    pair.clearEvents()
    let id = try pair.client.submitRequest(request, endStream: true)
    try pair.exchange()
    #expect(pair.serverEvents.headers(id).first?.first(":path") == "/s/m")
    try pair.server.submitResponse(response, stream: id, endStream: false)
    let body = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    pair.server.send(body, stream: id)
    pair.server.finish(stream: id, trailers: ["grpc-status": "0"])
    try pair.exchange()
    pair.client.consume(size, stream: id)
    pair.client.consumeConnection(size)
    try pair.exchange()
    #expect(pair.clientEvents.data(id) == body)
    #expect(pair.clientEvents.headers(id).last?.first("grpc-status") == "0")
    #expect(pair.clientEvents.closeCode(id) == .noError)
  }

  @Test func callsGoOnAfterAnyNumberOfRests() throws {
    let pair = try Pair()
    try pair.exchange()
    for size in [0, 1, 100, 16_384, 16_385, 60_000] {
      try call(pair, size: size)
      for _ in 0...size % 3 { Self.rest(pair) }
    }
    #expect(!pair.client.wantsToWrite && !pair.server.wantsToWrite)
    #expect(pair.client.allowsRequests && pair.client.totalQueuedBytes == 0)
  }

  /// Both sessions, which use none of their memory until they are called.
  private static func rest(_ pair: Pair) {
    for session in [pair.client, pair.server] {
      session.rest()
      #if os(Linux)
        #expect(session.memory.isResting)
      #endif
    }
  }

  @Test func aSessionMayRestBeforeItHasSentAnything() throws {
    let pair = try Pair()
    // Its SETTINGS are queued, so that its memory stays.
    pair.client.rest()
    pair.server.rest()
    #expect(!pair.client.memory.isResting && !pair.server.memory.isResting)
    #expect(pair.client.wantsToWrite && pair.server.wantsToWrite)
    try call(pair, size: 10)
    Self.rest(pair)
    try call(pair, size: 10)
  }

  #if os(Linux)
    @Test func theLargeBlocksOfASessionLieInItsRegion() throws {
      let pair = try Pair()
      try pair.exchange()
      for session in [pair.client, pair.server] {
        #expect(session.memory.hasFrameBuffer)
        // The session itself, the rings of its header tables and the map of its streams.
        #expect(session.memory.stateBytes > 8_192)
      }
    }
  #endif

  @Test func restingInTheMiddleOfACallLosesNothing() throws {
    let pair = try Pair(client: HTTP2Configuration(streamWindowBytes: 70_000))
    try pair.exchange()
    let id = try pair.client.submitRequest(request, endStream: true)
    try pair.exchange()
    try pair.server.submitResponse(response, stream: id, endStream: false)
    let body = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    pair.server.send(body, stream: id)
    var received = 0
    while received < body.count {
      pair.server.rest()
      // Half a turn: the rest finds frames that are being sent.
      var bytes: [UInt8] = []
      try pair.server.takeOutput(limit: 20_000) { bytes += $0 }
      pair.server.rest()
      pair.client.rest()
      try pair.client.receive(bytes)
      let events = pair.client.takeEvents()
      let data = events.data(id)
      #expect(data == Array(body[received..<received + data.count]))
      received += data.count
      pair.client.consume(data.count, stream: id)
      pair.client.consumeConnection(data.count)
      pair.client.rest()
      try pair.server.receive(pair.client.output())
      _ = pair.server.takeEvents()
    }
  }

  @Test func aHeaderListOfSeveralFramesSurvivesARestBetweenThem() throws {
    let pair = try Pair(client: HTTP2Configuration(maximumHeaderListBytes: 60_000))
    try pair.exchange()
    let id = try pair.client.submitRequest(request, endStream: true)
    try pair.exchange()
    var large = response
    // What does not shrink by Huffman coding.
    for index in 0..<5 { large.append("x-\(index)", String(repeating: "\u{7E}^|~", count: 1_500)) }
    try pair.server.submitResponse(large, stream: id, endStream: true)
    var isAll = false
    while !isAll {
      var bytes: [UInt8] = []
      isAll = try pair.server.takeOutput(limit: 1) { bytes += $0 }
      pair.server.rest()
      try pair.client.receive(bytes)
    }
    #expect(pair.client.takeEvents().headers(id) == [large])
  }

  @Test func aRestingSessionCanBeDropped() throws {
    for _ in 0..<100 {
      weak var client: HTTP2Session?, server: HTTP2Session?
      do {
        let pair = try Pair()
        (client, server) = (pair.client, pair.server)
        try call(pair, size: 10)
        Self.rest(pair)
      }
      #expect(client == nil && server == nil)
    }
    // The regions of those that were dropped hold nothing of them.
    let pair = try Pair()
    try call(pair, size: 10)
    #expect(pair.clientEvents.closeCode(1) == .noError)
  }

  @Test func whatIsQueuedOnAllStreamsIsCounted() throws {
    let pair = try Pair(server: HTTP2Configuration(streamWindowBytes: 1_000))
    try pair.exchange()
    let first = try pair.client.submitRequest(request, endStream: false)
    let second = try pair.client.submitRequest(request, endStream: false)
    pair.client.send(Array(repeating: 1, count: 3_000), stream: first)
    pair.client.send(Array(repeating: 2, count: 2_000), stream: second)
    #expect(pair.client.totalQueuedBytes == 5_000)
    try pair.exchange()
    #expect(pair.client.totalQueuedBytes == 3_000)
    pair.client.notifyWhenAllDrained(to: 2_500)
    try pair.exchange()
    #expect(!pair.clientEvents.contains(.queueDrained))
    pair.client.reset(stream: second, .cancel)
    try pair.exchange()
    #expect(pair.client.totalQueuedBytes == 2_000)
    #expect(pair.clientEvents.filter { $0 == .queueDrained }.count == 1)
    pair.client.reset(stream: first, .cancel)
    try pair.exchange()
    #expect(pair.client.totalQueuedBytes == 0)
    #expect(pair.clientEvents.filter { $0 == .queueDrained }.count == 1)
  }
}
