/// Count, mean and sum of squared deviations of some values.
///
/// Source: T. Chan, G. Golub, R. LeVeque, "Updating formulae and a pairwise algorithm for computing sample variances"
/// (1979), formulas 2.1: no difference of large squares, so that small deviations of large prices keep their digits.
struct Moments: Combinable {
  private var count: Double = 1
  private var mean: Double
  private var squaredDeviations: Double = 0

  init(_ value: Double) { mean = value }

  func combined(with newer: Moments) -> Moments {
    let total = count + newer.count
    let distance = newer.mean - mean
    var result = Moments(mean + distance * (newer.count / total))
    result.count = total
    result.squaredDeviations =
      squaredDeviations + newer.squaredDeviations + distance * distance * (count * newer.count / total)
    return result
  }

  /// The mean squared deviation, over the count itself.
  var populationVariance: Double { squaredDeviations / count }
}
