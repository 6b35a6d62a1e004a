import OutcryContract
import RPCCore
import Testing

@testable import TradingServices

@Suite("Events of all sessions")
struct EventServiceTests {
  /// Two sessions in which a lot happens, the first to its end.
  private func eventful(journalCapacity: Int = 100_000) async throws -> World {
    let world = try World(bars: 40, journalCapacity: journalCapacity)
    try await world.start()
    try await world.create("other")
    for round in 0..<3 {
      try await world.place("a\(round)") { $0.quantity = "5" }
      try await world.place("b\(round)") {
        $0.symbol = "BBB"
        $0.type = .limit
        $0.limitPrice = "1"
      }
      _ = try? await world.place("denied\(round)") { $0.quantity = "90000" }
      try await world.advance(2)
    }
    _ = try await world.risk.engageKillSwitch(
      Wire.EngageKillSwitchRequest(sessionId: "s", reason: "r"), context: context())
    try await world.stop()
    return world
  }

  private func list(
    _ world: World, pageSize: UInt32 = 1000, _ change: (inout Wire.ListEventsRequest) -> Void = { _ in }
  ) async throws -> [Wire.Event] {
    var request = Wire.ListEventsRequest(pageSize: pageSize)
    change(&request)
    var events: [Wire.Event] = []
    repeat {
      let answer = try await world.events.listEvents(request, context: context("ListEvents"))
      events += answer.events
      request.pageToken = answer.nextPageToken
    } while !request.pageToken.isEmpty
    return events
  }

  private func filtered(_ filter: Wire.EventFilter) -> (inout Wire.ListEventsRequest) -> Void {
    { $0.filter = filter }
  }

  @Test("The list is the journal: every revision once, in order, whatever the size of a page")
  func wholeJournal() async throws {
    let world = try await eventful()
    let events = try await list(world)
    #expect(events.map(\.revision) == Array(1...world.journal.newestRevision))
    #expect(events.allSatisfy { $0.type != .unspecified && $0.kind != .unspecified && !$0.sessionId.isEmpty })
    #expect(try await list(world, pageSize: 7) == events)
    #expect(events.first?.type == .sessionCreated)
    #expect(events.filter { $0.sessionId == "other" }.map(\.type) == [.sessionCreated])
  }

  @Test("An event about an order or a fill names its instrument, though the journal's record does not")
  func symbolsAreKnown() async throws {
    let world = try await eventful()
    let orders = try await list(world, filtered(Wire.EventFilter(kinds: [.order])))
    #expect(orders.contains { $0.orderEvent == .filled } && orders.contains { $0.orderEvent == .denied })
    #expect(orders.allSatisfy { $0.symbol == "AAA" || $0.symbol == "BBB" })
    for event in orders {
      if case .fill = event.detail {
        #expect(event.orderEvent == .filled)
      } else {
        #expect(event.orderEvent != .filled)
      }
    }
  }

  @Test("Filters choose by session, kind, instrument and time, and hold together")
  func filters() async throws {
    let world = try await eventful()
    let all = try await list(world)
    let bbb = try await list(world, filtered(Wire.EventFilter(kinds: [.order, .market], symbols: ["BBB"])))
    #expect(!bbb.isEmpty)
    #expect(bbb == all.filter { [.order, .market].contains($0.kind) && $0.symbol == "BBB" })
    let other = try await list(world, filtered(Wire.EventFilter(sessionIds: ["other"])))
    #expect(other == all.filter { $0.sessionId == "other" })
    let middle = try #require(all.first { $0.kind == .market && $0.revision > 40 }?.time)
    let late = try await list(world, filtered(Wire.EventFilter(sessionIds: ["s"], startTime: middle)))
    let early = try await list(world, filtered(Wire.EventFilter(sessionIds: ["s"], endTime: middle)))
    #expect(!late.isEmpty && !early.isEmpty)
    #expect(Set(late.map(\.revision)).isDisjoint(with: early.map(\.revision)))
    #expect(late.count + early.count == all.count - other.count)
  }

  @Test("A page's token belongs to its filter")
  func tokens() async throws {
    let world = try await eventful()
    let first = try await world.events.listEvents(Wire.ListEventsRequest(pageSize: 3), context: context())
    #expect(first.events.count == 3 && first.revision == 3 && !first.nextPageToken.isEmpty)
    let mixed = try await refusal {
      try await world.events.listEvents(
        Wire.ListEventsRequest(
          filter: Wire.EventFilter(kinds: [.order]), pageSize: 3, pageToken: first.nextPageToken), context: context())
    }
    #expect(mixed.code == .invalidArgument && mixed.fields == ["page_token"])
  }

  @Test("A stream from the beginning tells what the list tells; cut anywhere and resumed, each event once")
  func streamIsList() async throws {
    let world = try await eventful()
    let newest = world.journal.newestRevision
    let all = try await list(world)
    let stream: (UInt64) async throws -> [Wire.Event] = { revision in
      let messages = try await world.watchEvents(.after(revision)) { $0.endRevision = newest }.rest()
      #expect(messages.first?.opened?.afterRevision == revision)
      #expect(messages.last?.closing?.reason == .replayEnded)
      #expect(messages.last?.closing?.resumeAfterRevision == newest)
      return messages.compactMap(\.happening)
    }
    #expect(try await stream(0) == all)
    for cut in stride(from: 1, through: all.count, by: 17) {
      #expect(try await stream(UInt64(cut)) == Array(all[cut...]))
    }
  }

  @Test("The end of a filtered stream is reached also when the last events concern others")
  func endOfFilteredStream() async throws {
    let world = try await eventful()
    let newest = world.journal.newestRevision
    let messages = try await world.watchEvents(.after(0)) {
      $0.endRevision = newest - 1
      $0.filter = Wire.EventFilter(sessionIds: ["other"])
    }.rest()
    #expect(messages.compactMap { $0.happening?.type } == [.sessionCreated])
    #expect(messages.last?.closing?.reason == .replayEnded)
  }

  @Test("A snapshot has sessions, working orders, positions and triggers; what follows is what came after it")
  func snapshot() async throws {
    let world = try World()
    try await world.start()
    try await world.openPosition()
    _ = try await world.triggers.createTrigger(
      Wire.CreateTriggerRequest(sessionId: "s", symbol: "AAA", condition: .stopLoss(.init(price: "1"))),
      context: context())
    try await world.place("rests") {
      $0.type = .limit
      $0.limitPrice = "1"
    }
    let base = world.journal.newestRevision
    let probe = world.watchEvents(.snapshot)
    let items = try await probe.snapshot().compactMap(\.item?.item)
    #expect(
      items.map { item in
        switch item {
        case .session(let session): "session \(session.sessionId)"
        case .order(let order): "order \(order.clientOrderId)"
        case .position(let position): "position \(position.symbol)"
        case .trigger(let trigger): "trigger \(trigger.symbol)"
        }
      } == ["session s", "order rests", "position AAA", "trigger AAA"])
    try await world.create("later")
    let event = try await probe.expectNext()
    #expect(event.revision == base + 1 && event.happening?.type == .sessionCreated)
    probe.cancel()
    _ = await probe.ending()
  }

  @Test("A stream begins at any revision that is kept; an older one is out of range and the oldest is named")
  func compacted() async throws {
    let world = try await eventful(journalCapacity: 50)
    let newest = world.journal.newestRevision
    try #require(newest > 60)
    let kept = try await world.watchEvents(.after(newest - 20)) { $0.endRevision = newest }.rest()
    #expect(kept.compactMap(\.happening).map(\.revision) == Array(newest - 19...newest))
    let gone = world.watchEvents(.after(1))
    #expect(try await gone.rest().isEmpty)
    let refused = try refusal(of: try #require(await gone.ending()))
    #expect(refused.code == .outOfRange && refused.info.metadata["oldest_revision"] == "\(newest - 49)")
    let listed = try await refusal {
      try await world.events.listEvents(Wire.ListEventsRequest(), context: context())
    }
    #expect(listed.code == .outOfRange)
  }

  @Test("At a pace, events come as far apart as they were on the session's clock, by the speed")
  func pace() async throws {
    let world = try await eventful()
    let closes = Wire.EventFilter(sessionIds: ["s"], kinds: [.market])
    let bars = try await list(world, filtered(closes)).filter { $0.type == .barClosed && $0.symbol == "AAA" }
    try #require(bars.count > 2)
    let probe = world.watchEvents(.after(bars[0].revision - 1)) {
      $0.filter = closes
      // A day in ten seconds.
      $0.speed = "8640"
    }
    #expect(try await probe.expectNext().opened != nil)
    #expect(try await probe.events(2).map(\.happening?.type) == [.barClosed, .barClosed])
    // The next is the opening of the day after, sixteen hours later: 6.67 seconds.
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 5)
    #expect(try await probe.expectNext().isHeartbeat)
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 2)
    #expect(try await probe.expectNext().happening?.type == .quote)
    probe.cancel()
    _ = await probe.ending()
  }

  @Test("What cannot be served is refused with the field and the reason")
  func refusals() async throws {
    let world = try await eventful()
    let cases: [((inout Wire.WatchEventsRequest) -> Void, [String])] = [
      ({ $0.start = nil }, ["start"]),
      ({ $0.speed = "2" }, ["speed"]),
      (
        {
          $0.speed = "0"
          $0.filter = Wire.EventFilter(sessionIds: ["s"])
        }, ["speed"]
      ),
      ({ $0.filter = Wire.EventFilter(kinds: [.unspecified]) }, ["filter.kinds[0]"]),
      ({ $0.filter = Wire.EventFilter(sessionIds: [""]) }, ["filter.session_ids[0]"]),
      (
        {
          $0.start = .after(9)
          $0.endRevision = 3
        }, ["end_revision"]
      ),
    ]
    for (change, fields) in cases {
      let probe = world.watchEvents(.now, change)
      let refused = try refusal(of: try #require(await probe.ending()))
      #expect(refused.code == .invalidArgument && refused.fields == fields)
    }
    let unknown = world.watchEvents(.now) { $0.filter = Wire.EventFilter(sessionIds: ["nobody"]) }
    #expect(try refusal(of: try #require(await unknown.ending())).code == .notFound)
    let future = world.watchEvents(.after(1_000_000))
    #expect(try refusal(of: try #require(await future.ending())).code == .outOfRange)
  }
}
