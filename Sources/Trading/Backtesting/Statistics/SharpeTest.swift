private import Foundation

/// Whether a Sharpe ratio is more than luck.
public enum SharpeTest {
  /// The probability that the true Sharpe ratio is above a target (D. Bailey and M. López de Prado, "The Sharpe Ratio
  /// Efficient Frontier", Journal of Risk 15, 2012):
  /// `Φ((s − S) √(n − 1) / √(1 − γ₃ s + (γ₄ − 1)/4 s²))`. Nil where it is not defined.
  ///
  /// - Parameters:
  ///   - sharpe: the observed one, of one period.
  ///   - target: of one period.
  ///   - periods: returns that it was observed in, at least two.
  ///   - skewness: of the returns.
  ///   - kurtosis: of the returns, 3 for a normal distribution.
  public static func probability(
    _ sharpe: Double, above target: Double, periods: Int, skewness: Double, kurtosis: Double
  ) -> Double? {
    guard periods > 1 else { return nil }
    let variance = 1 - skewness * sharpe + (kurtosis - 1) / 4 * sharpe * sharpe
    guard variance > 0 else { return nil }
    let distance = (sharpe - target) * Double(periods - 1).squareRoot() / variance.squareRoot()
    return distance.isNaN ? nil : NormalDistribution.probability(below: distance)
  }

  /// The Sharpe ratio that the best of so many trials is expected to have when none is any good (D. Bailey and M. López de
  /// Prado, "The Deflated Sharpe Ratio", Journal of Portfolio Management 40, 2014):
  /// `√V × ((1 − γ) Φ⁻¹(1 − 1/K) + γ Φ⁻¹(1 − 1/(K e)))` with Euler's γ ≈ 0.5772. Nil with fewer than two trials.
  ///
  /// - Parameters:
  ///   - trials: K, those that were independent of each other.
  ///   - variance: V, of the Sharpe ratios of the trials, of one period.
  public static func expectedMaximum(trials: Int, variance: Double) -> Double? {
    guard trials > 1, variance >= 0, variance.isFinite else { return nil }
    let gamma = 0.577_215_664_901_532_9
    let count = Double(trials)
    guard let first = NormalDistribution.quantile(1 - 1 / count),
      let second = NormalDistribution.quantile(1 - 1 / (count * M_E))
    else { return nil }
    return (variance.squareRoot() * ((1 - gamma) * first + gamma * second)).finite
  }
}
