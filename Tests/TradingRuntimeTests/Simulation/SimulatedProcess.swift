import Logging
import PaperBroker
import TradingEngine
import TradingModel

@testable import TradingRuntime

/// One life of the server: the real manager and its runners over ports that the world controls.
struct SimulatedProcess {
  /// Most days leave memory, and most traces.
  static let kept = KeptHistory(days: 3, traces: 2)

  let journal: FaultyJournal
  let clock: SimulatedClock
  let news: WaitingRoom
  let manager: SessionManager

  init(
    disk: SimulatedDisk, time: SimulatedTime, wires: [SessionID: BrokerWire], executor: SimulationExecutor,
    zone: CivilZone, policy: RecoveryPolicy
  ) {
    journal = FaultyJournal(disk)
    clock = SimulatedClock(time)
    news = WaitingRoom()
    let bars = (0..<30).map { 100 + $0 * 7 % 11 }
    let ports = SessionPorts(
      feed: ListFeed(closes: [spx: bars]), journal: journal, clock: clock,
      logger: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }, executor: executor)
    var settings = SessionManager.Settings(dayTimeZone: zone)
    settings.recovery = policy
    settings.kept = Self.kept
    let news = news
    manager = SessionManager(ports: ports, settings: settings) { definition in
      if let wire = wires[definition.sessionID] { return .outside(FaultyBroker(wire, news: news)) }
      return .simulated(
        PaperBroker(
          configuration: definition.exchange, instruments: definition.configuration.instruments,
          zone: definition.configuration.dayTimeZone))
    }
  }

  /// From here on nothing that it does reaches anything.
  func die(unitsWritten: Int) {
    journal.die(afterUnits: unitsWritten)
    clock.sleepers.close()
    news.close()
  }
}
