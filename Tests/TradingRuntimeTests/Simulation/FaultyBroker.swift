import Synchronization
import TradingModel
import TradingRuntime

/// The wire between a session and its venue: messages wait on it until the world delivers, doubles or loses them.
final class BrokerWire: Sendable {
  struct State {
    var venue = SimulatedVenue()
    /// On their way to the venue, in order. What an older connection sent may still arrive.
    var commands: [(connection: Int, command: BrokerCommand)] = []
    /// On their way to the session, in the order in which they happened, as the port promises; repetitions come late.
    var reports: [(connection: Int, report: ExecutionReport)] = []
    var connection = 0
    /// Delivered, and not fetched yet.
    var inbox: [BrokerNews] = []
    /// Client order ids in the order in which they were submitted, by whichever process.
    var submissions: [ClientOrderID] = []
    var violations: [String] = []
    var random: SeededGenerator
    var isHealthy = false
  }

  let sessionID: SessionID
  let state: Mutex<State>
  let disk: SimulatedDisk
  let time: SimulatedTime

  init(_ sessionID: SessionID, disk: SimulatedDisk, time: SimulatedTime, seed: UInt64) {
    self.sessionID = sessionID
    self.disk = disk
    self.time = time
    state = Mutex(State(random: SeededGenerator(seed: seed)))
  }

  /// A process or a session begins anew: what was on its way to the one before is lost.
  func connect() -> Int {
    state.withLock { state in
      state.breakConnection()
      state.inbox = []
      return state.connection
    }
  }
}

extension BrokerWire.State {
  mutating func breakConnection() {
    connection += 1
    reports = []
    let kept = commands.filter { _ in Bool.random(using: &random) }
    commands = kept
  }

  mutating func deliverCommand(at time: Instant) {
    guard !commands.isEmpty else { return }
    let (_, command) = commands.removeFirst()
    let refusing = !isHealthy && Int.random(in: 0..<20, using: &random) == 0
    for report in venue.receive(command, at: time, refusing: refusing) { reports.append((connection, report)) }
  }

  mutating func deliverReport() {
    guard !reports.isEmpty else { return }
    let (connection, report) = reports.removeFirst()
    // Now and then it comes twice.
    if !isHealthy, Int.random(in: 0..<8, using: &random) == 0 { reports.append((connection, report)) }
    inbox.append(.reports([report]))
  }

  mutating func execute(at time: Instant) {
    guard let id = venue.working.randomElement(using: &random),
      let report = venue.fill(id, wholly: Bool.random(using: &random), at: time)
    else { return }
    reports.append((connection, report))
  }
}

/// What a session sees of the wire.
final class FaultyBroker: Broker {
  private let wire: BrokerWire
  private let connection: Int
  private let news: WaitingRoom

  init(_ wire: BrokerWire, news: WaitingRoom) {
    self.wire = wire
    self.news = news
    connection = wire.connect()
  }

  let description = "faulty"

  func perform(_ command: BrokerCommand, at time: Instant) async -> [ExecutionReport] {
    let isDurable = wire.disk.permits(command, of: wire.sessionID)
    return wire.state.withLock { state in
      if !isDurable { state.violations.append("sent before it was durable: \(command)") }
      if case .submit(let order) = command { state.submissions.append(order.clientOrderID) }
      switch state.isHealthy ? 0 : Int.random(in: 0..<10, using: &state.random) {
      case 0..<7: state.commands.append((connection, command))
      case 7: return [unknown(command)]
      case 8:
        state.commands.append((connection, command))
        return [unknown(command)]
      default:
        state.commands.append((connection, command))
        while !state.commands.isEmpty { state.deliverCommand(at: wire.time.now) }
      }
      return []
    }
  }

  private func unknown(_ command: BrokerCommand) -> ExecutionReport {
    let id =
      switch command {
      case .submit(let order): order.orderID
      case .cancel(let id), .modify(let id, _): id
      }
    return ExecutionReport(orderID: id, time: wire.time.now, outcome: .unknown(reason: "no answer in time"))
  }

  func nextNews() async throws -> BrokerNews {
    while true {
      try await news.wait { self.wire.state.withLock { !$0.inbox.isEmpty } }
      try Task.checkCancellation()
      if let news = wire.state.withLock({ $0.inbox.isEmpty ? nil : $0.inbox.removeFirst() }) { return news }
    }
  }

  func find(_ clientOrderID: ClientOrderID) async -> BrokerFinding {
    await Task.yield()
    let orderID = wire.orderID(of: clientOrderID)
    return wire.state.withLock { state in
      guard let orderID else { return .undetermined(reason: "no such order on the disk") }
      if !state.isHealthy, Int.random(in: 0..<5, using: &state.random) == 0 {
        return .undetermined(reason: "busy")
      }
      let isOnItsWay = state.commands.contains { message in
        switch message.command {
        case .submit(let order): order.orderID == orderID
        case .cancel(let id), .modify(let id, _): id == orderID
        }
      }
      if isOnItsWay { return .undetermined(reason: "a command is on its way") }
      if let record = state.venue.record(of: orderID, at: wire.time.now) { return .known(record) }
      state.venue.fence(orderID)
      return .neverArrived
    }
  }
}

extension BrokerWire {
  /// The session's order of a client order id, by the disk.
  fileprivate func orderID(of clientOrderID: ClientOrderID) -> OrderID? {
    for record in disk.records where record.sessionID == sessionID {
      if case .event(let event) = record.entry, case .orderCreated(let order) = event.kind,
        order.clientOrderID == clientOrderID
      {
        return order.orderID
      }
    }
    return nil
  }
}
