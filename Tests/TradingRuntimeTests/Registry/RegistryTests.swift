import MemoryStore
import Strategies
import Testing
import TradingModel

@testable import TradingRuntime

func document(_ name: String = "trend", percent: Int = 5) -> String {
  "name: \(name)\nentry: close > 0\nexit: close < 0\nsizing:\n  percent_of_equity: \(percent)\n"
}

func version(_ text: String) throws -> StrategyVersion { try #require(StrategyVersion(text)) }

@Suite("Deployed strategies")
struct RegistryTests {
  @Test("A text is deployed once; another text of the same name is the next version, and both stay")
  func versions() async throws {
    let registry = try makeManager().registry
    let first = try await registry.deploy(document(), requestID: nil, note: "first")
    let again = try await registry.deploy(document(), requestID: nil, note: "again")
    let second = try await registry.deploy(document(percent: 6), requestID: nil, note: "")
    let other = try await registry.deploy(document("other"), requestID: nil, note: "")
    #expect([first, second, other].map { "\($0.version)" } == ["trend@1", "trend@2", "other@1"])
    #expect(again == first && first.note == "first")
    #expect(try registry.strategy(first.version).source == document())
    #expect(try registry.strategy(named: "trend") == second)
    #expect(registry.strategies.map(\.stage) == [.example, .example, .example])
  }

  @Test("A request's name stands for one text")
  func requests() async throws {
    let registry = try makeManager().registry
    let request = try #require(DeploymentID("r-1"))
    let first = try await registry.deploy(document(), requestID: request, note: "")
    #expect(try await registry.deploy(document(), requestID: request, note: "") == first)
    await #expect(throws: RuntimeError.deploymentConflict(request, first.version)) {
      try await registry.deploy(document(percent: 6), requestID: request, note: "")
    }
    #expect(registry.strategies.count == 1)
  }

  @Test("What cannot be used is not deployed, and what is not there is not found")
  func refusals() async throws {
    let registry = try makeManager().registry
    await #expect(throws: StrategyDocumentError.self) {
      try await registry.deploy("name: x\n", requestID: nil, note: "")
    }
    #expect(throws: RuntimeError.strategyNotFound("trend@1")) { try registry.strategy(named: "trend@1") }
    #expect(throws: RuntimeError.strategyNotFound("trend")) { try registry.strategy(named: "trend") }
    for text in ["trend", "trend@0", "trend@01", "@1", "a b@1", "trend@1@2", "trend@-1"] {
      #expect(StrategyVersion(text) == nil, "\(text)")
    }
  }

  @Test("Another process over the same journal knows all of it, and goes on with the next number")
  func recovery() async throws {
    let journal = MemoryJournal()
    let manager = try makeManager(journal: journal)
    let first = try await manager.registry.deploy(document(), requestID: DeploymentID("r"), note: "n")
    try await manager.registry.promote(first.version, confirmation: "yes")
    var terms = PolicyTerms()
    terms.minimumPaperDays = 7
    _ = try await manager.registry.setPolicy(terms, for: .server, etag: nil, reason: "")
    let session = try await manager.create(proposal(strategy: document()))
    let successor = try makeManager(journal: journal)
    #expect(try await successor.recover().sessions == 1)
    #expect(successor.registry.strategies == manager.registry.strategies)
    #expect(try successor.registry.strategy(first.version).stage == .live)
    #expect(successor.registry.policies == manager.registry.policies)
    #expect(try await successor.runner(session.sessionID).definition == session.definition)
    let second = try await successor.registry.deploy(document(percent: 7), requestID: nil, note: "")
    #expect(second.version.number == 2)
  }

  @Test("A session of a version has its text; with another text beside it is refused")
  func sessions() async throws {
    let manager = try makeManager()
    let deployed = try await manager.registry.deploy(document(), requestID: nil, note: "")
    var wanted = proposal(id: "s")
    wanted.strategyVersion = deployed.version
    let runner = try await manager.create(wanted)
    #expect(runner.definition.strategySource == document() && runner.definition.strategyVersion == deployed.version)
    wanted.strategySource = document()
    #expect(try await manager.create(wanted) === runner)
    wanted.strategySource = document(percent: 9)
    await #expect(throws: RuntimeError.self) { try await manager.create(wanted) }
    wanted.strategyVersion = try version("trend@9")
    await #expect(throws: RuntimeError.strategyNotFound("trend@9")) { try await manager.create(wanted) }
  }

  @Test("Policies: the narrower one decides, an etag guards, and a repetition changes nothing")
  func policies() async throws {
    let manager = try makeManager()
    let registry = manager.registry
    var terms = PolicyTerms()
    terms.minimumPaperDays = 10
    terms.maximumPosition = Percentage(raw: 7_000_000_000)
    let server = try await registry.setPolicy(terms, for: .server, etag: "0", reason: "")
    #expect(server.etag == "1" && server.updateTime != nil)
    #expect(try await registry.setPolicy(terms, for: .server, etag: "1", reason: "").etag == "1")
    await #expect(throws: RuntimeError.stalePolicy(etag: "1")) {
      try await registry.setPolicy(PolicyTerms(), for: .server, etag: "0", reason: "")
    }
    var narrow = PolicyTerms()
    narrow.minimumPaperDays = 2
    let name = try #require(StrategyName("trend"))
    _ = try await registry.setPolicy(narrow, for: .strategy(name), etag: nil, reason: "")
    let policy = await manager.policy(strategy: name, account: nil)
    #expect(policy.minimumPaperDays == 2 && policy.maximumPosition == Percentage(raw: 7_000_000_000))
    #expect(policy.minimumBacktestDays == PrerequisitePolicy.standard.minimumBacktestDays)
    #expect(await manager.policy(strategy: nil, account: nil).minimumPaperDays == 10)
    #expect(PrerequisitePolicy().overlaid(by: policy.terms) == policy)
  }
}
