import Synchronization
import TradingEngine
import TradingModel

@testable import TradingRuntime

/// A server, its disk, its brokers and its clients, in simulated time, all on one thread and all from one seed.
///
/// Whatever happens is one step of ``run()``: a job of the process, a message on a wire, a commit or its failure, time, a
/// client's command, a broken connection, a crash.
final class SimulatedWorld {
  static let outside = SessionID("session", 1)
  static let paper = SessionID("session", 2)

  let seed: UInt64
  let disk = SimulatedDisk()
  let wires: [SessionID: BrokerWire]
  let clients: SimulatedClients
  private(set) var crashes = 0
  private(set) var violations: [String] = []

  private let time = SimulatedTime()
  private let executor = SimulationExecutor()
  private let zone: CivilZone
  private let steps: Int
  private var random: SeededGenerator
  private(set) var process: SimulatedProcess
  private var isHealthy = false

  init(seed: UInt64, steps: Int, zone: CivilZone) {
    self.seed = seed
    self.steps = steps
    self.zone = zone
    random = SeededGenerator(seed: seed)
    wires = [Self.outside: BrokerWire(Self.outside, disk: disk, time: time, seed: seed &+ 1)]
    clients = SimulatedClients(seed: seed &+ 2, disk: disk, sessions: [Self.outside, Self.paper])
    process = SimulatedProcess(
      disk: disk, time: time, wires: wires, executor: executor, zone: zone, policy: .resume)
    begin()
  }

  // MARK: Lives

  private func begin() {
    let manager = process.manager
    clients.connect(to: manager)
    Task(executorPreference: executor) { [clients] in
      // A start that fails is tried again with the next life: the world crashes often enough.
      if (try? await manager.recover()) != nil { clients.open(manager) }
    }
  }

  private func crash() {
    crashes += 1
    clients.disconnect()
    process.die(unitsWritten: Int.random(in: 0...process.journal.pendingUnits, using: &random))
    // What the dead process still does reaches nothing; it is let run out so that nothing is left behind.
    if !executor.runAll(&random) { violations.append("a dead process does not come to rest") }
    process = SimulatedProcess(
      disk: disk, time: time, wires: wires, executor: executor, zone: zone,
      policy: isHealthy || Bool.random(using: &random) ? .resume : .pause)
    begin()
  }

  // MARK: Steps

  func run() {
    for _ in 0..<steps { step() }
    heal()
    crash()
    settle()
  }

  private func step() {
    switch Int.random(in: 0..<1000, using: &random) {
    case 0..<600: _ = executor.runOne(&random)
    case 600..<700: process.journal.commit(units: Int.random(in: 1...4, using: &random))
    case 700..<760: onWires { $0.deliverCommand(at: $1) }
    case 760..<830: onWires { wire, _ in wire.deliverReport() }
    case 830..<860: onWires { $0.execute(at: $1) }
    case 860..<920: advanceTime(by: .milliseconds(Int.random(in: 1...900, using: &random)))
    case 920..<975: clients.speak(on: executor)
    case 975..<980: process.journal.fail(afterUnits: Int.random(in: 0...2, using: &random))
    case 980..<988: process.journal.repair()
    case 988..<994: breakConnections()
    default: crash()
    }
    process.news.wake()
  }

  private func onWires(_ body: (inout BrokerWire.State, Instant) -> Void) {
    for wire in wires.values { wire.state.withLock { body(&$0, time.now) } }
  }

  private func breakConnections() {
    onWires { state, _ in
      state.breakConnection()
      state.inbox.append(.reconnected)
    }
  }

  private func advanceTime(by duration: Duration) {
    time.advance(by: duration)
    process.clock.sleepers.wake()
  }

  // MARK: The end

  /// From here on nothing fails, and everything comes to its end.
  private func heal() {
    isHealthy = true
    onWires { state, _ in state.isHealthy = true }
    // A last start, for the one before may have failed with its disk.
    crash()
    // A connection that lost something has been noticed by now.
    breakConnections()
    settle()
  }

  private func settle() {
    for _ in 0..<2_000 {
      for _ in 0..<50 {
        process.news.wake()
        guard executor.runAll(&random) else { return violations.append("the process does not come to rest") }
        process.journal.commit(units: .max)
        onWires { state, time in
          while !state.commands.isEmpty { state.deliverCommand(at: time) }
          while !state.reports.isEmpty { state.deliverReport() }
        }
        process.news.wake()
        if executor.isIdle, process.journal.pendingUnits == 0 { break }
      }
      if executor.isIdle, hasEnded { return }
      clients.bringToEnd(on: executor)
      advanceTime(by: .seconds(1))
    }
    violations.append("not everything came to its end")
  }

  private var hasEnded: Bool {
    guard clients.areDone, process.journal.pendingUnits == 0 else { return false }
    for wire in wires.values where wire.state.withLock({ !$0.commands.isEmpty || !$0.inbox.isEmpty }) { return false }
    return true
  }

  /// What a task of the process answers, once it has come to rest.
  func ask<Answer: Sendable>(_ question: @escaping @Sendable (SessionManager) async throws -> Answer) -> Answer? {
    let answer = Mutex<Answer?>(nil)
    let manager = process.manager
    Task(executorPreference: executor) {
      let given = try? await question(manager)
      answer.withLock { $0 = given }
    }
    _ = executor.runAll(&random)
    return answer.withLock(\.self)
  }
}
