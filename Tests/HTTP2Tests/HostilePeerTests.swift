@testable import HTTP2
import Testing

@Suite struct HostilePeerTests {
  /// What the peer sees of a server session after it has sent `bytes`: the events of a client that reads its answers.
  private func server(
    _ configuration: HTTP2Configuration = HTTP2Configuration(), after bytes: [UInt8]
  ) throws -> (session: HTTP2Session, events: [HTTP2Event], failed: Bool) {
    let session = try HTTP2Session(role: .server, configuration: configuration)
    var failed = false
    do { try session.receive(RawFrame.preface + RawFrame.emptySettings + bytes) } catch { failed = true }
    _ = try? session.output()
    return (session, session.takeEvents(), failed)
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
    "\u{16}\u{03}\u{01}\u{02}\u{00}\u{01}\u{00}\u{01}\u{fc}\u{03}\u{03}abcdefghijkl",
  ])
  func anotherProtocolEndsTheSession(text: String) throws {
    let session = try HTTP2Session(role: .server)
    #expect(throws: HTTP2Error.self) { try session.receive(Array(text.utf8)) }
    #expect(session.excess == .protocolErrors)
  }

  @Test("11: a header list above the limit is reported and not kept")
  func largeHeaderList() throws {
    let field = RawFrame.field("x-fill", String(repeating: "a", count: 100))
    let fits = RawFrame.requestFields + Array(repeating: field, count: 20).flatMap { $0 }
    let tooLarge = RawFrame.requestFields + Array(repeating: field, count: 100).flatMap { $0 }
    let result = try server(
      after: RawFrame.frame(type: 1, flags: 0x5, stream: 1, fits)
        + RawFrame.frame(type: 1, flags: 0x5, stream: 3, tooLarge))
    #expect(result.events.headers(1).first?.count == 24)
    #expect(result.events.contains(.headerListTooLarge(3, endStream: true)))
    #expect(result.events.headers(3).isEmpty)
    #expect(!result.failed)
  }

  @Test("11: fields that are cheap to send and dear to keep count in full")
  func headerBomb() throws {
    // One field of 100 bytes that enters the dynamic table, then references to it of one byte each.
    let indexed: [UInt8] = [0x40, 1, UInt8(ascii: "x"), 100] + Array(repeating: UInt8(ascii: "a"), count: 100)
    let bomb = RawFrame.requestFields + indexed + Array(repeating: 0xBE, count: 10_000)
    let result = try server(after: RawFrame.frame(type: 1, flags: 0x5, stream: 1, bomb))
    #expect(result.events.contains(.headerListTooLarge(1, endStream: false)))
    #expect(result.events.contains(.streamClosed(1, .internalError)))
    #expect(result.session.incomingHeaders.block.isEmpty)
    #expect(result.session.resetsProvokedByPeer == 1)
  }

  @Test func emptyFramesRunOutOfBudget() throws {
    let ping = RawFrame.frame(type: 6, flags: 0, stream: 0, Array(repeating: 0, count: 8))
    let few = try server(
      HTTP2Configuration(emptyFrameBudget: 50), after: Array(repeating: ping, count: 40).flatMap { $0 })
    #expect(few.session.wantsToRead)
    let many = try server(
      HTTP2Configuration(emptyFrameBudget: 50), after: Array(repeating: ping, count: 60).flatMap { $0 })
    #expect(!many.session.wantsToRead)
  }

  @Test func emptyDataFramesRunOutOfBudget() throws {
    let open = RawFrame.frame(type: 1, flags: 0x4, stream: 1, RawFrame.requestFields)
    let empty = RawFrame.frame(type: 0, flags: 0, stream: 1, [])
    let result = try server(
      HTTP2Configuration(emptyFrameBudget: 50), after: open + Array(repeating: empty, count: 100).flatMap { $0 })
    #expect(!result.session.wantsToRead)
  }

  @Test(arguments: [[], [1], [1, 2, 3, 4]] as [[UInt8]])
  func tinyDataFramesRunOutOfBudgetPaddedOrNot(data: [UInt8]) throws {
    let open = RawFrame.frame(type: 1, flags: 0x4, stream: 1, RawFrame.requestFields)
    let padding: [UInt8] = Array(repeating: 0, count: 200)
    for tiny in [
      RawFrame.frame(type: 0, flags: 0, stream: 1, data),
      RawFrame.frame(type: 0, flags: 0x8, stream: 1, [200] + data + padding),
    ] {
      let few = try server(
        HTTP2Configuration(emptyFrameBudget: 50), after: open + Array(repeating: tiny, count: 50).flatMap { $0 })
      #expect(few.session.wantsToRead && few.session.excess == nil)
      let many = try server(
        HTTP2Configuration(emptyFrameBudget: 50), after: open + Array(repeating: tiny, count: 51).flatMap { $0 })
      #expect(!many.session.wantsToRead)
      #expect(many.session.excess == .emptyFrames)
    }
  }

  @Test func anHonestStreamOfDataNeverRunsOutOfBudget() throws {
    let open = RawFrame.frame(type: 1, flags: 0x4, stream: 1, RawFrame.requestFields)
    let byte = RawFrame.frame(type: 0, flags: 0, stream: 1, [0, 0, 0, 0, 0])
    let update = RawFrame.frame(type: 8, flags: 0, stream: 0, [0, 0, 0, 1])
    let result = try server(
      HTTP2Configuration(emptyFrameBudget: 50),
      after: open + Array(repeating: byte + update, count: 1_000).flatMap { $0 })
    #expect(result.session.wantsToRead)
    #expect(result.events.data(1).count == 5_000)
  }

  @Test func rapidResetsEndTheSession() throws {
    let configuration = HTTP2Configuration(streamResetBurst: 20, streamResetsPerSecond: 1)
    let resets = (0..<100).flatMap { index -> [UInt8] in
      let id = UInt32(1 + 2 * index)
      return RawFrame.frame(type: 1, flags: 0x5, stream: id, RawFrame.requestFields)
        + RawFrame.frame(type: 3, flags: 0, stream: id, [0, 0, 0, 8])
    }
    let result = try server(configuration, after: resets)
    #expect(!result.session.wantsToRead)
    #expect(result.session.excess == .streamResets)
  }

  @Test func athousandCancelledCallsDoNotEndTheSession() throws {
    let resets = (0..<1_500).flatMap { index -> [UInt8] in
      let id = UInt32(1 + 2 * index)
      return RawFrame.frame(type: 1, flags: 0x5, stream: id, RawFrame.requestFields)
        + RawFrame.frame(type: 3, flags: 0, stream: id, [0, 0, 0, 8])
    }
    let result = try server(after: resets)
    #expect(result.session.wantsToRead)
  }

  @Test func aStreamOfContinuationsEndsTheSession() throws {
    let start = RawFrame.frame(type: 1, flags: 0, stream: 1, RawFrame.requestFields)
    let more = RawFrame.frame(type: 9, flags: 0, stream: 1, RawFrame.field("a", "b"))
    let result = try server(after: start + Array(repeating: more, count: 100).flatMap { $0 })
    #expect(result.failed)
    #expect(result.session.excess == .continuations)
  }

  @Test func acknowledgementsThatNobodyReadsEndTheSession() throws {
    let ping = RawFrame.frame(type: 6, flags: 0, stream: 0, Array(repeating: 0, count: 8))
    let result = try server(
      HTTP2Configuration(maximumOutboundAcknowledgements: 50), after: Array(repeating: ping, count: 100).flatMap { $0 })
    #expect(result.failed)
    #expect(result.session.excess == .acknowledgements)
  }

  @Test func goodbyesWithoutEndRunOutOfBudget() throws {
    let open = RawFrame.frame(type: 1, flags: 0x4, stream: 1, RawFrame.requestFields)
    let goAway = RawFrame.frame(type: 7, flags: 0, stream: 0, [0, 0, 0, 0, 0, 0, 0, 0])
    let few = try server(
      HTTP2Configuration(emptyFrameBudget: 2_500), after: open + Array(repeating: goAway, count: 40).flatMap { $0 })
    #expect(few.session.excess == nil && !few.failed)
    let many = try server(
      HTTP2Configuration(emptyFrameBudget: 2_500), after: open + Array(repeating: goAway, count: 60).flatMap { $0 })
    #expect(many.session.excess == .emptyFrames)
  }

  /// A client that has acknowledged the limit, and one that has not: its streams are reset, and count as provoked.
  @Test(arguments: [true, false])
  func streamsBeyondThoseAllowed(acknowledged: Bool) throws {
    let session = try HTTP2Session(role: .server, configuration: HTTP2Configuration(maximumConcurrentStreams: 5))
    _ = try session.output()
    let acknowledgement = acknowledged ? RawFrame.frame(type: 4, flags: 1, stream: 0, []) : []
    let open = (0..<8).flatMap {
      RawFrame.frame(type: 1, flags: 0x4, stream: UInt32(1 + 2 * $0), RawFrame.requestFields)
    }
    try session.receive(RawFrame.preface + RawFrame.emptySettings + acknowledgement + open)
    _ = try session.output()
    let events = session.takeEvents()
    #expect((0..<8).filter { !events.headers(HTTP2StreamID(1 + 2 * $0)).isEmpty } == [0, 1, 2, 3, 4])
    #expect(session.excess == (acknowledged ? .streams : nil))
    #expect(session.wantsToRead == !acknowledged)
    #expect(session.resetsProvokedByPeer == (acknowledged ? 0 : 3))
  }

  @Test(arguments: [
    RawFrame.frame(type: 8, flags: 0, stream: 1, [0, 0, 0, 0]),
    RawFrame.frame(type: 8, flags: 0, stream: 0, [0, 0]),
    RawFrame.frame(type: 1, flags: 0x4, stream: 2, RawFrame.requestFields),
    RawFrame.frame(type: 1, flags: 0x24, stream: 3, [0, 0, 0, 3, 16] + RawFrame.requestFields),
    RawFrame.frame(type: 1, flags: 0x4, stream: 3, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]),
    RawFrame.frame(type: 4, flags: 0, stream: 0, (0..<100).flatMap { _ in [0, 4, 0, 0, 0xFF, 0xFF] as [UInt8] }),
    RawFrame.frame(type: 5, flags: 0x4, stream: 1, [0, 0, 0, 2]),
  ])
  func whatBreaksTheProtocolIsCounted(wrong: [UInt8]) throws {
    let open = RawFrame.frame(type: 1, flags: 0x4, stream: 1, RawFrame.requestFields)
    let result = try server(after: open + wrong)
    #expect(!result.session.wantsToRead)
    #expect(result.session.excess == .protocolErrors)
  }

  @Test func anEndThatItsOwnerWantsIsNobodysFault() throws {
    for code in [HTTP2ErrorCode.enhanceYourCalm, .settingsTimeout] {
      let session = try HTTP2Session(role: .server)
      try session.receive(RawFrame.preface + RawFrame.emptySettings)
      session.terminate(code)
      _ = try session.output()
      #expect(session.excess == nil && !session.wantsToRead)
    }
  }

  @Test("9: a value that HTTP allows and gRPC does not does not fail the call")
  func obsoleteText() throws {
    let value: [UInt8] = [UInt8(ascii: "a"), 0xFF, 0x09, 0x80, UInt8(ascii: "b")]
    let field: [UInt8] = [0, 1, UInt8(ascii: "x"), 5] + value
    let result = try server(after: RawFrame.frame(type: 1, flags: 0x5, stream: 1, RawFrame.requestFields + field))
    let spaces = RawFrame.requestFields + RawFrame.field("y", " a ")
    let spaced = try server(after: RawFrame.frame(type: 1, flags: 0x5, stream: 1, spaces))
    #expect(spaced.events.headers(1).first?.first("y") == " a ")
    var received: [UInt8] = []
    result.events.headers(1).first?.forEach { name, bytes in if name.elementsEqual("x".utf8) { received = Array(bytes) }
    }
    #expect(received == value)
  }

  @Test func aValueThatHTTPDoesNotAllowResetsItsStreamOnly() throws {
    let fields = RawFrame.requestFields + RawFrame.field("x", "b\u{0}c")
    let result = try server(
      after: RawFrame.frame(type: 1, flags: 0x5, stream: 1, fields)
        + RawFrame.frame(type: 1, flags: 0x5, stream: 3, RawFrame.requestFields))
    #expect(result.events.headers(1).isEmpty)
    #expect(result.events.headers(3).count == 1)
  }

  @Test func resetsThatThePeerProvokesAreCounted() throws {
    // A WINDOW_UPDATE of zero is an error of its stream (RFC 9113 §6.9): MadeYouReset, CVE-2025-8671.
    let provoked = (0..<10).flatMap { index -> [UInt8] in
      let id = UInt32(1 + 2 * index)
      return RawFrame.frame(type: 1, flags: 0x4, stream: id, RawFrame.requestFields)
        + RawFrame.frame(type: 8, flags: 0, stream: id, [0x7F, 0xFF, 0xFF, 0xFF])
    }
    let result = try server(after: provoked)
    #expect(result.session.resetsProvokedByPeer == 10)
  }

  /// Every frame type with every flag and a few lengths of noise, on streams that are idle, open and closed.
  @Test func arbitraryFramesNeverTrap() throws {
    var state: UInt64 = 7
    func random(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    for _ in 0..<3_000 {
      let session = try HTTP2Session(role: random(2) == 0 ? .server : .client)
      if session.role == .server { try session.receive(RawFrame.preface) }
      for _ in 0..<8 {
        let payload = (0..<random(24)).map { _ in UInt8(random(256)) }
        let frame = RawFrame.frame(
          type: UInt8(random(11)), flags: UInt8(random(64)), stream: UInt32(random(5)),
          random(4) == 0 ? RawFrame.requestFields : payload)
        do { try session.receive(frame) } catch { break }
        for case .headers(let id, _, _) in session.takeEvents() where session.role == .server {
          try? session.submitResponse(response, stream: id, endStream: false)
          session.send([1, 2, 3], stream: id)
          session.finish(stream: id, trailers: ["grpc-status": "0"])
        }
        _ = try? session.output()
      }
      #expect(session.outbound.count <= 3)
    }
  }
}
