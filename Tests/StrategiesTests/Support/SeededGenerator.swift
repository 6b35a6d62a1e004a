import Strategies

/// SplitMix64: a seed reproduces a test's series. Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom
/// number generators" (2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A walk of prices around 100, with flat stretches and repeats.
  mutating func prices(_ count: Int) -> [Double] {
    var price = 100.0
    return (0..<count).map { _ in
      if Int.random(in: 0..<4, using: &self) > 0 {
        price = max(1, price + Double(Int.random(in: -300...300, using: &self)) / 100)
      }
      return price
    }
  }

  /// Bars along such a walk.
  mutating func bars(_ count: Int) -> [BarValues] {
    prices(count).map { close in
      let open = max(0.5, close + Double.random(in: -1...1, using: &self))
      return BarValues(
        open: open, high: max(open, close) + Double.random(in: 0...1, using: &self),
        low: max(0.1, min(open, close) - Double.random(in: 0...1, using: &self)), close: close,
        volume: Double(Int.random(in: 0...1_000, using: &self)))
    }
  }
}
