@testable import HTTP2
import Testing

@Suite struct ConcurrencyTests {
  /// SETTINGS with MAX_CONCURRENT_STREAMS (RFC 9113 §6.5.2).
  private static func settings(maximumStreams: UInt8) -> [UInt8] {
    RawFrame.frame(type: 4, flags: 0, stream: 0, [0, 3, 0, 0, 0, maximumStreams])
  }

  @Test("37: MAX_CONCURRENT_STREAMS that drops during a connection holds back the requests that follow")
  func drop() throws {
    let pair = try Pair(server: HTTP2Configuration(maximumConcurrentStreams: 10))
    try pair.exchange()
    let running = try (0..<3).map { _ in try pair.client.submitRequest(request, endStream: true) }
    try pair.exchange()
    try pair.client.receive(Self.settings(maximumStreams: 2))
    #expect(pair.client.peerMaximumConcurrentStreams == 2)
    _ = try pair.client.output()

    let waiting = try pair.client.submitRequest(request, endStream: true)
    try pair.exchange()
    #expect(pair.serverEvents.headers(waiting).isEmpty)
    try pair.server.submitResponse(response, stream: running[0], endStream: true)
    try pair.exchange()
    #expect(pair.serverEvents.headers(waiting).isEmpty)
    try pair.server.submitResponse(response, stream: running[1], endStream: true)
    try pair.exchange()
    #expect(pair.serverEvents.headers(waiting).count == 1)
  }

  @Test("37: a limit of none holds back all requests until it rises")
  func none() throws {
    let pair = try Pair()
    try pair.exchange()
    try pair.client.receive(Self.settings(maximumStreams: 0))
    _ = try pair.client.output()
    let waiting = try pair.client.submitRequest(request, endStream: true)
    try pair.exchange()
    #expect(pair.serverEvents.headers(waiting).isEmpty)
    try pair.client.receive(Self.settings(maximumStreams: 1))
    _ = pair.client.takeEvents()
    let sent = try pair.client.output()
    // What the client sends is its acknowledgement, then the request.
    #expect(sent.count > 9)
  }
}
