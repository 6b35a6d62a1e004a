import OutcryContract
import RPCCore
import Testing
import TradingModel
import TradingRuntime

@testable import TradingServices

@Suite("Policies")
struct PolicyServiceTests {
  private func set(_ world: World, _ policy: Wire.PrerequisitePolicy) async throws -> Wire.PrerequisitePolicy {
    try #require(try await world.prerequisites.setPolicy(.init(policy: policy), context: context()).policy)
  }

  private func list(_ world: World) async throws -> [Wire.PrerequisitePolicy] {
    try await world.prerequisites.listPolicies(.init(), context: context("ListPolicies")).policies
  }

  @Test("The server's comes first, with every threshold; narrower ones say what they say and no more")
  func lists() async throws {
    let world = try World()
    let standard = try #require(try await list(world).first)
    #expect(standard.minimumBacktestSharpe == "1" && standard.minimumBacktestDays?.value == 252)
    #expect(standard.maximumBacktestAgeDays?.value == 90 && standard.maximumDegradationPercent == "50")
    #expect(standard.minimumPaperDays?.value == 5 && standard.maximumPaperDriftPercent == "5")
    #expect(standard.maximumPositionPercent == "25" && standard.maximumDailyLossPercent == "5")
    #expect(standard.maximumClockSkewMilliseconds?.value == 500 && standard.maximumDataAgeSeconds?.value == 60)
    #expect(standard.etag == "0" && standard.updateTime == nil)
    let narrow = try await set(world, .init(strategy: "trend", minimumBacktestSharpe: "0.8"))
    #expect(narrow.minimumPaperDays == nil && narrow.etag == "1" && narrow.updateTime != nil)
    let wide = try await set(world, .init(minimumPaperDays: .init(value: 3)))
    #expect(wide.minimumBacktestSharpe == nil)
    let all = try await list(world)
    #expect(all.map(\.strategy) == ["", "trend"])
    #expect(all.first?.minimumPaperDays?.value == 3 && all.first?.minimumBacktestSharpe == "1")
  }

  @Test("Somebody else's change is not overwritten unseen")
  func etags() async throws {
    let world = try World()
    _ = try await set(world, .init(account: "A-1", minimumPaperDays: .init(value: 3), etag: "0"))
    let stale = try await refusal {
      try await set(world, .init(account: "A-1", minimumPaperDays: .init(value: 4), etag: "0"))
    }
    #expect(stale.code == .aborted && stale.reason == "STALE_ETAG" && stale.info.metadata["etag"] == "1")
    #expect(try await set(world, .init(account: "A-1", etag: "1")).etag == "2")
  }

  @Test(
    "Thresholds out of range are refused by name",
    arguments: [
      ("minimum_backtest_sharpe", Wire.PrerequisitePolicy(minimumBacktestSharpe: "-101")),
      ("minimum_backtest_sharpe", .init(minimumBacktestSharpe: "101")),
      ("minimum_backtest_days", .init(minimumBacktestDays: .init(value: 100_001))),
      ("maximum_backtest_age_days", .init(maximumBacktestAgeDays: .init(value: 0))),
      ("maximum_degradation_percent", .init(maximumDegradationPercent: "-1")),
      ("minimum_paper_days", .init(minimumPaperDays: .init(value: 100_001))),
      ("maximum_paper_drift_percent", .init(maximumPaperDriftPercent: "x")),
      ("maximum_position_percent", .init(maximumPositionPercent: "0")),
      ("maximum_daily_loss_percent", .init(maximumDailyLossPercent: "100.1")),
      ("maximum_clock_skew_milliseconds", .init(maximumClockSkewMilliseconds: .init(value: 3_600_001))),
      ("maximum_data_age_seconds", .init(maximumDataAgeSeconds: .init(value: 0))),
      ("account", .init(strategy: "trend", account: "A-1")),
      ("strategy", .init(strategy: "not a name")),
    ])
  func ranges(field: String, policy: Wire.PrerequisitePolicy) async throws {
    let world = try World()
    let refused = try await refusal { try await set(world, policy) }
    #expect(refused.code == .invalidArgument && refused.fields == ["policy.\(field)"])
  }

  @Test("A watch shows the answers, every change of them, and ends with the session")
  func watches() async throws {
    let world = try World()
    try await world.create("s")
    let probe = Probe<Wire.WatchPrerequisitesResponse> { responses in
      try await world.prerequisites.watchPrerequisites(.init(sessionId: "s"), responses: responses, context: context())
    }
    guard case .opened = try await probe.expectNext().payload,
      case .snapshot(let before) = try await probe.expectNext().payload,
      case .snapshotEnd = try await probe.expectNext().payload
    else {
      Issue.record("not opened with a snapshot")
      return
    }
    #expect(before.prerequisites.first { $0.type == .killSwitchOff }?.result == .pass)
    _ = try await world.risk.engageKillSwitch(.init(sessionId: "s", reason: "a test"), context: context())
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 1)
    guard case .event(let after) = try await probe.expectNext().payload else {
      Issue.record("no event")
      return
    }
    #expect(after.prerequisites.first { $0.type == .killSwitchOff }?.result == .fail)
    try await world.stop("s")
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 1)
    let rest = try await probe.rest()
    guard case .closing(let closing) = rest.last?.payload else {
      Issue.record("not closed: \(rest)")
      return
    }
    #expect(closing.reason == .sessionEnded)
    #expect(await probe.ending() == nil)
  }
}
