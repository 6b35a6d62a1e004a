/// An exponential average that is fast in a trend and slow in noise.
///
///     ER = |xₜ − xₜ₋ₙ| / Σ |xᵢ − xᵢ₋₁| over n       w = (ER · (2/(fast + 1) − 2/(slow + 1)) + 2/(slow + 1))²
///     KAMAₜ = KAMAₜ₋₁ + w · (xₜ − KAMAₜ₋₁)
///
/// It starts from xₙ at the value after it. Where nothing moved ER is 1, as in TA-Lib.
///
/// Source: P. Kaufman, *Smarter Trading* (1995), chapter 7.
public struct KaufmanAdaptiveMovingAverage: Indicator {
  private let fast: Double
  private let slow: Double
  private var values: DelayLine<Double>
  private var moves: SlidingFold<CompensatedSum>
  private var previous: Double?
  private var average: Double?

  public init(period: Period, fast: Period, slow: Period) {
    self.fast = 2 / (Double(fast.bars) + 1)
    self.slow = 2 / (Double(slow.bars) + 1)
    values = DelayLine(period.bars)
    moves = SlidingFold(period)
  }

  public var warmUp: Int { values.length + 1 }

  public mutating func update(_ value: Double) -> Double? {
    guard value.isFinite else { return nil }
    let last = previous
    previous = value
    let before = values.append(value)
    guard let last, let way = moves.append(CompensatedSum(abs(value - last)))?.value, let before else { return nil }
    let distance = abs(value - before)
    let efficiency = way == 0 || way < distance ? 1 : distance / way
    let root = efficiency * (fast - slow) + slow
    let start = average ?? last
    guard let next = (start + root * root * (value - start)).finite else { return nil }
    average = next
    return next
  }
}
