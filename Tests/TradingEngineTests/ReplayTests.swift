import Testing
import TradingModel

@testable import TradingEngine

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

  @Test func everyOrderHasANameOfItsOwn() throws {
    let first = try order(1)
    let second = Order(
      orderID: OrderID("ord", 2), clientOrderID: first.clientOrderID, terms: first.terms, origin: .client, time: time)
    #expect(try error(after: [.orderCreated(first), .orderCreated(second)])?.cause == .duplicateOrder(second.orderID))
    let named = [1, 2].map { number in
      Order(
        orderID: OrderID("ord", number), clientOrderID: ClientOrderID("mine", 9), terms: first.terms, origin: .client,
        time: time)
    }
    #expect(try error(after: named.map { .orderCreated($0) })?.cause == .duplicateOrder(OrderID("ord", 2)))
    #expect(OrderLinks().accepts(OrderLink(kind: .bracket, role: .parent, linkID: LinkID("lnk", 1), clientLinkID: nil)))
  }

  private func transaction(_ number: UInt64, _ kind: Transaction.Kind, currency: String = "USD") throws
    -> SessionEvent.Kind
  {
    .portfolio(
      .transactionRecorded(
        Transaction(
          transactionID: TransactionID("txn", number), kind: kind,
          source: .person(ClientTransactionID("c", number), note: ""), currency: try #require(Currency(currency)),
          amount: .zero, rate: .one, realizedProfit: .zero, strategyID: nil, time: time, recordTime: time)))
  }

  @Test func transactions() throws {
    let deposit = try transaction(1, .deposit(Money("5")))
    #expect(try error(after: [deposit]) == nil)
    #expect(
      try error(after: [deposit, deposit])?.cause == .duplicateTransaction(TransactionID("txn", 1)))
    let euros = try #require(Currency("EUR"))
    #expect(try error(after: [transaction(1, .deposit(Money("5")), currency: "EUR")])?.cause == .unknownCurrency(euros))
    let all = Money(raw: .max)
    #expect(try error(after: [transaction(1, .deposit(all))])?.cause == .arithmetic(.overflow))
    let rate = SessionEvent.Kind.portfolio(.rateSet(euros, try ExchangeRate("2")))
    let balance = try transaction(1, .deposit(Money(raw: .max / 4)), currency: "EUR")
    let doubled = SessionEvent.Kind.portfolio(.rateSet(euros, ExchangeRate(raw: .max)))
    #expect(try error(after: [rate, balance, doubled])?.cause == .arithmetic(.overflow))
    let stranger = try transaction(1, .dividend(symbol: #require(Symbol("Q")), perUnit: Price("1")))
    #expect(try error(after: [stranger])?.cause == .unknownSymbol(#require(Symbol("Q"))))
    #expect(EventError(PortfolioError.unknownInstrument) == .arithmetic(.overflow))
  }

  /// The level of a trigger would be beyond all range after it.
  @Test func aSplitThatNoTriggerCanFollow() throws {
    let symbol = try #require(Symbol("X"))
    let armed = Trigger(
      triggerID: TriggerID("trg", 1), clientTriggerID: nil, symbol: symbol, kind: .takeProfit(try Price("9000000000")),
      side: .sell, quantity: nil, entryOrderID: nil, tickSize: try Price("0.01"), firstMark: nil, time: time)
    let split = try transaction(1, .split(symbol: symbol, numerator: 1, denominator: 1_000))
    #expect(try error(after: [.triggerCreated(armed), split])?.cause == .arithmetic(.overflow))
  }

  @Test func leasesAndSignals() throws {
    let lease = Lease(
      leaseID: LeaseID("lse", 1), clientLeaseID: ClientLeaseID("c", 1), scope: .session, policy: .keep,
      timeToLive: 1_000_000_000, holder: "", time: time)
    let twice = [SessionEvent.Kind.lease(.granted(lease)), .lease(.granted(lease))]
    #expect(try error(after: twice)?.cause == .duplicateLease(lease.leaseID))
    let signal = TradeSignal(
      signalID: SignalID("sig", 1), clientSignalID: nil, traceID: TraceID("trc", 1),
      body: TradeSignal.Body(
        strategyID: StrategyID("a", 1), symbol: try #require(Symbol("X")), action: .sell), quote: nil,
      status: .expired, time: time)
    let again = [SessionEvent.Kind.signal(.received(signal)), .signal(.received(signal))]
    #expect(try error(after: again)?.cause == .duplicateSignal(signal.signalID))
  }

  /// What a feed says of an instrument's place counts only when it is true.
  @Test func aTickFindsItsInstrumentWhateverItsHintSays() throws {
    var desk = try Desk()
    for (number, place) in [InstrumentPlace(index: 0), InstrumentPlace(index: 1), InstrumentPlace(index: 9), nil]
      .enumerated()
    {
      let tick = Tick(
        symbol: try desk.symbol("X"), time: desk.now.advanced(by: 1_000_000_000),
        price: Price(raw: Int64(100 + number)),
        arrival: .jump, sequence: UInt64(number + 1), place: place)
      try desk.send(.tick(tick))
      #expect(try desk.state.lastTick(of: desk.symbol("X"))?.price.raw == Int64(100 + number))
    }
    #expect(try desk.state.lastTick(of: desk.symbol("Y")) == nil)
  }
}
