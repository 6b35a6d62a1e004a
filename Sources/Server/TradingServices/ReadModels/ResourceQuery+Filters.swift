import ProtobufRuntime
import TradingModel
import TradingRuntime

extension ResourceQuery {
  /// What a request is restricted to; empty is everything.
  mutating func restrict(
    symbol: String = "", strategy: String = "", label: String = "", start: Instant? = nil, end: Instant? = nil
  ) {
    if !symbol.isEmpty { self.symbol = symbol }
    if !strategy.isEmpty { self.strategy = strategy }
    if !label.isEmpty { self.label = label }
    self.start = start?.nanosecondsSinceEpoch
    self.end = end?.nanosecondsSinceEpoch
  }

  mutating func restrict(
    symbol: String = "", strategy: String = "", label: String = "", statuses: [some ProtobufEnum],
    start: Instant? = nil, end: Instant? = nil
  ) {
    restrict(symbol: symbol, strategy: strategy, label: label, start: start, end: end)
    self.statuses = Set(statuses.map { Int64($0.rawValue) })
  }
}
