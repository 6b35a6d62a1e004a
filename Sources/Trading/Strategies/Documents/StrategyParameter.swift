public import TradingModel

/// A parameter's value: an exact decimal at 10⁻⁹, without a unit.
public struct ParameterValue: FixedPoint {
  public let raw: Int64

  public init(raw: Int64) { self.raw = raw }
}

/// A number of a strategy that may be changed without changing its text.
public struct StrategyParameter: Sendable, Hashable {
  public let name: String
  /// What it is in this document: the default, unless another was given.
  public let value: ParameterValue
  public let standard: ParameterValue
  /// Nil: not bounded.
  public let minimum: ParameterValue?
  public let maximum: ParameterValue?
  /// From ``minimum`` to ``maximum`` in an optimisation. Nil: it is not meant to be searched.
  public let step: ParameterValue?

  /// The values from the minimum to the maximum by the step, at most `limit` of them; the default alone without a range
  /// and a step.
  public func searched(atMost limit: Int) -> [ParameterValue] {
    guard let minimum, let maximum, let step, step.isPositive else { return [standard] }
    var values: [ParameterValue] = []
    var next: ParameterValue? = minimum
    while let value = next, value <= maximum, values.count < limit {
      values.append(value)
      next = try? value.adding(step)
    }
    return values
  }
}
