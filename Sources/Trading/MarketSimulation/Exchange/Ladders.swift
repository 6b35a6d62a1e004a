import TradingModel

/// Where a book's orders are found by the prices that they wait for.
struct Ladders: Sendable {
  private var buyLimits = PriceLadder(isMetByRise: false)
  private var sellLimits = PriceLadder(isMetByRise: true)
  private var buyStops = PriceLadder(isMetByRise: true)
  private var sellStops = PriceLadder(isMetByRise: false)
  private(set) var trailing = TrailingStops()
  /// Orders for an opening or a closing.
  private(set) var auctions: [Int] = []

  mutating func insert(_ order: WorkingOrder, slot: Int) {
    let isBuy = order.terms.side == .buy
    switch order.stage {
    case .market, .awaitingClose: break
    case .limit(let price):
      if isBuy {
        buyLimits.insert(slot, at: price, rank: order.rank)
      } else {
        sellLimits.insert(slot, at: price, rank: order.rank)
      }
    case .stop(let price), .stopLimit(let price, _):
      if isBuy {
        buyStops.insert(slot, at: price, rank: order.rank)
      } else {
        sellStops.insert(slot, at: price, rank: order.rank)
      }
    case .trailing: trailing.insert(slot)
    case .auction: auctions.append(slot)
    }
  }

  mutating func remove(_ order: WorkingOrder, slot: Int) {
    let isBuy = order.terms.side == .buy
    switch order.stage {
    case .market, .awaitingClose: break
    case .limit(let price):
      if isBuy { buyLimits.remove(at: price, rank: order.rank) } else { sellLimits.remove(at: price, rank: order.rank) }
    case .stop(let price), .stopLimit(let price, _):
      if isBuy { buyStops.remove(at: price, rank: order.rank) } else { sellStops.remove(at: price, rank: order.rank) }
    case .trailing: trailing.remove(slot)
    case .auction: auctions.removeAll { $0 == slot }
    }
  }

  /// Whether a move may reach an order; false is certain.
  func mayReach(_ move: MarketMove) -> Bool {
    let (low, high) = (move.low, move.high)
    return buyLimits.isReached(low: low, high: high) || sellLimits.isReached(low: low, high: high)
      || buyStops.isReached(low: low, high: high) || sellStops.isReached(low: low, high: high)
      || trailing.isReached(low: low, high: high) || (!auctions.isEmpty && (move.isOpening || move.isClosing))
  }

  /// Gives the slots of the orders that a move may reach, each once.
  func forEachReached(_ move: MarketMove, _ body: (Int) -> Void) {
    let (low, high) = (move.low, move.high)
    buyLimits.forEachReached(low: low, high: high, body)
    sellLimits.forEachReached(low: low, high: high, body)
    buyStops.forEachReached(low: low, high: high, body)
    sellStops.forEachReached(low: low, high: high, body)
    if trailing.isReached(low: low, high: high) { trailing.slots.forEach(body) }
    if move.isOpening || move.isClosing { auctions.forEach(body) }
  }

  /// Keeps what is compared with each price in step with the trailing orders' bests and levels.
  mutating func refreshTrailing(_ slots: [WorkingOrder]) { trailing.refresh(slots) }
}

/// The trailing stops of a book. Until the market reaches a level or a new best, a tick costs four comparisons.
struct TrailingStops: Sendable {
  private(set) var slots: [Int] = []
  /// The highest level of those that sell, the lowest of those that buy.
  private var sellLevel = Int64.min
  private var buyLevel = Int64.max
  /// The lowest best of those that sell, the highest of those that buy.
  private var sellBest = Int64.max
  private var buyBest = Int64.min

  mutating func insert(_ slot: Int) {
    slots.append(slot)
    // What a price would meet is not known before the next refresh: everything.
    (sellLevel, buyLevel, sellBest, buyBest) = (.max, .min, .min, .max)
  }

  mutating func remove(_ slot: Int) { slots.removeAll { $0 == slot } }

  func isReached(low: Price, high: Price) -> Bool {
    !slots.isEmpty && (low.raw <= sellLevel || high.raw >= buyLevel)
  }

  /// Whether a price is a new best for some of them.
  func isMoved(by price: Price) -> Bool { !slots.isEmpty && (price.raw > sellBest || price.raw < buyBest) }

  mutating func refresh(_ orders: [WorkingOrder]) {
    (sellLevel, buyLevel, sellBest, buyBest) = (.min, .max, .max, .min)
    for slot in slots {
      guard case .trailing(let best, let level) = orders[slot].stage else { continue }
      if orders[slot].terms.side == .sell {
        sellBest = min(sellBest, best?.raw ?? .min)
        sellLevel = max(sellLevel, level?.raw ?? .min)
      } else {
        buyBest = max(buyBest, best?.raw ?? .max)
        buyLevel = min(buyLevel, level?.raw ?? .max)
      }
    }
  }
}
