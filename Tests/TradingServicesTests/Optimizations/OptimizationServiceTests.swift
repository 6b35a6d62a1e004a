import OutcryContract
import RPCCore
import Testing
import TradingModel
import TradingRuntime

@testable import TradingServices

@Suite("Optimizations")
struct OptimizationServiceTests {
  private static let yaml = """
    name: above
    parameters:
      length: { default: 3, min: 2, max: 12, step: 2 }
    entry: "close > sma(close, length)"
    exit: "close < sma(close, length)"
    sizing:
      percent_of_equity: 50
    """

  private static func request(
    _ id: String = "o", _ change: (inout Wire.RunOptimizationRequest) -> Void = { _ in }
  ) -> Wire.RunOptimizationRequest {
    var request = Wire.RunOptimizationRequest(
      optimizationId: id,
      spec: World.spec {
        $0.strategyYaml = yaml
        $0.symbols = ["BBB"]
      },
      backtest: .init(benchmark: "AAA"), settings: .init(walkForwardSteps: .init(value: 2)))
    change(&request)
    return request
  }

  /// Everything that a call said.
  private static func answers(
    _ world: World, _ request: Wire.RunOptimizationRequest
  ) async throws -> [Wire.RunOptimizationResponse] {
    try await everythingSaid {
      try await world.optimizations.runOptimization(request, responses: $0, context: context())
    }
  }

  /// Runs one to its end: the market goes on as long as it takes.
  private static func run(
    _ world: World, _ request: Wire.RunOptimizationRequest
  ) async throws -> [Wire.RunOptimizationResponse] {
    async let answers = answers(world, request)
    await world.goOn(until: try await started(world, request.optimizationId).state)
    return try await answers
  }

  private static func started(_ world: World, _ name: String) async throws -> OptimizationJob {
    let id = try #require(OptimizationID(name))
    return await beginning { try await world.core.optimizations.job(id) }
  }

  @Test("One searches every set, judges the best on what it was not chosen by, and gives its reasons")
  func runs() async throws {
    let world = try World(bars: 200)
    let messages = try await Self.run(world, Self.request())
    guard case .started(let beginning) = messages.first?.payload, case .ended(let ended) = messages.last?.payload else {
      Issue.record("not begun and ended: \(messages)")
      return
    }
    #expect(beginning.result == nil && beginning.settings?.parameters.map(\.name) == ["length"])
    #expect(ended.state == .succeeded, "\(ended.stateReason)")
    let result = try #require(ended.result)
    #expect(result.sets == 6 && result.trials.count == 6)
    let sharpes = result.trials.map { $0.sharpe?.value ?? -.infinity }
    #expect(sharpes == sharpes.sorted(by: >))
    #expect(result.trials.first?.parameters == result.best && result.best.count == 1)
    #expect(result.training?.performance?.sharpe == result.trials.first?.sharpe)
    let ends = [result.training, result.validation, result.test].compactMap { $0?.endTime?.seconds }
    #expect(ends == ends.sorted() && ends.count == 3 && result.whole?.endTime?.seconds == ends.last)
    #expect(result.walkForward.count == 2)
    #expect(result.lookAhead.count == 5 && result.lookAhead.allSatisfy { $0.difference.isEmpty })
    #expect(!result.neighbours.isEmpty && !result.regimes.isEmpty)
    #expect(result.verdict?.reasons.first { $0.check == "look_ahead" }?.status == .pass)
    #expect(result.verdict?.reasons.count == 8)
    #expect(ended.progress?.runsDone == ended.progress?.runsTotal)
  }

  @Test("A range that is asked for takes the place of the strategy's own")
  func searchesWhatIsAsked() async throws {
    let world = try World(bars: 100)
    let messages = try await Self.run(
      world, Self.request { $0.settings?.parameters = [.init(name: "length", minimum: "2", maximum: "4", step: "1")] })
    guard case .ended(let ended) = messages.last?.payload else {
      Issue.record("did not end")
      return
    }
    #expect(ended.result?.sets == 3)
  }

  @Test("The same name and body stream the same one again; another body is refused; lists leave trials out")
  func repeats() async throws {
    let world = try World(bars: 100)
    let first = try await Self.run(world, Self.request())
    #expect(try await Self.answers(world, Self.request()).last == first.last)
    let conflict = try await refusal {
      try await Self.answers(world, Self.request { $0.settings?.isAnchored = true })
    }
    #expect(conflict.code == .alreadyExists && conflict.message.contains("settings.is_anchored"))
    let list = try await world.optimizations.listOptimizations(.init(), context: context("ListOptimizations"))
    #expect(list.optimizations.map(\.optimizationId) == ["o"])
    #expect(list.optimizations.first?.result?.trials.isEmpty == true)
    let shown = try await world.optimizations.getOptimization(.init(optimizationId: "o"), context: context())
    #expect(shown.optimization?.result?.trials.isEmpty == false)
  }

  @Test("One that waits for its data is cancelled, and stays so")
  func cancels() async throws {
    let world = try World(bars: 100)
    async let answers = Self.answers(world, Self.request())
    _ = try await Self.started(world, "o")
    let answer = try await world.optimizations.cancelOptimization(.init(optimizationId: "o"), context: context())
    #expect(answer.optimization?.state == .cancelled && answer.optimization?.result == nil)
    guard case .ended(let ended) = try await answers.last?.payload else {
      Issue.record("the stream did not end with the optimization")
      return
    }
    #expect(ended.state == .cancelled)
  }

  @Test(
    "What cannot be run is refused, and the field is named",
    arguments: [
      "spec.strategy_yaml", "spec.mode", "backtest.benchmark", "settings.parameters[0].name",
      "settings.parameters[0].maximum", "settings.parameters[0].step", "settings.parameters",
      "settings.walk_forward_steps", "settings.policy.minimum_sharpe", "optimization_id",
    ])
  func refuses(_ field: String) async throws {
    let world = try World()
    let request = Self.request("x") { request in
      var range = Wire.ParameterRange(name: "length", minimum: "2", maximum: "4", step: "1")
      switch field {
      case "spec.strategy_yaml": request.spec?.strategyYaml = ""
      case "spec.mode": request.spec?.mode = .live
      case "backtest.benchmark": request.backtest?.benchmark = "NONE"
      case "settings.walk_forward_steps": request.settings?.walkForwardSteps = .init(value: 51)
      case "settings.policy.minimum_sharpe":
        request.settings?.policy = .init(minimumSharpe: .init(value: .infinity))
      case "settings.parameters": range.step = "0.0001"
      case "settings.parameters[0].name": range.name = "none"
      case "settings.parameters[0].maximum": range.maximum = "13"
      case "settings.parameters[0].step": range.step = "0"
      default: request.optimizationId = "a:b"
      }
      if field.hasPrefix("settings.parameters") { request.settings?.parameters = [range] }
    }
    let refused = try await refusal { try await Self.answers(world, request) }
    #expect(refused.code == .invalidArgument && refused.fields == [field])
  }

  @Test("There is none of another name")
  func missing() async throws {
    let world = try World()
    let refused = try await refusal {
      try await world.optimizations.getOptimization(.init(optimizationId: "none"), context: context())
    }
    #expect(refused.code == .notFound && refused.reason == "OPTIMIZATION_NOT_FOUND")
  }
}
