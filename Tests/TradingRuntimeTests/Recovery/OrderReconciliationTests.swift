import Testing
import TradingModel

@testable import TradingRuntime

private let now = Instant(nanosecondsSinceEpoch: 1)
private let later = Instant(nanosecondsSinceEpoch: 2)

private func terms(_ quantity: Int64 = 10) -> OrderTerms {
  OrderTerms(symbol: spx, side: .buy, quantity: Quantity(raw: quantity * 1_000_000_000), kind: .market)
}

private func order(_ changes: OrderChange...) -> Order {
  var order = Order(
    orderID: OrderID("ord", 1), clientOrderID: ClientOrderID("c", 1), terms: terms(), origin: .client, time: now)
  for change in changes { _ = order.apply(change, at: now) }
  return order
}

private func fill(_ number: UInt64, _ quantity: Int64) -> Order.TimedFill {
  let fill = Fill(
    executionID: ExecutionID("x", number), quantity: Quantity(raw: quantity * 1_000_000_000),
    price: Price(raw: 100_000_000_000), commission: .zero, model: "venue")
  return Order.TimedFill(fill: fill, time: later)
}

private func record(
  _ status: BrokerOrderRecord.Status, fills: [Order.TimedFill] = [], terms wanted: OrderTerms = terms()
) -> BrokerOrderRecord {
  BrokerOrderRecord(venueOrderID: VenueOrderID("V", 1), status: status, terms: wanted, fills: fills, time: later)
}

extension OrderReconciliation {
  fileprivate var outcomes: [ExecutionReport.Outcome] { reports.map(\.outcome) }
}

@Suite("What a broker's record of an order tells")
struct OrderReconciliationTests {
  @Test("An order of unknown outcome that works there is accepted, then filled, then ended, as it happened")
  func wholeLife() {
    let unknown = order(.outcomeUnknown(reason: "no answer"))
    let answer = unknown.reconciled(with: record(.cancelled, fills: [fill(1, 4), fill(2, 5)]))
    #expect(
      answer.outcomes == [
        .accepted(VenueOrderID("V", 1)), .filled(fill(1, 4).fill), .filled(fill(2, 5).fill), .cancelled,
      ])
    #expect(answer.command == nil)
    let rejected = unknown.reconciled(with: record(.rejected(reason: "no cash")))
    #expect(rejected.outcomes == [.rejected(reason: "no cash")])
  }

  @Test("What is known is not said again")
  func nothingNew() throws {
    var known = order(.accepted(VenueOrderID("V", 1)))
    #expect(known.reconciled(with: record(.working)).reports.isEmpty)
    try known.apply(fill(1, 4).fill, brokerTime: later, at: later)
    #expect(known.reconciled(with: record(.working, fills: [fill(1, 4)])).reports.isEmpty)
    #expect(
      known.reconciled(with: record(.filled, fills: [fill(1, 4), fill(2, 6)])).outcomes == [.filled(fill(2, 6).fill)])
  }

  @Test("A stop that became active, an expiry, and other terms are told")
  func others() {
    let accepted = order(.accepted(VenueOrderID("V", 1)))
    #expect(accepted.reconciled(with: record(.triggered)).outcomes == [.triggered])
    #expect(accepted.reconciled(with: record(.expired(reason: "day"))).outcomes == [.expired(reason: "day")])
    #expect(accepted.reconciled(with: record(.working, terms: terms(7))).outcomes == [.modified(terms(7))])
  }

  @Test("A cancel or a change that the broker has not acted on is said again; one that it has is not")
  func repeating() {
    let modification = OrderModification(quantity: Quantity(raw: 7_000_000_000))
    let cancelling = order(.accepted(VenueOrderID("V", 1)), .cancelRequested)
    #expect(cancelling.reconciled(with: record(.working)).command == .cancel(OrderID("ord", 1)))
    #expect(cancelling.reconciled(with: record(.cancelled)).command == nil)
    let changing = order(.accepted(VenueOrderID("V", 1)), .modifyRequested(modification))
    #expect(changing.reconciled(with: record(.working)).command == .modify(OrderID("ord", 1), terms(7)))
    let changed = changing.reconciled(with: record(.working, terms: terms(7)))
    #expect(changed.outcomes == [.modified(terms(7))] && changed.command == nil)
  }

  @Test("Only an order without a sign of the broker may never have arrived")
  func arrival() throws {
    #expect(order().mayNeverHaveArrived)
    #expect(order(.outcomeUnknown(reason: "")).mayNeverHaveArrived)
    #expect(order(.cancelRequested).mayNeverHaveArrived)
    #expect(!order(.accepted(VenueOrderID("V", 1))).mayNeverHaveArrived)
    #expect(!order(.rejected(reason: "")).mayNeverHaveArrived)
    var filled = order()
    try filled.apply(fill(1, 1).fill, brokerTime: later, at: later)
    #expect(!filled.mayNeverHaveArrived)
  }
}
