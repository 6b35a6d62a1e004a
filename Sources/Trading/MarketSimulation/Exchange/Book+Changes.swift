import TradingModel

extension Book {
  /// Gives an order other terms. A change of price or a higher quantity gives up its turn at its price.
  /// - Throws: why not; then nothing has changed.
  mutating func change(
    _ slot: Int, to terms: OrderTerms, at time: Instant, newRank: UInt64, rules: FillRules,
    activity: inout ExchangeActivity
  ) throws(OrderRefusal) {
    let order = slots[slot]
    try order.checkChange(to: terms)
    try OrderRefusal.check(terms, against: instrument)
    guard terms.quantity >= order.filled else { throw .belowFilled(order.filled) }
    if let expireTime = terms.timeInForce.expireTime, expireTime <= time { throw .expireTimePassed }
    if terms.postOnly, let limit = terms.kind.limitPrice, let lastPrice,
      rules.wouldTake(at: limit, side: terms.side, last: lastPrice, quote: quote)
    {
      throw .wouldTake
    }
    let keepsTurn = terms.kind == order.terms.kind && terms.quantity <= order.terms.quantity
    ladders.remove(order, slot: slot)
    slots[slot].change(to: terms, stage: order.stage(of: terms), rank: keepsTurn ? order.rank : newRank)
    if case .trailing(let best?, _) = order.stage { slots[slot].trail(best, tick: instrument.tickSize) }
    if terms.kind.limitPrice != order.terms.kind.limitPrice { slots[slot].isFresh = true }
    if let expireTime = terms.timeInForce.expireTime {
      slots[slot].deadline = expireTime
      activity.note(deadline: expireTime)
    }
    ladders.insert(slots[slot], slot: slot)
    if case .trailing = order.stage { ladders.refreshTrailing(slots) }
    watch(slot)
    activity.report(order.orderID, at: time, .modified(terms))
    if slots[slot].leaves.isZero {
      activity.hasEnded(order.orderID, as: .filled)
      withdraw(slot)
    }
  }
}

extension WorkingOrder {
  /// What a change may not touch, and what of a stop no longer counts once it is active.
  fileprivate func checkChange(to other: OrderTerms) throws(OrderRefusal) {
    if other.symbol != terms.symbol { throw .cannotChange("symbol") }
    if other.side != terms.side { throw .cannotChange("side") }
    if other.postOnly != terms.postOnly { throw .cannotChange("post-only flag") }
    switch (terms.timeInForce, other.timeInForce) {
    case (.goodTillDate, .goodTillDate): break
    default: if terms.timeInForce != other.timeInForce { throw .cannotChange("time in force") }
    }
    switch (terms.kind, other.kind) {
    case (.market, .market), (.limit, .limit): break
    case (.stop(let stop), .stop(let changed)), (.stopLimit(let stop, _), .stopLimit(let changed, _)):
      if isTriggered, stop != changed { throw .cannotChange("stop price of a stop that is active") }
    case (.trailingStop(let offset), .trailingStop(let changed)):
      if isTriggered, offset != changed { throw .cannotChange("offset of a trailing stop that is active") }
    default: throw .cannotChange("type")
    }
  }

  private var isTriggered: Bool {
    switch stage {
    case .market, .limit, .awaitingClose: true
    case .stop, .stopLimit, .trailing, .auction: false
    }
  }

  /// Where it stands with other terms of its kind.
  fileprivate func stage(of terms: OrderTerms) -> Stage {
    switch (stage, terms.kind.limitPrice) {
    case (.market, _): .market
    case (.limit, let limit?): .limit(limit)
    case (.awaitingClose, let limit?): .awaitingClose(limit: limit)
    case (.trailing(let best, _), _): .trailing(best: best, level: nil)
    case (.limit, nil), (.awaitingClose, nil), (.stop, _), (.stopLimit, _), (.auction, _): Self.firstStage(of: terms)
    }
  }
}
