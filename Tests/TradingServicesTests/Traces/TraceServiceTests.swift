import OutcryContract
import RPCCore
import StandardMessages
import Testing

@testable import TradingServices

@Suite("TraceService")
struct TraceServiceTests {
  private func submit(_ world: World, _ key: String, strategy: String = "news") async throws -> Wire.Signal {
    let request = Wire.SubmitSignalRequest(
      sessionId: "s", clientSignalId: key, strategyId: strategy, symbol: "AAA", action: .buy)
    return try #require(try await world.signals.submitSignal(request, context: context()).signal)
  }

  private func trace(_ world: World, _ key: Wire.GetTraceRequest.Trace?) async throws -> Wire.Trace {
    try #require(
      try await world.traces.getTrace(Wire.GetTraceRequest(sessionId: "s", trace: key), context: context()).trace)
  }

  @Test("A chain is found by its name, its signal and its order, and tells every step")
  func chain() async throws {
    let world = try World()
    try await world.start()
    let signal = try await submit(world, "k")
    try await world.advance()
    let chain = try await trace(world, .traceId(signal.traceId))
    #expect(chain.signal?.signalId == signal.signalId && chain.orderIds == [signal.orderId])
    #expect(
      chain.steps.map(\.type).prefix(5) == [.signal, .sized, .resolved, .riskChecked, .submitted])
    #expect(chain.steps.contains { $0.type == .filled && $0.fill != nil })
    #expect(chain.steps.last?.orderStatus == .filled && chain.omittedSteps == 0)
    let checks = chain.steps.flatMap(\.riskChecks)
    // The rules that a session always has, in their order: a limit that is not set asks nothing.
    #expect(
      checks.map(\.rule) == [
        "SESSION_PAUSED", "RISK_KILL_SWITCH", "RISK_MODE_REDUCE_ONLY", "RISK_MODE_HALTED", "RISK_INSTRUMENT_HALTED",
        "RISK_MAX_DAILY_LOSS", "RISK_NO_MARKET_PRICE", "RISK_MAX_OPEN_POSITIONS", "RISK_MAX_POSITION_SIZE",
      ])
    #expect(checks.allSatisfy { $0.passed && !$0.limit.isEmpty && !$0.observed.isEmpty })
    #expect(chain.slippage?.referencePrice == "101" && chain.timeToFill != nil)
    let bySignal = try await trace(world, .signalId(signal.signalId))
    let byOrder = try await trace(world, .orderId(signal.orderId))
    #expect(bySignal == chain && byOrder == chain)
  }

  @Test("What has no chain is not found, and nothing is a fault")
  func missing() async throws {
    let world = try World()
    try await world.start()
    let order = try await world.place("k")
    for key in [Wire.GetTraceRequest.Trace.orderId(order.orderId), .traceId("trc-1")] {
      let answer = try await refusal { try await trace(world, key) }
      #expect(answer.code == .notFound && answer.reason == "TRACE_NOT_FOUND")
    }
    #expect(try await refusal { try await trace(world, .signalId("sig-1")) }.reason == "SIGNAL_NOT_FOUND")
    #expect(try await refusal { try await trace(world, nil) }.fields == ["trace_id"])
  }

  @Test("Chains are listed without steps, and their slippage adds up")
  func slippage() async throws {
    let world = try World()
    try await world.start()
    for (number, strategy) in ["a", "b", "a"].enumerated() {
      _ = try await submit(world, "k\(number)", strategy: strategy)
      try await world.advance()
    }
    let list = try await world.traces.listTraces(
      Wire.ListTracesRequest(sessionId: "s", strategyId: "a"), context: context())
    #expect(list.traces.map(\.traceId) == ["trc-1", "trc-3"] && list.traces.allSatisfy { $0.steps.isEmpty })
    let analysis = try await world.traces.analyzeSlippage(
      Wire.AnalyzeSlippageRequest(sessionId: "s"), context: context())
    #expect(analysis.rows.map(\.strategyId) == ["a", "b"] && analysis.rows.map(\.signals) == [2, 1])
    #expect(analysis.total?.signals == 3)
    let daily = try await world.traces.analyzeSlippage(
      Wire.AnalyzeSlippageRequest(sessionId: "s", bucket: .init(seconds: 86_400)), context: context())
    #expect(daily.rows.count == 3 && daily.rows.allSatisfy { ($0.startTime?.seconds ?? 1) % 86_400 == 0 })
    let faulty = try await refusal {
      try await world.traces.analyzeSlippage(
        Wire.AnalyzeSlippageRequest(
          sessionId: "s", symbol: "Q", startTime: .init(seconds: 2), endTime: .init(seconds: 1), bucket: .init()),
        context: context())
    }
    #expect(faulty.fields == ["symbol", "end_time", "bucket"])
  }
}
