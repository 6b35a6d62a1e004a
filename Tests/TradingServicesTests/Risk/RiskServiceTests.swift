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
}
