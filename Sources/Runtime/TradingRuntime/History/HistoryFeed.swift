internal import Backtesting
internal import TradingModel

/// What a session replays: imported bars beside the feed's, put together to its interval, with splits and dividends taken out.
struct HistoryFeed: MarketDataFeed {
  let feed: any MarketDataFeed
  let library: BarLibrary
  let choice: HistoryChoice
  /// Where days begin and end.
  let zone: CivilZone

  var instruments: [Instrument] { feed.instruments }
  var description: String { feed.description }

  func open(symbols: [Symbol], from: Instant?, to: Instant?) async throws -> any MarketDataCursor {
    var histories: [MarketHistory] = []
    for symbol in Set(symbols).sorted() { histories.append(MarketHistory(bars: try await bars(of: symbol))) }
    return MergingCursor(histories, from: from, to: to)
  }

  func states(of symbols: [Symbol]) async -> [SeriesState] {
    var states: [SeriesState] = []
    for symbol in symbols {
      let imported =
        if let interval = choice.sources[symbol] {
          await library.settledRecord(of: SeriesKey(symbol: symbol, interval: interval)).map { SeriesState($0) }
        } else { SeriesState(symbol, of: feed) }
      guard let imported else { continue }
      let factors = await library.settledFactors(of: symbol)
      states.append(imported.adjusted(by: factors.map { .init(number: $0.revision, time: $0.updateTime) }))
    }
    return states
  }

  func actions(of symbols: [Symbol]) async -> [CorporateAction] {
    var actions: [CorporateAction] = []
    for symbol in symbols {
      guard let record = await library.factors(of: symbol) else { continue }
      actions += record.factors.actions(of: symbol, for: choice.adjustment ?? .raw, in: zone)
    }
    return actions
  }

  private func bars(of symbol: Symbol) async throws -> [Bar] {
    let raw: [Bar] =
      if let interval = choice.sources[symbol] {
        try await library.bars(of: SeriesKey(symbol: symbol, interval: interval))
      } else { try await barsOfFeed(symbol) }
    let adjustment = choice.adjustment ?? .raw
    let factors = adjustment == .raw ? nil : await library.factors(of: symbol)?.factors
    guard factors != nil || choice.interval != nil else { return raw }
    do {
      var series = try BarSeries(symbol, raw)
      if let factors { series = try series.adjusted(by: factors, adjustment, in: zone) }
      if let interval = choice.interval, interval != choice.sources[symbol] {
        series = try series.resampled(to: interval, in: zone)
      }
      return Array(series.bars)
    } catch {
      throw RuntimeError.invalid(field: "spec.replay", reason: "\(error)")
    }
  }

  private func barsOfFeed(_ symbol: Symbol) async throws -> [Bar] {
    var cursor = try await feed.open(symbols: [symbol], from: nil, to: nil)
    var bars: [Bar] = []
    while let slice = try await cursor.next() {
      guard slice.quotes.isEmpty, slice.trades.isEmpty else {
        throw RuntimeError.invalid(
          field: "spec.symbols", reason: "\(symbol) has quotes or trades in the feed: they go with no imported bars")
      }
      bars += slice.bars
    }
    if let interval = choice.interval, let minutes = interval.minutes, minutes < 1_440,
      bars.contains(where: { $0.closeTime.nanoseconds(since: $0.openTime) > Int64(minutes) * 60_000_000_000 })
    {
      throw RuntimeError.invalid(
        field: "spec.replay.bar_interval", reason: "cannot be \(interval): the feed's bars of \(symbol) are longer")
    }
    return bars
  }
}

extension SessionPorts {
  /// What a session replays.
  func feed(for definition: SessionDefinition) -> any MarketDataFeed {
    feed(for: definition.replay.history, in: definition.configuration.dayTimeZone)
  }

  func feed(for choice: HistoryChoice, in zone: CivilZone) -> any MarketDataFeed {
    guard let library, !choice.isOfFeedAlone else { return feed }
    return HistoryFeed(feed: feed, library: library, choice: choice, zone: zone)
  }
}
