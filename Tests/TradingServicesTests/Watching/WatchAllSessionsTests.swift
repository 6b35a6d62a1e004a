import OutcryContract
import RPCCore
import Testing

@testable import TradingServices

@Suite("WatchSessions over all sessions")
struct WatchAllSessionsTests {
  @Test("Every session in the snapshot, in the order of creation, at one revision; then every change of every session")
  func all() async throws {
    let world = try World()
    try await world.start("b")
    try await world.create("a")
    try await world.stop("a")
    let probe = world.watchSessions(.snapshot)
    let opened = try await probe.expectNext()
    #expect(opened.opened?.afterRevision == world.journal.newestRevision)
    let items = try await probe.snapshot()
    #expect(items.compactMap { $0.item?.sessionId } == ["b", "a"])
    #expect(items.compactMap { $0.item?.state } == [.running, .stopped])
    #expect(items.allSatisfy { $0.revision == opened.revision })
    try await world.create("c")
    try await world.stop("b")
    let events = try await probe.events(2)
    #expect(events.compactMap { $0.happening?.sessionId } == ["c", "b"])
    #expect(events.compactMap { $0.happening?.state } == [.created, .stopped])
    probe.cancel()
    #expect(await probe.ending() is CancellationError)
  }

  @Test("It goes on when every session has ended, and shows equity and positions of just that moment")
  func afterImages() async throws {
    let world = try World()
    let probe = world.watchSessions(.after(0))
    #expect(try await probe.expectNext().opened?.afterRevision == 0)
    try await world.start()
    try await world.openPosition()
    _ = try await world.sessions.pauseSession(Wire.PauseSessionRequest(sessionId: "s"), context: context())
    let paused = try await world.sessions.getSession(Wire.GetSessionRequest(sessionId: "s"), context: context())
    try await world.advance()
    try await world.stop()
    try await world.create("later")
    let events = try await probe.events(5).compactMap(\.happening)
    #expect(events.map(\.state) == [.created, .running, .paused, .stopped, .created])
    #expect(events.map(\.openPositions) == [0, 0, 1, 1, 0])
    #expect(events[2] == paused.session)
    #expect(events[3].equity != events[2].equity)
    probe.cancel()
    #expect(await probe.ending() is CancellationError)
  }

  @Test("One session's stream and everybody's tell the same of it")
  func agree() async throws {
    let world = try World()
    try await world.start()
    try await world.openPosition()
    try await world.stop()
    let one = try await world.watchSessions(.after(0), session: "s").rest().filter { $0.happening != nil }
    let probe = world.watchSessions(.after(0))
    let all = try await probe.events(one.count)
    #expect(all == one)
    probe.cancel()
    #expect(await probe.ending() is CancellationError)
  }

  @Test("A snapshot that is taken while sessions trade has neither gap nor overlap")
  func whileTrading() async throws {
    let world = try World(bars: 120)
    let names = ["a", "b", "c"]
    for name in names {
      try await world.start(name)
      try await world.place(name) { $0.sessionId = name }
    }
    world.feed.step(120)
    let probes = (0..<8).map { _ in world.watchSessions(.snapshot) }
    for name in names { try await world.wait(for: name) { $0.state.status == .stopped } }
    var final: [String: Wire.Session] = [:]
    for name in names {
      let answer = try await world.sessions.getSession(Wire.GetSessionRequest(sessionId: name), context: context())
      final[name] = answer.session
    }
    #expect(final.values.allSatisfy { $0.openPositions == 1 && $0.equity != "100000" })
    for probe in probes {
      var seen: [String: Wire.Session] = [:]
      var last: UInt64 = 0
      for item in try await probe.snapshot() {
        seen[item.item?.sessionId ?? ""] = item.item
        last = item.revision
      }
      while seen != final {
        let message = try await probe.expectNext()
        guard let session = message.happening else { continue }
        #expect(message.revision > last && session.state == .stopped)
        last = message.revision
        seen[session.sessionId] = session
        try #require(session.equity == final[session.sessionId]?.equity)
        seen[session.sessionId] = final[session.sessionId]
      }
      probe.cancel()
      #expect(await probe.ending() is CancellationError)
    }
  }

  @Test("What a session's state had in it when it was read is not taken in again", arguments: [1, 5, 20] as [UInt64])
  func noOverlap(lag: UInt64) async throws {
    let world = try World(journalLag: lag)
    try await world.start()
    try await world.openPosition()
    let probe = world.watchSessions(.snapshot)
    #expect(try await probe.expectNext().revision == world.journal.newestRevision)
    let session = try await world.sessions.getSession(Wire.GetSessionRequest(sessionId: "s"), context: context())
    #expect(try await probe.snapshot().map(\.item) == [session.session])
    try await world.advance()
    try await world.stop()
    let stopped = try await world.sessions.getSession(Wire.GetSessionRequest(sessionId: "s"), context: context())
    let event = try #require(try await probe.events(1).first?.happening)
    #expect(event.equity == stopped.session?.equity && event.state == .stopped)
    probe.cancel()
    #expect(await probe.ending() is CancellationError)
  }
}
