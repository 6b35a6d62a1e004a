import TradingModel

/// One step of the market, from the last price to the next.
struct MarketMove: Sendable {
  let time: Instant
  /// Where a continuous path starts; nil when the market jumped, or was never seen before.
  let start: Price?
  let end: Price
  /// Whether the bar ends here. Without bars every tick is its own.
  let closesBar: Bool

  /// How far along the way a price lies, in billionths.
  func distance(to price: Price) -> Int128 {
    guard let start else { return 0 }
    let difference = Int128(price.raw) - Int128(start.raw)
    return difference < 0 ? -difference : difference
  }

  var length: Int128 { distance(to: end) }
}

extension OrderSide {
  /// Whether a trader of this side likes the first price better.
  func isBetter(_ price: Price, than other: Price) -> Bool { self == .buy ? price < other : price > other }
  func isWorse(_ price: Price, than other: Price) -> Bool { self == .buy ? price > other : price < other }
}
