extension CommandContext {
  /// As the contract bounds `SessionSpec.strategy_yaml`.
  private static let maximumStrategyBytes = 64 << 10

  /// The text of a strategy's file.
  func strategyText(_ strategy: String) throws -> String {
    let bytes = try file(strategy, what: "the strategy \(strategy)", limit: Self.maximumStrategyBytes)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageError("the strategy \(strategy) is not UTF-8 text")
    }
    return text
  }
}
