import Testing
import TradingEngine
import TradingModel

@Suite struct LeaseTests {
  private func request(
    _ policy: Lease.Policy, _ scope: Lease.Scope = .session, key: String = "k", seconds: Int64 = 10
  ) throws -> LeaseRequest {
    LeaseRequest(
      clientLeaseID: try #require(ClientLeaseID(key)), scope: scope, policy: policy,
      timeToLive: seconds * 1_000_000_000, holder: "notebook")
  }

  private func grant(_ desk: inout Desk, _ request: LeaseRequest) throws -> Lease {
    guard case .lease(let lease) = try desk.send(.lease(.grant(request))).reply else {
      throw TestFailure(message: "no lease in the reply")
    }
    return lease
  }

  /// Long five X at 100, with a resting entry and a resting exit.
  private func busyDesk() throws -> (Desk, entry: Order, exit: Order) {
    var desk = try Desk()
    try desk.open(.buy, "5", at: "100")
    let entry = try desk.place(.buy, "1", .limit(Price("90")))
    let exit = try desk.place(.sell, "5", .limit(Price("120")))
    for order in [entry, exit] { try desk.report(order, .accepted(try #require(VenueOrderID("v\(order.orderID)")))) }
    return (desk, entry, exit)
  }

  @Test func aLeaseIsGrantedOnceForItsKey() throws {
    var desk = try Desk()
    let first = try grant(&desk, request(.flatten))
    #expect(first.status == .held && first.leaseID == LeaseID("lse", 1))
    #expect(try desk.send(.lease(.grant(request(.flatten)))).events.isEmpty)
    #expect(throws: CommandError.conflict(fields: ["policy", "time_to_live"])) {
      try desk.send(.lease(.grant(request(.keep, seconds: 11))))
    }
    try desk.send(.lease(.lapse(first.leaseID)))
    #expect(try grant(&desk, request(.flatten)) == first)
  }

  @Test(arguments: [0, 999_999_999, 86_400_000_000_001, Int64.max, Int64.min])
  func aTimeToLiveOutOfRangeIsRefused(_ nanoseconds: Int64) throws {
    var desk = try Desk()
    let key = try #require(ClientLeaseID("k"))
    let request = LeaseRequest(
      clientLeaseID: key, scope: .session, policy: .keep, timeToLive: nanoseconds, holder: "")
    #expect(throws: CommandError.invalid(field: "time_to_live", reason: "must be within a second and a day")) {
      try desk.send(.lease(.grant(request)))
    }
  }

  @Test func whoKeepsLosesNothingButSleep() throws {
    var (desk, _, _) = try busyDesk()
    let lease = try grant(&desk, request(.keep))
    let step = try desk.send(.lease(.lapse(lease.leaseID)))
    #expect(step.effects.isEmpty && desk.state.status == .running)
    #expect(desk.state.leaseBook.lease(lease.leaseID)?.status == .lapsed)
    #expect(
      step.events.contains { if case .alertRaised(let alert) = $0.kind { alert.code == .leaseLapsed } else { false } })
  }

  @Test func cancellingEndsEveryOrderAndPauses() throws {
    var (desk, entry, exit) = try busyDesk()
    let lease = try grant(&desk, request(.cancelOrders))
    let step = try desk.send(.lease(.lapse(lease.leaseID)))
    #expect(Set(step.effects) == [.cancel(entry.orderID), .cancel(exit.orderID)])
    #expect(desk.state.status == .paused && desk.state.positions.count == 1)
  }

  @Test func flatteningClosesWhatIsHeld() throws {
    var (desk, _, _) = try busyDesk()
    let lease = try grant(&desk, request(.flatten))
    let step = try desk.send(.lease(.lapse(lease.leaseID)))
    let submitted = step.effects.compactMap { if case .submit(let order) = $0 { order.terms } else { nil } }
    #expect(submitted == [try desk.terms(.sell, "5")])
    #expect(desk.state.status == .paused)
    // A lease lapses once.
    #expect(try desk.send(.lease(.lapse(lease.leaseID))).events.isEmpty)
  }

  @Test func aLeaseOnOrdersTouchesThemAndTheirInstrumentsAlone() throws {
    var (desk, entry, exit) = try busyDesk()
    try desk.open(.buy, "7", at: "50", symbol: "Y")
    let lease = try grant(&desk, request(.flatten, .orders))
    try desk.send(.lease(.bind(lease.leaseID, entry.orderID)))
    #expect(try desk.send(.lease(.bind(lease.leaseID, entry.orderID))).events.isEmpty)
    let step = try desk.send(.lease(.lapse(lease.leaseID)))
    let submitted = step.effects.compactMap { if case .submit(let order) = $0 { order.terms } else { nil } }
    #expect(submitted == [try desk.terms(.sell, "5")])
    // The exit of the position would close it twice.
    #expect(step.effects.contains(.cancel(entry.orderID)) && step.effects.contains(.cancel(exit.orderID)))
    #expect(desk.state.status == .running)
  }

  @Test func anOrderIsBoundAsItIsPlacedAndNamesTheSameLeaseAgain() throws {
    var desk = try Desk()
    try desk.tick("100")
    let mine = try grant(&desk, request(.cancelOrders, .orders))
    let other = try grant(&desk, request(.cancelOrders, .orders, key: "other"))
    let terms = try desk.terms(.buy, "1", .limit(Price("90")))
    let key = try #require(ClientOrderID("bound"))
    let placing = { leaseID in
      SessionInput.placeOrder(OrderRequest(clientOrderID: key, terms: terms, leaseID: leaseID))
    }
    try desk.send(placing(mine.leaseID))
    let order = try #require(desk.state.order(clientOrderID: key))
    #expect(desk.state.leaseBook.lease(mine.leaseID)?.orders == [order.orderID])
    #expect(try desk.send(placing(mine.leaseID)).events.isEmpty)
    #expect(throws: CommandError.conflict(fields: ["lease_id"])) { try desk.send(placing(other.leaseID)) }
    #expect(try desk.send(.lease(.lapse(mine.leaseID))).effects == [.cancel(order.orderID)])
    let late = OrderRequest(clientOrderID: try #require(ClientOrderID("late")), terms: terms, leaseID: mine.leaseID)
    #expect(throws: CommandError.leaseHasEnded(mine.leaseID, .lapsed)) { try desk.send(.placeOrder(late)) }
  }

  @Test func bindingIsRefusedWhereItMeansNothing() throws {
    var (desk, entry, _) = try busyDesk()
    let session = try grant(&desk, request(.flatten))
    let orders = try grant(&desk, request(.flatten, .orders, key: "o"))
    #expect(throws: CommandError.self) { try desk.send(.lease(.bind(session.leaseID, entry.orderID))) }
    let nobody = LeaseID("lse", 9)
    #expect(throws: CommandError.notFound(.lease(nobody))) { try desk.send(.lease(.bind(nobody, entry.orderID))) }
    let nothing = OrderID("ord", 99)
    #expect(throws: CommandError.notFound(.order(nothing))) { try desk.send(.lease(.bind(orders.leaseID, nothing))) }
    let filled = try #require(desk.state.orders.first { $0.status == .filled })
    #expect(throws: CommandError.orderIsFinal(filled.orderID, .filled)) {
      try desk.send(.lease(.bind(orders.leaseID, filled.orderID)))
    }
    try desk.send(.lease(.release(orders.leaseID)))
    #expect(throws: CommandError.leaseHasEnded(orders.leaseID, .released)) {
      try desk.send(.lease(.bind(orders.leaseID, entry.orderID)))
    }
  }

  @Test func whatIsGivenBackNeverLapses() throws {
    var (desk, _, _) = try busyDesk()
    let lease = try grant(&desk, request(.flatten))
    try desk.send(.lease(.release(lease.leaseID)))
    #expect(try desk.send(.lease(.lapse(lease.leaseID))).events.isEmpty)
    #expect(try desk.send(.lease(.release(lease.leaseID))).events.isEmpty)
    let other = try grant(&desk, request(.keep, key: "other"))
    try desk.send(.lease(.lapse(other.leaseID)))
    #expect(throws: CommandError.leaseHasEnded(other.leaseID, .lapsed)) {
      try desk.send(.lease(.release(other.leaseID)))
    }
  }

  @Test func leasesEndWithTheirSession() throws {
    var (desk, _, _) = try busyDesk()
    let lease = try grant(&desk, request(.flatten))
    try desk.send(.stop(reason: "done"))
    #expect(desk.state.leaseBook.lease(lease.leaseID)?.status == .released)
    #expect(throws: CommandError.self) { try desk.send(.lease(.grant(request(.keep, key: "late")))) }
  }

  @Test func aReplayHoldsTheSameLeases() throws {
    var (desk, entry, _) = try busyDesk()
    let lease = try grant(&desk, request(.cancelOrders, .orders))
    try desk.send(.lease(.bind(lease.leaseID, entry.orderID)))
    let other = try grant(&desk, request(.keep, key: "other"))
    try desk.send(.lease(.lapse(lease.leaseID)))
    try desk.send(.lease(.release(other.leaseID)))
    let replayed = try SessionEngine.replay(desk.events, configuration: desk.state.configuration, strategy: nil)
    #expect(replayed.state == desk.state)
    #expect(replayed.state.leaseBook.leases.map(\.status) == [.lapsed, .released])
  }

  @Test func aSessionHoldsSoManyLeases() throws {
    var desk = try Desk(
      bounds: SessionBounds(maximumOrders: 10, maximumWorkingOrders: 10, maximumTriggers: 10, maximumLeases: 1))
    _ = try grant(&desk, request(.keep))
    #expect(throws: CommandError.limitReached(name: "leases", maximum: 1)) {
      try desk.send(.lease(.grant(request(.keep, key: "two"))))
    }
  }

  /// What could not be closed is said: nobody may think that it was.
  @Test func aFullSessionSaysThatPositionsAreLeftOpen() throws {
    let bounds = SessionBounds(maximumOrders: 1, maximumWorkingOrders: 10, maximumTriggers: 10)
    var desk = try Desk(bounds: bounds)
    try desk.open(.buy, "5", at: "100")
    let lease = try grant(&desk, request(.flatten))
    while desk.state.orders.count < bounds.maximumOrdersWithClosing {
      let exit = try desk.place(.sell, "5", .limit(Price("120")))
      try desk.send(.cancelOrder(exit.orderID))
      try desk.report(exit, .cancelled)
    }
    let step = try desk.send(.lease(.lapse(lease.leaseID)))
    #expect(step.alerts == [.leaseLapsed, .positionsLeftOpen] && step.submitted.isEmpty)
    #expect(try desk.state.position(in: desk.symbol("X"))?.quantity == Quantity("5"))
  }
}
