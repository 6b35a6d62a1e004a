import MemoryStore
import Testing
import TradingEngine
import TradingModel

@testable import TradingRuntime

private let hour: Int64 = 3_600_000_000_000

/// A server that is driven by hand, and what its paper sessions should have to show.
private struct Diary {
  let journal = MemoryJournal()
  let clock = SetClock()
  let feed = HandFeed(ListFeed(closes: [spx: (0..<400).map { 100 + $0 % 7 }]))
  var manager: SessionManager
  var expected: [SessionID: Set<CivilDate>] = [:]

  init() throws { manager = try makeManager(feed: feed, journal: journal, clock: clock) }

  /// Another process over the same journal takes over.
  mutating func restart(policy: RecoveryPolicy) async throws {
    await manager.shutDown()
    manager = try makeManager(feed: feed, journal: journal, clock: clock) { $0.recovery = policy }
    _ = try await manager.recover()
  }

  mutating func begin(_ number: UInt64, _ limits: RiskLimits?) async throws -> SessionID {
    let id = SessionID("session", number)
    feed.begin()
    _ = try await manager.create(proposal(id: id.text, strategy: document(), limits: limits))
    note(id, limits)
    _ = try await manager.start(id, validateOnly: false)
    await feed.settle()
    return id
  }

  mutating func give(_ id: SessionID, _ limits: RiskLimits?) async throws {
    if try await manager.runner(id).read(\.state.status) == .running { note(id, limits) }
    await feed.give()
  }

  /// What the rule says, put another way: the date on the wall, and whether the venue trades on it.
  private mutating func note(_ id: SessionID, _ limits: RiskLimits?) {
    let hours = limits?.tradingHours
    let zone = hours?.zone ?? CivilZone("America/New_York")
    guard let date = zone?.civilTime(at: clock.now).date else { return }
    let week = hours?.weekdays ?? [.monday, .tuesday, .wednesday, .thursday, .friday]
    if week.contains(date.weekday), hours?.holidays.contains(date) != true { expected[id, default: []].insert(date) }
  }

  func days(of id: SessionID, in manager: SessionManager) -> Set<CivilDate> {
    Set(manager.registry.state.paperDays.dates(of: id))
  }
}

/// A journal that makes nothing durable before it is opened.
private final class GatedJournal: Journal {
  private let base: RecordingJournal
  private let gate: AsyncStream<Void>
  private let key: AsyncStream<Void>.Continuation

  init() throws {
    base = try RecordingJournal()
    (gate, key) = AsyncStream.makeStream()
  }

  var units: [RecordingJournal.Unit] { base.units }
  func open() { key.finish() }

  let description = "gated:"
  let isDurable = true
  var newestRevision: Revision { base.newestRevision }
  var hasRoom: Bool { base.hasRoom }
  func waitForRoom() async throws { try await base.waitForRoom() }

  func enqueue(
    _ entries: [JournalEntry], to sessionID: SessionID, after previous: JournalTicket?
  ) throws(JournalError) -> JournalTicket { try base.enqueue(entries, to: sessionID, after: previous) }

  func commit(through ticket: JournalTicket) async throws(JournalError) {
    for await _ in gate {}
    try await base.commit(through: ticket)
  }

  func read(_ scope: JournalScope, after revision: Revision, limit: Int) async throws -> [JournalRecord] {
    try await base.read(scope, after: revision, limit: limit)
  }

  func waitForRecord(_ scope: JournalScope, after revision: Revision) async throws {
    try await base.waitForRecord(scope, after: revision)
  }
}

@Suite("Days on paper")
struct PaperDaysTests {
  private static func limits(_ random: inout SeededGenerator) throws -> RiskLimits? {
    guard Bool.random(using: &random) else { return nil }
    let zones = ["Asia/Tokyo", "Europe/Berlin", "UTC"].compactMap { CivilZone($0) }
    let zone = try #require(zones.randomElement(using: &random))
    let week = Weekday.allCases.filter { _ in Int.random(in: 0..<3, using: &random) > 0 }
    let holidays = (0..<6).map { _ in CivilDate(daysSinceEpoch: 20_516 + Int64.random(in: 0..<40, using: &random)) }
    let hours = try #require(
      TradingHours(
        zone: zone, openMinute: 0, closeMinute: 1439, weekdays: Set(week + [.sunday]), holidays: Set(holidays)))
    return try RiskLimits(tradingHours: hours)
  }

  @Test(
    "However sessions run, pause, end and come back: the days are those of the wall clock on which they ran and had data",
    arguments: 0..<UInt64(24))
  func anySequence(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    var diary = try Diary()
    for number in 1...3 as ClosedRange<UInt64> {
      let limits = try Self.limits(&random)
      let id = try await diary.begin(number, limits)
      for _ in 0..<40 {
        let runner = try await diary.manager.runner(id)
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<4: diary.clock.advance(by: Int64.random(in: -2...20, using: &random) * hour)
        case 4..<8: try await diary.give(id, limits)
        case 8:
          let isRunning = try await runner.read(\.state.status) == .running
          try await runner.perform(isRunning ? .pause : .resume) { _, _ in }
        default: try await diary.restart(policy: Bool.random(using: &random) ? .resume : .pause)
        }
      }
      try await diary.manager.runner(id).perform(.stop(reason: "enough")) { _, _ in }
    }
    let successor = try makeManager(journal: diary.journal)
    _ = try await successor.recover()
    for (id, dates) in diary.expected {
      #expect(diary.days(of: id, in: diary.manager) == dates, "seed \(seed), \(id)")
    }
    #expect(successor.registry.state.paperDays == diary.manager.registry.state.paperDays, "seed \(seed)")
    await diary.manager.shutDown()
    await successor.shutDown()
  }

  @Test("Thirty days that are replayed in a moment are one day, and none on a Sunday; without a strategy nobody counts")
  func replay() async throws {
    let clock = SetClock()
    let manager = try makeManager(clock: clock)
    for (name, strategy) in [("wednesday", document()), ("manual", "")] {
      _ = try await manager.create(proposal(id: name, strategy: strategy))
      _ = try await manager.start(try #require(SessionID(name)), validateOnly: false)
      _ = try await manager.recordOfFinishedSession(try #require(SessionID(name)))
    }
    clock.advance(by: 4 * 24 * hour)
    let sunday = try await manager.create(proposal(id: "sunday", strategy: document()))
    _ = try await manager.start(sunday.sessionID, validateOnly: false)
    _ = try await manager.recordOfFinishedSession(sunday.sessionID)
    let days = manager.registry.state.paperDays
    #expect(days.dates(of: try #require(SessionID("wednesday"))).map(\.description) == ["2026-03-04"])
    #expect(days.dates(of: try #require(SessionID("manual"))) == [] && days.dates(of: sunday.sessionID) == [])
  }

  @Test("Days of many sessions that begin at one time are one unit of the journal, each once")
  func together() async throws {
    let journal = try GatedJournal()
    let registry = try makeManager(journal: journal).registry
    let date = CivilDate(daysSinceEpoch: 20_516)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await registry.notePaperDay(date, of: SessionID("session", 1)) }
      while journal.units.isEmpty { await Task.yield() }
      for number in 0..<40 as Range<UInt64> {
        group.addTask { try await registry.notePaperDay(date, of: SessionID("session", 1 + number % 20)) }
      }
      while await registry.waitingDays.count < 40 { await Task.yield() }
      journal.open()
      try await group.waitForAll()
    }
    #expect(journal.units.map(\.entries.count) == [1, 19])
    let days = registry.state.paperDays
    #expect((1...20).allSatisfy { days.dates(of: SessionID("session", $0)) == [date] })
    #expect(registry.revision == 20)
    let successor = try makeManager(journal: journal)
    _ = try await successor.recover()
    #expect(successor.registry.state.paperDays == days && successor.registry.revision == 20)
  }

  @Test("A day is on record after the data that it rests on, and once")
  func order() async throws {
    var diary = try Diary()
    let id = try await diary.begin(1, nil)
    for _ in 0..<6 {
      diary.clock.advance(by: 12 * hour)
      try await diary.give(id, nil)
    }
    let records = try await diary.journal.read(.allSessions, after: 0, limit: .max)
    var bars = 0
    var dates: [CivilDate] = []
    for record in records {
      switch record.entry {
      case .event(let event): if case .barClosed = event.kind { bars += 1 }
      case .registry(let event):
        guard case .paperDayTraded(id, let date) = event.kind else { continue }
        dates.append(date)
        #expect(bars >= dates.count, "\(date)")
      case .created: break
      }
    }
    #expect(dates.map(\.description) == ["2026-03-04", "2026-03-05", "2026-03-06"])
    await diary.manager.shutDown()
  }
}
