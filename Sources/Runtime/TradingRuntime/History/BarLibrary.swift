public import Backtesting
public import TradingModel

/// The bars and factors that were imported. What sessions replay of them is read here.
public actor BarLibrary {
  /// Of one series.
  public static let maximumBars = 5_000_000
  public static let maximumSeries = 10_000
  /// Files that are taken in at a time; one more is refused.
  public static let maximumImports = 2
  /// Bars kept in memory for who reads them next.
  private static let maximumLoaded = 2_000_000
  private static let pageSize = 20_000

  private let store: any BarStore
  private var series: [SeriesKey: SeriesRecord]
  private var factors: [Symbol: FactorRecord]
  private var loaded: [SeriesKey: [Bar]] = [:]
  /// The one that was read last comes last.
  private var uses: [SeriesKey] = []
  private var imports = 0
  private let turns = TurnQueue()

  /// - Throws: what the store throws.
  public init(store: any BarStore) async throws {
    self.store = store
    series = Dictionary(try await store.series().map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    factors = Dictionary(try await store.factors().map { ($0.symbol, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// In the order of symbols and intervals.
  public var allSeries: [SeriesRecord] { series.values.sorted { $0.key < $1.key } }

  public func factors(of symbol: Symbol) -> FactorRecord? { factors[symbol] }

  /// The shortest interval first.
  func series(of symbol: Symbol) -> [SeriesRecord] { allSeries.filter { $0.key.symbol == symbol } }

  /// What a series is while nobody changes it. Whoever reads its bars between two equal answers has read those.
  func settledRecord(of key: SeriesKey) async -> SeriesRecord? {
    await turns.take()
    defer { turns.release() }
    return series[key]
  }

  /// The same of splits and dividends.
  func settledFactors(of symbol: Symbol) async -> FactorRecord? {
    await turns.take()
    defer { turns.release() }
    return factors[symbol]
  }

  public nonisolated func close() { store.close() }

  // MARK: Reading

  /// Every bar of a series; none of one that is not there.
  func bars(of key: SeriesKey) async throws -> [Bar] {
    if let bars = loaded[key] {
      use(key)
      return bars
    }
    guard let record = series[key] else { return [] }
    var bars: [Bar] = []
    bars.reserveCapacity(record.bars)
    while bars.count < record.bars {
      let page = try await store.bars(of: key, after: bars.last?.openTime, limit: Self.pageSize)
      guard !page.isEmpty else { break }
      bars += page
      try Task.checkCancellation()
    }
    // It may have changed while it was read: whoever asked gets what was there, and nobody else.
    if series[key] == record { keep(bars, key) }
    return bars
  }

  private func keep(_ bars: [Bar], _ key: SeriesKey) {
    guard bars.count <= Self.maximumLoaded else { return }
    loaded[key] = bars
    use(key)
    while loaded.values.reduce(0, { $0 + $1.count }) > Self.maximumLoaded, let oldest = uses.first { forget(oldest) }
  }

  private func use(_ key: SeriesKey) {
    uses.removeAll { $0 == key }
    uses.append(key)
  }

  private func forget(_ key: SeriesKey) {
    loaded[key] = nil
    uses.removeAll { $0 == key }
  }

  // MARK: Changing

  /// Runs a change of what sessions may replay, or refuses it.
  public typealias Guard = @Sendable (_ change: @Sendable () async throws -> Void) async throws -> Void

  /// Takes a place among those that import; ``endImport()`` gives it back.
  public func beginImport() throws {
    guard imports < Self.maximumImports else {
      throw RuntimeError.limitReached(name: "imports at a time", maximum: Self.maximumImports)
    }
    imports += 1
  }

  public func endImport() { imports -= 1 }

  /// Adds bars to a series: all of them or none.
  ///
  /// - Parameters:
  ///   - known: the instrument as the feed has it, if it does.
  ///   - time: the server's clock.
  ///   - changingPast: runs the change where it is one of what there was before.
  /// - Throws: ``RuntimeError``, and what the store throws.
  public func add(
    _ proposal: SeriesProposal, known: Instrument?, at time: Instant, validateOnly: Bool, changingPast: Guard
  ) async throws -> ImportOutcome {
    await turns.take()
    defer { turns.release() }
    let former = series[proposal.key]
    if former == nil, series.count >= Self.maximumSeries {
      throw RuntimeError.limitReached(name: "series", maximum: Self.maximumSeries)
    }
    let instrument = try proposal.instrument(
      former?.instrument ?? series(of: proposal.key.symbol).first?.instrument ?? known)
    let present = try await bars(of: proposal.key)
    let merge: BarMerge
    do {
      merge = try BarMerge(proposal.bars, into: present, replaces: proposal.replaces)
    } catch {
      throw RuntimeError.barsDiffer(proposal.key, line: error.row + 2, reason: error.description)
    }
    guard merge.count <= Self.maximumBars else {
      throw RuntimeError.limitReached(name: "bars of a series", maximum: Self.maximumBars)
    }
    if let former, merge.changesNothing { return ImportOutcome(record: former, added: 0, replaced: 0, removed: 0) }
    let record = SeriesRecord(
      key: proposal.key, instrument: instrument, bars: merge.count, firstOpen: merge.firstOpen,
      lastClose: merge.lastClose, revision: (former?.revision ?? 0) + 1, fileName: proposal.fileName, updateTime: time)
    let change = SeriesChange(record: record, removing: merge.removing, adding: merge.adding)
    let commit: @Sendable () async throws -> Void = { if !validateOnly { try await self.commit(change) } }
    if merge.changesPast { try await changingPast(commit) } else { try await commit() }
    return ImportOutcome(record: record, added: merge.added, replaced: merge.replaced, removed: merge.removed)
  }

  private func commit(_ change: SeriesChange) async throws {
    // Before the store answers, nobody is told of bars that may go.
    forget(change.record.key)
    try await store.write(change)
    forget(change.record.key)
    series[change.record.key] = change.record
  }

  /// Sets the splits and dividends of a symbol.
  /// - Parameter replaces: whether they take the place of others.
  /// - Returns: what there is then, and whether it is another than before.
  public func set(
    _ new: AdjustmentFactors, of symbol: Symbol, fileName: String, replaces: Bool, at time: Instant, validateOnly: Bool,
    changingPast: Guard
  ) async throws -> (record: FactorRecord, changed: Bool) {
    await turns.take()
    defer { turns.release() }
    let former = factors[symbol]
    if let former, former.factors == new { return (former, false) }
    if former != nil, !replaces {
      throw RuntimeError.factorsDiffer(symbol)
    }
    let record = FactorRecord(
      symbol: symbol, factors: new, revision: (former?.revision ?? 0) + 1, fileName: fileName, updateTime: time)
    let commit: @Sendable () async throws -> Void = { if !validateOnly { try await self.commit(record) } }
    // The first ones, too: a session that adjusts another symbol's prices would adjust these from now on.
    try await changingPast(commit)
    return (record, true)
  }

  private func commit(_ record: FactorRecord) async throws {
    try await store.write(record)
    factors[record.symbol] = record
  }

  /// Drops a series, and with the last one of a symbol its factors.
  /// - Parameter changingPast: runs the change; told whether factors go.
  public func delete(
    _ key: SeriesKey, validateOnly: Bool,
    changingPast: @Sendable (_ withFactors: Bool, _ change: @Sendable () async throws -> Void) async throws -> Void
  ) async throws -> SeriesRecord {
    await turns.take()
    defer { turns.release() }
    guard let record = series[key] else { throw RuntimeError.seriesNotFound(key) }
    let isLast = series(of: key.symbol).count == 1
    try await changingPast(isLast && factors[key.symbol] != nil) {
      if !validateOnly { try await self.drop(key, factors: isLast) }
    }
    return record
  }

  private func drop(_ key: SeriesKey, factors all: Bool) async throws {
    try await store.delete(key, factors: all)
    forget(key)
    series[key] = nil
    if all { factors[key.symbol] = nil }
  }
}

// MARK: What sessions replay

extension BarLibrary {
  /// Where the bars of some symbols come from: imported ones before the feed's.
  ///
  /// - Parameter wanted: the interval and the adjustment that were asked for.
  /// - Throws: ``RuntimeError/invalid(field:reason:)``.
  func choice(for symbols: [Symbol], wanted: HistoryChoice) throws -> HistoryChoice {
    var choice = wanted
    choice.sources = [:]
    for symbol in symbols {
      let intervals = series(of: symbol).map(\.key.interval)
      if !intervals.isEmpty { choice.sources[symbol] = try wanted.source(of: symbol, among: intervals) }
    }
    let hasFactors = symbols.contains { factors(of: $0) != nil }
    // What is imported later changes nothing for it.
    choice.adjustment = hasFactors ? wanted.adjustment ?? .splitsAndDividends : wanted.adjustment.map { _ in .raw }
    return choice
  }
}
