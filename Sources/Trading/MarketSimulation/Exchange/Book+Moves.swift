import TradingModel

extension Book {
  /// Moves the market. Orders act in the order in which the price meets them; those met together, as submitted.
  /// - Parameters:
  ///   - blocked: why nothing fills now, when nothing does: the exchange is closed, or the price is old.
  mutating func advance(
    _ tick: Tick, isPrint: Bool, in phase: SessionClock.Phase, blocked: NoFillReason?, rules: FillRules,
    activity: inout ExchangeActivity
  ) {
    let closesBar = bar.map { tick.time >= $0.closeTime } ?? true
    var move = MarketMove(
      time: tick.time, start: tick.arrival == .path && isContinuous ? lastPrice : nil, end: tick.price,
      closesBar: closesBar, quote: isPrint ? nil : tick.spread)
    move.isPrint = isPrint
    lastPrice = tick.price
    lastTime = tick.time
    if !isPrint { quote = tick.spread }
    isContinuous = blocked == nil
    if phase.isOpen, openedSession != phase.end {
      openedSession = phase.end
      move.isOpening = true
    }
    if phase.isOpen, closesBar, closedSession != phase.end, isClosing(tick.time, in: phase) {
      closedSession = phase.end
      move.isClosing = true
    }
    if !watched.isEmpty || ladders.mayReach(move) {
      gather(move)
      if let blocked {
        hold(blocked, at: tick.time, activity: &activity)
      } else {
        run(move, session: phase.end, rules: rules, activity: &activity)
      }
    }
    if blocked == nil, ladders.trailing.isMoved(by: tick.price) { trail(tick.price) }
  }

  private func isClosing(_ time: Instant, in phase: SessionClock.Phase) -> Bool {
    if let closing = phase.closing, time >= closing { return true }
    return bar?.isWholeDay == true
  }

  private mutating func gather(_ move: MarketMove) {
    // Taken out, so that it is filled in place.
    var found = candidates
    candidates = []
    found.removeAll(keepingCapacity: true)
    found.append(contentsOf: watched)
    ladders.forEachReached(move) { slot in if !slots[slot].isWatched { found.append(slot) } }
    candidates = found
    candidates.sort { slots[$0].rank < slots[$1].rank }
  }

  /// Tells the orders that would have met the market why they do not.
  private mutating func hold(_ reason: NoFillReason, at time: Instant, activity: inout ExchangeActivity) {
    for slot in candidates {
      note(reason, for: slot, at: time, activity: &activity)
      if !slots[slot].terms.timeInForce.mayRest { end(slot, at: time, activity: &activity) }
    }
    watchCandidates()
  }

  /// Lets one order meet the market where it stands.
  mutating func meet(
    _ slot: Int, _ move: MarketMove, session: Instant, rules: FillRules, activity: inout ExchangeActivity
  ) {
    let others = watched.filter { $0 != slot }
    candidates = [slot]
    run(move, session: session, rules: rules, activity: &activity)
    watched += others
  }

  /// Lets the candidates act, and says of the others why they did not.
  mutating func run(_ move: MarketMove, session: Instant, rules: FillRules, activity: inout ExchangeActivity) {
    meetings.removeAll(keepingCapacity: true)
    for slot in candidates {
      if refuseTaking(slot, move, rules: rules, activity: &activity) { continue }
      slots[slot].isMet = false
      slots[slot].meet(move, slot: slot, rules: rules, into: &meetings)
    }
    meetings.sort(by: Meeting.isBefore)
    for index in meetings.indices where slots[meetings[index].slot].isLive {
      slots[meetings[index].slot].isMet = true
      act(meetings[index], time: move.time, rules: rules, activity: &activity)
    }
    if move.closesBar { for slot in candidates { releaseSuspended(slot) } }
    for slot in candidates where slots[slot].isLive {
      if !slots[slot].isMet { note(slots[slot].waitingReason, for: slot, at: move.time, activity: &activity) }
      settle(slot, after: move, session: session, activity: &activity)
    }
    watchCandidates()
  }

  /// A post-only order that came before there was any price shows only now whether it rests.
  private mutating func refuseTaking(
    _ slot: Int, _ move: MarketMove, rules: FillRules, activity: inout ExchangeActivity
  ) -> Bool {
    let order = slots[slot]
    guard order.isFresh, order.terms.postOnly, order.reason == .noMarketData, let limit = order.terms.kind.limitPrice,
      rules.wouldTake(at: limit, side: order.terms.side, last: move.end, quote: move.quote)
    else { return false }
    activity.end(
      order.orderID, at: move.time, .rejected(reason: OrderRefusal.wouldTake.reason), as: .rejected)
    remove(slot)
    return true
  }

  /// The order has met a price: its day is known, and what must not rest does not.
  private mutating func settle(
    _ slot: Int, after move: MarketMove, session: Instant, activity: inout ExchangeActivity
  ) {
    slots[slot].isFresh = false
    switch slots[slot].terms.timeInForce {
    case .immediateOrCancel, .fillOrKill: end(slot, at: move.time, activity: &activity)
    case .atTheOpen: if move.isOpening { end(slot, at: move.time, activity: &activity) }
    case .atTheClose where move.isClosing: end(slot, at: move.time, activity: &activity)
    case .day, .atTheClose:
      if slots[slot].deadline == nil {
        slots[slot].deadline = session
        activity.note(deadline: session)
      }
    case .goodTillCancelled, .goodTillDate: break
    }
  }

  /// The end of an order that had one chance.
  private mutating func end(_ slot: Int, at time: Instant, activity: inout ExchangeActivity) {
    guard slots[slot].isLive else { return }
    let order = slots[slot]
    let chance =
      switch order.terms.timeInForce {
      case .immediateOrCancel: "immediate or cancel"
      case .fillOrKill: "fill or kill"
      case .atTheOpen: "at the open"
      case .atTheClose: "at the close"
      case .day, .goodTillCancelled, .goodTillDate: "its time in force"
      }
    let isTold = order.isMet || order.reason?.isOfMarket == true
    let cause = (isTold ? order.reason : nil) ?? order.waitingReason
    expire(slot, at: time, "\(chance): \(cause.phrase)", activity: &activity)
    remove(slot)
  }

  private mutating func watchCandidates() {
    watched.removeAll(keepingCapacity: true)
    for slot in candidates where slots[slot].isLive {
      slots[slot].isWatched = false
      watch(slot)
    }
  }

  /// Moves the best prices of trailing stops, after the levels behind the old ones were tested.
  mutating func trail(_ price: Price) {
    for slot in ladders.trailing.slots { slots[slot].trail(price, tick: instrument.tickSize) }
    ladders.refreshTrailing(slots)
  }
}

extension NoFillReason {
  /// Whether it is about the market, and not about a price that the order waits for.
  fileprivate var isOfMarket: Bool { self == .marketClosed || self == .staleQuote }

  /// As a part of a sentence.
  fileprivate var phrase: String {
    switch self {
    case .awaitingNextTick: "no price came"
    case .limitNotReached: "the market did not reach the limit"
    case .stopNotReached: "the market did not reach the stop"
    case .volumeShareExhausted: "not all of it was to be had"
    case .noVolume: "nothing traded"
    case .noMarketData: "there is no market data"
    case .marketClosed: "the exchange is closed"
    case .staleQuote: "the newest price is too old"
    case .awaitingOpening: "no opening price came within the limit"
    case .awaitingClosing: "no closing price came within the limit"
    case .queueAhead: "others stood before it in the queue"
    case .inTransit: "it has not reached the exchange"
    }
  }
}
