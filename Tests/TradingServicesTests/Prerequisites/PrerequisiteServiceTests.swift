import OutcryContract
import RPCCore
import Testing

@testable import TradingServices

@Suite("PrerequisiteService")
struct PrerequisiteServiceTests {
  @Test("Every condition is answered, in the order of the contract, with what to do about it")
  func answers() async throws {
    let world = try World()
    try await world.create("s") { $0.riskLimits = Wire.RiskLimits() }
    let answer = try await world.check("s")
    #expect(answer.prerequisites.map(\.type.rawValue) == Array(1...13))
    let passing = answer.prerequisites.filter { $0.result == .pass }.map(\.type)
    #expect(passing == [.riskParameters, .marketDataFresh, .killSwitchOff])
    let unknown = answer.prerequisites.filter { $0.result == .unknown }.map(\.type)
    #expect(unknown == [.accountVerified, .outOfSampleDegradation, .paperDrift, .clockSkew])
    #expect(!answer.satisfied)
    for condition in answer.prerequisites {
      #expect(!condition.observed.isEmpty && !condition.required.isEmpty)
      #expect(condition.remedy.isEmpty == (condition.result == .pass))
    }
  }

  @Test(
    "Days on paper are the trading days on which the server ran it, and count in a later session of the same strategy")
  func paperDays() async throws {
    let strategy = "name: up\nentry: close > 0\nexit: close < 0\nsizing:\n  percent_of_equity: 5\n"
    let world = try World(bars: 20)
    try await world.start("paper") { $0.strategyYaml = strategy }
    // From a Tuesday to the Monday after it.
    for _ in 0..<6 {
      world.clock.advance(seconds: 86_400)
      // The second bar of a day comes when the first has been noted.
      try await world.advance(2, "paper")
    }
    try await world.create("live") {
      $0.strategyYaml = strategy
      $0.mode = .live
    }
    let answer = try await world.check("live")
    let days = try #require(answer.prerequisites.first { $0.type == .paperTradingDays })
    #expect(days.result == .pass && days.observed == "5 days in 1 paper sessions")
    #expect(
      days.evidence == ["session paper: 2024-01-02, 2024-01-03, 2024-01-04, 2024-01-05, 2024-01-08"])
  }

  @Test("An unknown session is NOT_FOUND")
  func unknown() async throws {
    let world = try World()
    let answer = try await refusal {
      try await world.prerequisites.checkPrerequisites(
        Wire.CheckPrerequisitesRequest(sessionId: "x"), context: context())
    }
    #expect(answer.code == .notFound)
  }
}
