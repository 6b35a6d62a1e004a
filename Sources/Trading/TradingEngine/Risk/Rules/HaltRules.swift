import TradingModel

/// What of a session's standing refuses new risk, whatever the order is.
extension SessionState {
  func noteDeadSession(_ assessment: inout Assessment) {
    assessment.note(.sessionNotRunning, passed: false) {
      RuleReading(limit: .text("running"), observed: .text("\(status)"))
    } refusal: {
      RuleRefusal(
        message: status == .created
          ? "The session is not started: start it first."
          : "The session is \(status) for good: it takes no more orders.")
    }
  }

  func checkHalts(_ proposal: OrderProposal, _ assessment: inout Assessment) {
    assessment.note(.sessionPaused, passed: status != .paused) {
      RuleReading(limit: .text("running"), observed: .text("\(status)"))
    } refusal: {
      RuleRefusal(
        message: "The session is paused: only orders that close a position pass. Resume it first.",
        passes: Self.reducing)
    }
    assessment.note(.killSwitch, passed: killSwitch == nil) {
      RuleReading(limit: .text("released"), observed: .text(killSwitch == nil ? "released" : "engaged"))
    } refusal: {
      let reason = if let killSwitch { killSwitch.reason } else { "" }
      return RuleRefusal(
        message: "The kill switch is engaged (\(reason)): only orders that close a position pass.",
        passes: Self.reducing)
    }
    checkMode(.reduceOnly, as: .reduceOnlyMode, &assessment)
    checkMode(.halted, as: .haltedMode, &assessment)
    let reason = riskState.instrumentHalts[proposal.place]
    assessment.note(.instrumentHalted, passed: reason == nil) {
      RuleReading(limit: .text("not halted"), observed: .text(reason == nil ? "not halted" : "halted"))
    } refusal: {
      let text = if let reason { reason } else { "" }
      return RuleRefusal(
        message: "\(proposal.terms.symbol) is halted (\(text)): only orders that close the position pass.",
        passes: Self.reducing)
    }
  }

  private func checkMode(_ mode: RiskMode, as rule: Denial.Rule, _ assessment: inout Assessment) {
    assessment.note(rule, passed: riskState.mode != mode) {
      RuleReading(limit: .text(RiskMode.normal.text), observed: .text(riskState.mode.text))
    } refusal: {
      RuleRefusal(
        message: "The session is in mode \(riskState.mode.text) (\(riskState.modeReason)): only orders that close a "
          + "position pass.", passes: Self.reducing)
    }
  }

  /// What a halt lets pass.
  static let reducing = "orders that reduce a position"

  func checkVenue(at time: Instant, _ assessment: inout Assessment) {
    // Of the limits no more than the answer: a copy of them takes as long as four rules.
    guard let session = riskState.limits.tradingHours?.session(at: time) else { return }
    if session == .open, !assessment.isLogging { return }
    guard let hours = riskState.limits.tradingHours else { return }
    assessment.note(.tradingHours, passed: session != .closed) {
      RuleReading(limit: .hours(hours), observed: .wallClock(hours.zone, time))
    } refusal: {
      RuleRefusal(
        message:
          "It is \(hours.zone.wallClock(at: time)) in \(hours.zone), outside the trading hours \(hours).",
        passes: "orders within \(hours)")
    }
    assessment.note(.holiday, passed: session != .holiday) {
      RuleReading(limit: .text("no holiday"), observed: .wallClock(hours.zone, time))
    } refusal: {
      RuleRefusal(
        message: "It is \(hours.zone.wallClock(at: time)) in \(hours.zone), a holiday of the venue.",
        passes: "orders on a trading day within \(hours)")
    }
  }

  func checkBias(_ factor: RiskBias.Factor, _ assessment: inout Assessment) {
    guard let bias = riskState.bias else { return }
    assessment.note(.riskBias, passed: factor.isPositive) {
      RuleReading(limit: .text("above 0"), observed: .init(factor))
    } refusal: {
      RuleRefusal(
        message: "The risk bias is \(factor) (\(bias.source), set \(bias.setTime)): no new risk.",
        passes: Self.reducing)
    }
  }
}

extension RiskMode {
  /// For people.
  fileprivate var text: String {
    switch self {
    case .normal: "normal"
    case .reduceOnly: "reduce-only"
    case .halted: "halted"
    }
  }
}
