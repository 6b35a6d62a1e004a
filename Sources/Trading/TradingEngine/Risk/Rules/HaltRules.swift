import TradingModel

/// What of a session's standing refuses new risk, whatever the order is.
extension SessionState {
  func noteDeadSession(_ assessment: inout Assessment) {
    assessment.note(.sessionNotRunning, passed: false) {
      RuleReading(
        limit: "running", observed: "\(status)",
        message: status == .created
          ? "The session is not started: start it first."
          : "The session is \(status) for good: it takes no more orders.")
    }
  }

  func checkHalts(_ proposal: OrderProposal, _ assessment: inout Assessment) {
    assessment.note(.sessionPaused, passed: status != .paused) {
      RuleReading(
        limit: "running", observed: "\(status)",
        message: "The session is paused: only orders that close a position pass. Resume it first.",
        passes: Self.reducing)
    }
    assessment.note(.killSwitch, passed: killSwitch == nil) {
      RuleReading(
        limit: "released", observed: killSwitch == nil ? "released" : "engaged",
        message: "The kill switch is engaged (\(killSwitch?.reason ?? "")): only orders that close a position pass.",
        passes: Self.reducing)
    }
    checkMode(.reduceOnly, as: .reduceOnlyMode, &assessment)
    checkMode(.halted, as: .haltedMode, &assessment)
    let reason = riskState.instrumentHalts[proposal.place]
    assessment.note(.instrumentHalted, passed: reason == nil) {
      RuleReading(
        limit: "not halted", observed: reason == nil ? "not halted" : "halted",
        message: "\(proposal.terms.symbol) is halted (\(reason ?? "")): only orders that close the position pass.",
        passes: Self.reducing)
    }
  }

  private func checkMode(_ mode: RiskMode, as rule: Denial.Rule, _ assessment: inout Assessment) {
    assessment.note(rule, passed: riskState.mode != mode) {
      RuleReading(
        limit: RiskMode.normal.text, observed: riskState.mode.text,
        message: "The session is in mode \(riskState.mode.text) (\(riskState.modeReason)): only orders that close a "
          + "position pass.", passes: Self.reducing)
    }
  }

  /// What a halt lets pass.
  static let reducing = "orders that reduce a position"

  func checkVenue(at time: Instant, _ assessment: inout Assessment) {
    guard let hours = riskState.limits.tradingHours else { return }
    let session = hours.session(at: time)
    assessment.note(.tradingHours, passed: session != .closed) {
      let observed = hours.wallClock(at: time)
      return RuleReading(
        limit: hours.text, observed: observed,
        message: "It is \(observed) in \(hours.zone), outside the trading hours \(hours.text).",
        passes: "orders within \(hours.text)")
    }
    assessment.note(.holiday, passed: session != .holiday) {
      let observed = hours.wallClock(at: time)
      return RuleReading(
        limit: "no holiday", observed: observed,
        message: "It is \(observed) in \(hours.zone), a holiday of the venue.",
        passes: "orders on a trading day within \(hours.text)")
    }
  }

  func checkBias(_ factor: RiskBias.Factor, _ assessment: inout Assessment) {
    guard let bias = riskState.bias else { return }
    assessment.note(.riskBias, passed: factor.isPositive) {
      RuleReading(
        limit: "above 0", observed: "\(factor)",
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

extension TradingHours {
  /// `09:30–16:00 monday, tuesday America/New_York`.
  fileprivate var text: String {
    let days = weekdays.map { "\($0)" }.joined(separator: ", ")
    return "\(Self.clock(openMinute))–\(Self.clock(closeMinute)) \(days) \(zone)"
  }

  fileprivate func wallClock(at time: Instant) -> String {
    let local = zone.civilTime(at: time)
    return "\(local.date.weekday) \(local.date) \(Self.clock(local.minute))"
  }
}
