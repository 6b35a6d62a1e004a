import OutcryContract
import RPCCore
import Testing
import TradingModel
import TradingRuntime

@testable import TradingServices

@Suite("StrategyService")
struct StrategyServiceTests {
  static func yaml(_ name: String = "trend", percent: Int = 5) -> String {
    "name: \(name)\nsymbols: [AAA]\nentry: close > 0\nexit: close < 0\nsizing:\n  percent_of_equity: \(percent)\n"
  }

  private func deploy(_ world: World, _ text: String = yaml(), requestID: String = "") async throws -> Wire.Strategy {
    let answer = try await world.strategies.deployStrategy(
      .init(strategyYaml: text, requestId: requestID, note: "n"), context: context())
    return try #require(answer.strategy)
  }

  @Test("A document that can be used is outlined, before it is deployed and after")
  func validates() async throws {
    let world = try World()
    let text = Self.yaml() + "parameters:\n  fast: { default: 10, min: 5, max: 20, step: 5 }\n"
    let before = try await world.strategies.validateStrategy(.init(strategyYaml: text), context: context())
    #expect(before.outline?.name == "trend" && before.outline?.symbols == ["AAA"] && before.deployedVersion.isEmpty)
    #expect(before.outline?.parameters.map(\.name) == ["fast"])
    #expect(before.outline?.parameters.first?.step?.value == "5")
    #expect(before.outline?.contentHash == ContentHash(of: text).description)
    let deployed = try await deploy(world, text)
    let after = try await world.strategies.validateStrategy(.init(strategyYaml: text), context: context())
    #expect(after.deployedVersion == deployed.version && after.outline == before.outline)
  }

  @Test("A fault is told with line and column, of the field that has it")
  func faults() async throws {
    let world = try World()
    let text = "name: trend\nentry: \"sma(close, 20 > 3\"\nexit: \"false\"\nsizing: { percent_of_equity: 5 }\n"
    for call in [true, false] {
      let refused = try await refusal {
        if call {
          _ = try await world.strategies.validateStrategy(.init(strategyYaml: text), context: context())
        } else {
          _ = try await world.strategies.deployStrategy(.init(strategyYaml: text), context: context())
        }
      }
      #expect(refused.code == .invalidArgument && refused.reason == "INVALID_STRATEGY")
      #expect(refused.fields == ["strategy_yaml"])
      #expect(refused.info.metadata["line"] == "2" && refused.info.metadata["column"] != nil)
    }
    let empty = try await refusal { try await world.strategies.validateStrategy(.init(), context: context()) }
    #expect(empty.code == .invalidArgument && empty.fields == ["strategy_yaml"])
  }

  @Test("Versions are numbered, shown with their documents, listed without, and refused under a name that is taken")
  func versions() async throws {
    let world = try World()
    let first = try await deploy(world, requestID: "r")
    #expect(first.version == "trend@1" && first.stage == .example && first.note == "n" && first.promoteTime == nil)
    let second = try await deploy(world, Self.yaml(percent: 6))
    let other = try await deploy(world, Self.yaml("other"))
    let again = try await deploy(world, requestID: "r")
    #expect(again == first)
    let shown = try await world.strategies.getStrategy(.init(version: "trend"), context: context())
    #expect(shown.strategy == second && shown.strategy?.strategyYaml == Self.yaml(percent: 6))
    let list = try await world.strategies.listStrategies(.init(), context: context("ListStrategies"))
    #expect(list.strategies.map(\.version) == ["trend@1", "trend@2", other.version])
    #expect(list.strategies.allSatisfy { $0.strategyYaml.isEmpty })
    let named = try await world.strategies.listStrategies(
      .init(pageSize: 1, name: "trend"), context: context("ListStrategies"))
    #expect(named.strategies.map(\.version) == ["trend@1"] && !named.nextPageToken.isEmpty)
    let live = try await world.strategies.listStrategies(.init(stages: [.live]), context: context("ListStrategies"))
    #expect(live.strategies.isEmpty)
    let conflict = try await refusal { try await deploy(world, Self.yaml(percent: 7), requestID: "r") }
    #expect(conflict.code == .alreadyExists && conflict.reason == "IDEMPOTENCY_CONFLICT")
    let missing = try await refusal {
      try await world.strategies.getStrategy(.init(version: "trend@9"), context: context())
    }
    #expect(missing.code == .notFound && missing.reason == "STRATEGY_NOT_FOUND")
  }

  @Test("Sessions and backtests take a version, and show it; what is none is refused")
  func references() async throws {
    let world = try World()
    _ = try await deploy(world)
    let session = try await world.create("s") {
      $0.symbols = []
      $0.strategyVersion = "trend@1"
    }
    #expect(session.spec?.strategyVersion == "trend@1" && session.spec?.strategyYaml == Self.yaml())
    #expect(session.strategyName == "trend" && session.spec?.symbols == ["AAA"])
    for (version, code) in [("trend", RPCStatus.Code.invalidArgument), ("trend@2", .notFound)] {
      let refused = try await refusal { try await world.create("t") { $0.strategyVersion = version } }
      #expect(refused.code == code, "\(version)")
    }
  }

  @Test("Promotion asks for a backtest, days on paper, and a person's word, and says all that is missing")
  func promotion() async throws {
    let world = try World(bars: 30)
    _ = try await deploy(world)
    let early = try await refusal {
      try await world.strategies.promoteStrategy(.init(version: "trend@1"), context: context())
    }
    #expect(early.code == .failedPrecondition && early.reason == "PROMOTION_REFUSED")
    #expect(
      early.preconditions.map(\.type) == [
        "PREREQUISITE_TYPE_BACKTEST_SHARPE", "PREREQUISITE_TYPE_PAPER_TRADING_DAYS",
        "PREREQUISITE_TYPE_OUT_OF_SAMPLE_DEGRADATION", "PREREQUISITE_TYPE_PAPER_DRIFT",
        "PREREQUISITE_TYPE_CONFIRMATION",
      ])
    #expect(early.preconditions.last?.description.contains("promote trend@1 to live") == true)
    try await world.makeEvidence(for: "trend@1")
    let wordless = try await refusal {
      try await world.strategies.promoteStrategy(.init(version: "trend@1"), context: context())
    }
    #expect(wordless.preconditions.map(\.type) == ["PREREQUISITE_TYPE_CONFIRMATION"])
    let phrase = "promote trend@1 to live"
    let tried = try await world.strategies.promoteStrategy(
      .init(version: "trend@1", confirmation: phrase, validateOnly: true), context: context())
    #expect(tried.strategy?.stage == .example)
    let promoted = try await world.strategies.promoteStrategy(
      .init(version: "trend@1", confirmation: phrase), context: context())
    #expect(promoted.strategy?.stage == .live && promoted.strategy?.promoteTime != nil)
    let again = try await world.strategies.promoteStrategy(.init(version: "trend@1"), context: context())
    #expect(again.strategy == promoted.strategy)
    let missing = try await refusal {
      try await world.strategies.promoteStrategy(.init(version: "none@1"), context: context())
    }
    #expect(missing.code == .notFound)
  }
}
