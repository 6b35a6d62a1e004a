import CSVFeed
import Testing
import TradingModel
import TradingRuntime

extension CSVFeed {
  /// Every slice of a replay.
  func slices(
    _ symbols: [Symbol], from: Instant? = nil, to: Instant? = nil
  ) async throws -> [MarketSlice] {
    var cursor = try await open(symbols: symbols, from: from, to: to)
    var slices: [MarketSlice] = []
    while let slice = try await cursor.next() { slices.append(slice) }
    return slices
  }
}

func symbol(_ text: String) throws -> Symbol {
  try #require(Symbol(text))
}

/// Seconds since the epoch.
func instant(_ seconds: Int64) throws -> Instant {
  try #require(Instant(seconds: seconds))
}
