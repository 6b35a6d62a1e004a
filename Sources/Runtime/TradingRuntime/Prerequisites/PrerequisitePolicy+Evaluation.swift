extension PrerequisitePolicy {
  /// Every condition, in the order of ``Prerequisite/Kind``. The one evaluation: CheckPrerequisites answers it and
  /// StartSession obeys it.
  public func evaluate(_ facts: PrerequisiteFacts) -> [Prerequisite] {
    Prerequisite.Kind.allCases.map { kind in
      switch kind {
      case .backtestSharpe: backtestSharpe(facts)
      case .paperTradingDays: paperTradingDays(facts)
      case .riskParameters: riskParameters(facts)
      case .brokerConnected: brokerConnected(facts)
      case .accountVerified: accountVerified(facts)
      }
    }
  }

  private func backtestSharpe(_ facts: PrerequisiteFacts) -> Prerequisite {
    let passes = facts.backtestSharpe.map { $0 >= minimumBacktestSharpe } ?? false
    return Prerequisite(
      kind: .backtestSharpe, result: passes ? .pass : .fail,
      observed: facts.backtestSharpe.map { "\($0)" } ?? "no backtest", required: "at least \(minimumBacktestSharpe)",
      evidence: facts.backtestSharpe == nil ? ["this server holds no backtest of the strategy"] : [],
      remedy: passes ? "" : "backtest the strategy until its Sharpe ratio is at least \(minimumBacktestSharpe)")
  }

  private func paperTradingDays(_ facts: PrerequisiteFacts) -> Prerequisite {
    let days = facts.paperRecords.map(\.days).max() ?? 0
    let passes = facts.hasStrategy && days >= minimumPaperDays
    let evidence = facts.paperRecords.map { "session \($0.sessionID): \($0.days) market days on paper" }
    let remedy =
      facts.hasStrategy
      ? "run the same strategy in a PAPER session for at least \(minimumPaperDays) market days"
      : "give the session a strategy, and run it in a PAPER session for at least \(minimumPaperDays) market days"
    return Prerequisite(
      kind: .paperTradingDays, result: passes ? .pass : .fail,
      observed: "\(days) market days in the longest paper session",
      required: "at least \(minimumPaperDays) market days",
      evidence: evidence.isEmpty ? ["no paper session of this strategy on this server"] : evidence,
      remedy: passes ? "" : remedy)
  }

  private func riskParameters(_ facts: PrerequisiteFacts) -> Prerequisite {
    Prerequisite(
      kind: .riskParameters, result: facts.hasOwnRiskLimits ? .pass : .fail,
      observed: facts.hasOwnRiskLimits ? "set for this session" : "defaults", required: "set for this session",
      evidence: [], remedy: facts.hasOwnRiskLimits ? "" : "create the session with risk_limits of its own")
  }

  private func brokerConnected(_ facts: PrerequisiteFacts) -> Prerequisite {
    let passes = facts.broker?.isConnected ?? false
    return Prerequisite(
      kind: .brokerConnected, result: passes ? .pass : .fail,
      observed: facts.broker.map { $0.isConnected ? "\($0.name) is connected" : "\($0.name) is not connected" }
        ?? "no live broker",
      required: "a live broker that is connected", evidence: [],
      remedy: passes ? "" : "configure a live broker and see that it is connected")
  }

  private func accountVerified(_ facts: PrerequisiteFacts) -> Prerequisite {
    let verified = facts.broker?.isAccountVerified
    let result: Prerequisite.Result = verified.map { $0 ? .pass : .fail } ?? .unknown
    let observed = verified.map { $0 ? "verified" : "not verified" } ?? "no broker says"
    return Prerequisite(
      kind: .accountVerified, result: result, observed: observed, required: "verified by the broker", evidence: [],
      remedy: result == .pass ? "" : "have the broker verify the account, and see that it is connected")
  }
}
