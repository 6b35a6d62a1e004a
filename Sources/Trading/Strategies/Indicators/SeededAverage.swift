/// An exponential average that starts with the plain mean of its first *n* values.
///
///     Aₙ = (x₁ + … + xₙ) / n        Aₜ = Aₜ₋₁ + w · (xₜ − Aₜ₋₁)
///
/// A step that would leave the finite numbers is not taken.
struct SeededAverage: Sendable {
  let period: Int
  private let weight: Double
  private var seed: CompensatedSum?
  private var seeded = 0
  private var average = 0.0

  /// The usual exponential weight, 2 / (n + 1).
  static func exponential(_ period: Period) -> SeededAverage {
    SeededAverage(period: period.bars, weight: 2 / (Double(period.bars) + 1))
  }

  /// Wilder's weight, 1 / n. Source: J. Welles Wilder, *New Concepts in Technical Trading Systems* (1978).
  static func wilder(_ period: Period) -> SeededAverage {
    SeededAverage(period: period.bars, weight: 1 / Double(period.bars))
  }

  private init(period: Int, weight: Double) {
    self.period = period
    self.weight = weight
  }

  mutating func update(_ value: Double) -> Double? {
    guard seeded == period else { return takeSeed(value) }
    let next = average + weight * (value - average)
    guard next.isFinite else { return nil }
    average = next
    return average
  }

  private mutating func takeSeed(_ value: Double) -> Double? {
    guard value.isFinite else { return nil }
    let sum = seed?.combined(with: CompensatedSum(value)) ?? CompensatedSum(value)
    seed = sum
    seeded += 1
    guard seeded == period else { return nil }
    seed = nil
    average = sum.mean(over: period)
    if !average.isFinite { seeded = 0 }
    return average.finite
  }
}
