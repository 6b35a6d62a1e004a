internal import Backtesting
internal import TradingModel

/// What a backtest runs over, and what that was when it was read.
struct BacktestHistory: Sendable {
  let bars: BarHistory
  let benchmark: BarSeries?
  let actions: [CorporateAction]
  /// Of what is traded, then of what it is compared with.
  let series: [SeriesState]

  /// - Parameter benchmark: what was named. Nil: the symbol that is traded, where it is the only one.
  init(of definition: SessionDefinition, benchmark named: Symbol?, feed: any MarketDataFeed) async throws {
    let symbols = definition.configuration.instruments.map(\.symbol)
    let end = definition.replay.end
    let all = symbols + (named.map { symbols.contains($0) ? [] : [$0] } ?? [])
    var known = await feed.states(of: all)
    while true {
      let bars = try await BarHistory(feed: feed, symbols: symbols, to: end)
      let benchmark = try await bars.benchmark(named, feed: feed, to: end)
      let actions = await feed.actions(of: symbols)
      let now = await feed.states(of: all)
      if now == known {
        (self.bars, self.benchmark, self.actions, series) = (bars, benchmark, actions, now)
        return
      }
      // Some were imported while they were read.
      known = now
    }
  }
}
