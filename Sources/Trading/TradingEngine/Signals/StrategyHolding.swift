import TradingModel

/// What a strategy may close of a position.
struct StrategyHolding {
  /// Of what is held, whatever is on its way to close it.
  let quantity: Quantity
  /// What no order on its way closes yet.
  let closable: Quantity
  /// Whose part the closing order changes. Nil: none's, which closes everybody's.
  let owner: StrategyID?
}

extension SessionState {
  /// What a strategy may close: its own part. What belongs to no strategy, too, as long as no other strategy holds any
  /// of the instrument; when one does, it is closed only by a strategy without a part of its own. Never another
  /// strategy's part, and never more than the position as a whole.
  ///
  /// Nil when there is nothing of that kind.
  func holding(of strategyID: StrategyID, in book: InstrumentBook) -> StrategyHolding? {
    let position = book.position
    guard let side = position.side else { return nil }
    let whole = Quantity(raw: Int64(clamping: position.quantity.raw.magnitude))
    let free = closableQuantity(of: book)
    let own = position.part(of: strategyID).flatMap { $0.side == side ? $0 : nil }
    let nobodys = position.part(of: nil).flatMap { $0.side == side ? $0 : nil }
    if !isHeldByOthers(than: strategyID, position) {
      return StrategyHolding(quantity: whole, closable: free, owner: nobodys == nil ? strategyID : nil)
    }
    guard let part = own ?? nobodys else { return nil }
    let units = min(whole, Quantity(raw: Int64(clamping: part.quantity.raw.magnitude)))
    let left = Int128(units.raw) - unitsOnTheirWay(of: part.strategyID, closing: side, book)
    return StrategyHolding(
      quantity: units, closable: min(free, Quantity(raw: Int64(clamping: max(0, left)))), owner: part.strategyID)
  }

  private func isHeldByOthers(than strategyID: StrategyID, _ position: Position) -> Bool {
    position.parts.contains { !$0.isFlat && $0.strategyID != nil && $0.strategyID != strategyID }
  }

  private func unitsOnTheirWay(of owner: StrategyID?, closing side: OrderSide, _ book: InstrumentBook) -> Int128 {
    book.workingOrders.reduce(0) { sum, index in
      let order = orderBook.orders[index]
      guard order.strategyID == owner, order.terms.side == side.opposite, order.isOnItsWay else { return sum }
      return sum + Int128(order.workingQuantity.raw)
    }
  }

  /// Indices of a strategy's working entries in an instrument.
  func workingEntries(of strategyID: StrategyID, in book: InstrumentBook) -> [Int] {
    book.workingOrders.filter {
      orderBook.orders[$0].strategyID == strategyID && orderBook.orders[$0].terms.side == .buy
        && orderBook.orders[$0].status(after: .requestCancel) != nil
    }
  }

  /// Whose signal armed a trigger, or whose entry it protects. Nil: a person armed it.
  func strategy(of trigger: Trigger) -> StrategyID? {
    trigger.signalID.flatMap { signalBook.signal($0)?.body.strategyID }
      ?? trigger.entryOrderID.flatMap { order($0)?.strategyID }
  }

  /// Whether a protective trigger has anything left to protect.
  func protectsAnything(_ trigger: Trigger, in book: InstrumentBook) -> Bool {
    guard book.position.side == trigger.side.opposite else { return false }
    guard let strategyID = strategy(of: trigger) else { return true }
    guard let holding = holding(of: strategyID, in: book) else { return false }
    // What protects an entry ends with the strategy's part, once others hold the rest.
    return trigger.entryOrderID == nil || holding.owner == strategyID
      || !isHeldByOthers(than: strategyID, book.position)
  }
}
