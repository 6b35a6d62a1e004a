import OutcryContract
import StandardMessages
import Testing

@testable import TradingServices

/// A spec with a fault, and the fields that the fault is in.
private struct Fault: Sendable, CustomTestStringConvertible {
  let fields: [String]
  let make: @Sendable (inout Wire.SessionSpec) -> Void

  init(_ fields: String..., make: @escaping @Sendable (inout Wire.SessionSpec) -> Void) {
    self.fields = fields
    self.make = make
  }

  var testDescription: String { fields.joined(separator: ", ") }
}

private let faults: [Fault] = [
  Fault("spec.mode") { $0.mode = .unspecified },
  Fault("spec.mode") { $0.mode = .unrecognized(9) },
  Fault("spec.display_name") { $0.displayName = String(repeating: "é", count: 65) },
  Fault("spec.symbols") { $0.symbols = [] },
  Fault("spec.symbols") { $0.symbols = ["AAA", "AAA"] },
  Fault("spec.symbols") { $0.symbols = ["ZZZ"] },
  Fault("spec.symbols[1]") { $0.symbols = ["AAA", "A A"] },
  Fault("spec.symbols") { $0.symbols = (0..<101).map { "S\($0)" } },
  Fault("spec.initial_cash") { $0.initialCash = "0" },
  Fault("spec.initial_cash") { $0.initialCash = "-5" },
  Fault("spec.initial_cash") { $0.initialCash = "0.0000000001" },
  Fault("spec.initial_cash") { $0.initialCash = "1000000000000001" },
  Fault("spec.strategy_yaml") { $0.strategyYaml = String(repeating: "#", count: 65_537) },
  Fault("spec.risk_limits.max_open_positions") { $0.riskLimits = .init(maxOpenPositions: .init(value: 0)) },
  Fault("spec.risk_limits.max_open_positions") { $0.riskLimits = .init(maxOpenPositions: .init(value: .max)) },
  Fault("spec.risk_limits.max_position_percent") { $0.riskLimits = .init(maxPositionPercent: "1000.1") },
  Fault("spec.risk_limits.max_daily_loss_percent") { $0.riskLimits = .init(maxDailyLossPercent: "0") },
  Fault("spec.risk_limits.max_position_percent", "spec.risk_limits.max_daily_loss_percent") {
    $0.riskLimits = .init(maxPositionPercent: "-1", maxDailyLossPercent: "101")
  },
  Fault("spec.risk_limits.max_position_percent") { $0.riskLimits = .init(maxPositionPercent: "ten") },
  Fault("spec.risk_limits.trading_hours.time_zone") {
    $0.riskLimits = .init(tradingHours: .init(timeZone: "Mars/Olympus", open: "09:30", close: "16:00"))
  },
  Fault("spec.risk_limits.trading_hours.open", "spec.risk_limits.trading_hours.close") {
    $0.riskLimits = .init(tradingHours: .init(timeZone: "UTC", open: "9:30", close: "24:00"))
  },
  Fault("spec.risk_limits.trading_hours.close") {
    $0.riskLimits = .init(tradingHours: .init(timeZone: "UTC", open: "16:00", close: "09:30"))
  },
  Fault("spec.risk_limits.trading_hours.days[1]") {
    $0.riskLimits = .init(
      tradingHours: .init(timeZone: "UTC", open: "09:30", close: "16:00", days: [.monday, .unspecified]))
  },
  Fault("spec.replay.start_time") { $0.replay = .init(startTime: .init(seconds: 0, nanos: -1)) },
  Fault("spec.replay.end_time") {
    $0.replay = .init(startTime: .init(seconds: 9, nanos: 0), endTime: .init(seconds: 8, nanos: 0))
  },
  Fault("spec.replay.bars_per_second") { $0.replay = .init(pace: .barsPerSecond("0")) },
  Fault("spec.replay.bars_per_second") { $0.replay = .init(pace: .barsPerSecond("1000000.1")) },
  Fault("spec.paper.spread_basis_points") { $0.paper = .init(spreadBasisPoints: "1000.5") },
  Fault("spec.paper.spread_basis_points") { $0.paper = .init(spreadBasisPoints: "-1") },
  Fault("spec.paper.maximum_volume_percent") { $0.paper = .init(maximumVolumePercent: "0") },
  Fault("spec.paper.maximum_volume_percent") { $0.paper = .init(maximumVolumePercent: "100.1") },
  Fault("spec.paper.commission") { $0.paper = .init(commission: .init()) },
  Fault("spec.paper.commission.per_share.amount") {
    $0.paper = .init(commission: .init(model: .perShare(.init(amount: "-1"))))
  },
  Fault("spec.paper.commission.per_share.amount", "spec.paper.commission.per_share.minimum") {
    $0.paper = .init(commission: .init(model: .perShare(.init(minimum: "-1"))))
  },
  Fault("spec.paper.commission.per_order.amount") { $0.paper = .init(commission: .init(model: .perOrder(.init()))) },
  Fault("spec.paper.commission.percent_of_notional.percent") {
    $0.paper = .init(commission: .init(model: .percentOfNotional(.init(percent: "101"))))
  },
  Fault("spec.paper.slippage") { $0.paper = .init(slippage: .init()) },
  Fault("spec.paper.slippage.fixed.amount") { $0.paper = .init(slippage: .init(model: .fixed(.init(amount: "-1")))) },
  Fault("spec.paper.slippage.percent_of_price.percent") {
    $0.paper = .init(slippage: .init(model: .percentOfPrice(.init(percent: "101"))))
  },
  Fault("spec.paper.bar_path") { $0.paper = .init(barPath: .unrecognized(7)) },
  Fault("spec.paper.limit_fill") { $0.paper = .init(limitFill: .unrecognized(7)) },
  Fault("spec.paper.order_arrival") { $0.paper = .init(orderArrival: .unrecognized(7)) },
  Fault("spec.paper.stop_limit_fill") { $0.paper = .init(stopLimitFill: .unrecognized(7)) },
  Fault("spec.paper.touch_fill_percent") { $0.paper = .init(touchFillPercent: "50") },
  Fault("spec.paper.touch_fill_percent") { $0.paper = .init(limitFill: .touch, touchFillPercent: "101") },
  Fault("spec.paper.latency_microseconds") { $0.paper = .init(latencyMicroseconds: .init(value: 60_000_001)) },
  Fault("spec.paper.latency_jitter_microseconds") {
    $0.paper = .init(latencyJitterMicroseconds: .init(value: 60_000_001))
  },
  Fault("spec.paper.max_quote_age_milliseconds") { $0.paper = .init(maxQuoteAgeMilliseconds: .init(value: 0)) },
  Fault("spec.paper.session_hours.time_zone") { $0.paper = .init(sessionHours: .init(open: "09:30", close: "16:00")) },
  Fault("spec.paper.commission.maker_taker.maker_percent") {
    $0.paper = .init(commission: .init(model: .makerTaker(.init(makerPercent: "-1", takerPercent: "0"))))
  },
  Fault("spec.paper.commission.maker_taker.taker_percent") {
    $0.paper = .init(commission: .init(model: .makerTaker(.init(makerPercent: "0"))))
  },
  Fault("spec.mode", "spec.initial_cash", "spec.replay.bars_per_second") {
    $0.mode = .unspecified
    $0.initialCash = "x"
    $0.replay = .init(pace: .barsPerSecond("-1"))
  },
]

@Suite("Validation of a session's spec")
struct SessionSpecValidationTests {
  @Test("A fault is INVALID_ARGUMENT on its field, and nothing is created", arguments: faults)
  fileprivate func faulty(_ fault: Fault) async throws {
    let world = try World()
    let answer = try await refusal { try await world.create("s", fault.make) }
    #expect(answer.code == .invalidArgument && answer.reason == "INVALID_FIELD")
    #expect(answer.fields == fault.fields)
    #expect(world.journal.newestRevision == 0)
  }

  @Test("Without a spec", arguments: ["", "s"])
  func noSpec(id: String) async throws {
    let world = try World()
    let answer = try await refusal {
      try await world.sessions.createSession(Wire.CreateSessionRequest(sessionId: id), context: context())
    }
    #expect(answer.fields == ["spec"])
  }

  @Test(
    "Names of sessions: 1–64 characters, no colon",
    arguments: ["a:b", "a b", "ü", "a/b", String(repeating: "x", count: 65)])
  func names(id: String) async throws {
    let world = try World()
    let answer = try await refusal { try await world.create(id) }
    #expect(answer.fields == ["session_id"])
  }
}
