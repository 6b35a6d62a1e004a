public import Backtesting
public import Strategies
public import TradingModel

/// What the name of an optimization names.
public enum OptimizationKind {}

/// An optimization's name, 1–64 characters of `A–Z a–z 0–9 . _ - :`.
public typealias OptimizationID = Identifier<OptimizationKind>

/// The values of one parameter to try.
public struct ParameterRange: Sendable, Hashable {
  public let name: String
  public let minimum: ParameterValue
  public let maximum: ParameterValue
  /// Above 0.
  public let step: ParameterValue

  public init(name: String, minimum: ParameterValue, maximum: ParameterValue, step: ParameterValue) {
    self.name = name
    self.minimum = minimum
    self.maximum = maximum
    self.step = step
  }
}

/// How an optimization searches.
public struct OptimizationSettings: Sendable, Hashable {
  /// Empty: every parameter of the strategy that has a range with a step.
  public var ranges: [ParameterRange]
  public var walkForwardSteps: Int
  public var isAnchored: Bool
  /// Of the walk forward, in test periods.
  public var trainingLength: Int
  public var policy: VerdictPolicy

  public init(
    ranges: [ParameterRange] = [], walkForwardSteps: Int = 4, isAnchored: Bool = false, trainingLength: Int = 4,
    policy: VerdictPolicy = VerdictPolicy()
  ) {
    self.ranges = ranges
    self.walkForwardSteps = walkForwardSteps
    self.isAnchored = isAnchored
    self.trainingLength = trainingLength
    self.policy = policy
  }

  /// Names of the fields, as the contract spells them, in which a repeated proposal differs from these.
  func differences(from other: OptimizationSettings) -> [String] {
    let fields: [(String, Bool)] = [
      ("settings.parameters", ranges == other.ranges),
      ("settings.walk_forward_steps", walkForwardSteps == other.walkForwardSteps),
      ("settings.is_anchored", isAnchored == other.isAnchored),
      ("settings.training_length", trainingLength == other.trainingLength),
      ("settings.policy", policy == other.policy),
    ]
    return fields.filter { !$0.1 }.map(\.0)
  }
}
