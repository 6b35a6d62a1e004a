/// Wilder's directional movement: the two directional indicators and their average index, 0 to 100.
///
///     +DM = high − previous high, where above zero and above the fall of the low; else 0      −DM the other way round
///     +DI = 100 · S(+DM) / S(TR)      −DI = 100 · S(−DM) / S(TR)      Sₜ = Sₜ₋₁ − Sₜ₋₁/n + vₜ
///     DX = 100 · |+DI − −DI| / (+DI + −DI)      ADX = Wilder average over n of DX, seeded with the mean of the first n
///
/// The sums S begin with n − 1 plain additions, the first of which is the second bar's, as in TA-Lib. TR is the true
/// range.
///
/// Source: J. Welles Wilder, *New Concepts in Technical Trading Systems* (1978), section 5.
public struct DirectionalMovement: Indicator {
  public struct Value: Sendable, Hashable {
    public let plus: Double
    public let minus: Double
    /// Nil until DX has been there for *n* bars.
    public let index: Double?
  }

  private let period: Int
  private var previous: BarValues?
  private var moves = 0
  private var up = 0.0
  private var down = 0.0
  private var range = 0.0
  private var average: SeededAverage

  public init(period: Period) {
    self.period = period.bars
    average = .wilder(period)
  }

  /// Until both directional indicators; ADX comes *n* − 1 bars later.
  public var warmUp: Int { period + 1 }

  public mutating func update(_ bar: BarValues) -> Value? {
    guard bar.high.isFinite, bar.low.isFinite, bar.close.isFinite else { return nil }
    defer { previous = bar }
    guard let previous else { return nil }
    let rise = bar.high - previous.high
    let fall = previous.low - bar.low
    let share = moves < period - 1 ? 0 : 1 / Double(period)
    moves = min(moves + 1, period)
    up += (rise > 0 && rise > fall ? rise : 0) - up * share
    down += (fall > 0 && fall > rise ? fall : 0) - down * share
    range += (max(bar.high, previous.close) - min(bar.low, previous.close)) - range * share
    guard moves == period else { return nil }
    guard let plus = (100 * (up / range)).finite, let minus = (100 * (down / range)).finite else { return nil }
    let movement = plus + minus == 0 ? 0 : 100 * (abs(plus - minus) / (plus + minus))
    return Value(plus: plus, minus: minus, index: average.update(movement))
  }
}
