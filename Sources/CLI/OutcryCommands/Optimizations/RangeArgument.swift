import ArgumentParser
import OutcryContract

/// `fast=5:50:5`: the values of a parameter to try, from one to another in steps.
struct RangeArgument: ExpressibleByArgument, Hashable, Sendable {
  let range: Outcry.V1.ParameterRange

  init?(argument: String) {
    let sides = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, !sides[0].isEmpty else { return nil }
    let numbers = sides[1].split(separator: ":", omittingEmptySubsequences: false)
      .compactMap { DecimalArgument(argument: String($0)) }
    guard numbers.count == 3, sides[1].split(separator: ":", omittingEmptySubsequences: false).count == 3 else {
      return nil
    }
    range = Outcry.V1.ParameterRange(
      name: sides[0], minimum: numbers[0].decimal, maximum: numbers[1].decimal, step: numbers[2].decimal)
  }
}
