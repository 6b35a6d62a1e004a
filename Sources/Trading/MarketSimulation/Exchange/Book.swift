import TradingModel

/// One instrument's working orders and what its market last did.
struct Book: Sendable {
  let instrument: Instrument
  private(set) var lastPrice: Price?
  private var bar: BarVolume?
  /// In the order of submission.
  private(set) var orders: [WorkingOrder] = []

  init(_ instrument: Instrument) { self.instrument = instrument }

  mutating func begin(_ bar: Bar, share: Percentage?) {
    self.bar = BarVolume(bar, share: share, lot: instrument.lotSize)
    // A bar whose closing tick never came has closed all the same.
    releaseSuspended()
  }

  mutating func remove(_ id: OrderID) -> WorkingOrder? {
    orders.firstIndex { $0.order.orderID == id }.map { orders.remove(at: $0) }
  }

  /// Takes an accepted order. One that a trigger fired inside the running tick fills there at once.
  mutating func add(_ order: BrokerOrder, at time: Instant, rules: FillRules, activity: inout ExchangeActivity) {
    let place = orders.count
    orders.append(WorkingOrder(order))
    if let firedAt = order.firedAt, order.terms.kind == .market {
      take(place, at: firedAt, cause: .trigger, time: time, rules: rules, activity: &activity)
      removeEnded()
    } else {
      note(lastPrice == nil ? .noMarketData : .awaitingNextTick, for: place, at: time, activity: &activity)
    }
  }

  /// Moves the market. Orders act in the order in which the price meets them; those met together, as submitted.
  mutating func advance(_ tick: Tick, rules: FillRules, activity: inout ExchangeActivity) {
    let move = MarketMove(
      time: tick.time, start: tick.arrival == .path ? lastPrice : nil, end: tick.price,
      closesBar: bar.map { tick.time >= $0.closeTime } ?? true)
    lastPrice = tick.price
    if orders.isEmpty { return }
    var met = [Bool](repeating: false, count: orders.count)
    for meeting in meetings(during: move, rule: rules.configuration.limitFill) {
      met[meeting.place] = true
      act(meeting, time: tick.time, rules: rules, activity: &activity)
    }
    if move.closesBar { releaseSuspended() }
    for place in orders.indices where !met[place] {
      note(orders[place].waitingReason, for: place, at: tick.time, activity: &activity)
    }
    removeEnded()
  }

  private func meetings(during move: MarketMove, rule: LimitFillRule) -> [Meeting] {
    let unsorted = orders.enumerated().flatMap { place, order in
      order.meetings(place: place, during: move, rule: rule)
    }
    // By the place in the list where the distance is the same: the standard library promises no stable sort.
    return unsorted.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .map(\.element)
  }

  private mutating func act(_ meeting: Meeting, time: Instant, rules: FillRules, activity: inout ExchangeActivity) {
    let place = meeting.place
    switch meeting.action {
    case .take(let price, let cause):
      take(place, at: price, cause: cause, time: time, rules: rules, activity: &activity)
    case .rest(let limit):
      rest(place, at: limit, time: time, rules: rules, activity: &activity)
    case .trigger(let price, let cause):
      trigger(place, to: .market, time: time, activity: &activity)
      take(place, at: price, cause: cause, time: time, rules: rules, activity: &activity)
    case .activate(let price):
      activate(place, at: price, time: time, rules: rules, activity: &activity)
    case .suspend:
      guard let limit = orders[place].order.terms.kind.limitPrice else { return }
      trigger(place, to: .awaitingClose(limit: limit), time: time, activity: &activity)
      note(.awaitingNextTick, for: place, at: time, activity: &activity)
    }
  }

  private mutating func activate(
    _ place: Int, at price: Price, time: Instant, rules: FillRules, activity: inout ExchangeActivity
  ) {
    let terms = orders[place].order.terms
    guard let limit = terms.kind.limitPrice else { return }
    trigger(place, to: .limit(limit), time: time, activity: &activity)
    if terms.side.isWorse(price, than: limit) {
      note(.limitNotReached, for: place, at: time, activity: &activity)
    } else {
      take(place, at: price, cause: .limitGap, time: time, rules: rules, activity: &activity)
    }
  }

  private mutating func trigger(
    _ place: Int, to stage: WorkingOrder.Stage, time: Instant, activity: inout ExchangeActivity
  ) {
    orders[place].stage = stage
    activity.report(orders[place].order.orderID, at: time, .triggered)
  }

  private mutating func releaseSuspended() {
    for place in orders.indices {
      if case .awaitingClose(let limit) = orders[place].stage { orders[place].stage = .limit(limit) }
    }
  }

  /// A reason is said when it changes, not with each tick.
  private mutating func note(
    _ reason: NoFillReason, for place: Int, at time: Instant, activity: inout ExchangeActivity
  ) {
    guard orders[place].leaves.isPositive, orders[place].reason != reason else { return }
    orders[place].reason = reason
    activity.report(orders[place].order.orderID, at: time, .notFilled(reason: reason))
  }

  /// Orders end by having no leaves; their places stay until the move is over.
  private mutating func removeEnded() { orders.removeAll { !$0.leaves.isPositive } }
}

extension Book {
  private mutating func take(
    _ place: Int, at base: Price, cause: FillCause, time: Instant, rules: FillRules, activity: inout ExchangeActivity
  ) {
    let terms = orders[place].order.terms
    let (tick, barVolume) = (instrument.tickSize, bar?.volume)
    fill(place, cause: cause, time: time, rules: rules, activity: &activity) { filledInBar throws(ArithmeticError) in
      try rules.takingPrice(at: base, for: terms, tick: tick, filledInBar: filledInBar, barVolume: barVolume)
    }
  }

  private mutating func rest(
    _ place: Int, at limit: Price, time: Instant, rules: FillRules, activity: inout ExchangeActivity
  ) {
    fill(place, cause: .limitPath, time: time, rules: rules, activity: &activity) { _ throws(ArithmeticError) in limit }
  }

  /// Fills what the bar's volume allows, at a price that may depend on how much has filled in the bar.
  private mutating func fill(
    _ place: Int, cause: FillCause, time: Instant, rules: FillRules, activity: inout ExchangeActivity,
    price: (_ filledInBar: Quantity) throws(ArithmeticError) -> Price
  ) {
    guard orders[place].leaves.isPositive else { return }
    if let exhaustion = bar?.exhaustion {
      note(exhaustion, for: place, at: time, activity: &activity)
      return
    }
    do {
      var working = orders[place]
      var volume = bar
      let quantity = min(working.leaves, volume?.available ?? working.leaves)
      try volume?.take(quantity)
      working.leaves = try working.leaves.subtracting(quantity)
      let fillPrice = try price(volume?.filled ?? quantity)
      let commission = try rules.configuration.commission.charge(
        for: quantity, at: fillPrice,
        filledInAll: try working.order.terms.quantity.subtracting(working.leaves), paid: working.commission)
      working.commission = try working.commission.adding(commission)
      (orders[place], bar) = (working, volume)
      activity.fill(
        working.order.orderID, at: time, quantity: quantity, price: fillPrice, commission: commission,
        model: rules.model(of: cause), ends: working.leaves.isZero)
      note(.volumeShareExhausted, for: place, at: time, activity: &activity)
    } catch {
      abandon(place, at: time, activity: &activity)
    }
  }

  /// The arithmetic of a fill left its range: the order cannot go on. Nothing of the failed fill is kept.
  private mutating func abandon(_ place: Int, at time: Instant, activity: inout ExchangeActivity) {
    let id = orders[place].order.orderID
    if orders[place].hasFills {
      activity.end(id, at: time, .cancelled, as: .cancelled)
    } else {
      activity.end(id, at: time, .rejected(reason: "the fill's price or cost is out of range"), as: .rejected)
    }
    orders[place].leaves = .zero
  }
}
