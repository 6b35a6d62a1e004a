import TradingModel

/// Numbers that look random and follow from a seed, an order and a count: a run repeats them, and what other orders do
/// does not change them.
enum Draw {
  /// FNV-1a over the text, and SplitMix64 over that and the number.
  static func hash(_ text: String, _ number: UInt64) -> UInt64 {
    var hash = FowlerNollVo()
    hash.mix(text.utf8)
    return mix(hash.value &+ mix(number))
  }

  /// SplitMix64's output function (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators).
  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether a chance of `share` comes true.
  static func succeeds(_ share: Percentage, seed: UInt64, order: OrderID, number: UInt64) -> Bool {
    let drawn = hash(order.text, seed ^ (number &* 0x9E37_79B9_7F4A_7C15))
    return Int128(drawn % 100_000_000_000) < Int128(share.raw)
  }

  /// A whole number from 0 to `most`.
  static func number(upTo most: Int64, seed: UInt64, order: OrderID, number: UInt64) -> Int64 {
    guard most > 0 else { return 0 }
    return Int64(hash(order.text, ~seed ^ (number &* 0x9E37_79B9_7F4A_7C15)) % (UInt64(most) + 1))
  }
}
