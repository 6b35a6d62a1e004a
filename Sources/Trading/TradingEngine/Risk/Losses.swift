public import TradingModel

extension SessionState {
  /// One reading of equity against the limits of losses: part of the evolution of every mark, so that a replay counts
  /// the same.
  mutating func readLosses() {
    let limits = riskState.limits.losses
    if equity > riskState.peakEquity { riskState.peakEquity = equity }
    if !riskState.isDailyLossReached {
      let isBeyond = Money(raw: 0 &- dayProfit.raw) >= dailyLossLimit
      if isBeyond || riskState.readings.daily != 0 { riskState.readings.daily.count(isBeyond) }
    }
    if let percent = limits.maxDrawdownPercent {
      let isBeyond = isDrawdown(beyond: percent)
      if isBeyond || riskState.readings.drawdown != 0 { riskState.readings.drawdown.count(isBeyond) }
    }
    if let limit = limits.maxStrategyLoss { readStrategyLosses(limit) }
  }

  /// Whether readings of equity within a range count towards no limit, nor end a count.
  func losesNothing(within equities: ClosedRange<Money>) -> Bool {
    if riskState.limits.losses.maxStrategyLoss != nil { return false }
    if !riskState.isDailyLossReached {
      let loss = Money(raw: dayStartEquity.raw &- equities.lowerBound.raw)
      if riskState.readings.daily != 0 || loss >= dailyLossLimit { return false }
    }
    guard let percent = riskState.limits.losses.maxDrawdownPercent else { return true }
    let peak = max(riskState.peakEquity, equities.upperBound)
    return riskState.readings.drawdown == 0 && !isDrawdown(from: peak, to: equities.lowerBound, beyond: percent)
  }

  private mutating func readStrategyLosses(_ limit: Money) {
    while riskState.readings.strategies.count < portfolio.strategies.count { riskState.readings.strategies.append(0) }
    for index in portfolio.strategies.indices {
      // No closure, which would copy the state: see ``PassedByAddress``.
      guard let strategyID = portfolio.strategies[index].strategyID else { continue }
      let isBeyond = strategyLoss(of: strategyID) >= limit
      if isBeyond || riskState.readings.strategies[index] != 0 { riskState.readings.strategies[index].count(isBeyond) }
    }
  }

  /// What a strategy has lost in all, realised and not, since a person last released its halt; below zero for a profit.
  public func strategyLoss(of strategyID: StrategyID) -> Money {
    // Profits are sums that the portfolio keeps within range.
    Money(raw: (riskState.strategyBases[strategyID]?.raw ?? 0) &- portfolio.profit(of: strategyID).raw)
  }

  /// Whether equity is so far below its peak.
  func isDrawdown(beyond percent: Percentage) -> Bool { isDrawdown(from: peakEquity, to: equity, beyond: percent) }

  private func isDrawdown(from peak: Money, to equity: Money, beyond percent: Percentage) -> Bool {
    let fall = Money(raw: peak.raw &- equity.raw)
    return fall.isPositive && peak.isPositive && fall.reaches(percent, of: peak)
  }

  /// How far equity is below its peak, in per cent, rounded up; zero at the peak.
  public var drawdown: Percentage {
    let fall = Money(raw: max(0, peakEquity.raw &- equity.raw))
    guard fall.isPositive, peakEquity.isPositive, let share = try? fall.percentage(of: peakEquity, rounding: .up)
    else { return .zero }
    return share
  }

  /// Whether what made a halt holds still. A drawdown's peak and a strategy's loss begin anew with the release, and an
  /// overfill is past.
  func causeStands(of halt: RiskHalt) -> Bool {
    switch halt.cause {
    case .dailyLoss: Money(raw: 0 &- dayProfit.raw) >= dailyLossLimit
    case .drawdown, .strategyLoss, .overfill: false
    }
  }

  /// What the rule of a halt reads now.
  func observed(of halt: RiskHalt) -> String {
    switch halt.cause {
    case .dailyLoss: "\(Money(raw: 0 &- dayProfit.raw))"
    case .drawdown: "\(drawdown)"
    case .overfill, .strategyLoss: halt.observed
    }
  }
}

extension SessionEngine {
  /// Latches what enough readings in a row have confirmed, and withdraws what would add risk.
  mutating func checkLossLimits() throws(DecisionError) {
    let limits = state.riskState.limits.losses
    if !state.isDailyLossReached, state.riskState.readings.daily >= limits.haltConfirmations ?? 1 {
      try emit(.dailyLossReached(loss: Money(raw: 0 &- state.dayProfit.raw), limit: state.dailyLossLimit))
      try withdrawIncreasingOrders()
    }
    if let percent = limits.maxDrawdownPercent {
      let needed = limits.haltConfirmations ?? LossLimits.defaultConfirmations
      if state.riskState.readings.drawdown >= needed, state.riskState.halt({ $0 == .drawdown }) == nil {
        try latchDrawdown(percent)
      }
    }
    if let limit = limits.maxStrategyLoss {
      let needed = limits.haltConfirmations ?? LossLimits.defaultConfirmations
      for (index, count) in state.riskState.readings.strategies.enumerated() where count >= needed {
        guard let strategyID = state.portfolio.strategies[index].strategyID,
          state.riskState.halt({ $0 == .strategyLoss(strategyID) }) == nil
        else { continue }
        try latchLoss(of: strategyID, limit, readings: count)
      }
    }
  }

  private mutating func latchLoss(of strategyID: StrategyID, _ limit: Money, readings: Int) throws(DecisionError) {
    let loss = state.strategyLoss(of: strategyID)
    let halt = RiskHalt(
      haltID: state.riskState.nextHaltID, cause: .strategyLoss(strategyID), limit: "\(limit)", observed: "\(loss)",
      readings: readings, message: "The strategy \(strategyID) has lost \(loss); the limit is \(limit).", latchTime: now
    )
    try emit(.risk(.haltLatched(halt)))
    for place in state.configuration.instruments.indices {
      let entries = state.workingEntries(of: strategyID, in: InstrumentBook(state, place: place))
      for index in entries { try requestCancel(at: index) }
    }
  }

  private mutating func latchDrawdown(_ percent: Percentage) throws(DecisionError) {
    let observed = state.drawdown.shortened(.up)
    let halt = RiskHalt(
      haltID: state.riskState.nextHaltID, cause: .drawdown, limit: "\(percent)", observed: "\(observed)",
      readings: state.riskState.readings.drawdown,
      message: "Equity \(state.equity) is \(observed) % below its peak \(state.peakEquity); the limit is \(percent) %.",
      latchTime: now)
    try emit(.risk(.haltLatched(halt)))
    try withdrawIncreasingOrders()
  }
}

extension Int {
  /// Counts one more reading in a row, or begins anew.
  fileprivate mutating func count(_ isBeyond: Bool) { self = isBeyond ? Swift.min(self + 1, 1_000_000) : 0 }
}
