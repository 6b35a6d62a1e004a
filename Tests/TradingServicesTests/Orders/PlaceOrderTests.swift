import OutcryContract
import RPCCore
import StandardMessages
import Testing

@testable import TradingServices

/// A request with a fault, and the field that the fault is in.
private struct Fault: Sendable {
  let field: String
  let make: @Sendable (inout Wire.PlaceOrderRequest) -> Void

  init(_ field: String, make: @escaping @Sendable (inout Wire.PlaceOrderRequest) -> Void) {
    self.field = field
    self.make = make
  }
}

private let faults: [Fault] = [
  Fault("quantity") { $0.quantity = "0" },
  Fault("quantity") { $0.quantity = "-1" },
  Fault("quantity") { $0.quantity = "0.0000000001" },
  Fault("quantity") { $0.quantity = "1.5" },
  Fault("limit_price") { $0.limitPrice = "5" },
  Fault("stop_price") { $0.stopPrice = "5" },
  Fault("trailing_offset") { $0.trailingOffset = .init(offset: .amount("1")) },
  Fault("trailing_offset") { $0.type = .trailingStop },
  Fault("trailing_offset") {
    $0.type = .trailingStop
    $0.trailingOffset = .init()
  },
  Fault("trailing_offset.percent") {
    $0.type = .trailingStop
    $0.trailingOffset = .init(offset: .percent("100"))
  },
  Fault("expire_time") { $0.expireTime = .init(seconds: 2_000_000_000, nanos: 0) },
  Fault("expire_time") { $0.timeInForce = .goodTillDate },
  Fault("expire_time") {
    $0.timeInForce = .goodTillDate
    $0.expireTime = .init(seconds: 1, nanos: 0)
  },
  Fault("time_in_force") { $0.timeInForce = .unrecognized(9) },
  Fault("time_in_force") {
    $0.type = .stop
    $0.stopPrice = "110"
    $0.timeInForce = .fillOrKill
  },
  Fault("post_only") { $0.postOnly = true },
  Fault("limit_price") { $0.type = .limit },
  Fault("stop_price") { $0.type = .stop },
  Fault("limit_price") {
    $0.type = .limit
    $0.limitPrice = "100.001"
  },
  Fault("symbol") { $0.symbol = "ZZZ" },
  Fault("symbol") { $0.symbol = "" },
  Fault("side") { $0.side = .unrecognized(8) },
  Fault("type") { $0.type = .unrecognized(8) },
  Fault("client_order_id") { $0.clientOrderId = "outcry:x" },
  Fault("client_order_id") { $0.clientOrderId = String(repeating: "x", count: 65) },
]

@Suite("PlaceOrder")
struct PlaceOrderTests {
  @Test("An order is on record and sent when the answer comes")
  func placed() async throws {
    let world = try World()
    try await world.start()
    let before = world.journal.newestRevision
    let answer = try await world.orders.placeOrder(
      World.order("mine") {
        $0.type = .stopLimit
        $0.stopPrice = "110.5"
        $0.limitPrice = "111"
      }, context: context())
    let order = try #require(answer.order)
    #expect(order.sessionId == "s" && order.clientOrderId == "mine" && !order.orderId.isEmpty)
    #expect(order.symbol == "AAA" && order.side == .buy && order.type == .stopLimit && order.quantity == "10")
    #expect(order.stopPrice == "110.5" && order.limitPrice == "111" && order.origin == .client)
    #expect(order.status == .submitted && order.filledQuantity == "0" && order.leavesQuantity == "10")
    #expect(order.averageFillPrice == nil && order.fills.isEmpty && order.denial == nil)
    #expect(order.createTime == order.updateTime)
    #expect(answer.revision == world.journal.newestRevision && answer.revision > before)
  }

  @Test("Every term comes back as it was given")
  func terms() async throws {
    let world = try World()
    try await world.start()
    let trailing = try await world.place("trailing") {
      $0.type = .trailingStop
      $0.trailingOffset = .init(offset: .percent("5"))
      $0.timeInForce = .day
    }
    #expect(trailing.type == .trailingStop && trailing.trailingOffset?.offset == .percent("5"))
    #expect(trailing.timeInForce == .day && trailing.stopPrice == nil && !trailing.etag.isEmpty)
    let until = Google.Protobuf.Timestamp(seconds: 2_000_000_000, nanos: 5)
    let dated = try await world.place("dated") {
      $0.type = .limit
      $0.limitPrice = "90"
      $0.postOnly = true
      $0.timeInForce = .goodTillDate
      $0.expireTime = until
    }
    #expect(dated.timeInForce == .goodTillDate && dated.expireTime == until && dated.postOnly)
    let plain = try await world.place("plain")
    #expect(plain.timeInForce == .goodTillCancelled && !plain.reduceOnly && plain.list == nil)
  }

  @Test("With allow_reduction risk cuts the order, which says so")
  func reduced() async throws {
    let world = try World()
    try await world.start()
    let order = try await world.place("big") {
      $0.quantity = "500"
      $0.allowReduction = true
    }
    #expect(order.status == .submitted && order.requestedQuantity == "500")
    #expect(order.denial?.rule == "RISK_MAX_POSITION_SIZE" && order.denial?.passingQuantity == order.quantity)
    let answer = try await refusal { try await world.place("big") { $0.quantity = "500" } }
    #expect(answer.info.metadata["fields"] == "allow_reduction")
  }

  @Test("An order that may only reduce is refused without a position")
  func reduceOnly() async throws {
    let world = try World()
    try await world.start()
    let answer = try await refusal {
      try await world.place("exit") {
        $0.side = .sell
        $0.reduceOnly = true
      }
    }
    #expect(answer.code == .failedPrecondition && answer.reason == "ORDER_REDUCE_ONLY_WITHOUT_POSITION")
  }

  @Test("A filled order shows its executions, exactly")
  func filled() async throws {
    let world = try World()
    try await world.start { $0.paper = Wire.PaperSettings(spreadBasisPoints: "0") }
    try await world.openPosition("mine")
    let answer = try await world.orders.getOrder(
      Wire.GetOrderRequest(sessionId: "s", order: .clientOrderId("mine")), context: context())
    let order = try #require(answer.order)
    #expect(order.status == .filled && order.filledQuantity == "10" && order.leavesQuantity == "0")
    // The second bar of AAA opens at 101.
    #expect(order.averageFillPrice == "101")
    #expect(order.fills.map(\.quantity) == ["10"] && order.fills.first?.price == "101")
    #expect(order.fills.allSatisfy { !$0.executionId.isEmpty && !$0.model.isEmpty && $0.time != nil })
    #expect(!order.venueOrderId.isEmpty && order.noFillReason.isEmpty)
  }

  @Test("The same key and body: the first answer, whatever has become of the order")
  func idempotent() async throws {
    let world = try World()
    try await world.start()
    let first = try await world.place("k")
    try await world.advance()
    let again = try await world.place("k")
    #expect(again == first)
    let list = try await world.orders.listOrders(Wire.ListOrdersRequest(sessionId: "s"), context: context())
    #expect(list.orders.count == 1)
  }

  @Test("The same key with another body: ALREADY_EXISTS, and what differs")
  func conflict() async throws {
    let world = try World()
    try await world.start()
    try await world.place("k")
    let answer = try await refusal {
      try await world.place("k") {
        $0.side = .sell
        $0.quantity = "11"
      }
    }
    #expect(answer.code == .alreadyExists && answer.reason == "IDEMPOTENCY_CONFLICT")
    #expect(answer.info.metadata["fields"] == "side,quantity")
  }

  @Test("A refusal names rule, limit, observed and headroom; the order is on record; a repetition is refused the same")
  func denied() async throws {
    let world = try World()
    try await world.start()
    let first = try await refusal { try await world.place("big") { $0.quantity = "500" } }
    #expect(first.code == .failedPrecondition && first.reason == "RISK_MAX_POSITION_SIZE")
    let metadata = first.info.metadata
    #expect(metadata["rule"] == "RISK_MAX_POSITION_SIZE" && metadata["limit"] == "10")
    #expect(metadata["observed"]?.isEmpty == false && metadata["headroom"] == "10")
    let recorded = try await world.orders.getOrder(
      Wire.GetOrderRequest(sessionId: "s", order: .orderId(try #require(metadata["order_id"]))), context: context())
    #expect(recorded.order?.status == .denied && recorded.order?.denial?.rule == "RISK_MAX_POSITION_SIZE")
    #expect(recorded.order?.leavesQuantity == "0")
    let revision = world.journal.newestRevision
    let again = try await refusal { try await world.place("big") { $0.quantity = "500" } }
    #expect(again.info == first.info && again.message == first.message)
    #expect(world.journal.newestRevision == revision)
  }

  @Test("Before the start, and while paused, new risk is denied")
  func notRunning() async throws {
    let world = try World()
    try await world.create()
    #expect(try await refusal { try await world.place("a") }.reason == "SESSION_NOT_RUNNING")
    try await world.create("p")
    _ = try await world.sessions.startSession(Wire.StartSessionRequest(sessionId: "p"), context: context())
    try await world.waitForBars(1, of: "p")
    _ = try await world.sessions.pauseSession(Wire.PauseSessionRequest(sessionId: "p"), context: context())
    #expect(try await refusal { try await world.place("b") { $0.sessionId = "p" } }.reason == "SESSION_PAUSED")
  }

  @Test("validate_only: the same checks, the same refusals, nothing done")
  func validateOnly() async throws {
    let world = try World()
    try await world.start()
    let revision = world.journal.newestRevision
    let order = try await world.place("v") { $0.validateOnly = true }
    #expect(order.orderId.isEmpty && order.clientOrderId == "v" && order.status == .submitted)
    let denied = try await refusal {
      try await world.place("v") {
        $0.validateOnly = true
        $0.quantity = "500"
      }
    }
    #expect(denied.reason == "RISK_MAX_POSITION_SIZE" && denied.info.metadata["order_id"] == nil)
    #expect(world.journal.newestRevision == revision)
    let placed = try await world.place("v")
    #expect(!placed.orderId.isEmpty)
  }

  @Test("Every field that is wrong is told at once, before anything else is looked at")
  func fields() async throws {
    let world = try World()
    let answer = try await refusal {
      try await world.orders.placeOrder(Wire.PlaceOrderRequest(), context: context())
    }
    #expect(answer.code == .invalidArgument && answer.reason == "INVALID_FIELD")
    #expect(answer.fields == ["session_id", "client_order_id", "symbol", "side", "quantity", "type"])
  }

  @Test("A field that is wrong is named", arguments: faults)
  fileprivate func field(fault: Fault) async throws {
    let world = try World()
    try await world.start()
    let revision = world.journal.newestRevision
    let answer = try await refusal { try await world.place("k", fault.make) }
    #expect(answer.code == .invalidArgument)
    #expect(answer.fields == [fault.field])
    #expect(world.journal.newestRevision == revision)
  }

  @Test("A quantity beyond all range is refused, and takes nothing down")
  func enormous() async throws {
    let world = try World()
    try await world.start()
    let answer = try await refusal { try await world.place("k") { $0.quantity = "9223372036" } }
    #expect(answer.code == .failedPrecondition || answer.code == .invalidArgument)
    try await world.place("after")
  }
}
