import OutcryContract
import RPCCore
import Testing
import TradingModel
import TradingRuntime

@testable import TradingServices

@Suite("Backtests")
struct BacktestServiceTests {
  private static let yaml = """
    name: up
    entry: "close > sma(close, 2)"
    exit: "false"
    sizing:
      percent_of_equity: 5
    """

  private static func request(
    _ id: String = "b", _ change: (inout Wire.RunBacktestRequest) -> Void = { _ in }
  ) -> Wire.RunBacktestRequest {
    var request = Wire.RunBacktestRequest(
      backtestId: id, spec: World.spec { $0.strategyYaml = yaml }, settings: .init(benchmark: "AAA"))
    change(&request)
    return request
  }

  /// Everything that a call said.
  private static func answers(
    _ world: World, _ request: Wire.RunBacktestRequest
  ) async throws -> [Wire.RunBacktestResponse] {
    try await everythingSaid {
      try await world.backtests.runBacktest(request, responses: $0, context: context())
    }
  }

  /// Runs one to its end: the market goes on as long as it takes.
  private static func run(
    _ world: World, _ request: Wire.RunBacktestRequest
  ) async throws -> [Wire.RunBacktestResponse] {
    async let answers = answers(world, request)
    await world.goOn(until: try await started(world, request.backtestId).state)
    return try await answers
  }

  private static func started(_ world: World, _ name: String) async throws -> BacktestJob {
    let id = try #require(BacktestID(name))
    return await beginning { try await world.core.backtests.job(id) }
  }

  @Test("One streams what it is, and at its end a result with days, trades and statistics")
  func runs() async throws {
    let world = try World(bars: 40)
    let messages = try await Self.run(world, Self.request())
    guard case .started(let beginning) = messages.first?.payload, case .ended(let backtest) = messages.last?.payload
    else {
      Issue.record("not begun and ended: \(messages)")
      return
    }
    #expect(beginning.backtestId == "b" && beginning.result == nil)
    #expect(backtest.state == .succeeded && backtest.strategyName == "up" && backtest.currency == "USD")
    let result = try #require(backtest.result)
    #expect(result.bars == 80 && result.days.count == 40)
    #expect(result.fills == 2)
    #expect(result.initialEquity == "100000")
    #expect(result.days.last?.equity == result.finalEquity)
    #expect(result.days.first?.date == "2020-01-01")
    #expect(result.performance?.sharpe != nil && result.performance?.beta != nil)
    #expect(result.bySymbol.map(\.name) == ["AAA", "BBB"])
    #expect(result.series.map(\.symbol) == ["AAA", "BBB"] && result.series.allSatisfy { $0.source == .feed })
    #expect(result.series.map(\.fileName) == ["test:", "test:"] && result.series.map(\.revision) == [0, 0])
    #expect(backtest.progress?.barsDone == 80 && backtest.progress?.barsTotal == 80)
    let shown = try await world.backtests.getBacktest(.init(backtestId: "b"), context: context())
    #expect(shown.backtest == backtest)
  }

  @Test("The same name and body stream the same backtest again; another body is refused")
  func repeats() async throws {
    let world = try World(bars: 10)
    let first = try await Self.run(world, Self.request())
    let again = try await Self.answers(world, Self.request())
    #expect(again.last == first.last)
    let conflict = try await refusal {
      try await Self.answers(world, Self.request { $0.settings?.benchmark = "BBB" })
    }
    #expect(conflict.code == .alreadyExists && conflict.message.contains("settings.benchmark"))
  }

  @Test("Lists and comparisons leave days out, and the best comes first")
  func compares() async throws {
    let world = try World(bars: 30)
    _ = try await Self.run(world, Self.request("a"))
    _ = try await Self.run(world, Self.request("b") { $0.spec?.symbols = ["BBB"] })
    let list = try await world.backtests.listBacktests(.init(), context: context("ListBacktests"))
    #expect(list.backtests.map(\.backtestId) == ["a", "b"])
    #expect(list.backtests.allSatisfy { $0.result?.days.isEmpty == true })
    let running = try await world.backtests.listBacktests(.init(states: [.running]), context: context("ListBacktests"))
    #expect(running.backtests.isEmpty)
    let compared = try await world.backtests.compareBacktests(.init(backtestIds: ["b", "a"]), context: context())
    let sharpes = compared.backtests.map { $0.result?.performance?.sharpe?.value ?? -.infinity }
    #expect(sharpes == sharpes.sorted(by: >) && sharpes.count == 2)
  }

  @Test("One that waits for its data is cancelled, stays so, and cannot be compared")
  func cancels() async throws {
    let world = try World(bars: 30)
    async let answers = Self.answers(world, Self.request())
    _ = try await Self.started(world, "b")
    let answer = try await world.backtests.cancelBacktest(.init(backtestId: "b"), context: context())
    #expect(answer.backtest?.state == .cancelled && answer.backtest?.result == nil)
    guard case .ended(let ended) = try await answers.last?.payload else {
      Issue.record("the stream did not end with the backtest")
      return
    }
    #expect(ended.state == .cancelled)
    _ = try await Self.run(world, Self.request("c"))
    let without = try await refusal {
      try await world.backtests.compareBacktests(.init(backtestIds: ["c", "b"]), context: context())
    }
    #expect(without.code == .failedPrecondition && without.reason == "BACKTEST_HAS_NO_RESULT")
  }

  @Test(
    "What cannot be run is refused, and the field is named",
    arguments: [
      "spec", "spec.strategy_yaml", "spec.mode", "settings.benchmark", "settings.periods_per_year", "backtest_id",
    ])
  func refuses(_ field: String) async throws {
    let world = try World()
    let request = Self.request("x") { request in
      switch field {
      case "spec": request.spec = nil
      case "spec.strategy_yaml": request.spec?.strategyYaml = ""
      case "spec.mode": request.spec?.mode = .live
      case "settings.benchmark": request.settings?.benchmark = "NONE"
      case "settings.periods_per_year": request.settings?.periodsPerYear = .init(value: 0)
      default: request.backtestId = "a:b"
      }
    }
    let refused = try await refusal { try await Self.answers(world, request) }
    #expect(refused.code == .invalidArgument && refused.fields == [field])
  }

  @Test("There is none of another name")
  func missing() async throws {
    let world = try World()
    let refused = try await refusal {
      try await world.backtests.getBacktest(.init(backtestId: "none"), context: context())
    }
    #expect(refused.code == .notFound && refused.reason == "BACKTEST_NOT_FOUND")
  }
}
