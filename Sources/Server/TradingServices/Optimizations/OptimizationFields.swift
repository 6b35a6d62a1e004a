import Backtesting
import OutcryContract
import Strategies
import TradingRuntime

extension Fields {
  /// How an optimization searches.
  mutating func optimizationSettings(_ wire: Wire.OptimizationSettings?) -> OptimizationSettings? {
    let field = "settings"
    let wire = wire ?? Wire.OptimizationSettings()
    var settings = OptimizationSettings(isAnchored: wire.isAnchored)
    if wire.parameters.count > StrategyDocument.maximumParameters {
      refuse("\(field).parameters", "must be at most \(StrategyDocument.maximumParameters)")
    }
    for (place, range) in wire.parameters.prefix(StrategyDocument.maximumParameters).enumerated() {
      guard let range = parameterRange(range, "\(field).parameters[\(place)]") else { continue }
      settings.ranges.append(range)
    }
    settings.walkForwardSteps = count(wire.walkForwardSteps, "\(field).walk_forward_steps", 0...50, absent: 4)
    settings.trainingLength = count(wire.trainingLength, "\(field).training_length", 1...20, absent: 4)
    settings.policy = verdictPolicy(wire.policy ?? Wire.VerdictPolicy(), "\(field).policy")
    return settings
  }

  private mutating func parameterRange(_ wire: Wire.ParameterRange, _ field: String) -> ParameterRange? {
    let name = text(wire.name, "\(field).name", maximumBytes: 64, required: true)
    let minimum: ParameterValue? = requiredDecimal(wire.minimum, "\(field).minimum", .any)
    let maximum: ParameterValue? = requiredDecimal(wire.maximum, "\(field).maximum", .any)
    let step: ParameterValue? = requiredDecimal(wire.step, "\(field).step")
    guard let name, let minimum, let maximum, let step else { return nil }
    return ParameterRange(name: name, minimum: minimum, maximum: maximum, step: step)
  }

  private mutating func verdictPolicy(_ wire: Wire.VerdictPolicy, _ field: String) -> VerdictPolicy {
    var policy = VerdictPolicy()
    threshold(wire.minimumSharpe, "\(field).minimum_sharpe", &policy.minimumSharpe)
    policy.minimumTrades = count(
      wire.minimumTrades, "\(field).minimum_trades", 0...1_000_000, absent: policy.minimumTrades)
    threshold(wire.maximumDrawdown, "\(field).maximum_drawdown", &policy.maximumDrawdown)
    threshold(wire.maximumDegradation, "\(field).maximum_degradation", &policy.maximumDegradation)
    threshold(wire.minimumDeflatedSharpe, "\(field).minimum_deflated_sharpe", &policy.minimumDeflatedSharpe)
    threshold(wire.minimumStability, "\(field).minimum_stability", &policy.minimumStability)
    policy.maximumLosingRegimes = count(
      wire.maximumLosingRegimes, "\(field).maximum_losing_regimes", 0...4, absent: policy.maximumLosingRegimes)
    return policy
  }

  private mutating func threshold(_ wire: Wire.Statistic?, _ field: String, _ value: inout Double) {
    guard let wire else { return }
    guard wire.value.isFinite, abs(wire.value) <= 1_000_000 else {
      return refuse(field, "must be a number of at most 1000000")
    }
    value = wire.value
  }

  private mutating func count(
    _ wire: Wire.Count?, _ field: String, _ range: ClosedRange<Int>, absent: Int
  ) -> Int {
    guard let wire else { return absent }
    let value = Int(wire.value)
    if !range.contains(value) { refuse(field, "must be within \(range.lowerBound) and \(range.upperBound)") }
    return value
  }
}
