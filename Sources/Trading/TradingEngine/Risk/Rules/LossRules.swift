import TradingModel

/// Losses that were latched before the order came.
extension SessionState {
  func checkLosses(_ proposal: OrderProposal, _ assessment: inout Assessment) {
    let byAmount = riskState.dailyLossIsByAmount
    checkDailyLoss(.maximumDailyLoss, isReached: isDailyLossReached && !byAmount, &assessment)
    if riskState.limits.losses.maxDailyLoss != nil {
      checkDailyLoss(.maximumDailyLossAmount, isReached: isDailyLossReached && byAmount, &assessment)
    }
    checkHalt(.maximumDrawdown, riskState.halt { $0 == .drawdown }, &assessment)
    if let strategyID = proposal.strategyID {
      checkHalt(.maximumStrategyLoss, riskState.halt { $0 == .strategyLoss(strategyID) }, &assessment)
    }
    if assessment.isLogging { logLosses(of: proposal.strategyID, &assessment) }
  }

  /// What the rules read whose halts are not latched.
  private func logLosses(of strategyID: StrategyID?, _ assessment: inout Assessment) {
    if let percent = riskState.limits.losses.maxDrawdownPercent, riskState.halt({ $0 == .drawdown }) == nil {
      // Neither is below zero.
      let headroom = Percentage(raw: max(0, percent.raw &- drawdown.raw))
      assessment.logPassed(
        .maximumDrawdown, RuleReading(limit: .init(percent), observed: .init(drawdown), headroom: .init(headroom)))
    }
    if let limit = riskState.limits.losses.maxStrategyLoss, let strategyID,
      riskState.halt({ $0 == .strategyLoss(strategyID) }) == nil
    {
      let loss = strategyLoss(of: strategyID)
      let headroom = Money(raw: max(0, limit.raw &- max(0, loss.raw)))
      assessment.logPassed(
        .maximumStrategyLoss, RuleReading(limit: .init(limit), observed: .init(loss), headroom: .init(headroom)))
    }
  }

  private func checkDailyLoss(_ rule: Denial.Rule, isReached: Bool, _ assessment: inout Assessment) {
    assessment.note(rule, passed: !isReached) {
      RuleReading(
        limit: .init(dailyLossLimit), observed: .init(Money(raw: 0 &- dayProfit.raw)),
        headroom: .init(isReached ? .zero : dailyLossHeadroom))
    } refusal: {
      let share =
        riskState.dailyLossIsByAmount ? "" : " (\(riskState.limits.maxDailyLossPercent) % of \(dayStartEquity))"
      return RuleRefusal(
        message: "The loss limit of the day, \(dailyLossLimit)\(share), was reached: no new risk before the next day.",
        passes: Self.reducing)
    }
  }

  private func checkHalt(_ rule: Denial.Rule, _ halt: RiskHalt?, _ assessment: inout Assessment) {
    guard let halt else { return }
    assessment.note(rule, passed: false) {
      RuleReading(limit: .text(halt.limit), observed: .text(halt.observed))
    } refusal: {
      RuleRefusal(
        message: "\(halt.message) No new risk before a person releases the halt \(halt.haltID).",
        passes: Self.reducing)
    }
  }

  /// What may still be lost today; never below zero.
  var dailyLossHeadroom: Money {
    isDailyLossReached ? .zero : Money(raw: max(0, dailyLossLimit.raw &+ min(0, dayProfit.raw)))
  }
}
