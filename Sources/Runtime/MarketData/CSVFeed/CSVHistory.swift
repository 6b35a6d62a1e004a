import TradingModel
import TradingRuntime

extension MarketHistory {
  /// Adds what a file holds.
  /// - Parameter maximum: how many rows the feed may still have.
  mutating func read(_ table: CSVTable, maximum: Int) throws(CSVFeedError) {
    let symbol = table.file.symbol
    switch table.file.kind {
    case .bars:
      var clock = BarClock(configuration: table.configuration)
      bars = try table.rows(maximum: maximum) { (row) throws(CSVFeedError) in try row.bar(of: symbol, &clock) }
    case .quotes:
      var previous: Instant?
      quotes = try table.rows(maximum: maximum) { (row) throws(CSVFeedError) in try row.quote(of: symbol, &previous) }
    case .trades:
      var previous: Instant?
      trades = try table.rows(maximum: maximum) { (row) throws(CSVFeedError) in try row.trade(of: symbol, &previous) }
    }
  }
}
