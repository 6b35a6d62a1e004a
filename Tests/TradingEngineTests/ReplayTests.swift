import Testing
import TradingEngine
import TradingModel

/// A stream that is no stream of this session is refused at the event that does not fit, and never traps.
@Suite struct ReplayTests {
  private let time = Instant(nanosecondsSinceEpoch: 1)

  private func error(after kinds: [SessionEvent.Kind]) throws -> ReplayError? {
    let events = kinds.map { SessionEvent(time: time, kind: $0) }
    do {
      _ = try SessionEngine.replay(events, configuration: Desk.configuration(), strategy: nil)
      return nil
    } catch let error as ReplayError {
      return error
    }
  }

  private func order(_ number: UInt64, symbol: String = "X") throws -> Order {
    let symbol = try #require(Symbol(symbol))
    let terms = OrderTerms(symbol: symbol, side: .buy, quantity: try Quantity("1"), kind: .market)
    return Order(
      orderID: OrderID("ord", number), clientOrderID: ClientOrderID("c", number), terms: terms, origin: .client,
      time: time)
  }

  private func trigger(_ number: UInt64, client: ClientTriggerID? = nil, symbol: String = "X") throws -> Trigger {
    let symbol = try #require(Symbol(symbol))
    return Trigger(
      triggerID: TriggerID("trg", number), clientTriggerID: client, symbol: symbol, kind: .stopLoss(try Price("1")),
      side: .sell, quantity: nil, entryOrderID: nil, tickSize: try Price("0.01"), firstMark: nil, time: time)
  }

  @Test func orders() throws {
    let order = try order(1)
    #expect(try error(after: [.orderCreated(order), .orderChanged(order.orderID, .triggered)]) == nil)
    let twice = try error(after: [.orderCreated(order), .orderCreated(order)])
    #expect(twice?.index == 1 && twice?.cause == .duplicateOrder(order.orderID))
    #expect(try error(after: [.orderChanged(order.orderID, .triggered)])?.cause == .unknownOrder(order.orderID))
    let illegal = try error(after: [.orderCreated(order), .orderChanged(order.orderID, .cancelRejected(reason: ""))])
    #expect(illegal?.cause == .illegalTransition(order.orderID, .submitted))
    let stranger = try self.order(1, symbol: "Q")
    #expect(try error(after: [.orderCreated(stranger)])?.cause == .unknownSymbol(stranger.terms.symbol))
    let fill = Fill(
      executionID: ExecutionID("ex", 1), quantity: Quantity(raw: .max), price: try Price("1"), commission: .zero,
      model: "")
    #expect(
      try error(after: [.orderFilled(order.orderID, fill, brokerTime: time)])?.cause == .unknownOrder(order.orderID))
    let filled = SessionEvent.Kind.orderFilled(order.orderID, fill, brokerTime: time)
    #expect(try error(after: [.orderCreated(order), filled, filled])?.cause == .arithmetic(.overflow))
  }

  @Test func triggers() throws {
    let trigger = try trigger(1, client: ClientTriggerID("t", 1))
    #expect(try error(after: [.triggerCreated(trigger), .triggerCancelled(trigger.triggerID, .requested)]) == nil)
    #expect(
      try error(after: [.triggerCreated(trigger), .triggerCreated(trigger)])?.cause
        == .duplicateTrigger(trigger.triggerID))
    let sameClient = try self.trigger(2, client: ClientTriggerID("t", 1))
    #expect(
      try error(after: [.triggerCreated(trigger), .triggerCreated(sameClient)])?.cause
        == .duplicateTrigger(sameClient.triggerID))
    let unknown = EventError.unknownTrigger(trigger.triggerID)
    #expect(try error(after: [.triggerCancelled(trigger.triggerID, .requested)])?.cause == unknown)
    #expect(try error(after: [.triggerRepriced(trigger.triggerID, trigger.kind)])?.cause == unknown)
    let stranger = try self.trigger(1, symbol: "Q")
    #expect(try error(after: [.triggerCreated(stranger)])?.cause == .unknownSymbol(stranger.symbol))
  }

  @Test func marketAndDays() throws {
    let q = try #require(Symbol("Q"))
    let tick = Tick(symbol: q, time: time, price: try Price("1"), arrival: .jump, sequence: 1)
    #expect(try error(after: [.priceMarked(tick)])?.cause == .unknownSymbol(q))
    #expect(try error(after: [.instrumentHalted(q, reason: "")])?.cause == .unknownSymbol(q))
    let one = try Price("1")
    let bar = try #require(
      Bar(
        symbol: q, openTime: Instant(nanosecondsSinceEpoch: 0), closeTime: time, open: one, high: one, low: one,
        close: one, volume: Volume(raw: 0)))
    #expect(try error(after: [.barClosed(bar)])?.cause == .unknownSymbol(q))
    let day = CivilDate(daysSinceEpoch: 1)
    #expect(try error(after: [.dayStarted(day, equity: Money(raw: .max))])?.cause == .arithmetic(.overflow))
  }

  @Test func aFailedEventChangesNothing() throws {
    var state = SessionState(configuration: try Desk.configuration())
    let before = state
    let unknown = SessionEvent(time: time, kind: .orderChanged(OrderID("ord", 1), .triggered))
    #expect(throws: EventError.unknownOrder(OrderID("ord", 1))) { try state.apply(unknown) }
    #expect(state == before)
  }
}
