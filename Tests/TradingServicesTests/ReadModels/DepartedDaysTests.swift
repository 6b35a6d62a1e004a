import MemoryStore
import OutcryContract
import Testing
import TradingEngine
import TradingModel
import TradingRuntime

@testable import TradingServices

@Suite("Days that have left memory")
struct DepartedDaysTests {
  /// A session that goes on, after a position and twenty-five days more.
  private func running(_ kept: KeptHistory) async throws -> World {
    let world = try World(bars: 40, kept: kept)
    try await world.start()
    try await world.openPosition()
    try await world.advance(25)
    return world
  }

  /// What the journal says of every day.
  private func everyDay(_ world: World) async throws -> [Wire.PortfolioSnapshot] {
    let definition = try await world.runner("s").definition
    var state = SessionState(configuration: definition.configuration)
    for record in try await world.journal.read(.session(definition.sessionID), after: 0, limit: 100_000) {
      if case .event(let event) = record.entry { try state.apply(event) }
    }
    return state.history.snapshots.map { $0.wire(in: definition.sessionID) }
  }

  private func days(
    _ core: ServiceCore, size: UInt32 = 0, from start: String = "", to end: String = "", isReversed: Bool = false
  ) async throws -> [Wire.PortfolioSnapshot] {
    let service = PositionServiceImplementation(core: core)
    var request = Wire.ListSnapshotsRequest(
      sessionId: "s", pageSize: size, startDay: start, endDay: end, orderBy: isReversed ? "day desc" : "")
    var days: [Wire.PortfolioSnapshot] = []
    repeat {
      let page = try await service.listSnapshots(request, context: context("ListSnapshots"))
      if size > 0 { #expect(page.snapshots.count <= Int(size)) }
      days += page.snapshots
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    return days
  }

  @Test(
    "They are listed with those that have not, in pages of any size, in both directions, and by day",
    arguments: [1, 3, 20])
  func lists(kept: Int) async throws {
    let world = try await running(KeptHistory(days: kept, traces: nil))
    let inMemory = try await world.runner("s").read(\.state.history.snapshots.count)
    #expect(inMemory <= kept && inMemory > kept / 2)
    let readModels = ReadModels(manager: world.manager, store: MemoryResourceStore())
    try await readModels.catchUp()
    let core = world.core(with: readModels)
    let all = try await everyDay(world)
    #expect(all.count > 25)
    for size in [0, 1, 2, 7, UInt32(all.count - inMemory), UInt32(inMemory), UInt32(all.count)] {
      #expect(try await days(core, size: size) == all, "pages of \(size)")
      #expect(try await days(core, size: size, isReversed: true) == all.reversed(), "pages of \(size), backwards")
    }
    for (first, last) in [(0, 0), (2, 5), (3, all.count - 2), (all.count - 1, all.count - 1)] {
      for isReversed in [false, true] {
        let wanted = Array(all[first...last])
        let found = try await days(
          core, size: 2, from: all[first].day, to: all[last].day, isReversed: isReversed)
        #expect(found == (isReversed ? wanted.reversed() : wanted), "days \(first) to \(last)")
      }
    }
    guard case .loaded = try await world.manager.place(of: try #require(SessionID("s"))) else {
      Issue.record("the session has left memory")
      return
    }
  }

  @Test("A token that a session gave is good when it has been let go")
  func tokens() async throws {
    let world = try await running(KeptHistory(days: 4, traces: nil))
    let readModels = ReadModels(manager: world.manager, store: MemoryResourceStore())
    try await readModels.catchUp()
    let service = PositionServiceImplementation(core: world.core(with: readModels))
    var request = Wire.ListSnapshotsRequest(sessionId: "s", pageSize: 6, orderBy: "day desc")
    let first = try await service.listSnapshots(request, context: context("ListSnapshots"))
    #expect(first.snapshots.count == 6)
    try await world.stop()
    try await readModels.catchUp()
    await world.manager.restEnded(upTo: readModels.revision, after: .zero)
    (request.pageToken, request.pageSize) = (first.nextPageToken, 100)
    let rest = try await service.listSnapshots(request, context: context("ListSnapshots"))
    // The day of the end came in front of the first page.
    let all = try await days(world.core(with: readModels), isReversed: true)
    #expect(first.snapshots + rest.snapshots == Array(all.dropFirst()))
  }

  @Test("A list that needs them waits until the read models have them")
  func waiting() async throws {
    let world = try await running(KeptHistory(days: 2, traces: nil))
    let readModels = ReadModels(manager: world.manager, store: MemoryResourceStore())
    let core = world.core(with: readModels)
    async let answer = days(core)
    await world.clock.waitForSleeper()
    try await readModels.catchUp()
    let found = try await answer
    #expect(try await found == everyDay(world))
  }

  @Test("When the read models stay behind for too long, the list is UNAVAILABLE; one that memory answers is not")
  func behind() async throws {
    let world = try await running(KeptHistory(days: 2, traces: nil))
    let core = world.core(with: ReadModels(manager: world.manager, store: MemoryResourceStore()))
    let service = PositionServiceImplementation(core: core)
    let newest = try await service.listSnapshots(
      .init(sessionId: "s", pageSize: 1, orderBy: "day desc"), context: context("ListSnapshots"))
    #expect(try await newest.snapshots == everyDay(world).suffix(1) && !newest.nextPageToken.isEmpty)
    async let refused = refusal { try await days(core) }
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 10)
    let answer = try await refused
    #expect(answer.code == .unavailable && answer.reason == "READ_MODELS_BEHIND")
  }

  @Test("Read models that begin where a session has long gone on make the same rows", arguments: [1, 2, 1024])
  func farBehind(pageSize: Int) async throws {
    let world = try World(bars: 60, kept: KeptHistory(days: 1, traces: nil))
    let store = MemoryResourceStore()
    var settings = ReadModels.Settings()
    settings.pageSize = pageSize
    try await world.start()
    try await world.openPosition()
    for count in [0, 3, 20, 1] {
      try await world.advance(count)
      // A new process each time, with a session that is ahead of the rows.
      try await ReadModels(manager: world.manager, store: store, settings: settings).catchUp()
    }
    let rebuilt = MemoryResourceStore()
    _ = try await ReadModels.rebuild(from: world.journal, into: rebuilt, at: 0)
    #expect(store.all.count == rebuilt.all.count)
    for (row, again) in zip(store.all, rebuilt.all) { #expect(row == again) }
    #expect(try await store.all.filter { $0.kind == .snapshot }.count == everyDay(world).count)
  }
}
