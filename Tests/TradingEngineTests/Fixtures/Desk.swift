import Testing
import TradingEngine
import TradingModel

/// A session with a clock, and everything that it said: what a test drives by hand.
struct Desk {
  var engine: SessionEngine
  var events: [SessionEvent] = []
  var effects: [BrokerCommand] = []
  /// Monday, 2018-01-01T12:00:00Z; every input is a second later than the one before.
  var clock: Int64 = 1_514_808_000
  private var sequence: UInt64 = 0
  private var executions: UInt64 = 0

  init(
    limits: RiskLimits = .standard, strategy: (any Strategy)? = nil, bounds: SessionBounds = .standard,
    execution: ExecutionSettings = .standard, mode: TradingMode = .paper, started: Bool = true
  ) throws {
    engine = SessionEngine(
      configuration: try Desk.configuration(limits: limits, bounds: bounds, execution: execution, mode: mode),
      strategy: strategy)
    if started { try send(.start) }
  }

  /// X and Y at a cent and one unit, Z at a tenth and a thousandth; 100,000 USD.
  static func configuration(
    limits: RiskLimits = .standard, bounds: SessionBounds = .standard, dayTimeZone: String = "UTC",
    execution: ExecutionSettings = .standard, mode: TradingMode = .paper
  ) throws -> SessionConfiguration {
    try SessionConfiguration(
      sessionID: try #require(SessionID("s")), displayName: "test", mode: mode,
      instruments: [
        try instrument("Y", tick: "0.01", lot: "1"), try instrument("Z", tick: "0.1", lot: "0.001"),
        try instrument("X", tick: "0.01", lot: "1"),
      ], initialCash: try Money("100000"), currency: "USD", riskLimits: limits,
      dayTimeZone: try #require(CivilZone(dayTimeZone)), bounds: bounds, execution: execution)
  }

  static func instrument(_ symbol: String, tick: String, lot: String, currency: String = "USD") throws -> Instrument {
    let symbol = try #require(Symbol(symbol))
    let (tickSize, lotSize) = (try Price(tick), try Quantity(lot))
    return try #require(Instrument(symbol: symbol, currency: currency, tickSize: tickSize, lotSize: lotSize))
  }

  var state: SessionState { engine.state }

  var now: Instant { Instant(nanosecondsSinceEpoch: clock * 1_000_000_000) }

  func symbol(_ text: String) throws -> Symbol { try #require(Symbol(text)) }

  @discardableResult
  mutating func send(_ input: SessionInput) throws(CommandError) -> EngineStep {
    clock += 1
    let step = try engine.apply(input, at: now)
    events += step.events
    effects += step.effects
    return step
  }

  @discardableResult
  mutating func tick(_ price: String, _ arrival: Tick.Arrival = .jump, symbol text: String = "X") throws -> EngineStep {
    sequence += 1
    let tick = Tick(
      symbol: try symbol(text), time: Instant(nanosecondsSinceEpoch: (clock + 1) * 1_000_000_000),
      price: try Price(price), arrival: arrival, sequence: sequence)
    return try send(.tick(tick))
  }

  @discardableResult
  mutating func bar(_ close: String, symbol text: String = "X") throws -> EngineStep {
    let price = try Price(close)
    let symbol = try symbol(text)
    let closeTime = Instant(nanosecondsSinceEpoch: (clock + 1) * 1_000_000_000)
    let bar = try #require(
      Bar(
        symbol: symbol, openTime: now, closeTime: closeTime, open: price, high: price, low: price, close: price,
        volume: Volume(raw: 1)))
    return try send(.bar(bar))
  }

  func terms(
    _ side: OrderSide, _ quantity: String, _ kind: OrderKind = .market, _ force: TimeInForce = .goodTillCancelled,
    reduceOnly: Bool = false, postOnly: Bool = false, symbol text: String = "X"
  ) throws -> OrderTerms {
    OrderTerms(
      symbol: try symbol(text), side: side, quantity: try Quantity(quantity), kind: kind, timeInForce: force,
      reduceOnly: reduceOnly, postOnly: postOnly)
  }

  /// Places an order and gives it as it was answered.
  @discardableResult
  mutating func place(
    _ side: OrderSide, _ quantity: String, _ kind: OrderKind = .market, id: String? = nil, symbol: String = "X"
  ) throws -> Order {
    let clientOrderID = try #require(ClientOrderID(id ?? "c-\(state.orders.count)"))
    let request = OrderRequest(clientOrderID: clientOrderID, terms: try terms(side, quantity, kind, symbol: symbol))
    let step = try send(.placeOrder(request))
    guard case .order(let order) = step.reply else {
      throw TestFailure(message: "no order in the reply")
    }
    return order
  }

  /// Places an order of any terms and gives it as it was answered.
  @discardableResult
  mutating func place(_ terms: OrderTerms, id: String? = nil, allowsReduction: Bool = false) throws -> Order {
    let clientOrderID = try #require(ClientOrderID(id ?? "c-\(state.orders.count)"))
    let request = OrderRequest(clientOrderID: clientOrderID, terms: terms, allowsReduction: allowsReduction)
    guard case .order(let order) = try send(.placeOrder(request)).reply else {
      throw TestFailure(message: "no order in the reply")
    }
    return order
  }

  /// Places linked orders and gives them as they were answered.
  @discardableResult
  mutating func place(
    _ kind: OrderLink.Kind, _ terms: [OrderTerms], id: String = "list", names: [String] = [],
    allowsReduction: Bool = false
  ) throws -> [Order] {
    let ids: [ClientOrderID?] = names.isEmpty ? terms.map { _ in nil } : names.map { ClientOrderID($0) }
    let request = OrderListRequest(
      clientLinkID: try #require(ClientLinkID(id)), kind: kind,
      items: zip(ids, terms).map { OrderListRequest.Item(clientOrderID: $0, terms: $1) },
      allowsReduction: allowsReduction)
    guard case .orders(let orders) = try send(.orders(.placeList(request))).reply else {
      throw TestFailure(message: "no orders in the reply")
    }
    return orders
  }

  @discardableResult
  mutating func modify(_ order: Order, _ modification: OrderModification, etag: String? = nil) throws -> EngineStep {
    try send(.orders(.modify(OrderModifyRequest(orderID: order.orderID, modification: modification, etag: etag))))
  }

  /// The broker takes the change that was asked for.
  @discardableResult
  mutating func takeChange(of order: Order) throws -> EngineStep {
    let now = try current(order)
    let terms = try #require(now.pendingModification?.applied(to: now.terms))
    return try report(order, .modified(terms))
  }

  @discardableResult
  mutating func report(_ order: Order, _ outcome: ExecutionReport.Outcome) throws -> EngineStep {
    try send(.execution(ExecutionReport(orderID: order.orderID, time: now, outcome: outcome)))
  }

  @discardableResult
  mutating func fill(
    _ order: Order, _ quantity: String? = nil, at price: String, commission: String = "0", execution: String? = nil
  ) throws -> EngineStep {
    executions += 1
    let fill = Fill(
      executionID: try #require(ExecutionID(execution ?? "ex-\(executions)")),
      quantity: try quantity.map { try Quantity($0) } ?? order.terms.quantity, price: try Price(price),
      commission: try Money(commission), model: "test")
    return try report(order, .filled(fill))
  }

  /// A position made by a market order that filled at the mark.
  mutating func open(_ side: OrderSide, _ quantity: String, at price: String, symbol: String = "X") throws {
    try tick(price, symbol: symbol)
    let order = try place(side, quantity, symbol: symbol)
    try fill(order, at: price)
  }

  @discardableResult
  mutating func arm(_ kind: Trigger.Kind, quantity: String? = nil, id: String? = nil, symbol text: String = "X") throws
    -> Trigger
  {
    let request = TriggerRequest(
      clientTriggerID: try id.map { try #require(ClientTriggerID($0)) }, symbol: try symbol(text), kind: kind,
      quantity: try quantity.map { try Quantity($0) })
    guard case .trigger(let trigger) = try send(.createTrigger(request)).reply else {
      throw TestFailure(message: "no trigger in the reply")
    }
    return trigger
  }

  func current(_ order: Order) throws -> Order { try #require(state.order(order.orderID)) }
  func current(_ trigger: Trigger) throws -> Trigger { try #require(state.trigger(trigger.triggerID)) }
}

struct TestFailure: Error {
  let message: String
}

extension EngineStep {
  /// The orders that go to the broker.
  var submitted: [BrokerOrder] {
    effects.compactMap { if case .submit(let order) = $0 { order } else { nil } }
  }

  /// The cancels that go to the broker.
  var cancelled: [OrderID] {
    effects.compactMap { if case .cancel(let orderID) = $0 { orderID } else { nil } }
  }

  /// The changes that go to the broker: which order, and the quantity that it is to have.
  var changed: [String] {
    effects.compactMap { if case .modify(let orderID, let terms) = $0 { "\(orderID) \(terms.quantity)" } else { nil } }
  }

  var alerts: [Alert.Code] {
    events.compactMap { if case .alertRaised(let alert) = $0.kind { alert.code } else { nil } }
  }

  var ignored: [IgnoredReportReason] {
    events.compactMap { if case .reportIgnored(_, let reason) = $0.kind { reason } else { nil } }
  }

  /// Why signals led to nothing, as stable names.
  var dropped: [String] {
    events.compactMap { event in
      switch event.kind {
      case .signalDropped(_, let reason): return reason.code
      case .signal(.received(let signal)):
        if case .dropped(let code, _) = signal.status { return code }
      case .signal(.moved(_, .dropped(let code, _), _)): return code
      default: break
      }
      return nil
    }
  }
}
