import Foundation
import Testing
import TradingEngine
import TradingModel

/// Random runs against the reference, a million steps. `MODEL_STEPS` sets another number, `MODEL_SEED` the first seed:
///
///     MODEL_STEPS=100000000 swift test -c release -Xswiftc -enable-testing --filter ModelTests
///
/// A failing run is made as short as it still fails and written to the folder `Failures`, whose files are run each time:
/// the mode of execution, then a step a line.
@Suite struct ModelTests {
  private static let stepsPerRun = 200
  private static let parts: UInt64 = 8
  private static let failures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Failures")

  private static func setting(_ name: String, default value: UInt64) -> UInt64 {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) } ?? value
  }

  /// Why the run fails, or nil.
  private func failure(of steps: some Sequence<ModelStep>, _ execution: ModelWorld.Execution) throws -> String? {
    var world = try ModelWorld(execution)
    do {
      for step in steps { try world.take(step) }
      try world.finish()
    } catch let violation as ModelWorld.Violation {
      return violation.text
    }
    return nil
  }

  private func steps(seed: UInt64) -> [ModelStep] {
    var random = SeededGenerator(seed: seed)
    return (0..<Self.stepsPerRun).map { _ in ModelStep(from: &random) }
  }

  /// A seed's mode of execution: each has its share of the seeds.
  private func execution(seed: UInt64) -> ModelWorld.Execution {
    let all = ModelWorld.Execution.allCases
    return all[Int(seed % UInt64(all.count))]
  }

  /// In several parts, which run beside each other.
  @Test(arguments: 0..<parts) func sessionAndReferenceAgreeAfterEveryStep(part: UInt64) throws {
    let count = max(1, Self.setting("MODEL_STEPS", default: 1_000_000) / UInt64(Self.stepsPerRun) / Self.parts)
    let first = Self.setting("MODEL_SEED", default: 1) + part * count
    let seeds = first..<first + count
    print("model test: seeds \(seeds), \(Self.stepsPerRun) steps each")
    for seed in seeds {
      let run = steps(seed: seed)
      let execution = execution(seed: seed)
      guard let text = try failure(of: run, execution) else { continue }
      let short = try shrunk(run, execution)
      let file = Self.failures.appending(path: "seed-\(seed).txt")
      try FileManager.default.createDirectory(at: Self.failures, withIntermediateDirectories: true)
      let lines = [execution.rawValue] + short.map(\.description)
      try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      Issue.record("seed \(seed): \(text); \(short.count) steps that fail are in \(file.lastPathComponent)")
      return
    }
  }

  @Test(arguments: ModelWorld.Execution.allCases) func runsReachTheVenueAndFill(
    execution: ModelWorld.Execution
  ) throws {
    var (traded, routed) = (0, 0)
    for seed: UInt64 in 1...20 {
      var world = try ModelWorld(execution)
      for step in steps(seed: seed) { try world.take(step) }
      traded += world.traded
      routed += world.routed
    }
    // What waits for a person is mostly gone, or refused by risk, when somebody approves it.
    let least = execution == .confirm ? 3 : 10
    #expect(traded > 50 && routed >= least, "\(traded) fills, \(routed) routed")
  }

  @Test func whatFailedOnceHoldsNow() throws {
    let files = (try? FileManager.default.contentsOfDirectory(at: Self.failures, includingPropertiesForKeys: nil)) ?? []
    for file in files where file.pathExtension == "txt" {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      let named = lines.first.flatMap { ModelWorld.Execution(rawValue: String($0)) }
      let execution = try #require(named, "\(file.lastPathComponent): no mode of execution")
      let steps = try lines.dropFirst().map { try #require(ModelStep($0), "\(file.lastPathComponent): \($0)") }
      let failure = try failure(of: steps, execution)
      #expect(failure == nil, "\(file.lastPathComponent)")
    }
  }

  @Test func aStepReadsBackAsItWasWritten() throws {
    for step in steps(seed: 7) { #expect(ModelStep("\(step)") == step) }
    #expect(ModelStep("tick 1 2") == nil)
    #expect(ModelStep("fly 1 2 3") == nil)
  }

  /// Leaves out runs of steps, long ones first, as long as it still fails.
  private func shrunk(_ steps: [ModelStep], _ execution: ModelWorld.Execution) throws -> [ModelStep] {
    var steps = steps
    var size = steps.count / 2
    while size > 0 {
      var start = 0
      while start < steps.count {
        let shorter = Array(steps[..<start] + steps[min(start + size, steps.count)...])
        if try failure(of: shorter, execution) != nil { steps = shorter } else { start += size }
      }
      size /= 2
    }
    return steps
  }
}
