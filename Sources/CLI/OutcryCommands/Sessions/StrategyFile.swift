extension CommandContext {
  /// As the contract bounds `SessionSpec.strategy_yaml`.
  private static let maximumStrategyBytes = 64 << 10

  /// The text of a strategy's file.
  func strategyText(_ strategy: String) throws -> String {
    let bytes: [UInt8]
    do {
      bytes = try environment.readFile(strategy, Self.maximumStrategyBytes + 1)
    } catch let error as FileError {
      throw UsageError("cannot read the strategy \(strategy): \(error.message)")
    }
    guard bytes.count <= Self.maximumStrategyBytes else {
      throw UsageError("the strategy \(strategy) is larger than 64 KiB")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageError("the strategy \(strategy) is not UTF-8 text")
    }
    return text
  }
}
