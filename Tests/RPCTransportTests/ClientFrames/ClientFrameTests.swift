import HTTP2
import RPCCore
@testable import RPCTransport
import Synchronization
import Testing

/// What a client does with frames that come in the wrong way, or at a bad moment.
@Suite(.timeLimit(.minutes(3))) struct ClientFrameTests {
  private func call(_ script: @escaping FrameServer.Script) async throws -> RPCError? {
    try await FrameServer.run(script) { server in
      try await withRPCClient(target: server.target) { client in
        await rpcError { try await client.unary(TestMessage()) }
      }
    }
  }

  @Test("1, 3: our client's request is a POST with te: trailers and a content-type of gRPC")
  func request() async throws {
    let requests = Mutex<[HeaderBlock]>([])
    let ok: [HeaderBlock] = [[":status": "200", "content-type": "application/grpc"], ["grpc-status": "0"]]
    let answer = RawServer.answering(ok, body: framed())
    let script: RawServer.Script = { event, connection in
      if case .headers(_, let block, _) = event { requests.withLock { $0.append(block) } }
      answer(event, connection)
    }
    try await RawServer.run(script) { server in
      try await withRPCClient(target: server.target) { client in
        _ = try await client.unary(TestMessage())
        for try await _ in client.responses(TestMessage()) {}
      }
      let blocks = requests.withLock { $0 }
      #expect(blocks.map { $0.first(":path") } == [TestService.unary.path, TestService.serverStreaming.path])
      for block in blocks {
        #expect(block.first(":method") == "POST")
        #expect(block.first(":scheme") == "http")
        #expect(block.first(":authority") == server.target)
        #expect(block.first("te") == "trailers")
        #expect(block.first("content-type") == "application/grpc")
      }
    }
  }

  @Test("31: interim responses are skipped")
  func interim() async throws {
    let error = try await call { frame, peer in
      guard frame.endsStream else { return }
      peer.send(
        .headers([":status": "100"], stream: frame.stream),
        .headers([":status": "103", "link": "</a>", "grpc-status": "5"], stream: frame.stream))
      peer.answer(frame.stream)
    }
    #expect(error == nil)
  }

  @Test("31: an interim response that ends the stream is no response")
  func interimEnd() async throws {
    let error = try await call { frame, peer in
      if frame.endsStream { peer.send(.headers([":status": "100"], stream: frame.stream, endStream: true)) }
    }
    #expect(error != nil && error?.code != .unimplemented)
  }

  @Test("32: a reset that follows the status changes nothing")
  func resetAfterTheEnd() async throws {
    let error = try await call { frame, peer in
      guard frame.endsStream else { return }
      peer.answer(frame.stream)
      peer.send(.reset(stream: frame.stream, code: 0))
    }
    #expect(error == nil)
  }

  @Test("33: a status in the initial headers is ignored when a body follows, even without trailers")
  func statusBeforeTheBody() async throws {
    let error = try await call { frame, peer in
      guard frame.endsStream else { return }
      var last = FrameServer.Frame.message(stream: frame.stream)
      last.flags = FrameServer.Frame.endStream
      peer.send(
        .headers([":status": "200", "content-type": "application/grpc", "grpc-status": "0"], stream: frame.stream),
        last)
    }
    #expect(error?.code == .unknown)
  }

  @Test("34: a content-type that is not gRPC fails the call, whatever follows it")
  func contentType() async throws {
    let error = try await call { frame, peer in
      guard frame.endsStream else { return }
      peer.send(
        .headers([":status": "200", "content-type": "text/plain"], stream: frame.stream),
        .message(stream: frame.stream), .headers(["grpc-status": "0"], stream: frame.stream, endStream: true))
    }
    #expect(error?.code == .unknown)
  }

  @Test("35: a GOAWAY lets the streams up to its last one finish, and those above it go elsewhere")
  func goAway() async throws {
    let connections = Mutex<[ObjectIdentifier]>([])
    let script: FrameServer.Script = { frame, peer in
      guard frame.endsStream else { return }
      let isFirst = connections.withLock { connections in
        if connections.last != ObjectIdentifier(peer) { connections.append(ObjectIdentifier(peer)) }
        return connections.count == 1
      }
      guard isFirst else { return peer.answer(frame.stream) }
      // Both calls run, then the second one is counted out and the first one answered.
      if frame.stream == 3 {
        peer.send(.goAway(lastStream: 1))
        peer.answer(1)
      }
    }
    try await FrameServer.run(script) { server in
      try await withRPCClient(target: server.target) { client in
        async let first = client.unary(TestMessage())
        async let second = client.unary(TestMessage())
        _ = try await (first, second)
      }
    }
    #expect(connections.withLock { $0.count } == 2)
  }

  @Test("36: a connection that is lost in the middle of a call is UNAVAILABLE")
  func lost() async throws {
    let error = try await call { frame, peer in
      guard frame.endsStream else { return }
      peer.send(.headers([":status": "200", "content-type": "application/grpc"], stream: frame.stream))
      peer.close()
    }
    #expect(error?.code == .unavailable)
  }

  /// Streams that a server sees at a time, from frames in their order.
  private struct Concurrency {
    var open: Set<UInt32> = []
    var most = 0
    var isLowered = false

    mutating func opened(_ stream: UInt32) {
      open.insert(stream)
      if isLowered { most = max(most, open.count) }
    }
  }

  @Test("37: MAX_CONCURRENT_STREAMS is observed when it drops during a connection, to none too")
  func concurrency() async throws {
    let state = Mutex(Concurrency())
    let script: FrameServer.Script = { frame, peer in
      if frame.kind == .headers { state.withLock { $0.opened(frame.stream) } }
      if frame.endsStream, frame.stream == 1 {
        // None, until the client has been asked for a sign of life, and then one.
        peer.send(.maximumConcurrentStreams(0), .ping(0))
        state.withLock { $0.open = [] }
        peer.answer(1)
      } else if frame.endsStream {
        // A client that opened more streams than one would have done so before it answers this.
        peer.send(.ping(UInt8(frame.stream & 0xFF)))
      } else if frame.kind == .ping, frame.isAcknowledgement, let number = frame.payload.last {
        if number == 0 {
          state.withLock { $0.isLowered = true }
          peer.send(.maximumConcurrentStreams(1))
        } else {
          state.withLock { _ = $0.open.remove(UInt32(number)) }
          peer.answer(UInt32(number))
        }
      }
    }
    try await FrameServer.run(script) { server in
      try await withRPCClient(target: server.target) { client in
        _ = try await client.unary(TestMessage())
        let succeeded = await withTaskGroup(of: Bool.self) { group in
          for _ in 0..<10 { group.addTask { await rpcError { try await client.unary(TestMessage()) } == nil } }
          return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(succeeded == 10)
      }
    }
    #expect(state.withLock { $0.most } == 1)
  }

  @Test("38: a call that does not wait for its server waits while the connection is being made")
  func connecting() async throws {
    let accepted = Signal()
    let waiting = Mutex<FrameServer.Peer?>(nil)
    let script: FrameServer.Script = { frame, peer in
      if frame.kind == .settings, !frame.isAcknowledgement {
        waiting.withLock { $0 = peer }
        accepted.fire()
      }
      if frame.endsStream { peer.answer(frame.stream) }
    }
    try await FrameServer.run(greets: false, script) { server in
      let transport = try HTTP2ClientTransport(target: server.target)
      let client = RPCClient(transport: transport)
      #expect(await transport.connectivity == .idle)
      let call = Task { await rpcError { try await client.unary(TestMessage()) } }
      try await accepted.wait()
      #expect(await transport.connectivity == .connecting)
      let acknowledgement = FrameServer.Frame(kind: .settings, flags: FrameServer.Frame.acknowledgement)
      waiting.withLock { $0 }?.send(FrameServer.Frame(kind: .settings), acknowledgement)
      #expect(await call.value == nil)
      #expect(await transport.connectivity == .ready)
      await transport.close()
    }
  }
}
