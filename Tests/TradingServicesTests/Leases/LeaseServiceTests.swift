import OutcryContract
import RPCCore
import StandardMessages
import Testing

@testable import TradingServices

@Suite("LeaseService")
struct LeaseServiceTests {
  private func request(
    _ key: String = "k", _ change: (inout Wire.GrantLeaseRequest) -> Void = { _ in }
  ) -> Wire.GrantLeaseRequest {
    var request = Wire.GrantLeaseRequest(
      sessionId: "s", clientLeaseId: key, scope: .session, policy: .flatten,
      timeToLive: .init(seconds: 10, nanos: 0), holder: "notebook")
    change(&request)
    return request
  }

  private func grant(
    _ world: World, _ key: String = "k", _ change: (inout Wire.GrantLeaseRequest) -> Void = { _ in }
  ) async throws -> Wire.Lease {
    try #require(try await world.leaseService.grantLease(request(key, change), context: context()).lease)
  }

  private func status(_ world: World, _ lease: Wire.Lease) async throws -> Wire.LeaseStatus? {
    try await world.leaseService.listLeases(Wire.ListLeasesRequest(sessionId: "s"), context: context()).leases
      .first { $0.leaseId == lease.leaseId }?.status
  }

  private func waitForEnd(_ world: World, _ lease: Wire.Lease) async throws {
    try await world.wait(for: "s") { view in
      view.state.leaseBook.leases.first { $0.leaseID.text == lease.leaseId }?.isHeld == false
    }
  }

  @Test("A holder that falls silent: its lease lapses, orders go, positions are closed, the session is paused")
  func silence() async throws {
    let world = try World()
    try await world.start()
    try await world.openPosition()
    try await world.place("rests") {
      $0.type = .limit
      $0.limitPrice = "1"
    }
    let lease = try await grant(world)
    #expect(lease.status == .held && lease.expireTime?.seconds == world.clock.now.wire.seconds + 10)
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 10)
    try await waitForEnd(world, lease)
    let session = try await world.sessions.getSession(Wire.GetSessionRequest(sessionId: "s"), context: context())
    #expect(session.session?.state == .paused)
    let orders = try await world.orders.listOrders(Wire.ListOrdersRequest(sessionId: "s"), context: context()).orders
    #expect(orders.first { $0.clientOrderId == "rests" }?.status == .cancelled)
    #expect(orders.last?.origin == .flatten && orders.last?.side == .sell && orders.last?.quantity == "10")
    let events = try await world.events.listEvents(
      Wire.ListEventsRequest(filter: Wire.EventFilter(kinds: [.lease, .alert])), context: context()
    ).events
    #expect(events.map(\.type) == [.leaseGranted, .leaseLapsed, .alert])
    let late = try await refusal {
      try await world.leaseService.keepLeaseAlive(
        Wire.KeepLeaseAliveRequest(sessionId: "s", leaseId: lease.leaseId), context: context())
    }
    #expect(late.code == .failedPrecondition && late.reason == "LEASE_HAS_ENDED")
    await world.leases.shutDown()
  }

  @Test("A sign of life in time begins the lease's time anew")
  func signOfLife() async throws {
    let world = try World()
    try await world.start()
    let lease = try await grant(world)
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 9)
    let kept = try await world.leaseService.keepLeaseAlive(
      Wire.KeepLeaseAliveRequest(sessionId: "s", leaseId: lease.leaseId), context: context())
    #expect(kept.lease?.expireTime?.seconds == world.clock.now.wire.seconds + 10)
    world.clock.advance(seconds: 1)
    // It wakes, finds the sign, and sleeps the rest.
    await world.clock.waitForSleeper()
    #expect(try await status(world, lease) == .held)
    world.clock.advance(seconds: 9)
    try await waitForEnd(world, lease)
    #expect(try await status(world, lease) == .lapsed)
    await world.leases.shutDown()
  }

  @Test("What is given back does not lapse, whatever the time")
  func release() async throws {
    let world = try World()
    try await world.start()
    let lease = try await grant(world)
    await world.clock.waitForSleeper()
    let released = try await world.leaseService.releaseLease(
      Wire.ReleaseLeaseRequest(sessionId: "s", leaseId: lease.leaseId), context: context())
    #expect(released.lease?.status == .released && released.lease?.expireTime == nil)
    world.clock.advance(seconds: 60)
    #expect(try await status(world, lease) == .released)
    await world.leases.shutDown()
  }

  @Test("Leases of before count anew from where they are taken up")
  func resumption() async throws {
    let world = try World()
    try await world.start()
    let lease = try await grant(world)
    await world.leases.shutDown()
    world.clock.advance(seconds: 60)
    #expect(try await status(world, lease) == .held)
    try await world.leases.resume()
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 10)
    try await waitForEnd(world, lease)
    #expect(try await status(world, lease) == .lapsed)
    await world.leases.shutDown()
  }

  @Test("The same key and body again is the same lease; another body is refused")
  func idempotency() async throws {
    let world = try World()
    try await world.start()
    let first = try await grant(world)
    #expect(try await grant(world) == first)
    let other = try await refusal { try await grant(world) { $0.policy = .keep } }
    #expect(other.code == .alreadyExists && other.info.metadata["fields"] == "policy")
    await world.leases.shutDown()
  }

  @Test("Orders are bound one by one, to leases on orders")
  func binding() async throws {
    let world = try World()
    try await world.start()
    let order = try await world.place("rests") {
      $0.type = .limit
      $0.limitPrice = "1"
    }
    let lease = try await grant(world) {
      $0.scope = .orders
      $0.policy = .cancelOrders
    }
    let bound = try await world.leaseService.bindOrder(
      Wire.BindOrderRequest(sessionId: "s", leaseId: lease.leaseId, orderId: order.orderId), context: context())
    #expect(bound.lease?.orderIds == [order.orderId])
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 10)
    try await waitForEnd(world, lease)
    let read = try await world.orders.getOrder(
      Wire.GetOrderRequest(sessionId: "s", order: .orderId(order.orderId)), context: context())
    #expect(read.order?.status == .cancelled)
    let session = try await world.sessions.getSession(Wire.GetSessionRequest(sessionId: "s"), context: context())
    #expect(session.session?.state == .running)
    await world.leases.shutDown()
  }

  @Test("Every fault of a request is named")
  func refusals() async throws {
    let world = try World()
    try await world.start()
    let empty = try await refusal {
      try await world.leaseService.grantLease(Wire.GrantLeaseRequest(), context: context())
    }
    #expect(empty.fields == ["session_id", "client_lease_id", "scope", "policy", "time_to_live"])
    let short = try await refusal { try await grant(world) { $0.timeToLive = .init(seconds: 0, nanos: 5) } }
    #expect(short.code == .invalidArgument && short.fields == ["time_to_live"])
    let unknown = try await refusal {
      try await world.leaseService.keepLeaseAlive(
        Wire.KeepLeaseAliveRequest(sessionId: "s", leaseId: "lse-9"), context: context())
    }
    #expect(unknown.code == .notFound && unknown.reason == "LEASE_NOT_FOUND")
  }

  @Test("An order is bound to a lease as it is placed; again it is the same order, and with another lease a conflict")
  func placedUnderLease() async throws {
    let world = try World()
    try await world.start()
    let lease = try await grant(world) { $0.scope = .orders }
    let other = try await grant(world, "other") { $0.scope = .orders }
    let whole = try await grant(world, "whole")
    let terms: (inout Wire.PlaceOrderRequest) -> Void = {
      $0.type = .limit
      $0.limitPrice = "1"
      $0.leaseId = lease.leaseId
    }
    let order = try await world.place("bound", terms)
    let again = try await world.place("bound", terms)
    #expect(again == order)
    let leases = try await world.leaseService.listLeases(.init(sessionId: "s"), context: context()).leases
    #expect(leases.map(\.orderIds) == [[order.orderId], [], []])
    for (name, code, reason) in [
      (other.leaseId, RPCStatus.Code.alreadyExists, "IDEMPOTENCY_CONFLICT"),
      ("lse-99", .alreadyExists, "IDEMPOTENCY_CONFLICT"),
    ] {
      let refused = try await refusal {
        try await world.place("bound") {
          terms(&$0); $0.leaseId = name
        }
      }
      #expect(refused.code == code && refused.reason == reason)
    }
    let missing = try await refusal {
      try await world.place("k1") {
        terms(&$0); $0.leaseId = "lse-99"
      }
    }
    #expect(missing.reason == "LEASE_NOT_FOUND")
    let wrong = try await refusal {
      try await world.place("k2") {
        terms(&$0); $0.leaseId = whole.leaseId
      }
    }
    #expect(wrong.code == .invalidArgument && wrong.fields == ["lease_id"])
    _ = try await world.leaseService.releaseLease(
      .init(sessionId: "s", leaseId: lease.leaseId), context: context())
    let ended = try await refusal { try await world.place("k3", terms) }
    #expect(ended.reason == "LEASE_HAS_ENDED")
    // What was placed under it before is still the same order.
    #expect(try await world.place("bound", terms) == order)
    #expect(try await world.orders.listOrders(.init(sessionId: "s"), context: context()).orders.count == 1)
    await world.leases.shutDown()
  }
}
