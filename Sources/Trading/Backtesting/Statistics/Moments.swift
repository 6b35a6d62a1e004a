private import Foundation

/// Moments of a sample. Each is nil where the sample is too small, or has no spread, for it to be defined.
struct Moments {
  private let values: [Double]
  let mean: Double?
  /// Σ (x − mean)² and so on.
  private let second: Double
  private let third: Double
  private let fourth: Double

  init(_ values: [Double]) {
    self.values = values
    let count = Double(values.count)
    guard count > 0 else {
      (mean, second, third, fourth) = (nil, 0, 0, 0)
      return
    }
    let first = Self.sum(values) / count
    // The mean of the differences is what rounding left of the mean.
    let mean = first + Self.sum(values.map { $0 - first }) / count
    let differences = values.map { $0 - mean }
    self.mean = mean.finite
    second = Self.sum(differences.map { $0 * $0 })
    third = Self.sum(differences.map { $0 * $0 * $0 })
    fourth = Self.sum(differences.map { $0 * $0 * $0 * $0 })
  }

  var count: Int { values.count }

  /// s² = Σ (x − mean)² / (n − 1): of a sample, at least two.
  var variance: Double? { count > 1 ? (second / Double(count - 1)).finite : nil }

  /// Whether values differ by more than rounding does.
  var hasSpread: Bool {
    guard let mean, let variance else { return false }
    return variance.squareRoot() > 1e-14 * max(abs(mean), values.lazy.map(abs).max() ?? 0)
  }

  /// s, where values differ.
  var deviation: Double? { hasSpread ? variance?.squareRoot() : nil }

  /// γ₃ = m₃ / m₂^1.5 with mₖ = Σ (x − mean)ᵏ / n: of the sample itself.
  var skewness: Double? {
    guard hasSpread else { return nil }
    let n = Double(count)
    return (third / n / pow(second / n, 1.5)).finite
  }

  /// γ₄ = m₄ / m₂²: 3 for a normal distribution.
  var kurtosis: Double? {
    guard hasSpread else { return nil }
    let n = Double(count)
    return (fourth / n / pow(second / n, 2)).finite
  }

  /// G₁ = γ₃ √(n (n − 1)) / (n − 2): the estimate for the population, at least three.
  var estimatedSkewness: Double? {
    let n = Double(count)
    guard count > 2, let skewness else { return nil }
    return (skewness * (n * (n - 1)).squareRoot() / (n - 2)).finite
  }

  /// G₂ = (n − 1) / ((n − 2)(n − 3)) × ((n + 1)(γ₄ − 3) + 6): the estimate of what kurtosis has over 3, at least four.
  var estimatedExcessKurtosis: Double? {
    let n = Double(count)
    guard count > 3, let kurtosis else { return nil }
    return ((n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (kurtosis - 3) + 6)).finite
  }

  /// Σ (x − mean x)(y − mean y) / (n − 1). Nil for samples that are not pairs, or fewer than two.
  static func covariance(_ left: [Double], _ right: [Double]) -> Double? {
    guard left.count == right.count, left.count > 1, let meanLeft = Moments(left).mean,
      let meanRight = Moments(right).mean
    else { return nil }
    let products = zip(left, right).map { ($0 - meanLeft) * ($1 - meanRight) }
    return (sum(products) / Double(left.count - 1)).finite
  }

  /// A sum that keeps what rounding would lose (A. Neumaier, ZAMM 54, 1974).
  static func sum(_ values: [Double]) -> Double {
    var (total, lost) = (0.0, 0.0)
    for value in values {
      let next = total + value
      lost += abs(total) >= abs(value) ? (total - next) + value : (value - next) + total
      total = next
    }
    return total + lost
  }
}

extension Double {
  /// Itself, unless it is infinite or not a number: then it is not defined.
  var finite: Double? { isFinite ? self : nil }

  /// Their quotient. Nil when it is not defined.
  func divided(by divisor: Double?) -> Double? {
    guard let divisor, divisor != 0 else { return nil }
    return (self / divisor).finite
  }
}
