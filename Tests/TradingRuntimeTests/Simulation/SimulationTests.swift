import Foundation
import Testing
import TradingModel

@testable import TradingRuntime

/// The runner, the manager and the recovery under everything that can go wrong around them.
///
/// `OUTCRY_SIMULATION_SEEDS` says how many seeds are run, `OUTCRY_SIMULATION_FIRST` with which they begin.
@Suite("Simulation")
struct SimulationTests {
  private static func setting(_ name: String, _ standard: UInt64) -> UInt64 {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) } ?? standard
  }

  private static let first = setting("OUTCRY_SIMULATION_FIRST", 1)
  private static let count = setting("OUTCRY_SIMULATION_SEEDS", 200)

  @Test(
    "Crashes, lost and doubled messages, failing disks: nothing acknowledged is lost, nothing is sent twice or early")
  func everySeed() throws {
    let zone = try #require(CivilZone("America/New_York"))
    var (crashes, orders, fills, records) = (0, 0, 0, 0)
    for seed in Self.first..<Self.first + Self.count {
      let world = SimulatedWorld(seed: seed, steps: 3_000, zone: zone)
      world.run()
      let checks = SimulationChecks(world)
      let violations = checks.violations.prefix(5).joined(separator: "; ")
      #expect(violations.isEmpty, "seed \(seed)")
      crashes += world.crashes
      orders += checks.orders
      fills += checks.fills
      records += world.disk.records.count
    }
    print("simulation: \(Self.count) seeds, \(crashes) crashes, \(orders) orders, \(fills) fills, \(records) records")
    #expect(fills > 0 && orders > fills / 10)
  }

  @Test("A seed gives the same world again")
  func reproducible() throws {
    let zone = try #require(CivilZone("America/New_York"))
    let worlds = (0..<2).map { _ in SimulatedWorld(seed: 4711, steps: 3_000, zone: zone) }
    for world in worlds { world.run() }
    let isSame = worlds[0].disk.records == worlds[1].disk.records
    #expect(isSame)
  }
}
