@testable import HTTP2
import Testing

@Suite struct ExchangeTests {
  @Test("24, 25: a request and a response with a body and trailers", arguments: [Int.max, 1, 7])
  func wholeCall(chunkSize: Int) throws {
    let pair = try Pair()
    pair.chunkSize = chunkSize
    let id = try pair.client.submitRequest(request, endStream: false)
    pair.client.send([1, 2, 3], stream: id)
    pair.client.finish(stream: id)
    try pair.exchange()
    #expect(pair.serverEvents.headers(id) == [request])
    #expect(pair.serverEvents.data(id) == [1, 2, 3])
    #expect(pair.serverEvents.contains(.endOfStream(id)))

    try pair.server.submitResponse(response, stream: id, endStream: false)
    pair.server.send([4, 5], stream: id)
    pair.server.finish(stream: id, trailers: ["grpc-status": "0"])
    try pair.exchange()
    #expect(pair.clientEvents.headers(id) == [response, ["grpc-status": "0"]])
    #expect(pair.clientEvents.data(id) == [4, 5])
    #expect(pair.clientEvents.closeCode(id) == .noError)
    #expect(pair.serverEvents.closeCode(id) == .noError)
  }

  @Test("25: a response of trailers only is one block that ends the stream")
  func trailersOnly() throws {
    let pair = try Pair()
    let id = try pair.client.submitRequest(request, endStream: true)
    try pair.exchange()
    try pair.server.submitResponse(response, stream: id, endStream: true)
    try pair.exchange()
    #expect(pair.clientEvents.contains(.headers(id, response, endStream: true)))
    #expect(pair.clientEvents.data(id).isEmpty)
  }

  @Test("12: a half-close without a message is an empty DATA frame")
  func halfClose() throws {
    let pair = try Pair()
    let id = try pair.client.submitRequest(request, endStream: false)
    try pair.exchange()
    pair.clearEvents()
    pair.client.finish(stream: id)
    try pair.exchange()
    #expect(pair.serverEvents == [.endOfStream(id)])
  }

  @Test func aServerThatAnswersEarlyTellsTheClientToStop() throws {
    let pair = try Pair()
    let id = try pair.client.submitRequest(request, endStream: false)
    try pair.exchange()
    try pair.server.submitResponse(response, stream: id, endStream: true)
    try pair.exchange()
    #expect(pair.clientEvents.contains(.headers(id, response, endStream: true)))
    #expect(pair.clientEvents.closeCode(id) == .noError)
    #expect(pair.serverEvents.closeCode(id) == .noError)
  }

  @Test(
    "30: a reset reaches the other side with its code",
    arguments: [
      HTTP2ErrorCode.cancel, .internalError, .enhanceYourCalm, .refusedStream,
    ])
  func reset(code: HTTP2ErrorCode) throws {
    let pair = try Pair()
    let id = try pair.client.submitRequest(request, endStream: false)
    try pair.exchange()
    pair.client.reset(stream: id, code)
    try pair.exchange()
    #expect(pair.serverEvents.closeCode(id) == code)
    #expect(pair.clientEvents.closeCode(id) == code)
  }

  @Test func aSecondResponseIsRefusedNotFatal() throws {
    let pair = try Pair()
    let id = try pair.client.submitRequest(request, endStream: true)
    try pair.exchange()
    try pair.server.submitResponse(response, stream: id, endStream: false)
    #expect(throws: HTTP2Error.self) { try pair.server.submitResponse(response, stream: id, endStream: false) }
    pair.server.reset(stream: id, .cancel)
    #expect(throws: HTTP2Error.self) { try pair.server.submitResponse(response, stream: id, endStream: false) }
    #expect(throws: HTTP2Error.self) { try pair.server.submitResponse(response, stream: 99, endStream: false) }
    try pair.exchange()
    #expect(pair.clientEvents.closeCode(id) == .cancel)
  }

  @Test func whatIsSubmittedToAStreamThatIsGoneIsIgnored() throws {
    let pair = try Pair()
    let id = try pair.client.submitRequest(request, endStream: false)
    pair.client.reset(stream: id, .cancel)
    try pair.exchange()
    pair.client.send([1], stream: id)
    pair.client.finish(stream: id)
    pair.client.consume(10, stream: id)
    pair.client.reset(stream: id, .cancel)
    try pair.exchange()
    #expect(pair.client.outbound.isEmpty)
    #expect(pair.client.queuedBytes(stream: id) == 0)
  }

  @Test func pingsAreAnswered() throws {
    let pair = try Pair()
    pair.client.submitPing(0x0102_0304_0506_0708)
    try pair.exchange()
    #expect(pair.serverEvents.contains(.ping(0x0102_0304_0506_0708)))
    #expect(pair.clientEvents.contains(.pingAcknowledged(0x0102_0304_0506_0708)))
  }
}
