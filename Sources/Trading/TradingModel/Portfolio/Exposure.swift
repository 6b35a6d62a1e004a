/// How much is held, in the base currency.
public struct Exposure: Sendable, Hashable {
  /// Σ |market value|.
  public var gross: Money { Money(raw: long.raw &+ short.raw) }
  /// Long less short.
  public var net: Money { Money(raw: long.raw &- short.raw) }
  /// Σ market value of long positions.
  public var long: Money
  /// Σ |market value| of short positions.
  public var short: Money

  public init(long: Money = .zero, short: Money = .zero) {
    self.long = long
    self.short = short
  }

  /// Replaces one position's part of the sums. On an error nothing has changed.
  public mutating func replace(_ old: Money, with new: Money) throws(ArithmeticError) {
    var next = self
    if old.raw >= 0 { next.long = try next.long.subtracting(old) } else { next.short = try next.short.adding(old) }
    if new.raw >= 0 { next.long = try next.long.adding(new) } else { next.short = try next.short.subtracting(new) }
    _ = try next.long.adding(next.short)
    self = next
  }
}
