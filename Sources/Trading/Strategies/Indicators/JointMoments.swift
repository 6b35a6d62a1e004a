/// Count, means and sums of products of deviations of some pairs.
///
/// Source: T. Chan, G. Golub, R. LeVeque, "Updating formulae and a pairwise algorithm for computing sample variances"
/// (1979), formulas 2.1, and the same for a product of two deviations (P. Pébay, "Formulas for robust, one-pass
/// parallel computation of covariances", 2008, formula 3.1).
struct JointMoments: Combinable {
  private var count: Double = 1
  private(set) var meanX: Double
  private(set) var meanY: Double
  private(set) var xx: Double = 0
  private(set) var xy: Double = 0
  private(set) var yy: Double = 0

  init(_ x: Double, _ y: Double) {
    meanX = x
    meanY = y
  }

  func combined(with newer: JointMoments) -> JointMoments {
    let total = count + newer.count
    let (x, y) = (newer.meanX - meanX, newer.meanY - meanY)
    let (share, weight) = (newer.count / total, count * newer.count / total)
    var result = JointMoments(meanX + x * share, meanY + y * share)
    result.count = total
    result.xx = xx + newer.xx + x * x * weight
    result.xy = xy + newer.xy + x * y * weight
    result.yy = yy + newer.yy + y * y * weight
    return result
  }
}
