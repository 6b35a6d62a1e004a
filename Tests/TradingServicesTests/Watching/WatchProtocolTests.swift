import OutcryContract
import RPCCore
import StandardMessages
import Testing

@testable import TradingServices

@Suite("The protocol of every Watch stream")
struct WatchProtocolTests {
  /// Watches from a snapshot to the end of a session, and looks at the order of the messages.
  private func check<Response: WatchMessage>(
    items: Int, _ watch: (World) -> Probe<Response>, during: (World) async throws -> Void
  ) async throws -> [Response] {
    let world = try World()
    try await world.start()
    let base = world.journal.newestRevision
    let probe = watch(world)
    let opened = try await probe.expectNext()
    #expect(opened.opened?.afterRevision == base && opened.revision == base)
    #expect(probe.call.headersSent)
    var snapshot: [Response] = []
    for _ in 0..<items { snapshot.append(try await probe.expectNext()) }
    #expect(snapshot.allSatisfy { $0.item != nil && $0.revision == base })
    let end = try await probe.expectNext()
    #expect(end.snapshotEnd?.items == UInt32(items) && end.revision == base)
    try await during(world)
    try await world.stop()
    let rest = try await probe.rest()
    let closing = try #require(rest.last)
    #expect(closing.closing?.reason == .sessionEnded)
    #expect(closing.closing?.resumeAfterRevision == world.journal.newestRevision)
    #expect(closing.revision == world.journal.newestRevision)
    let events = rest.dropLast()
    #expect(events.allSatisfy { $0.happening != nil && $0.revision > base })
    #expect(zip(events, events.dropFirst()).allSatisfy { $0.revision < $1.revision })
    #expect(await probe.ending() == nil)
    #expect(world.core.watches.openWatches == 0)
    return Array(events)
  }

  @Test("Orders: opened, working orders, end, every change, closing")
  func orders() async throws {
    let events = try await check(items: 0, { $0.watchOrders(.snapshot) }) { world in
      try await world.place("a")
      _ = try await refusal { try await world.place("big") { $0.quantity = "900" } }
      try await world.place("rests") {
        $0.type = .limit
        $0.limitPrice = "1"
      }
      try await world.advance()
    }
    let seen = events.compactMap { event in event.happening.map { "\($0.order?.clientOrderId ?? "") \($0.type)" } }
    #expect(seen.filter { $0.hasPrefix("big") } == ["big denied"])
    let a = seen.filter { $0.hasPrefix("a ") }
    #expect(a.first == "a placed" && a.contains("a accepted") && a.last == "a filled")
    let rests = seen.filter { $0.hasPrefix("rests") }
    #expect(rests.contains("rests notFilled"))
    // Cancelled by the end of the session, after the session's own last state.
    #expect(rests.suffix(2) == ["rests cancelRequested", "rests cancelled"])
    for event in events {
      let happening = try #require(event.happening)
      #expect((happening.fill != nil) == (happening.type == .filled))
    }
  }

  @Test("Portfolio: one item, then one event a bar")
  func portfolio() async throws {
    let events = try await check(items: 1, { $0.watchPortfolio(.snapshot) }) { world in
      try await world.place("a")
      try await world.advance(3)
    }
    #expect(events.compactMap { $0.happening?.day } == ["2020-01-02", "2020-01-03", "2020-01-04"])
    #expect(events.last?.happening?.positions.map(\.symbol) == ["AAA"])
  }

  @Test("Risk: one item, then one event a bar and one a change of a halt")
  func risk() async throws {
    let events = try await check(items: 1, { $0.watchRisk(.snapshot) }) { world in
      try await world.advance()
      _ = try await world.risk.engageKillSwitch(
        Wire.EngageKillSwitchRequest(sessionId: "s", reason: "r"), context: context())
      _ = try await world.risk.releaseKillSwitch(
        Wire.ReleaseKillSwitchRequest(sessionId: "s"), context: context())
      try await world.advance()
    }
    #expect(events.compactMap { $0.happening?.killSwitch?.engaged } == [false, true, false, false])
  }

  @Test("Quotes: one item an instrument, then every price, with the newest bar")
  func quotes() async throws {
    let events = try await check(items: 2, { $0.watchQuotes(.snapshot) }) { try await $0.advance(2) }
    // Two bars of four points of two instruments.
    #expect(events.count == 16)
    let aaa = events.compactMap(\.happening).filter { $0.symbol == "AAA" }
    #expect(aaa.map { $0.last?.value } == ["101", "99", "103", "102", "102", "100", "104", "103"])
    #expect(aaa.map { $0.bar?.close?.value } == Array(repeating: "101", count: 4) + Array(repeating: "102", count: 4))
  }

  @Test("One session: its state, then every change of it")
  func session() async throws {
    let events = try await check(items: 1, { $0.watchSessions(.snapshot, session: "s") }) { world in
      _ = try await world.sessions.pauseSession(Wire.PauseSessionRequest(sessionId: "s"), context: context())
      try await world.advance()
      _ = try await world.sessions.resumeSession(Wire.ResumeSessionRequest(sessionId: "s"), context: context())
    }
    #expect(events.compactMap { $0.happening?.state } == [.paused, .running, .stopped])
    #expect(events.allSatisfy { $0.happening?.revision == $0.revision })
  }

  @Test("From now: no item, and only what comes")
  func now() async throws {
    let world = try World()
    try await world.start()
    try await world.place("before")
    let probe = world.watchOrders(.now)
    #expect(try await probe.expectNext().opened != nil)
    try await world.place("after") { $0.symbol = "BBB" }
    let event = try await probe.expectNext()
    #expect(event.happening?.order?.clientOrderId == "after" && event.happening?.type == .placed)
    try await world.stop()
    #expect(try await probe.rest().last?.closing?.reason == .sessionEnded)
  }

  @Test("From the beginning: the whole history, creation included")
  func beginning() async throws {
    let world = try World()
    try await world.start()
    try await world.stop()
    let sessions = world.watchSessions(.after(0), session: "s")
    let messages = try await sessions.rest()
    #expect(messages.first?.opened?.afterRevision == 0)
    #expect(messages.compactMap { $0.happening?.state } == [.created, .running, .stopped])
    #expect(messages.last?.closing?.reason == .sessionEnded)
  }

  @Test("A snapshot of working orders holds those of the instrument that are not final")
  func snapshotFilter() async throws {
    let world = try World()
    try await world.start()
    try await world.place("filled")
    try await world.advance()
    for (key, symbol) in [("a", "AAA"), ("b", "BBB")] {
      try await world.place(key) {
        $0.symbol = symbol
        $0.type = .limit
        $0.limitPrice = "1"
      }
    }
    let all = world.watchOrders(.snapshot)
    #expect(try await all.snapshot().compactMap { $0.item?.clientOrderId } == ["a", "b"])
    let some = world.watchOrders(.snapshot, symbol: "BBB")
    #expect(try await some.snapshot().compactMap { $0.item?.clientOrderId } == ["b"])
    try await world.place("a2")
    try await world.place("b2") { $0.symbol = "BBB" }
    #expect(try await some.events(1).first?.happening?.order?.clientOrderId == "b2")
    all.cancel()
    some.cancel()
    #expect(await all.ending() is CancellationError)
    #expect(await some.ending() is CancellationError)
  }

  @Test("Quotes of some instruments alone")
  func quoteFilter() async throws {
    let world = try World()
    try await world.start()
    let probe = world.watchQuotes(.snapshot, symbols: ["BBB"])
    #expect(try await probe.snapshot().compactMap { $0.item?.symbol } == ["BBB"])
    try await world.advance()
    try await world.stop()
    let quotes = try await probe.rest().compactMap(\.happening)
    #expect(quotes.count == 4 && quotes.allSatisfy { $0.symbol == "BBB" })
  }

  @Test("A session that has ended: its state, then closing, from wherever one starts")
  func ended() async throws {
    let world = try World()
    try await world.start()
    try await world.stop()
    let snapshot = try await world.watchPortfolio(.snapshot).rest()
    #expect(snapshot.count == 4)
    #expect(snapshot[1].item != nil && snapshot[2].snapshotEnd?.items == 1)
    #expect(snapshot[3].closing?.reason == .sessionEnded)
    let now = try await world.watchPortfolio(.now).rest()
    #expect(now.count == 2 && now[0].opened != nil && now[1].closing?.reason == .sessionEnded)
    let resumed = try await world.watchPortfolio(.after(world.journal.newestRevision)).rest()
    #expect(resumed.count == 2 && resumed[1].closing?.reason == .sessionEnded)
  }

  @Test("A daily loss is told when it is reached, and when a new day lifts it")
  func dailyLoss() async throws {
    let world = try World()
    // A position of 1000 % of equity, and a limit that the fall within the first day reaches.
    try await world.start {
      $0.riskLimits = Wire.RiskLimits(maxPositionPercent: "1000", maxDailyLossPercent: "0.1")
    }
    let probe = world.watchRisk(.now)
    #expect(try await probe.expectNext().opened != nil)
    try await world.place("a") { $0.quantity = "400" }
    try await world.advance(2)
    try await world.stop()
    let statuses = try await probe.rest().compactMap(\.happening)
    #expect(statuses.map(\.dailyLossReached).contains(true))
    // A close with the halt on; then, before the next close, a status with the halt off.
    let days = statuses.map { "\($0.day) \($0.dailyLossReached)" }
    #expect(days.first == "2020-01-02 true")
    #expect(days.contains("2020-01-03 false"))
  }

  @Test("What is wrong with a request is said before the stream opens")
  func refused() async throws {
    let world = try World()
    try await world.start()
    let noStart = world.watchOrders(Wire.WatchStart())
    #expect(try await noStart.rest().isEmpty)
    let answer = try refusal(of: try #require(await noStart.ending()))
    #expect(answer.code == .invalidArgument && answer.fields == ["start"])
    let both = world.watchQuotes(Wire.WatchStart(), symbols: ["AAA", "ZZZ"])
    #expect(try refusal(of: try #require(await both.ending())).fields == ["symbols[1]", "start"])
    let unknown = world.watchSessions(.now, session: "nobody")
    #expect(try refusal(of: try #require(await unknown.ending())).reason == "SESSION_NOT_FOUND")
    #expect(!unknown.call.headersSent)
  }

  @Test("A revision that has not been written is OUT_OF_RANGE, and so is one that is gone")
  func outOfRange() async throws {
    let world = try World(bars: 200, journalCapacity: 60)
    try await world.start()
    let newest = world.journal.newestRevision
    for probe in [world.watchSessions(.after(newest + 1), session: "s"), world.watchSessions(.after(newest + 1))] {
      let early = try refusal(of: try #require(await probe.ending()))
      #expect(early.code == .outOfRange && early.reason == "REVISION_NOT_WRITTEN")
      #expect(early.info.metadata["newest_revision"] == "\(newest)")
    }
    try await world.advance(20)
    for probe in [world.watchSessions(.after(1), session: "s"), world.watchSessions(.after(1))] {
      let gone = try refusal(of: try #require(await probe.ending()))
      #expect(gone.code == .outOfRange && gone.reason == "REVISION_COMPACTED")
      #expect((UInt64(gone.info.metadata["oldest_revision"] ?? "") ?? 0) > 1)
    }
  }
}
