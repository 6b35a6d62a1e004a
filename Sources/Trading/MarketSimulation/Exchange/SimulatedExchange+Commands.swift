public import TradingModel

extension SimulatedExchange {
  /// Accepts or rejects an order; one that a trigger fired also fills. With latency it first has to get here.
  public mutating func submit(_ order: BrokerOrder, at time: Instant) -> [ExecutionReport] {
    perform(.submit(order), at: time)
  }

  /// Cancels what is left of an order, or says why it cannot.
  public mutating func cancel(_ id: OrderID, at time: Instant) -> [ExecutionReport] { perform(.cancel(id), at: time) }

  /// Gives a working order other terms of its type, or says why it cannot. What has filled counts against the new quantity:
  /// a change to just that ends the order, one to less is rejected.
  public mutating func modify(_ id: OrderID, to terms: OrderTerms, at time: Instant) -> [ExecutionReport] {
    perform(.modify(id, terms), at: time)
  }

  /// Carries out a command, or sends it on its way.
  public mutating func perform(_ command: BrokerCommand, at time: Instant) -> [ExecutionReport] {
    var activity = ExchangeActivity()
    pass(to: time, through: true, activity: &activity)
    let latency = configuration.latency
    if latency == .none {
      carryOut(command, at: time, activity: &activity)
    } else {
      let jitter = Draw.number(
        upTo: latency.jitter, seed: configuration.randomSeed, order: command.orderID, number: command.drawNumber)
      transit.send(command, at: time, latency: latency.base + jitter)
      if case .submit(let order) = command {
        activity.report(order.orderID, at: time, .notFilled(reason: .inTransit))
      }
    }
    return finish(activity)
  }

  mutating func carryOut(_ command: BrokerCommand, at time: Instant, activity: inout ExchangeActivity) {
    switch command {
    case .submit(let order): accept(order, at: time, activity: &activity)
    case .cancel(let id):
      do {
        let location = try location(of: id)
        books[location.book].withdraw(location.slot)
        activity.end(id, at: time, .cancelled, as: .cancelled)
      } catch {
        activity.report(id, at: time, .cancelRejected(reason: error.reason))
      }
    case .modify(let id, let terms):
      do {
        let location = try location(of: id)
        try books[location.book].change(
          location.slot, to: terms, at: time, newRank: nextRank(), rules: rules, activity: &activity)
      } catch {
        activity.report(id, at: time, .modifyRejected(reason: error.reason))
      }
    }
    // What has ended must not be found by the next command of the same step.
    settle(activity)
  }

  private func location(of id: OrderID) throws(OrderRefusal) -> Location {
    if let location = working[id] { return location }
    if let ending = ended[id] { throw .ended(ending) }
    throw .unknownOrder
  }

  private mutating func accept(_ order: BrokerOrder, at time: Instant, activity: inout ExchangeActivity) {
    let place: Int
    do {
      place = try check(order, at: time)
    } catch {
      return activity.report(order.orderID, at: time, .rejected(reason: error.reason))
    }
    activity.report(order.orderID, at: time, .accepted(.simulated(order.orderID)))
    var accepted = WorkingOrder(order, rank: nextRank())
    accepted.deadline = deadline(of: order.terms, at: time)
    if let deadline = accepted.deadline { activity.note(deadline: deadline) }
    let slot = books[place].insert(accepted)
    working[order.orderID] = Location(book: place, slot: slot)
    let phase = clock.phase(at: time)
    // A trigger that fired met the market already, unless the order was on its way since.
    let firedAt = order.terms.kind == .market && configuration.latency == .none ? order.firedAt : nil
    books[place].arrive(
      slot, at: time, firedAt: firedAt, in: phase, blocked: blocked(books[place].lastTime, in: phase), rules: rules,
      activity: &activity)
  }

  /// Nil where there is none, or where only the first price will tell which day is meant.
  private mutating func deadline(of terms: OrderTerms, at time: Instant) -> Instant? {
    switch terms.timeInForce {
    case .goodTillDate(let expireTime): expireTime
    case .day, .atTheClose: clock.hasHours ? clock.end(ofSessionFrom: time) : nil
    case .goodTillCancelled, .immediateOrCancel, .fillOrKill, .atTheOpen: nil
    }
  }

  /// The place of the order's book.
  private func check(_ order: BrokerOrder, at time: Instant) throws(OrderRefusal) -> Int {
    guard working[order.orderID] == nil, ended[order.orderID] == nil else { throw .duplicateOrderID }
    guard let place = place(of: order.terms.symbol) else { throw .unknownSymbol(order.terms.symbol) }
    guard working.count < configuration.maximumWorkingOrders else {
      throw .tooManyOrders(limit: configuration.maximumWorkingOrders)
    }
    try OrderRefusal.check(order, against: books[place].instrument)
    if let expireTime = order.terms.timeInForce.expireTime, expireTime <= time { throw .expireTimePassed }
    if order.terms.postOnly, let limit = order.terms.kind.limitPrice, let last = books[place].lastPrice,
      rules.wouldTake(at: limit, side: order.terms.side, last: last, quote: books[place].quote)
    {
      throw .wouldTake
    }
    return place
  }
}

extension Book {
  /// Lets an order that was just accepted meet the market, when it is to do so at once, or says why it has not filled.
  mutating func arrive(
    _ slot: Int, at time: Instant, firedAt: Price?, in phase: SessionClock.Phase, blocked: NoFillReason?,
    rules: FillRules, activity: inout ExchangeActivity
  ) {
    if case .trailing = slots[slot].stage {
      if let lastPrice { slots[slot].trail(lastPrice, tick: instrument.tickSize) }
      ladders.refreshTrailing(slots)
    }
    if let firedAt, blocked == nil || lastPrice == nil {
      take(slot, at: firedAt, cause: .trigger, time: time, rules: rules, activity: &activity)
      watched.removeAll { !slots[$0].isLive }
    } else if let lastPrice, rules.configuration.arrival == .lastPrice, blocked == nil {
      var move = MarketMove(time: time, start: nil, end: lastPrice, closesBar: false)
      move.quote = quote
      meet(slot, move, session: phase.end, rules: rules, activity: &activity)
    } else {
      let waiting = slots[slot].terms.timeInForce.auctionReason ?? .awaitingNextTick
      note(lastPrice == nil ? .noMarketData : blocked ?? waiting, for: slot, at: time, activity: &activity)
    }
  }
}

extension TimeInForce {
  fileprivate var auctionReason: NoFillReason? {
    switch self {
    case .atTheOpen: .awaitingOpening
    case .atTheClose: .awaitingClosing
    case .day, .goodTillCancelled, .goodTillDate, .immediateOrCancel, .fillOrKill: nil
    }
  }
}

extension BrokerCommand {
  fileprivate var orderID: OrderID {
    switch self {
    case .submit(let order): order.orderID
    case .cancel(let id), .modify(let id, _): id
    }
  }

  /// Tells the commands of one order apart for what is drawn for them.
  fileprivate var drawNumber: UInt64 {
    switch self {
    case .submit: 0
    case .cancel: 1
    case .modify(_, let terms):
      2
        &+ UInt64(
          bitPattern: terms.quantity.raw &+ (terms.kind.limitPrice?.raw ?? 0) &+ (terms.kind.stopPrice?.raw ?? 0))
    }
  }
}
