internal import Synchronization
public import TradingModel
public import TradingRuntime

/// Imported bars and factors in memory: gone with the process.
public final class MemoryBarStore: BarStore {
  private struct State {
    var series: [SeriesKey: SeriesRecord] = [:]
    var bars: [SeriesKey: [Bar]] = [:]
    var factors: [Symbol: FactorRecord] = [:]
  }

  private let state = Mutex(State())

  public init() {}

  public func series() async throws -> [SeriesRecord] { state.withLock { Array($0.series.values) } }

  public func factors() async throws -> [FactorRecord] { state.withLock { Array($0.factors.values) } }

  public func bars(of key: SeriesKey, after open: Instant?, limit: Int) async throws -> [Bar] {
    let bars = state.withLock { $0.bars[key] ?? [] }
    let start = open.map { open in bars.firstPlace { $0.openTime > open } } ?? bars.startIndex
    return Array(bars[start...].prefix(limit))
  }

  public func write(_ change: SeriesChange) async throws {
    state.withLock { state in
      let key = change.record.key
      var bars = state.bars[key] ?? []
      if let range = change.removing { bars.removeAll { range.contains($0.openTime) } }
      bars += change.adding
      state.bars[key] = bars.sorted { $0.openTime < $1.openTime }
      state.series[key] = change.record
    }
  }

  public func write(_ record: FactorRecord) async throws { state.withLock { $0.factors[record.symbol] = record } }

  public func delete(_ key: SeriesKey, factors: Bool) async throws {
    state.withLock { state in
      state.series[key] = nil
      state.bars[key] = nil
      if factors { state.factors[key.symbol] = nil }
    }
  }

  public func close() {}
}
