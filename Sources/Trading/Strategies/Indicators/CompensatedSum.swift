/// A sum that carries its rounding error along, good to about 32 digits.
///
/// It makes the mean of equal values exactly that value, whatever the length, so that two averages of a flat price
/// never appear to cross.
///
/// Source: D. Knuth, *The Art of Computer Programming* 2, §4.2.2, theorem B (TwoSum); T. Dekker, "A floating-point
/// technique for extending the available precision" (1971).
struct CompensatedSum: Combinable {
  private var sum: Double
  private var error: Double

  init(_ value: Double) {
    sum = value
    error = 0
  }

  func combined(with newer: CompensatedSum) -> CompensatedSum {
    let rough = sum + newer.sum
    let share = rough - sum
    let lost = (sum - (rough - share)) + (newer.sum - share) + (error + newer.error)
    var result = CompensatedSum(rough + lost)
    result.error = lost - (result.sum - rough)
    return result
  }

  /// The sum in one number.
  var value: Double { sum }

  /// The sum of every value taken `count` times.
  func scaled(by count: Int) -> CompensatedSum {
    let factor = Double(count)
    var result = CompensatedSum(sum * factor)
    let lost = (-result.sum).addingProduct(sum, factor) + error * factor
    result.error = lost.isFinite ? lost : 0
    return result
  }

  /// The sum divided by `count`, rounded once.
  func mean(over count: Int) -> Double {
    let divisor = Double(count)
    let quotient = sum / divisor
    let remainder = sum.addingProduct(-quotient, divisor) + error
    return quotient + remainder / divisor
  }
}
