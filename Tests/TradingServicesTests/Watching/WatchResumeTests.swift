import OutcryContract
import Testing

@testable import TradingServices

@Suite("Resuming a Watch stream")
struct WatchResumeTests {
  /// A session in which a lot happens, from beginning to end.
  private func eventful() async throws -> World {
    let world = try World(bars: 40)
    try await world.start {
      $0.paper = Wire.PaperSettings(maximumVolumePercent: "0.001")
      $0.riskLimits = Wire.RiskLimits(maxPositionPercent: "50", maxDailyLossPercent: "1")
    }
    for round in 0..<4 {
      try await world.place("a\(round)") { $0.quantity = "25" }
      try await world.place("b\(round)") {
        $0.symbol = "BBB"
        $0.type = .limit
        $0.limitPrice = "49.5"
      }
      _ = try? await world.place("denied\(round)") { $0.quantity = "90000" }
      try await world.advance(2)
      if round == 1 {
        _ = try await world.sessions.pauseSession(Wire.PauseSessionRequest(sessionId: "s"), context: context())
        try await world.advance()
        _ = try await world.sessions.resumeSession(Wire.ResumeSessionRequest(sessionId: "s"), context: context())
      }
      if round == 2 {
        _ = try await world.risk.engageKillSwitch(
          Wire.EngageKillSwitchRequest(sessionId: "s", reason: "r"), context: context())
        _ = try await world.risk.releaseKillSwitch(
          Wire.ReleaseKillSwitchRequest(sessionId: "s"), context: context())
      }
      _ = try await world.positions.closePosition(
        Wire.ClosePositionRequest(sessionId: "s", symbol: "AAA", clientOrderId: "close\(round)"), context: context())
      try await world.advance()
    }
    try await world.stop()
    return world
  }

  /// Cut after any of its messages and resumed from the revision that it had, a stream tells the same history.
  private func check<Response: WatchMessage>(_ watch: (Wire.WatchStart) -> Probe<Response>) async throws {
    let whole = try await watch(.after(0)).rest().filter { $0.happening != nil }
    try #require(whole.count > 5)
    let stride = max(1, whole.count / 25)
    for cut in Swift.stride(from: 0, to: whole.count, by: stride) {
      let revision = whole[cut].revision
      let messages = try await watch(.after(revision)).rest()
      #expect(messages.first?.opened?.afterRevision == revision)
      let resumed = messages.filter { $0.happening != nil }
      #expect(Array(whole[...cut]) + resumed == whole)
    }
  }

  @Test("Orders") func orders() async throws {
    let world = try await eventful()
    try await check { world.watchOrders($0) }
    try await check { world.watchOrders($0, symbol: "BBB") }
  }

  @Test("Portfolio") func portfolio() async throws {
    let world = try await eventful()
    try await check { world.watchPortfolio($0) }
  }

  @Test("Risk") func risk() async throws {
    let world = try await eventful()
    try await check { world.watchRisk($0) }
  }

  @Test("Quotes") func quotes() async throws {
    let world = try await eventful()
    try await check { world.watchQuotes($0) }
  }

  @Test("What was watched live is what a replay of the journal tells")
  func liveIsReplay() async throws {
    let world = try World()
    try await world.create()
    let live = world.watchOrders(.now)
    #expect(try await live.expectNext().opened != nil)
    _ = try await world.sessions.startSession(Wire.StartSessionRequest(sessionId: "s"), context: context())
    try await world.waitForBars(1, of: "s")
    for index in 0..<5 {
      try await world.place("k\(index)")
      try await world.advance()
    }
    try await world.stop()
    let seen = try await live.rest().filter { $0.happening != nil }
    let replayed = try await world.watchOrders(.after(0)).rest().filter { $0.happening != nil }
    #expect(!seen.isEmpty)
    #expect(seen == replayed)
  }

  @Test("A snapshot and what follows it is the same as the whole history, wherever it is taken")
  func snapshotMeetsEvents() async throws {
    let world = try World()
    try await world.start()
    for index in 0..<3 {
      try await world.place("k\(index)") {
        $0.type = .limit
        $0.limitPrice = Wire.Decimal(value: "\(101 + index)")
      }
    }
    let probe = world.watchOrders(.snapshot)
    var orders = [String: Wire.Order]()
    for item in try await probe.snapshot() { orders[item.item?.orderId ?? ""] = item.item }
    try await world.advance(3)
    try await world.stop()
    for message in try await probe.rest() {
      if let order = message.happening?.order { orders[order.orderId] = order }
    }
    let truth = try await world.orders.listOrders(Wire.ListOrdersRequest(sessionId: "s"), context: context())
    #expect(!truth.orders.isEmpty)
    #expect(truth.orders.allSatisfy { orders[$0.orderId] == $0 })
  }
}
