import HTTP2

/// A session against a peer that sends what the fuzzer likes, under an application that answers, cancels and consumes
/// in the ways that the first byte asks for.
///
/// Input: how the application behaves, the size of the pieces in which bytes arrive, then frames, either raw or (see
/// ``FrameReader``) with headers that are right.
enum HTTP2Fuzz {
  private static let configuration = HTTP2Configuration(
    maximumConcurrentStreams: 16, streamWindowBytes: 1_024, connectionWindowBytes: 65_535,
    maximumHeaderListBytes: 512, streamResetBurst: 50, maximumOutboundAcknowledgements: 20, emptyFrameBudget: 100)

  @Sendable static func server(_ input: UnsafeRawBufferPointer) {
    guard let session = try? HTTP2Session(role: .server, configuration: configuration) else { return }
    var reader = InputReader(input)
    var peer = FuzzedPeer(session: session, behaviour: FuzzedPeer.Behaviour(rawValue: reader.byte()))
    peer.feed(Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + FrameReader.emptySettings, pieces: 64)
    peer.play(&reader)
  }

  @Sendable static func client(_ input: UnsafeRawBufferPointer) {
    guard let session = try? HTTP2Session(role: .client, configuration: configuration) else { return }
    var reader = InputReader(input)
    var peer = FuzzedPeer(session: session, behaviour: FuzzedPeer.Behaviour(rawValue: reader.byte()))
    let request: HeaderBlock = [":method": "POST", ":scheme": "http", ":path": "/a.B/C", ":authority": "x"]
    for index in 0..<4 {
      guard let id = try? session.submitRequest(request, endStream: index == 3) else { return }
      if index < 3 { session.send([0, 0, 0, 0, 0], stream: id) }
      if index == 2 { session.finish(stream: id) }
    }
    peer.feed(FrameReader.emptySettings, pieces: 64)
    peer.play(&reader)
  }
}
