internal import Backtesting
public import TradingModel

extension SessionManager {
  /// Every instrument that sessions may trade, imported ones before the feed's.
  public func instruments() async -> [Symbol: Instrument] {
    var known = Dictionary(ports.feed.instruments.map { ($0.symbol, $0) }, uniquingKeysWith: { first, _ in first })
    for record in await ports.library?.allSeries ?? [] { known[record.key.symbol] = record.instrument }
    return known
  }

  /// Where a session's bars come from. What is there already keeps what it has.
  func choice(for symbols: [Symbol], wanted: HistoryChoice, existing: HistoryChoice?) async throws -> HistoryChoice {
    if let existing, wanted.interval == existing.interval,
      (wanted.adjustment ?? existing.adjustment) == existing.adjustment
    {
      return existing
    }
    guard let library = ports.library else {
      return HistoryChoice(interval: wanted.interval, adjustment: wanted.adjustment.map { _ in .raw })
    }
    return try await library.choice(for: symbols, wanted: wanted)
  }

  /// What a backtest of a session runs over, with what it is compared with.
  /// - Throws: ``RuntimeError/invalid(field:reason:)`` for a benchmark that there is not.
  nonisolated func data(
    for definition: SessionDefinition, benchmark: Symbol?, field: String
  ) async throws -> any MarketDataFeed {
    let zone = definition.configuration.dayTimeZone
    var choice = definition.replay.history
    let traded = definition.configuration.instruments.map(\.symbol)
    if let benchmark, !traded.contains(benchmark) {
      guard await instruments()[benchmark] != nil else {
        throw RuntimeError.invalid(field: field, reason: "\(benchmark) is neither in the feed nor imported")
      }
      if let library = ports.library {
        let wanted = HistoryChoice(interval: choice.interval, adjustment: choice.adjustment)
        choice.sources.merge(try await library.choice(for: [benchmark], wanted: wanted).sources) { first, _ in first }
      }
    }
    return ports.feed(for: choice, in: zone)
  }

  /// Prices with splits and dividends in them are for backtests, which know what to do about those.
  func requireAdjusted(_ definition: SessionDefinition) async throws {
    guard let adjustment = definition.replay.history.adjustment, adjustment != .splitsAndDividends,
      let library = ports.library
    else { return }
    for symbol in definition.configuration.instruments.map(\.symbol) where await library.factors(of: symbol) != nil {
      throw RuntimeError.invalid(
        field: "spec.replay.price_adjustment",
        reason: "must be SPLITS_AND_DIVIDENDS in a session: \(symbol) has imported splits and dividends")
    }
  }

  /// Changes what sessions may replay while none is created, and refuses when one that has not ended replays it.
  ///
  /// - Parameter isUsed: whether a session replays what is to change.
  /// - Throws: ``RuntimeError/dataInUse(sessions:)``, and what the change throws.
  public func changeData(
    where isUsed: @Sendable (SessionDefinition) -> Bool, _ change: @Sendable () async throws -> Void
  ) async throws {
    await turns.take()
    defer { turns.release() }
    var users: [SessionID] = []
    for runner in allRunners where isUsed(runner.definition) {
      // One that cannot be asked may well go on.
      let status = try? await runner.read(\.state.status)
      if status?.isFinal != true { users.append(runner.sessionID) }
    }
    guard users.isEmpty else { throw RuntimeError.dataInUse(sessions: users) }
    try await change()
  }
}

extension SessionDefinition {
  /// Whether it replays the bars of an imported series.
  public func replays(_ key: SeriesKey) -> Bool { replay.history.sources[key.symbol] == key.interval }

  /// Whether it replays prices of a symbol with splits or dividends taken out.
  public func adjusts(_ symbol: Symbol) -> Bool {
    (replay.history.adjustment ?? .raw) != .raw && configuration.instruments.contains { $0.symbol == symbol }
  }
}
