import JournalMessages
import StandardMessages
import TradingModel

extension Denial.Rule {
  /// By the rule's stable name.
  init(recorded name: String, _ field: StaticString) throws(JournalCodecError) {
    guard let rule = Self(rawValue: name) else {
      throw .invalid(field: "\(field)", reason: "'\(name)' is not a risk rule")
    }
    self = rule
  }
}

extension Denial {
  var record: Wire.Denial {
    .init(
      rule: rule.rawValue, limit: limit, observed: observed, headroom: headroom, message: message,
      passes: passes, passingQuantity: passingQuantity?.optional)
  }

  init(recorded message: Wire.Denial) throws(JournalCodecError) {
    self.init(
      rule: try Rule(recorded: message.rule, "denial.rule"), limit: message.limit, observed: message.observed,
      headroom: message.headroom, message: message.message, passes: message.passes,
      passingQuantity: Quantity(optional: message.passingQuantity))
  }
}

extension RiskVerdict {
  var record: Wire.RiskVerdict {
    switch self {
    case .approved: .init(verdict: .approved(.init()))
    case .reduced(let quantity, let denial):
      .init(verdict: .reduced(.init(quantity: quantity.raw, denial: denial.record)))
    case .denied(let denial): .init(verdict: .denied(denial.record))
    }
  }

  init(recorded message: Wire.RiskVerdict) throws(JournalCodecError) {
    switch try required(message.verdict, "verdict") {
    case .approved: self = .approved
    case .reduced(let reduced):
      self = .reduced(
        to: Quantity(raw: reduced.quantity),
        because: try Denial(recorded: required(reduced.denial, "verdict.reduced.denial")))
    case .denied(let denial): self = .denied(try Denial(recorded: denial))
    }
  }
}

extension RiskCheckResult {
  var record: Wire.RiskCheckResult {
    .init(
      rule: rule.rawValue, passed: passed, limit: limit.text, observed: observed.text, headroom: headroom.text)
  }

  init(recorded message: Wire.RiskCheckResult) throws(JournalCodecError) {
    self.init(
      rule: try Denial.Rule(recorded: message.rule, "risk_check.rule"), passed: message.passed,
      limit: .text(message.limit), observed: .text(message.observed), headroom: .text(message.headroom))
  }
}
