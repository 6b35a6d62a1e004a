public import Backtesting
public import MarketSimulation
internal import Strategies
internal import TradingEngine
public import TradingModel

extension SessionManager {
  /// Runs a paper session's data again through the backtester, and says where the two differ and why.
  ///
  /// - Parameter exchange: how the backtest fills orders. Nil: as the session did.
  /// - Throws: ``RuntimeError``, `CommandError.wrongState` for one that has not ended.
  public nonisolated func parity(
    of id: SessionID, against exchange: ExchangeConfiguration?
  ) async throws -> ParityReport {
    let runner = try await runner(id)
    let (state, definition) = try await runner.read { ($0.state, $0.definition) }
    guard definition.configuration.mode == .paper else {
      throw RuntimeError.invalid(field: "session_id", reason: "is a live session: only paper is run again")
    }
    guard state.status.isFinal else { throw CommandError.wrongState(current: state.status, needed: [.stopped]) }
    let check = try ParityCheck(
      state, exchange: definition.exchange, against: exchange ?? definition.exchange,
      wasInterrupted: try await wasInterrupted(id))
    guard
      let end = definition.configuration.instruments.compactMap({ state.book(of: $0.symbol)?.lastBar?.closeTime }).max()
    else { throw RuntimeError.invalid(field: "session_id", reason: "has seen no bar: there is nothing to run again") }
    let history = try await BarHistory(replaying: definition, to: end, feed: ports.feed(for: definition))
    var results: [SessionState] = []
    for exchange in check.runs {
      var backtest = try Backtest(
        BacktestConfiguration(
          session: definition.configuration, exchange: exchange, start: definition.replay.start, end: end),
        history: history, trader: try BacktestTrader(definition.strategySource))
      results.append(try await backtest.runSharingThread().session)
    }
    guard let report = check.report(results) else {
      throw RuntimeError.invalid(field: "session_id", reason: "could not be compared")
    }
    return report
  }

  /// Whether somebody made the session do otherwise than its strategy and its data alone.
  private nonisolated func wasInterrupted(_ id: SessionID) async throws -> Bool {
    var revision: Revision = 0
    while true {
      let page = try await ports.journal.read(.session(id), after: revision, limit: 4_096)
      guard let newest = page.last?.revision else { return false }
      if page.contains(where: { $0.entry.isIntervention }) { return true }
      revision = newest
      await Task.yield()
    }
  }
}

extension JournalEntry {
  fileprivate var isIntervention: Bool {
    guard case .event(let event) = self else { return false }
    switch event.kind {
    case .statusChanged(.paused, _), .killSwitchEngaged, .lease(.lapsed): return true
    case .risk(.limitsChanged), .risk(.modeChanged), .risk(.biasSet), .risk(.haltReleased), .risk(.flattened):
      return true
    case .portfolio(.transactionRecorded), .portfolio(.rateSet): return true
    default: return false
    }
  }
}

extension BarHistory {
  /// What a session saw: the bars that warmed its strategy up, and those that it traded.
  fileprivate init(replaying definition: SessionDefinition, to end: Instant, feed: any MarketDataFeed) async throws {
    let symbols = definition.configuration.instruments.map(\.symbol)
    var cursor = try await feed.open(symbols: symbols, from: definition.replay.start, to: end)
    var past: [MarketSlice] = []
    if let start = definition.replay.start, let need = try BacktestTrader.warmUp(definition.strategySource) {
      past = Array(try await need.slices(of: symbols, before: start, feed: feed))
    }
    try await self.init(reading: &cursor, after: past)
  }
}

extension BacktestTrader {
  /// Who trades in a session: its strategy, or nobody where all orders come by hand.
  fileprivate init(_ source: String) throws {
    self = source.isEmpty ? .script(NobodyTrades()) : .strategy(FormulaStrategy(try StrategyDocument(yaml: source)))
  }

  fileprivate static func warmUp(_ source: String) throws -> WarmUp? {
    guard !source.isEmpty else { return nil }
    let strategy = FormulaStrategy(try StrategyDocument(yaml: source))
    return WarmUp(bars: strategy.warmUpBars, seconds: strategy.warmUpSeconds)
  }
}

private struct NobodyTrades: OrderScript {
  var name: String { "nobody" }
  mutating func onSlice(_ slice: MarketSlice, session: SessionState) -> [ScriptCommand] { [] }
}
