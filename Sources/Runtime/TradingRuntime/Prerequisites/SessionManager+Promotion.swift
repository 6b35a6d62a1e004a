internal import TradingModel

extension SessionManager {
  /// Raises a version of a strategy to live, when every condition on the strategy itself holds now. One that is live already
  /// is answered as it is.
  ///
  /// - Parameters:
  ///   - confirmation: what a person said; empty: nothing.
  ///   - validateOnly: nothing is done.
  /// - Throws: ``RuntimeError/promotionRefused(_:_:)``, ``RuntimeError/strategyNotFound(_:)``.
  public func promote(
    _ version: StrategyVersion, confirmation: String, validateOnly: Bool
  ) async throws -> DeployedStrategy {
    let strategy = try registry.strategy(version)
    if strategy.stage == .live { return strategy }
    let facts = PrerequisiteFacts(
      time: ports.clock.now,
      strategy: try await strategyFacts(
        of: strategy.source, label: "\(version)", symbols: strategy.document?.symbols ?? []),
      session: nil,
      confirmation: PrerequisiteFacts.Confirmation(
        wanted: "promote \(version) to live", given: confirmation, earlier: nil))
    let failed = policy(strategy: version.name, account: nil).evaluate(facts, Prerequisite.Kind.ofStrategy)
      .filter { $0.result != .pass }
    if !failed.isEmpty { throw RuntimeError.promotionRefused(version, failed) }
    if validateOnly { return strategy }
    try await registry.promote(version, confirmation: confirmation)
    return try registry.strategy(version)
  }
}
