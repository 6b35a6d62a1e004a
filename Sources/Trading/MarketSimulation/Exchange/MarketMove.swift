import TradingModel

/// One step of the market, from the last price to the next.
struct MarketMove: Sendable {
  let time: Instant
  /// Where a continuous path starts; nil when the market jumped, or was never seen before.
  let start: Price?
  let end: Price
  /// Whether the bar ends here. Without bars every tick is its own.
  let closesBar: Bool
  /// Best bid and ask, when they are known: what orders meet instead of the price.
  var quote: Tick.Spread?
  /// Whether the price is that of one trade of others, who met at it.
  var isPrint = false
  /// Whether the exchange's day begins with this price …
  var isOpening = false
  /// … or ends with it.
  var isClosing = false

  /// How far along the way a price lies, in billionths.
  func distance(to price: Price) -> Int128 {
    guard let start else { return 0 }
    let difference = Int128(price.raw) - Int128(start.raw)
    return difference < 0 ? -difference : difference
  }

  var length: Int128 { distance(to: end) }

  /// The lowest and the highest price that an order could meet.
  var low: Price { min(start ?? end, end, quote?.ask ?? end) }
  var high: Price { max(start ?? end, end, quote?.bid ?? end) }
}

extension Tick.Spread {
  /// What an order of this side can have at once.
  func price(for side: OrderSide) -> Price { side == .buy ? ask : bid }
}

extension OrderSide {
  /// Whether a trader of this side likes the first price better.
  func isBetter(_ price: Price, than other: Price) -> Bool { self == .buy ? price < other : price > other }
  func isWorse(_ price: Price, than other: Price) -> Bool { self == .buy ? price > other : price < other }
}
