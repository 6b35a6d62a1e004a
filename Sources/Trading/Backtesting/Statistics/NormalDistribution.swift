private import Foundation

/// The standard normal distribution.
public enum NormalDistribution {
  /// Φ(x) = erfc(−x / √2) / 2.
  public static func probability(below x: Double) -> Double { erfc(-x / 2.0.squareRoot()) / 2 }

  /// Φ⁻¹(p), for 0 < p < 1; nil outside.
  ///
  /// A rational approximation with a relative error below 1.15 × 10⁻⁹ (P. Acklam, "An algorithm for computing the inverse
  /// normal cumulative distribution function"), and one step of Halley's method, which leaves rounding.
  public static func quantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    let x = approximate(p)
    let error = probability(below: x) - p
    let step = error * (2 * Double.pi).squareRoot() * exp(x * x / 2)
    return (x - step / (1 + x * step / 2)).finite ?? x
  }

  private static func approximate(_ p: Double) -> Double {
    let low = 0.02425
    if p < low { return tail((-2 * log(p)).squareRoot()) }
    if p > 1 - low { return -tail((-2 * log1p(-p)).squareRoot()) }
    let q = p - 0.5
    let r = q * q
    return polynomial(
      r,
      [
        -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02,
        -3.066479806614716e+01, 2.506628277459239e+00,
      ]) * q
      / polynomial(
        r,
        [
          -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01,
          -1.328068155288572e+01, 1,
        ])
  }

  private static func tail(_ q: Double) -> Double {
    polynomial(
      q,
      [
        -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00, -2.549732539343734e+00,
        4.374664141464968e+00, 2.938163982698783e+00,
      ])
      / polynomial(
        q, [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1])
  }

  /// By Horner's rule, highest power first.
  private static func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }
}
