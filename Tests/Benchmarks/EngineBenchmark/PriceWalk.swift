/// Prices of the twenty symbols, made before the clock runs: each moves by up to five cents and stays within 90 and 110.
struct PriceWalk {
  private let prices: [Int64]
  private var next = 0

  init(seed: UInt64) {
    var state = seed
    var levels = [Int64](repeating: Desk.startPrice, count: Desk.symbolCount)
    // A multiple of the number of symbols, so that its end joins its beginning at the same symbol.
    prices = (0..<Desk.symbolCount * 20_000).map { index in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = index % Desk.symbolCount
      let moved = levels[place] + (Int64(state >> 33) % 11 - 5) * Desk.cent
      levels[place] = min(max(moved, 90_000_000_000), 110_000_000_000)
      return levels[place]
    }
  }

  mutating func take() -> Int64 {
    defer { next = next + 1 == prices.count ? 0 : next + 1 }
    return prices[next]
  }
}
