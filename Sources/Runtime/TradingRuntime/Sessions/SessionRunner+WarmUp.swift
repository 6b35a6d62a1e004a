internal import DequeModule
internal import TradingEngine
internal import TradingModel

extension WarmUp {
  /// An exponential average forgets what it began with: after so many times its length the first price counts for less than
  /// the last digit of a double, and a session that starts in the middle says what one says that ran from the beginning.
  fileprivate static let generosity = 20
  /// Slices before a start; more are left out, the oldest first.
  fileprivate static let maximumSlices = 100_000

  fileprivate var slices: Int { min(Self.maximumSlices, max(0, bars).multipliedClamping(by: Self.generosity)) }
  fileprivate var nanoseconds: Int64 {
    Int64(clamping: max(0, seconds).multipliedClamping(by: Self.generosity).multipliedClamping(by: 1_000_000_000))
  }
}

extension WarmUp {
  /// What a feed has of the time before a start, as much of it as the strategy needs.
  func slices(
    of symbols: [Symbol], before start: Instant, feed: any MarketDataFeed
  ) async throws -> Deque<MarketSlice> {
    var kept: Deque<MarketSlice> = []
    guard !isNothing else { return kept }
    var cursor = try await feed.open(symbols: symbols, from: nil, to: start.advanced(by: -1))
    while let slice = try await cursor.next() {
      kept.append(slice)
      while let oldest = kept.first,
        kept.count > Self.maximumSlices
          || (kept.count > slices && start.nanoseconds(since: oldest.closeTime) > nanoseconds)
      {
        kept.removeFirst()
      }
    }
    return kept
  }
}

extension SessionRunner {
  private static let barsInOneUnit = 512

  /// What the strategy is to have seen before the replay begins.
  func warmUpSlices() async throws -> Deque<MarketSlice> {
    guard let need = engine.warmUp, let start = definition.replay.start else { return [] }
    return try await need.slices(
      of: definition.configuration.instruments.map(\.symbol), before: start,
      feed: ports.feed(for: definition))
  }

  /// Gives the strategy its bars from before the start; they are events as all others, so that a recovery gives them, too.
  func warmUp(with slices: Deque<MarketSlice>) async throws {
    var count = 0
    for slice in slices {
      for bar in slice.bars {
        // What is in the journal already came before a start that was cut off.
        if let last = engine.state.book(of: bar.symbol)?.lastBar, last.closeTime >= bar.closeTime { continue }
        _ = try apply(.bar(bar), at: bar.closeTime)
        count += 1
        guard count.isMultiple(of: Self.barsInOneUnit) else { continue }
        try enqueue()
        try await waitForRoom()
      }
    }
    try enqueue()
  }
}

extension Int {
  fileprivate func multipliedClamping(by factor: Int) -> Int {
    let (product, overflowed) = multipliedReportingOverflow(by: factor)
    return overflowed ? .max : product
  }
}
