import TradingModel

// Linked orders follow one another by one rule, asked again after each thing that happens to one of them: what may each
// leg leave working now? What differs from it is changed, released, withdrawn or made anew. A command that is open keeps
// the next one back; its answer brings us here again.

/// A command that the broker has just refused: it is not asked for again at once, or both would go on for ever.
struct RefusedCommand {
  enum Command { case change, cancel }

  let order: Int
  let command: Command

  /// Nil for every other change of an order.
  init?(_ change: OrderChange, of order: Int) {
    switch change {
    case .modifyRejected: command = .change
    case .cancelRejected: command = .cancel
    default: return nil
    }
    self.order = order
  }
}

extension RefusedCommand? {
  func isCancel(of index: Int) -> Bool { self?.order == index && self?.command == .cancel }
  func isChange(of index: Int) -> Bool { self?.order == index && self?.command == .change }
}

extension SessionEngine {
  mutating func settleLinks(of order: Order, refused: RefusedCommand? = nil) throws(DecisionError) {
    guard let group = order.link.flatMap({ state.orderBook.links.group($0.linkID) }), group.members.count >= group.size
    else { return }
    // At the end of a session every order was withdrawn, whatever came of it.
    if group.kind == .bracket, state.status.isLive { try stopEntering(group, refused: refused) }
    for leg in group.currentLegs(state.orders) { try settle(leg, of: group, refused: refused) }
  }

  /// An entry whose position is being closed again enters no further.
  private mutating func stopEntering(_ group: OrderGroup, refused: RefusedCommand?) throws(DecisionError) {
    guard let parent = group.parent, group.hasBegunToExit(state.orders), !refused.isCancel(of: parent) else { return }
    try requestCancel(at: parent)
  }

  private mutating func settle(_ leg: Int, of group: OrderGroup, refused: RefusedCommand?) throws(DecisionError) {
    let order = state.orders[leg]
    let place = state.orderBook.place(at: leg)
    let lot = state.lot(at: place)
    var allowance = group.allowance(for: leg, state.orders, lot: lot)
    guard state.status.isLive else {
      return order.status == .held ? try endWithParent(leg, of: group) : ()
    }
    if order.status.isFinal {
      // Only a parent can fill on; what siblings share is given once.
      guard group.kind != .oneCancelsOther, allowance.isPositive,
        order.status == .filled || group.idle.contains(leg)
      else { return }
      return try renew(order, as: allowance, at: place)
    }
    if order.terms.reduceOnly {
      allowance = min(allowance, state.reducibleQuantity(for: order.terms, place: place, at: leg))
    }
    guard order.status == .held else { return try bring(leg, to: allowance, refused: refused) }
    try release(leg, as: allowance, at: place)
    if state.orders[leg].status == .held { try endWithParent(leg, of: group) }
  }

  /// What waits for a parent that has ended waits for nothing.
  private mutating func endWithParent(_ leg: Int, of group: OrderGroup) throws(DecisionError) {
    guard let parent = group.parent, state.orders[parent].status.isFinal else { return }
    try emit(.orderChanged(state.orders[leg].orderID, .cancelled))
  }

  /// Changes what a leg at the broker may leave working.
  private mutating func bring(_ leg: Int, to allowance: Quantity, refused: RefusedCommand?) throws(DecisionError) {
    let order = state.orders[leg]
    if refused.isCancel(of: leg) { return }
    guard allowance.isPositive, let whole = try? order.filledQuantity.adding(allowance) else {
      return try requestCancel(at: leg)
    }
    guard order.askedQuantity != whole else { return }
    // Too large it could open a position; too small it only closes less.
    if refused.isChange(of: leg) { return order.terms.quantity > whole ? try requestCancel(at: leg) : () }
    try requestQuantity(whole, at: leg)
  }

  /// Sends a leg that was held, as large as its parent's fills.
  private mutating func release(_ leg: Int, as quantity: Quantity, at place: Int) throws(DecisionError) {
    guard quantity.isPositive else { return }
    let order = state.orders[leg]
    if let denial = releaseDenial(of: order, as: quantity, at: leg, place: place) {
      try emit(.orderChanged(order.orderID, .rejected(reason: denial.message)))
      return try noteBreach(
        .denied(denial), order: order.orderID, signal: nil, strategy: order.strategyID, symbol: order.terms.symbol)
    }
    if order.terms.quantity != quantity {
      try emit(.orderChanged(order.orderID, .modified(order.terms.resized(to: quantity))))
    }
    try emit(.orderChanged(order.orderID, .released))
    try send(state.orders[leg], firedAt: nil)
  }

  /// The legs of a bracket close what it has opened: while that is held, no halt keeps them back, whatever else works
  /// towards closing it. Any other order is judged like a new one.
  private func releaseDenial(of order: Order, as quantity: Quantity, at leg: Int, place: Int) -> Denial? {
    let position = state.portfolio.positions[place]
    if order.link?.kind == .bracket, position.side == order.terms.side.opposite,
      quantity.raw.magnitude <= position.quantity.raw.magnitude
    {
      return nil
    }
    let terms = order.terms.resized(to: quantity)
    return state.assess(
      OrderProposal(terms: terms, place: place, strategyID: order.strategyID, replaces: leg), at: now
    ).denial
  }

  /// The entry filled on after this leg had ended: another one takes its place for what came in addition.
  private mutating func renew(_ leg: Order, as quantity: Quantity, at place: Int) throws(DecisionError) {
    let order = try record(
      leg.terms.resized(to: quantity), origin: leg.origin, link: leg.link, verdict: .approved)
    guard let index = state.orderBook.index(of: order.orderID) else { return }
    try release(index, as: quantity, at: place)
  }

  /// Says when the legs of a group have filled more than there was for them: two fills crossed.
  mutating func noteOverfilledLegs(of order: Order) throws(DecisionError) {
    guard order.sharesQuantity, let group = order.link.flatMap({ state.orderBook.links.group($0.linkID) }),
      let index = state.orderBook.index(of: order.orderID)
    else { return }
    let rest = group.rest(for: index, state.orders, lot: .one)
    guard rest < 0 else { return }
    try raiseAlert(
      .linkedOverfill, symbol: order.terms.symbol, orderID: order.orderID,
      "The orders linked to \(order.orderID) have filled \(Money(raw: -rest)) units more than they were to: "
        + "their fills crossed on the way.")
  }
}

extension Quantity {
  /// The smallest there is.
  static let one = Quantity(raw: 1)
}
