/// One rule as it was checked, with its numbers: what a trace tells. A rule without a limit is not checked.
public struct RiskCheckResult: Sendable, Hashable {
  public let rule: Denial.Rule
  public let passed: Bool
  public let limit: RiskFigure
  public let observed: RiskFigure
  public let headroom: RiskFigure

  public init(rule: Denial.Rule, passed: Bool, limit: RiskFigure, observed: RiskFigure, headroom: RiskFigure) {
    self.rule = rule
    self.passed = passed
    self.limit = limit
    self.observed = observed
    self.headroom = headroom
  }
}
