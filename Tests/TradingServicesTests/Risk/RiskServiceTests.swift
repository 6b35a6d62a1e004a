import OutcryContract
import RPCCore
import Testing

@testable import TradingServices

@Suite("RiskService")
struct RiskServiceTests {
  private func status(_ world: World) async throws -> Wire.RiskStatus {
    try #require(
      try await world.risk.getRiskStatus(Wire.GetRiskStatusRequest(sessionId: "s"), context: context()).status)
  }

  @Test("A status shows limits with defaults, what is open, and what may still be lost")
  func shows() async throws {
    let world = try World()
    try await world.start { $0.riskLimits = Wire.RiskLimits(maxOpenPositions: .init(value: 2)) }
    try await world.openPosition()
    let status = try await status(world)
    #expect(status.limits?.maxOpenPositions?.value == 2 && status.limits?.maxDailyLossPercent == "5")
    #expect(status.openPositions == 1 && status.openPositionsHeadroom == 1)
    #expect(status.killSwitch == Wire.KillSwitch() && !status.dailyLossReached && status.haltedSymbols.isEmpty)
    #expect(status.day == "2020-01-02" && status.marketTime != nil && status.withinTradingHours)
    #expect(status.dailyLossLimit == "5000" && status.dailyLossHeadroom == "5000")
  }

  @Test("Outside its hours a session says so")
  func hours() async throws {
    let world = try World()
    try await world.start {
      $0.riskLimits = Wire.RiskLimits(
        tradingHours: Wire.TradingHours(timeZone: "UTC", open: "10:00", close: "11:00"))
    }
    #expect(try await !status(world).withinTradingHours)
    #expect(try await refusal { try await world.place("k") }.reason == "RISK_TRADING_HOURS")
  }

  @Test("The kill switch is engaged with a reason, refuses new risk, and is released")
  func killSwitch() async throws {
    let world = try World()
    try await world.start()
    let request = Wire.EngageKillSwitchRequest(sessionId: "s", reason: "too hot")
    let engaged = try await world.risk.engageKillSwitch(request, context: context())
    #expect(engaged.status?.killSwitch?.engaged == true && engaged.status?.killSwitch?.reason == "too hot")
    #expect(engaged.status?.killSwitch?.engageTime != nil)
    let again = try await world.risk.engageKillSwitch(request, context: context())
    #expect(again.revision == engaged.revision)
    #expect(try await refusal { try await world.place("k") }.reason == "RISK_KILL_SWITCH")
    let released = try await world.risk.releaseKillSwitch(
      Wire.ReleaseKillSwitchRequest(sessionId: "s"), context: context())
    #expect(released.status?.killSwitch == Wire.KillSwitch())
    try await world.place("k2")
  }

  @Test("A reason is required and bounded", arguments: ["", String(repeating: "x", count: 257)])
  func reason(text: String) async throws {
    let world = try World()
    try await world.start()
    let answer = try await refusal {
      try await world.risk.engageKillSwitch(
        Wire.EngageKillSwitchRequest(sessionId: "s", reason: text), context: context())
    }
    #expect(answer.code == .invalidArgument && answer.fields == ["reason"])
  }

  @Test("Every limit that is set comes back as it was given")
  func limits() async throws {
    let world = try World()
    try await world.start()
    let limits = Wire.RiskLimits(
      maxOpenPositions: .init(value: 3), maxPositionPercent: "7", maxDailyLossPercent: "2",
      tradingHours: Wire.TradingHours(
        timeZone: "UTC", open: "00:00", close: "23:59", days: [.monday, .thursday], holidays: ["2020-12-25"]),
      maxSymbolQuantity: "1", maxSymbolNotional: "2", maxTotalExposurePercent: "3", maxSectorExposurePercent: "4",
      maxLeverage: "5", maxOrderQuantity: "6", maxOrderNotional: "7", maxOrdersPerSecond: .init(value: 8),
      maxOrdersPerMinute: .init(value: 9), priceBandPercent: "10", duplicateOrderWindow: .init(seconds: 11, nanos: 5),
      maxDailyLoss: "12", maxDrawdownPercent: "13", maxStrategyLoss: "13.5", maxQuoteAge: .init(seconds: 14),
      haltConfirmations: .init(value: 15), maxRiskBiasAge: .init(seconds: 16), conservativeRiskBias: "0.17")
    let request = Wire.UpdateRiskLimitsRequest(sessionId: "s", limits: limits, reason: "all of them")
    let answer = try await world.risk.updateRiskLimits(request, context: context())
    #expect(answer.status?.limits == limits && answer.status?.etag == "1")
    #expect(try await status(world).limits == limits)
  }

  @Test("A breach is listed by rule, symbol and strategy")
  func breaches() async throws {
    let world = try World()
    try await world.start()
    _ = try await world.risk.setMode(
      Wire.SetModeRequest(sessionId: "s", mode: .halted, reason: "quiet"), context: context())
    #expect(try await refusal { try await world.place("k") }.reason == "RISK_MODE_HALTED")
    let list = try await world.risk.listRiskBreaches(
      Wire.ListRiskBreachesRequest(sessionId: "s", rule: "RISK_MODE_HALTED", symbol: "AAA"), context: context())
    #expect(list.breaches.map(\.breachId) == ["brc-1"] && list.breaches[0].verdict == .denied)
    let none = try await world.risk.listRiskBreaches(
      Wire.ListRiskBreachesRequest(sessionId: "s", strategyId: "other"), context: context())
    #expect(none.breaches.isEmpty)
  }

  @Test("An instrument in which a broker filled more than was ordered is halted until a person releases it")
  func overfill() async throws {
    let world = try World { .simulated(OverfillingBroker(paper: $0)) }
    try await world.start()
    try await world.place("k")
    try await world.advance()
    let halted = try await status(world)
    #expect(halted.haltedSymbols == ["AAA"] && halted.halts.map(\.type) == [.overfill])
    #expect(halted.halts.first?.symbol == "AAA" && halted.halts.first?.observed == "ord-1 filled 11 of 10")
    let answer = try await refusal { try await world.place("k2") }
    #expect(answer.reason == "RISK_INSTRUMENT_HALTED" && answer.code == .failedPrecondition)
    try await world.place("exit") { ($0.side, $0.quantity) = (.sell, "11") }
    try await world.place("other") { $0.symbol = "BBB" }
    let release = Wire.ReleaseHaltRequest(sessionId: "s", haltId: "hlt-1", reason: "the broker has put it right")
    #expect(try await world.risk.releaseHalt(release, context: context()).status?.haltedSymbols == [])
    try await world.place("k3")
  }
}
