import ArgumentParser
import OutcryContract

/// A ratio of whole numbers above zero, such as `2:1`.
struct RatioArgument: ExpressibleByArgument, Hashable, Sendable {
  let ratio: Outcry.V1.SplitRatio

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let numerator = UInt32(parts[0]), let denominator = UInt32(parts[1]), numerator > 0,
      denominator > 0
    else { return nil }
    ratio = Outcry.V1.SplitRatio(numerator: numerator, denominator: denominator)
  }
}
