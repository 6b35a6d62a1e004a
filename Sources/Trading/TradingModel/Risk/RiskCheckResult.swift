/// One rule as it was checked, with its numbers: what a trace tells. A rule without a limit is not checked.
public struct RiskCheckResult: Sendable, Hashable {
  public let rule: Denial.Rule
  public let passed: Bool
  public let limit: String
  public let observed: String
  public let headroom: String

  public init(rule: Denial.Rule, passed: Bool, limit: String, observed: String, headroom: String) {
    self.rule = rule
    self.passed = passed
    self.limit = limit
    self.observed = observed
    self.headroom = headroom
  }
}
