import HTTP2

/// Feeds a session and acts on its events, checking what ``HTTP2Event`` promises.
struct FuzzedPeer {
  struct Behaviour: OptionSet {
    let rawValue: UInt8
    static let rawFrames = Behaviour(rawValue: 1)
    static let answers = Behaviour(rawValue: 2)
    static let streams = Behaviour(rawValue: 4)
    static let resets = Behaviour(rawValue: 8)
    static let consumes = Behaviour(rawValue: 16)
    static let takesOutputRarely = Behaviour(rawValue: 32)
    static let shutsDown = Behaviour(rawValue: 64)
    static let answersTwice = Behaviour(rawValue: 128)
  }

  let session: HTTP2Session
  let behaviour: Behaviour
  private var closed: Set<HTTP2StreamID> = []
  private var received = 0
  private var hasFailed = false

  init(session: HTTP2Session, behaviour: Behaviour) {
    self.session = session
    self.behaviour = behaviour
  }

  mutating func play(_ reader: inout InputReader) {
    let pieces = Int(reader.byte()) + 1
    if behaviour.contains(.rawFrames) {
      feed(reader.remaining(), pieces: pieces)
    } else {
      while !reader.isEmpty, !hasFailed { feed(FrameReader.next(&reader), pieces: pieces) }
    }
    if behaviour.contains(.shutsDown) { session.submitGoAway(.noError, debugData: "bye") }
    takeOutput()
    session.replenishFrameBudget()
    session.terminate(.noError)
    takeOutput()
  }

  mutating func feed(_ bytes: [UInt8], pieces: Int) {
    var rest = bytes[...]
    while !rest.isEmpty, !hasFailed {
      let piece = rest.prefix(pieces)
      rest = rest.dropFirst(pieces)
      do { try piece.withUnsafeBytes { try session.receive($0) } } catch { hasFailed = true }
      act()
      received += 1
      if !behaviour.contains(.takesOutputRarely) || received % 8 == 0 { takeOutput() }
      if !session.wantsToRead, !session.wantsToWrite { hasFailed = true }
    }
  }

  private mutating func takeOutput() {
    var bytes = 0
    do { try session.takeOutput(limit: 1 << 20) { bytes += $0.count } } catch { hasFailed = true }
    // A rest may come at any time.
    if received % 3 == 0 { session.rest() }
    act()
    if received % 3 == 1 { session.rest() }
  }

  private mutating func act() {
    var events: [HTTP2Event] = []
    session.takeEvents { events.append($0) }
    for event in events {
      switch event {
      case .headers(let id, let block, let endStream):
        require(!closed.contains(id), "no headers after a stream has closed")
        require(block.listSize <= Int(session.configuration.maximumHeaderListBytes), "the header list limit")
        if session.role == .server { answer(id, block) }
        if endStream, session.role == .client { session.finish(stream: id) }
      case .headerListTooLarge(let id, _):
        require(!closed.contains(id), "no headers after a stream has closed")
        session.reset(stream: id, .enhanceYourCalm)
      case .data(let id, let bytes):
        require(!closed.contains(id), "no data after a stream has closed")
        session.consumeConnection(bytes.count)
        if behaviour.contains(.consumes) { session.consume(bytes.count, stream: id) }
        if behaviour.contains(.streams) { session.send(bytes, stream: id) }
      case .endOfStream(let id):
        require(!closed.contains(id), "no end after a stream has closed")
        if behaviour.contains(.streams) { session.finish(stream: id, trailers: ["grpc-status": "0"]) }
      case .streamClosed(let id, _):
        require(closed.insert(id).inserted, "a stream closes once")
        require(session.queuedBytes(stream: id) == 0, "nothing is kept for a stream that has closed")
      case .drained(let id):
        require(!closed.contains(id), "nothing drains after a stream has closed")
        session.finish(stream: id)
      case .queueDrained, .goAway, .ping, .pingAcknowledged, .settings: break
      }
    }
  }

  private func answer(_ id: HTTP2StreamID, _ block: HeaderBlock) {
    if behaviour.contains(.resets), id % 4 == 3 { return session.reset(stream: id, .cancel) }
    guard behaviour.contains(.answers) else { return }
    let streams = behaviour.contains(.streams)
    do {
      try session.submitResponse([":status": "200"], stream: id, endStream: !streams && id % 8 == 1)
    } catch {
      return
    }
    session.send([UInt8](repeating: 7, count: 100 * (block.count + 1)), stream: id)
    session.notifyWhenDrained(stream: id, to: 50)
    if behaviour.contains(.answersTwice) {
      // Whether it throws depends on how the stream stands; that it does no harm is what counts.
      try? session.submitResponse(block, stream: id, endStream: true)
    }
    if !streams { session.finish(stream: id, trailers: block) }
    if behaviour.contains(.resets) { session.reset(stream: id, .internalError) }
  }
}
