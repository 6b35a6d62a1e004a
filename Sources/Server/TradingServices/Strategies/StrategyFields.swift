import Strategies
import TradingModel
import TradingRuntime

/// A document with a fault, in a field of a request.
struct InvalidStrategy: Error, Sendable {
  let field: String
  let fault: StrategyDocumentError
}

extension Fields {
  /// `NAME@NUMBER` that must be there.
  mutating func strategyVersion(_ text: String, _ field: String) -> StrategyVersion? {
    if text.isEmpty {
      refuse(field, "must not be empty")
      return nil
    }
    return optionalStrategyVersion(text, field)
  }

  /// `NAME@NUMBER` that may be absent.
  mutating func optionalStrategyVersion(_ text: String, _ field: String) -> StrategyVersion? {
    if text.isEmpty { return nil }
    guard let version = StrategyVersion(text) else {
      refuse(field, "must be NAME@NUMBER, such as trend@1; ListStrategies has them")
      return nil
    }
    return version
  }

  /// The document of a strategy that must be there.
  mutating func strategyDocument(_ text: String, _ field: String = "strategy_yaml") -> String? {
    self.text(text, field, maximumBytes: StrategyDocument.maximumBytes, required: true)
  }
}
