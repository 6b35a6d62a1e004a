import TradingModel

extension Book {
  /// Where a fill's price comes from.
  private enum PriceSource {
    /// Where the market trades: the fill crosses the spread and slips.
    case taking(Price)
    /// The order's own limit, or what stands for it.
    case own(Price)
  }

  mutating func act(_ meeting: Meeting, time: Instant, rules: FillRules, activity: inout ExchangeActivity) {
    let slot = meeting.slot
    switch meeting.action {
    case .take(let price, let cause):
      take(slot, at: price, cause: cause, time: time, rules: rules, activity: &activity)
    case .rest(let limit):
      fill(slot, .own(limit), cause: .limitPath, time: time, rules: rules, activity: &activity)
    case .queue(let limit):
      queue(slot, at: limit, time: time, rules: rules, activity: &activity)
    case .trigger(let price, let cause):
      trigger(slot, to: .market, time: time, activity: &activity)
      take(slot, at: price, cause: cause, time: time, rules: rules, activity: &activity)
    case .activate(let price):
      activate(slot, at: price, time: time, rules: rules, activity: &activity)
    case .suspend:
      guard let limit = slots[slot].terms.kind.limitPrice else { return }
      trigger(slot, to: .awaitingClose(limit: limit), time: time, activity: &activity)
      note(.awaitingNextTick, for: slot, at: time, activity: &activity)
    }
  }

  /// At the limit there is a queue, and only chance knows the place in it.
  private mutating func queue(
    _ slot: Int, at limit: Price, time: Instant, rules: FillRules, activity: inout ExchangeActivity
  ) {
    let configuration = rules.configuration
    slots[slot].draws &+= 1
    if configuration.touchChance < .hundred,
      !Draw.succeeds(
        configuration.touchChance, seed: configuration.randomSeed, order: slots[slot].orderID,
        number: slots[slot].draws)
    {
      return note(.queueAhead, for: slot, at: time, activity: &activity)
    }
    fill(slot, .own(limit), cause: .limitPath, time: time, rules: rules, activity: &activity)
  }

  private mutating func activate(
    _ slot: Int, at price: Price, time: Instant, rules: FillRules, activity: inout ExchangeActivity
  ) {
    guard let limit = slots[slot].terms.kind.limitPrice else { return }
    trigger(slot, to: .limit(limit), time: time, activity: &activity)
    let side = slots[slot].terms.side
    if side.isWorse(quote?.price(for: side) ?? price, than: limit) {
      note(.limitNotReached, for: slot, at: time, activity: &activity)
    } else {
      take(slot, at: price, cause: .limitGap, time: time, rules: rules, activity: &activity)
    }
  }

  private mutating func trigger(
    _ slot: Int, to stage: WorkingOrder.Stage, time: Instant, activity: inout ExchangeActivity
  ) {
    setStage(stage, of: slot)
    activity.report(slots[slot].orderID, at: time, .triggered)
  }

  mutating func take(
    _ slot: Int, at base: Price, cause: FillCause, time: Instant, rules: FillRules, activity: inout ExchangeActivity
  ) {
    if cause == .stopLimitAtClose, rules.configuration.stopLimitFill == .atLimit,
      let limit = slots[slot].terms.kind.limitPrice
    {
      // The limit, or the bar's extreme where not even that was traded.
      let worst = slots[slot].terms.side == .buy ? min(limit, bar?.high ?? limit) : max(limit, bar?.low ?? limit)
      fill(slot, .own(worst), cause: cause, time: time, rules: rules, activity: &activity)
    } else {
      fill(slot, .taking(base), cause: cause, time: time, rules: rules, activity: &activity)
    }
  }

  /// Fills what the market offers, at a price that may depend on how much has filled in the bar.
  private mutating func fill(
    _ slot: Int, _ source: PriceSource, cause: FillCause, time: Instant, rules: FillRules,
    activity: inout ExchangeActivity
  ) {
    guard slots[slot].isLive, slots[slot].leaves.isPositive else { return }
    var working = slots[slot]
    let (side, leaves) = (working.terms.side, working.leaves)
    let shown = displayed?.available(for: side, lot: instrument.lotSize)
    if let exhaustion = bar?.exhaustion ?? (shown?.isZero == true ? .volumeShareExhausted : nil) {
      return note(exhaustion, for: slot, at: time, activity: &activity)
    }
    let quantity = min(leaves, bar?.available ?? leaves, shown ?? leaves)
    if working.terms.timeInForce == .fillOrKill, quantity < leaves {
      return note(.volumeShareExhausted, for: slot, at: time, activity: &activity)
    }
    do {
      var (volume, sizes) = (bar, displayed)
      try volume?.take(quantity)
      try sizes?.take(quantity, side: side)
      working.filled = try working.filled.adding(quantity)
      let isQuoted = quote != nil && !cause.isOnPath && !cause.isAuction
      let price = try price(
        source, for: working.terms, cause: cause, filledInBar: volume?.filled ?? quantity, isQuoted: isQuoted,
        rules: rules)
      let commission = try rules.configuration.commission.charge(
        for: quantity, at: price, filledInAll: working.filled, paid: working.commission, isMaker: cause.isMaker)
      working.commission = try working.commission.adding(commission)
      working.reason = nil
      (slots[slot], bar, displayed) = (working, volume, sizes)
      let fill = Fill(
        executionID: .simulated(working.orderID, filled: working.filled), quantity: quantity, price: price,
        commission: commission, model: rules.model(of: cause, isQuoted: isQuoted))
      let ends = working.leaves.isZero
      activity.fill(working.orderID, at: time, fill, ends: ends)
      if ends { remove(slot) } else { note(.volumeShareExhausted, for: slot, at: time, activity: &activity) }
    } catch {
      abandon(slot, at: time, activity: &activity)
    }
  }

  private func price(
    _ source: PriceSource, for terms: OrderTerms, cause: FillCause, filledInBar: Quantity, isQuoted: Bool,
    rules: FillRules
  ) throws(ArithmeticError) -> Price {
    switch source {
    case .own(let price): price
    case .taking(let base):
      try rules.takingPrice(
        at: isQuoted ? quote?.price(for: terms.side) ?? base : base, for: terms, tick: instrument.tickSize,
        crossesSpread: !isQuoted && !cause.isAuction, filledInBar: filledInBar, barVolume: bar?.volume)
    }
  }

  /// The arithmetic of a fill left its range: the order cannot go on. Nothing of the failed fill is kept.
  private mutating func abandon(_ slot: Int, at time: Instant, activity: inout ExchangeActivity) {
    let id = slots[slot].orderID
    if slots[slot].hasFills {
      activity.end(id, at: time, .cancelled, as: .cancelled)
    } else {
      activity.end(id, at: time, .rejected(reason: "the fill's price or cost is out of range"), as: .rejected)
    }
    remove(slot)
  }
}
