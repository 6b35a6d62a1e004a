import TradingEngine
import TradingModel

@testable import TradingRuntime

/// Looks at a world that has come to its end, by its journal and its venues alone. Shares nothing with the engine's books:
/// it adds up the fills itself.
struct SimulationChecks {
  private(set) var violations: [String] = []
  private(set) var orders = 0
  private(set) var fills = 0

  init(_ world: SimulatedWorld) {
    violations = world.violations + world.clients.violations
    let records = world.disk.records
    for (place, record) in records.enumerated() where record.revision != Revision(place) + 1 {
      violations.append("revision \(record.revision) at place \(place)")
    }
    let sessions = Dictionary(grouping: records, by: \.sessionID)
    for (id, own) in sessions where id != Registry.sessionID { check(id, own.events, world) }
    for told in world.clients.acknowledged { check(told, sessions[told.sessionID]?.events ?? []) }
  }

  private mutating func check(_ told: SimulatedClients.Acknowledged, _ events: [SessionEvent]) {
    let made = events.filter {
      if case .orderCreated(let order) = $0.kind { order.clientOrderID == told.clientOrderID } else { false }
    }
    guard made.count == 1, case .orderCreated(let order) = made.first?.kind, order.orderID == told.orderID else {
      return violations.append("\(told) is \(made.count) times in the journal")
    }
  }

  private mutating func check(_ id: SessionID, _ events: [SessionEvent], _ world: SimulatedWorld) {
    let view = world.ask { try await $0.runner(id).read { $0 } }
    guard let view else { return violations.append("\(id) does not answer") }
    // No client stops a session: it ends with its data, and nothing that went wrong around it makes it fail.
    if view.state.status != .stopped { violations.append("\(id) is \(view.state.status): \(view.state.statusReason)") }
    checkBooks(view, events)
    do {
      let replayed = try SessionEngine.replay(
        events, configuration: view.definition.configuration, strategy: try view.definition.makeStrategy(),
        keeping: SimulatedProcess.kept)
      if replayed.state != view.state { violations.append("\(id) is not what its journal makes of it") }
    } catch {
      violations.append("the journal of \(id) cannot be replayed: \(error)")
    }
    if let wire = world.wires[id] { check(wire, view.state) }
  }

  /// Positions are the sums of the fills, and no execution counts twice.
  private mutating func checkBooks(_ view: SessionView, _ events: [SessionEvent]) {
    var sides: [OrderID: OrderSide] = [:]
    var position: Int64 = 0
    var executions: Set<ExecutionID> = []
    for event in events {
      switch event.kind {
      case .orderCreated(let order):
        orders += 1
        if sides.updateValue(order.terms.side, forKey: order.orderID) != nil {
          violations.append("\(order.orderID) is created twice")
        }
      case .orderFilled(let orderID, let fill, _):
        fills += 1
        position += sides[orderID] == .buy ? fill.quantity.raw : -fill.quantity.raw
        if !executions.insert(fill.executionID).inserted { violations.append("\(fill.executionID) counts twice") }
      default: break
      }
    }
    if view.state.position(in: spx)?.quantity.raw != position {
      violations.append("the position of \(view.definition.sessionID) is not the sum of its fills")
    }
  }

  /// The venue and the session say the same of every order, and none was sent twice.
  private mutating func check(_ wire: BrokerWire, _ state: SessionState) {
    let (venue, submissions, found) = wire.state.withLock { ($0.venue, $0.submissions, $0.violations) }
    violations += found
    if Set(submissions).count != submissions.count { violations.append("an order was sent twice") }
    for id in venue.order where state.order(id) == nil { violations.append("the venue has \(id), the session has not") }
    for order in state.orders where order.status != .denied {
      let record = venue.record(of: order.orderID, at: order.updateTime)
      let filled = record?.fills.reduce(0) { $0 + $1.fill.quantity.raw } ?? 0
      if order.filledQuantity.raw != filled || !Self.agree(order.status, record?.status) {
        violations.append(
          "\(order.orderID) is \(order.status) here, \(record.map { "\($0.status)" } ?? "unknown") there")
      }
    }
  }

  private static func agree(_ ours: OrderStatus, _ theirs: BrokerOrderRecord.Status?) -> Bool {
    switch theirs {
    case nil: ours == .rejected
    case .filled: ours == .filled
    case .cancelled: ours == .cancelled
    case .rejected: ours == .rejected
    case .expired: ours == .expired
    case .working, .triggered: ours.isWorking
    }
  }
}
