import TradingModel
import TradingRuntime

/// A broker's side of the wire: survives every crash. It executes as it likes, whatever the market does.
struct SimulatedVenue {
  private struct Entry {
    let order: BrokerOrder
    var status: BrokerOrderRecord.Status
    var fills: [Order.TimedFill] = []

    var leaves: Int64 {
      order.terms.quantity.raw - fills.reduce(0) { $0 + $1.fill.quantity.raw }
    }
  }

  private var entries: [OrderID: Entry] = [:]
  private(set) var order: [OrderID] = []
  /// Orders that it has said it never got, and so will not take.
  private var fenced: Set<OrderID> = []
  private var executions: UInt64 = 0

  var working: [OrderID] { order.filter { entries[$0]?.status == .working } }

  /// Takes a command off the wire and says what came of it.
  mutating func receive(
    _ command: BrokerCommand, at time: Instant, refusing: Bool
  ) -> [ExecutionReport] {
    switch command {
    case .submit(let submitted):
      let id = submitted.orderID
      guard entries[id] == nil, !fenced.contains(id) else { return [] }
      order.append(id)
      entries[id] = Entry(order: submitted, status: refusing ? .rejected(reason: "not today") : .working)
      let outcome: ExecutionReport.Outcome = refusing ? .rejected(reason: "not today") : .accepted(name(of: id))
      return [ExecutionReport(orderID: id, time: time, outcome: outcome)]
    case .cancel(let id):
      guard entries[id]?.status == .working else {
        return [ExecutionReport(orderID: id, time: time, outcome: .cancelRejected(reason: "it does not work"))]
      }
      entries[id]?.status = .cancelled
      return [ExecutionReport(orderID: id, time: time, outcome: .cancelled)]
    case .modify(let id, _):
      return [ExecutionReport(orderID: id, time: time, outcome: .modifyRejected(reason: "no changes here"))]
    }
  }

  /// Fills some or all of a working order.
  mutating func fill(_ id: OrderID, wholly: Bool, at time: Instant) -> ExecutionReport? {
    guard let entry = entries[id], entry.status == .working, entry.leaves > 0 else { return nil }
    executions += 1
    let lot: Int64 = 1_000_000_000
    let quantity = wholly ? entry.leaves : max(lot, entry.leaves / 2 / lot * lot)
    let fill = Fill(
      executionID: ExecutionID("x", executions), quantity: Quantity(raw: quantity), price: Price(raw: 100 * lot),
      commission: Money(raw: 1_000_000_000), model: "venue")
    entries[id]?.fills.append(Order.TimedFill(fill: fill, time: time))
    if entries[id]?.leaves == 0 { entries[id]?.status = .filled }
    return ExecutionReport(orderID: id, time: time, outcome: .filled(fill))
  }

  func record(of id: OrderID, at time: Instant) -> BrokerOrderRecord? {
    entries[id].map {
      BrokerOrderRecord(
        venueOrderID: name(of: id), status: $0.status, terms: $0.order.terms, fills: $0.fills, time: time)
    }
  }

  mutating func fence(_ id: OrderID) { fenced.insert(id) }

  private func name(of id: OrderID) -> VenueOrderID { VenueOrderID("V", id.serial) }
}
