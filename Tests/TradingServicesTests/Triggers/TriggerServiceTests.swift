import OutcryContract
import RPCCore
import Testing

@testable import TradingServices

@Suite("TriggerService")
struct TriggerServiceTests {
  private typealias Condition = Wire.CreateTriggerRequest.Condition

  private func create(
    _ world: World, _ condition: Condition?, key: String = "",
    change: (inout Wire.CreateTriggerRequest) -> Void = { _ in }
  ) async throws -> Wire.Trigger {
    var request = Wire.CreateTriggerRequest(
      sessionId: "s", clientTriggerId: key, symbol: "AAA", condition: condition)
    change(&request)
    return try #require(try await world.triggers.createTrigger(request, context: context()).trigger)
  }

  private func open() async throws -> World {
    let world = try World()
    try await world.start()
    try await world.openPosition()
    return world
  }

  @Test("Each of the four kinds is armed and comes back as it was given")
  func kinds() async throws {
    let world = try await open()
    let stop = try await create(world, .stopLoss(.init(price: "90")))
    #expect(stop.type == .stopLoss && stop.condition == .stopLoss(.init(price: "90")) && stop.level == "90")
    #expect(stop.status == .armed && stop.symbol == "AAA" && !stop.triggerId.isEmpty && stop.highWaterMark == nil)
    let profit = try await create(world, .takeProfit(.init(price: "200"))) { $0.quantity = "4" }
    #expect(profit.type == .takeProfit && profit.quantity == "4")
    let trailing = try await create(world, .trailingStop(.init(percent: "10")))
    #expect(trailing.type == .trailingStop && trailing.highWaterMark == "102" && trailing.level == "91.8")
    let entry = Condition.entryLimit(.init(price: "40", side: .buy, quantity: "5"))
    let limit = try await create(world, entry) { $0.symbol = "BBB" }
    #expect(limit.condition == .entryLimit(.init(price: "40", side: .buy, quantity: "5")))
  }

  @Test("A trigger that fires says which tick, and which order it made")
  func fires() async throws {
    let world = try await open()
    let trigger = try await create(world, .takeProfit(.init(price: "103.5")))
    try await world.advance()
    let list = try await world.triggers.listTriggers(Wire.ListTriggersRequest(sessionId: "s"), context: context())
    let fired = try #require(list.triggers.first { $0.triggerId == trigger.triggerId })
    #expect(fired.status == .fired && fired.firing?.price == "103.5")
    #expect((fired.firing?.tickSequence ?? 0) > 0 && fired.firing?.tickTime != nil)
    let order = try #require(
      try await world.orders.getOrder(
        Wire.GetOrderRequest(sessionId: "s", order: .orderId(fired.firing?.orderId ?? "")), context: context()
      ).order)
    #expect(order.origin == .trigger && order.triggerId == trigger.triggerId && order.side == .sell)
    let again = try await refusal {
      try await world.triggers.cancelTrigger(
        Wire.CancelTriggerRequest(sessionId: "s", triggerId: trigger.triggerId), context: context())
    }
    #expect(again.code == .failedPrecondition && again.reason == "TRIGGER_IS_FINAL")
    #expect(again.info.metadata["status"] == "FIRED")
  }

  @Test("A cancelled trigger says why")
  func cancel() async throws {
    let world = try await open()
    let trigger = try await create(world, .stopLoss(.init(price: "90")))
    let answer = try await world.triggers.cancelTrigger(
      Wire.CancelTriggerRequest(sessionId: "s", triggerId: trigger.triggerId), context: context())
    #expect(answer.trigger?.status == .cancelled && answer.trigger?.reason.isEmpty == false)
    let missing = try await refusal {
      try await world.triggers.cancelTrigger(
        Wire.CancelTriggerRequest(sessionId: "s", triggerId: "trg-99"), context: context())
    }
    #expect(missing.code == .notFound && missing.reason == "TRIGGER_NOT_FOUND")
  }

  @Test("A trigger is moved, shown with its causal record, and streamed")
  func updated() async throws {
    let world = try await open()
    let stop = try await create(world, .stopLoss(.init(price: "90")))
    let target = try await create(world, .takeProfit(.init(price: "103.5")))
    #expect(target.ocoTriggerIds == [stop.triggerId])
    let request = Wire.UpdateTriggerRequest(
      sessionId: "s", triggerId: stop.triggerId, condition: .stopLoss(.init(price: "91")), etag: stop.etag)
    var dry = request
    dry.validateOnly = true
    #expect(try await world.triggers.updateTrigger(dry, context: context()).trigger?.level == "91")
    let moved = try #require(try await world.triggers.updateTrigger(request, context: context()).trigger)
    #expect(moved.level == "91" && moved.etag != stop.etag)
    let stale = try await refusal { try await world.triggers.updateTrigger(request, context: context()) }
    #expect(stale.code == .aborted && stale.reason == "STALE_ETAG" && stale.info.metadata["etag"] == moved.etag)
    let empty = try await refusal {
      try await world.triggers.updateTrigger(
        Wire.UpdateTriggerRequest(sessionId: "s", triggerId: stop.triggerId), context: context())
    }
    #expect(empty.fields == ["condition"])
    let both = try await refusal {
      try await create(world, .trailingStop(.init(percent: "5", amount: "5")))
    }
    #expect(both.fields == ["trailing_stop.amount"])
    try await world.advance(2)
    let shown = try await world.triggers.getTrigger(
      Wire.GetTriggerRequest(sessionId: "s", triggerId: stop.triggerId), context: context())
    #expect(shown.trigger?.records.map(\.type) == [.armed, .updated, .cancelled])
    #expect(shown.trigger?.reason.contains(target.triggerId) == true)
    let fired = try await world.triggers.getTrigger(
      Wire.GetTriggerRequest(sessionId: "s", triggerId: target.triggerId), context: context())
    #expect(fired.trigger?.records.last?.orderId == fired.trigger?.firing?.orderId)
    try await world.stop()
    let types = try await world.watchTriggers(.after(0)).rest().compactMap { $0.happening?.type }
    #expect(types == [.armed, .armed, .updated, .fired, .cancelled])
  }

  @Test("The same key and body is the same trigger; another body is ALREADY_EXISTS; no key arms a second one")
  func idempotent() async throws {
    let world = try await open()
    let first = try await create(world, .stopLoss(.init(price: "90")), key: "k")
    #expect(try await create(world, .stopLoss(.init(price: "90")), key: "k") == first)
    let conflict = try await refusal { try await create(world, .stopLoss(.init(price: "91")), key: "k") }
    #expect(conflict.code == .alreadyExists && conflict.info.metadata["fields"] == "stop_loss.price")
    let anonymous = try await create(world, .stopLoss(.init(price: "90")))
    #expect(try await create(world, .stopLoss(.init(price: "90"))).triggerId != anonymous.triggerId)
  }

  @Test("validate_only arms nothing, and refuses the same")
  func validateOnly() async throws {
    let world = try await open()
    let revision = world.journal.newestRevision
    let trigger = try await create(world, .stopLoss(.init(price: "90"))) { $0.validateOnly = true }
    #expect(trigger.triggerId.isEmpty && trigger.status == .armed)
    let passed = try await refusal {
      try await create(world, .stopLoss(.init(price: "150"))) { $0.validateOnly = true }
    }
    #expect(passed.fields == ["stop_loss.price"])
    #expect(world.journal.newestRevision == revision)
  }

  @Test(
    "A field that is wrong is named",
    arguments: [
      ("condition", nil), ("stop_loss.price", .stopLoss(.init())), ("stop_loss.price", .stopLoss(.init(price: "-1"))),
      ("stop_loss.price", .stopLoss(.init(price: "90.001"))), ("take_profit.price", .takeProfit(.init(price: "x"))),
      ("trailing_stop.percent", .trailingStop(.init(percent: "100"))),
      ("trailing_stop.percent", .trailingStop(.init(percent: "0"))),
      ("entry_limit.side", .entryLimit(.init(price: "40", quantity: "5"))),
      ("entry_limit.quantity", .entryLimit(.init(price: "40", side: .buy, quantity: "0.5"))),
    ] as [(String, Wire.CreateTriggerRequest.Condition?)])
  func field(name: String, condition: Wire.CreateTriggerRequest.Condition?) async throws {
    let world = try await open()
    let answer = try await refusal { try await create(world, condition) }
    #expect(answer.code == .invalidArgument && answer.fields == [name])
  }

  @Test("A protective trigger needs a position")
  func noPosition() async throws {
    let world = try World()
    try await world.start()
    let answer = try await refusal { try await create(world, .stopLoss(.init(price: "90"))) }
    #expect(answer.code == .notFound && answer.reason == "POSITION_NOT_FOUND")
  }

  @Test("Triggers are listed as they were created, by page and status")
  func list() async throws {
    let world = try await open()
    for price in ["80", "81", "82"] { _ = try await create(world, .stopLoss(.init(price: Wire.Decimal(value: price)))) }
    let all = try await world.triggers.listTriggers(Wire.ListTriggersRequest(sessionId: "s"), context: context())
    _ = try await world.triggers.cancelTrigger(
      Wire.CancelTriggerRequest(sessionId: "s", triggerId: try #require(all.triggers.first?.triggerId)),
      context: context())
    let page = try await world.triggers.listTriggers(
      Wire.ListTriggersRequest(sessionId: "s", pageSize: 1, statuses: [.armed]), context: context("ListTriggers"))
    #expect(page.triggers.map(\.level) == ["81"])
    let next = try await world.triggers.listTriggers(
      Wire.ListTriggersRequest(sessionId: "s", pageToken: page.nextPageToken, statuses: [.armed]),
      context: context("ListTriggers"))
    #expect(next.triggers.map(\.level) == ["82"])
  }
}
