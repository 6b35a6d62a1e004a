import TradingModel

/// A rule's numbers: asked for when it refuses, or for a log.
struct RuleReading {
  /// What the rule allows.
  let limit: RiskFigure
  /// What the order meets, or would lead to.
  let observed: RiskFigure
  /// What would still pass, never below zero.
  var headroom = RiskFigure.zero
}

/// What a rule says that refuses, in words.
struct RuleRefusal {
  /// One sentence for people.
  let message: String
  /// What would pass instead. Empty: nothing would.
  var passes = ""
  /// For a rule about quantity: the largest that passes, zero when none does. Nil: another rule.
  var passingQuantity: Quantity?
}

/// What the rules have said so far. Nothing is allocated while they pass.
struct Assessment {
  /// Whether the caller takes less than he asked for.
  let allowsReduction: Bool
  private var first: Denial?
  /// Whether there is a ``first``: what every rule asks.
  private(set) var isRefused = false
  /// The smallest of what each refusing rule lets pass.
  private var smallest: Quantity?
  private(set) var log: [RiskCheckResult]?

  init(allowsReduction: Bool, log: [RiskCheckResult]?) {
    self.allowsReduction = allowsReduction
    self.log = log
  }

  /// Whether nothing that is still to be asked can change the verdict, or is wanted for the log.
  var isDecided: Bool {
    guard isRefused, log == nil else { return false }
    return !(allowsReduction && smallest?.isPositive == true)
  }

  /// Takes what a rule says. Its numbers are asked for when it refuses, or when they are logged, its words only when it
  /// refuses.
  ///
  /// Inlined, as what asks for them captures the whole session: made on the way of a rule that passes, copies of it were
  /// a fifth of an order's time.
  @inline(__always)
  mutating func note(
    _ rule: Denial.Rule, passed: Bool, _ reading: () -> RuleReading, refusal: () -> RuleRefusal
  ) {
    if passed {
      if log != nil { record(reading(), of: rule, passed: true) }
    } else {
      refuse(rule, reading(), refusal())
    }
  }

  /// Logs what a rule read that has nothing to refuse.
  mutating func logPassed(_ rule: Denial.Rule, _ reading: @autoclosure () -> RuleReading) {
    if log != nil { record(reading(), of: rule, passed: true) }
  }

  private mutating func record(_ reading: RuleReading, of rule: Denial.Rule, passed: Bool) {
    log?.append(
      RiskCheckResult(
        rule: rule, passed: passed, limit: reading.limit, observed: reading.observed, headroom: reading.headroom))
  }

  private mutating func refuse(_ rule: Denial.Rule, _ reading: RuleReading, _ refusal: RuleRefusal) {
    record(reading, of: rule, passed: false)
    let passing = refusal.passingQuantity ?? .zero
    smallest = smallest.map { min($0, passing) } ?? passing
    if isRefused { return }
    isRefused = true
    first = Denial(
      rule: rule, limit: reading.limit.text, observed: reading.observed.text, headroom: reading.headroom.text,
      message: refusal.message, passes: passing.isPositive ? "\(passing) units" : refusal.passes,
      passingQuantity: passing.isPositive ? passing : nil)
  }

  /// The same as ``verdict``, of which nothing is copied while it is approval.
  mutating func takeVerdict() -> RiskVerdict { isRefused ? verdict : .approved }

  var verdict: RiskVerdict {
    guard let first else { return .approved }
    if allowsReduction, let smallest, smallest.isPositive { return .reduced(to: smallest, because: first) }
    return .denied(first)
  }
}

extension Assessment {
  var isLogging: Bool { log != nil }
}
