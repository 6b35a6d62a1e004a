import TradingEngine
import TradingModel

/// A session, its venue and the reference beside it, one step at a time.
struct ModelWorld {
  struct Violation: Error { let text: String }

  private(set) var engine: SessionEngine
  private var reference: ModelReference
  private var venue = ModelVenue()
  private var events: [SessionEvent] = []
  /// Orders that the step may have changed.
  private var touched: [OrderID] = []
  private var clock: Int64 = 1_514_808_000
  private var sequence: UInt64 = 0
  var number: UInt64 = 0
  let execution: Execution
  let symbols: [Symbol]
  private(set) var prices: [Int64]
  private let configuration: SessionConfiguration
  /// What the venue would not cancel: it has ended there, and the news of that is on its way.
  private var refusedCancels: Set<OrderID> = []
  private var lastTick = Instant(nanosecondsSinceEpoch: 0)

  /// Open prices are hundreds of units; a price is a whole number of tenths, so that no product needs rounding.
  static let tenth: Int64 = 100_000_000

  /// What becomes of signals.
  enum Execution: String, CaseIterable {
    case auto, confirm, batch

    fileprivate func mode() throws -> ExecutionMode {
      switch self {
      case .auto: return .auto
      case .confirm: return .confirm(patience: 40_000_000_000)
      case .batch:
        // Some minutes after the beginning: most runs come to it, and what comes later waits for the day after.
        guard let zone = CivilZone("UTC"), let time = ExecutionMode.BatchTime(zone: zone, minute: 12 * 60 + 4) else {
          throw Violation(text: "no time for the batch")
        }
        return .batch(time)
      }
    }
  }

  init(_ execution: Execution) throws {
    self.execution = execution
    configuration = try Desk.configuration(
      limits: RiskLimits(maxPositionPercent: Percentage("100"), maxDailyLossPercent: Percentage("50")),
      bounds: SessionBounds(maximumOrders: 10_000, maximumWorkingOrders: 50, maximumTriggers: 50),
      execution: .test(try execution.mode()))
    engine = SessionEngine(configuration: configuration, strategy: nil)
    reference = ModelReference(cash: configuration.initialCash)
    symbols = configuration.instruments.map(\.symbol)
    prices = symbols.map { _ in 1_000 * Self.tenth }
    try send(.start)
    for place in symbols.indices { try tick(place) }
  }

  var now: Instant { Instant(nanosecondsSinceEpoch: clock * 1_000_000_000) }

  mutating func take(_ step: ModelStep) throws {
    clock += Int64(step.third % 7)
    let place = Int(step.first) % symbols.count
    switch step.kind {
    case .tick:
      prices[place] = max(10 * Self.tenth, prices[place] + (Int64(step.second % 41) - 20) * Self.tenth)
      try tick(place)
    case .placeMarket: try order(step, place, .market)
    case .placeLimit:
      let away = (Int64(step.third % 21) - 10) * Self.tenth
      try order(step, place, .limit(Price(raw: max(Self.tenth, prices[place] + away))))
    case .cancel: try send(.cancelOrder(OrderID("ord", 1 + UInt64(step.first) % UInt64(1 + engine.state.orders.count))))
    case .close:
      number += 1
      try send(.closePosition(symbol: symbols[place], clientOrderID: ClientOrderID("c", number)))
    case .arm:
      let percent = TrailingOffset.percent(Percentage(raw: Int64(1 + step.second % 5) * 1_000_000_000))
      let kinds: [Trigger.Kind] = [
        .stopLoss(Price(raw: max(Self.tenth, prices[place] - 10 * Self.tenth))),
        .takeProfit(Price(raw: prices[place] + 10 * Self.tenth)), .trailingStop(percent),
      ]
      let kind = kinds[Int(step.third) % kinds.count]
      try send(
        .createTrigger(TriggerRequest(clientTriggerID: nil, symbol: symbols[place], kind: kind, quantity: nil)))
    case .placeStop, .placeReduceOnly, .placeDated: try variant(step, place)
    case .placePair, .placeSequence, .placeBracket: try list(step, place)
    case .modify: try modify(step)
    case .cancelAll:
      try send(.orders(.cancelAll(OrderSelection(symbol: step.second % 2 == 0 ? symbols[place] : nil))))
    case .signal: try signal(step, place)
    case .approve: try send(.signals(.approve(someSignal(step))))
    case .reject: try send(.signals(.reject(someSignal(step), resolution: "model")))
    case .pause: try send(.pause)
    case .resume: try send(.resume)
    case .halt: try send(.engageKillSwitch(reason: "model"))
    case .release: try send(.releaseKillSwitch)
    case .venueFill, .venueCancel, .venueRefuse, .venueTrigger, .venueExpire: trade(step)
    case .deliver, .duplicate, .lose: try connect(step)
    case .reconcile: venue.reconcile()
    }
    try check()
  }

  private mutating func tick(_ place: Int) throws {
    sequence += 1
    let price = Price(raw: prices[place])
    reference.mark(symbols[place], price)
    defer { lastTick = now }
    try send(.tick(Tick(symbol: symbols[place], time: now, price: price, arrival: .jump, sequence: sequence)))
  }

  private mutating func order(_ step: ModelStep, _ place: Int, _ kind: OrderKind) throws {
    number += 1
    let terms = OrderTerms(
      symbol: symbols[place], side: step.second % 2 == 0 ? .buy : .sell,
      quantity: Quantity(raw: Int64(1 + step.second % 90) * 1_000_000_000), kind: kind)
    try send(.placeOrder(OrderRequest(clientOrderID: ClientOrderID("c", number), terms: terms)))
  }

  private mutating func signal(_ step: ModelStep, _ place: Int) throws {
    number += 1
    var body = TradeSignal.Body(
      strategyID: StrategyID("strategy", UInt64(1 + step.third % 3)), symbol: symbols[place],
      action: TradeSignal.Action.allCases[Int(step.second) % 3])
    if body.action == .buy { body.size = .quantity(Quantity(raw: Int64(1 + step.third % 90) * 1_000_000_000)) }
    if body.action != .sell {
      body.stopPrice = Price(raw: max(Self.tenth, prices[place] - Int64(1 + step.third % 30) * Self.tenth))
      if step.third % 2 == 0 { body.targetPrice = Price(raw: prices[place] + 20 * Self.tenth) }
    }
    let waiting = engine.state.signalBook.waitingSignals.count
    let orders = engine.state.orders.count
    try send(.signals(.submit(SignalRequest(clientSignalID: ClientSignalID("s", number), body: body))))
    let added = engine.state.orders.count - orders
    try demand(
      added == 0 || (added == 1 && execution == .auto),
      "a signal became \(added) orders at once in mode \(execution)")
    try demand(engine.state.signalBook.waitingSignals.count <= waiting + 1, "one signal waits twice")
  }

  private func someSignal(_ step: ModelStep) -> SignalID {
    let signals = engine.state.signalBook.signals
    // One of the newest: the older ones are final mostly.
    return SignalID("sig", UInt64(max(0, signals.count - Int(step.first) % 4)))
  }

  private mutating func trade(_ step: ModelStep) {
    guard !venue.orders.isEmpty else { return }
    // One of the newest: the older ones are final mostly.
    let index = venue.orders.count - 1 - Int(step.first) % min(8, venue.orders.count)
    switch step.kind {
    case .venueCancel: venue.cancel(index, at: now)
    case .venueRefuse: venue.refuse(index, at: now)
    case .venueTrigger: venue.trigger(index, at: now)
    case .venueExpire: venue.expire(index, at: now)
    default:
      let place = symbols.firstIndex(of: venue.orders[index].terms.symbol) ?? 0
      venue.fill(
        index, parts: Int64(1 + step.second % 3), lot: 1_000_000_000, price: Price(raw: prices[place]), at: now)
    }
  }

  private mutating func connect(_ step: ModelStep) throws {
    guard !venue.outbox.isEmpty else { return }
    let index = Int(step.first) % min(4, venue.outbox.count)
    switch step.kind {
    case .lose: venue.lose(index)
    // Which of two changes a repeated answer belongs to, nobody can say: brokers tell each once.
    case .duplicate: if !venue.outbox[index].isAnswerToChange { try hear(venue.outbox[index]) }
    default: try hear(venue.deliver(index))
    }
  }

  private mutating func hear(_ report: ExecutionReport) throws {
    touched.append(report.orderID)
    switch report.outcome {
    case .filled(let fill): reference.count(fill, of: report.orderID)
    case .modified(let terms): reference.take(terms, of: report.orderID)
    case .modifyRejected: reference.orders[report.orderID]?.changingTo = nil
    case .cancelRejected: refusedCancels.insert(report.orderID)
    default: break
    }
    try send(.execution(report))
  }

  /// One input. A command that is refused has changed nothing, and says so.
  mutating func send(_ input: SessionInput) throws {
    let wasHalted = engine.state.status == .paused || engine.state.killSwitch != nil || engine.state.isDailyLossReached
    let step: EngineStep
    do { step = try engine.apply(input, at: now) } catch { return }
    events += step.events
    for event in step.events {
      switch event.kind {
      case .orderChanged(let orderID, _), .orderFilled(let orderID, _, _): touched.append(orderID)
      case .orderCreated(let order): touched.append(order.orderID)
      default: break
      }
    }
    for command in step.effects {
      if case .submit(let order) = command {
        let quantity = Int128(order.terms.quantity.raw)
        if wasHalted { try mustReduce(order, quantity) }
        reference.orders[order.orderID] = ModelReference.Order(
          symbol: order.terms.symbol, isBuy: order.terms.side == .buy, quantity: quantity)
        try mustFollow(order, quantity)
      }
      if case .modify(let orderID, let terms) = command {
        reference.orders[orderID]?.changingTo = Int128(terms.quantity.raw)
      }
      venue.take(command, at: now)
    }
  }

  private func mustReduce(_ order: BrokerOrder, _ quantity: Int128) throws {
    let held = reference.positions[order.terms.symbol] ?? 0
    let reduces = order.terms.side == .buy ? held < 0 : held > 0
    try demand(reduces && quantity.magnitude <= held.magnitude, "\(order.orderID) opens while halted or paused")
  }

  /// A child is sent for no more than its parent has filled.
  private func mustFollow(_ order: BrokerOrder, _ quantity: Int128) throws {
    guard let link = engine.state.order(order.orderID)?.link, link.role == .child,
      let parent = engine.state.orders.first(where: { $0.link?.linkID == link.linkID })
    else { return }
    let filled = reference.orders[parent.orderID]?.filled ?? 0
    try demand(filled > 0, "\(order.orderID) was sent before its parent filled")
    if link.kind == .bracket { try demand(quantity <= filled, "\(order.orderID) is larger than its parent's fills") }
  }

  /// The legs that share a quantity: none that is free to follow leaves more working than what is left for all.
  private func legsShare() throws {
    let linked = engine.state.orders.filter { $0.link != nil }
    for group in Dictionary(grouping: linked, by: { $0.link?.linkID }).values {
      guard let first = group.first, let kind = first.link?.kind, kind != .oneTriggersOther else { continue }
      let legs = kind == .bracket ? Array(group.dropFirst()) : group
      let filled = { (order: Order) in self.reference.orders[order.orderID]?.filled ?? 0 }
      let pool = kind == .bracket ? filled(first) : Int128((first.firstTerms ?? first.terms).quantity.raw)
      let rest = max(0, pool - legs.reduce(0) { $0 + filled($1) })
      for leg in legs where leg.status.isFree && !refusedCancels.contains(leg.orderID) {
        try demand(
          Int128(leg.leavesQuantity.raw) <= rest, "\(leg.orderID) leaves \(leg.leavesQuantity), and \(rest) are left")
      }
    }
  }

  /// Orders that may only reduce never work for more than is held, those of one side of the market together.
  private func reduceOnlyReduces() throws {
    for symbol in symbols {
      let held = reference.positions[symbol] ?? 0
      let orders = engine.state.workingOrders.filter {
        $0.terms.symbol == symbol && $0.terms.reduceOnly && $0.status.isFree && !refusedCancels.contains($0.orderID)
      }
      for isStop in [true, false] {
        let side = orders.filter { ($0.terms.kind.stopPrice != nil) == isStop && $0.status != .triggered }
        let sum = side.reduce(Int128(0)) { $0 + Int128($1.leavesQuantity.raw) }
        try demand(sum <= held.magnitude, "\(sum) of \(symbol) may only reduce, and \(held) are held")
        let closes = side.allSatisfy { $0.terms.side == .buy ? held < 0 : held > 0 }
        try demand(closes, "\(symbol): an order that may only reduce would open")
      }
    }
  }

  private func demand(_ holds: Bool, _ text: @autoclosure () -> String) throws {
    if !holds { throw Violation(text: text()) }
  }

  private mutating func check() throws {
    let state = engine.state
    try demand(
      state.status == .running || state.status == .paused, "the session is \(state.status): \(state.statusReason)")
    for signal in state.signalBook.signals {
      switch signal.status {
      case .pendingApproval(let time) where execution == .confirm, .queued(let time, _) where execution == .batch:
        try demand(time > lastTick, "\(signal.signalID) waits beyond its time")
        try demand(state.traceBook.steps(of: signal.traceID).count == 2, "\(signal.signalID) waits and has gone on")
      default: try demand(signal.status.isFinal, "\(signal.signalID) waits in mode \(execution)")
      }
    }
    for symbol in symbols {
      let position = state.position(in: symbol)
      let parts = position?.parts.reduce(Int128(0)) { $0 + Int128($1.quantity.raw) }
      try demand(parts == position.map { Int128($0.quantity.raw) }, "the parts of \(symbol) are \(parts ?? 0)")
    }
    try demand(state.cash.raw == reference.cash, "cash is \(state.cash.raw), not \(reference.cash)")
    try demand(state.equity.raw == reference.equity, "equity is \(state.equity.raw), not \(reference.equity)")
    try legsShare()
    try reduceOnlyReduces()
    for symbol in symbols {
      let position = Int128(state.position(in: symbol)?.quantity.raw ?? 0)
      let expected = reference.positions[symbol] ?? 0
      try demand(position == expected, "\(symbol) is \(position), not \(expected)")
    }
    for orderID in touched { try check(orderID) }
    touched.removeAll(keepingCapacity: true)
  }

  /// An order that no event names cannot have changed: the replay at the end would differ. All are looked at there.
  private mutating func check(_ orderID: OrderID) throws {
    guard let expected = reference.orders[orderID] else { return }
    guard let order = engine.state.order(orderID) else { throw Violation(text: "\(orderID) is gone") }
    if let traceID = order.traceID {
      let isResolved = engine.state.signalBook.signal(traceID)?.status.isFinal == true
      try demand(isResolved, "\(orderID) is of a signal that waits")
    }
    try demand(Int128(order.filledQuantity.raw) == expected.filled, "\(orderID) filled \(order.filledQuantity)")
    let whole = Int128(order.filledQuantity.raw) + Int128(order.leavesQuantity.raw)
    try demand(
      whole == max(expected.quantity, expected.filled),
      "\(orderID): filled and leaves are \(whole), not \(expected.quantity)")
    try demand(!(expected.wasFinal && order.status.isWorking), "\(orderID) was final and is \(order.status)")
    reference.orders[orderID]?.wasFinal = order.status.isFinal
    // Only what was cancelled or has expired may have become larger before.
    if order.status == .filled || order.status == .rejected { reference.orders[orderID]?.changingTo = nil }
  }

  /// When all that was late or lost has come: the session holds what the venue traded, and its events make it again.
  mutating func finish() throws {
    venue.reconcile()
    while !venue.outbox.isEmpty {
      try hear(venue.deliver(0))
      try check()
    }
    for orderID in reference.orders.keys.sorted() { try check(orderID) }
    for symbol in symbols {
      let traded = venue.position(symbol)
      try demand(reference.positions[symbol] ?? 0 == traded, "the venue's \(symbol) is \(traded)")
    }
    let twin = try SessionEngine.replay(events, configuration: configuration, strategy: nil)
    try demand(twin.state == engine.state, "the replay differs")
  }

  /// How many orders reached the venue, and how many fills were heard: a run without them says nothing.
  var traded: Int { reference.orders.values.filter { $0.filled > 0 }.count }

  /// How many signals became orders.
  var routed: Int { engine.state.orders.filter { $0.traceID != nil && $0.status != .denied }.count }
}

extension OrderStatus {
  /// Working at the broker, with no command open that would have to be answered first.
  fileprivate var isFree: Bool {
    switch self {
    case .submitted, .accepted, .triggered, .partiallyFilled: true
    default: false
    }
  }
}

extension ExecutionReport {
  fileprivate var isAnswerToChange: Bool { if case .modified = outcome { true } else { false } }
}
