import TradingModel

/// Orders of one kind and side, in the order in which a moving price meets them: the next to be met is at hand.
struct PriceLadder: Sendable {
  private struct Rung: Sendable {
    let price: Int64
    /// Earlier orders come first at one price.
    let rank: UInt64
    let slot: Int
  }

  /// Whether a rising price meets these orders, the lowest first; else a falling one does, the highest first.
  let isMetByRise: Bool
  /// The next to be met is the last.
  private var rungs: [Rung] = []

  init(isMetByRise: Bool) { self.isMetByRise = isMetByRise }

  /// Whether the market reaches the next order when it moves between these prices.
  func isReached(low: Price, high: Price) -> Bool {
    guard let next = rungs.last else { return false }
    return isMetByRise ? next.price <= high.raw : next.price >= low.raw
  }

  /// Gives the slots of all orders that a move between these prices reaches.
  func forEachReached(low: Price, high: Price, _ body: (Int) -> Void) {
    var place = rungs.endIndex
    while place > rungs.startIndex {
      place -= 1
      let rung = rungs[place]
      guard isMetByRise ? rung.price <= high.raw : rung.price >= low.raw else { return }
      body(rung.slot)
    }
  }

  mutating func insert(_ slot: Int, at price: Price, rank: UInt64) {
    let rung = Rung(price: price.raw, rank: rank, slot: slot)
    // Those that are met after it stand before it.
    rungs.insert(rung, at: rungs.firstPlace { isMet($0, before: rung) })
  }

  mutating func remove(at price: Price, rank: UInt64) {
    let sought = Rung(price: price.raw, rank: rank, slot: 0)
    let index = rungs.firstPlace { !isMet(sought, before: $0) }
    guard index < rungs.endIndex, rungs[index].rank == rank, rungs[index].price == price.raw else { return }
    rungs.remove(at: index)
  }

  private func isMet(_ rung: Rung, before other: Rung) -> Bool {
    if rung.price == other.price { return rung.rank < other.rank }
    return isMetByRise ? rung.price < other.price : rung.price > other.price
  }
}
