import Synchronization
import TradingModel
import TradingRuntime

/// Bars in memory, given out one slice at a time as the test allows; the first of every replay comes at once.
final class SteppedFeed: MarketDataFeed {
  let instruments: [Instrument]
  let description = "test:"
  private let bars: [Symbol: [Bar]]
  private let steps = Mutex<[AsyncStream<Void>.Continuation]>([])

  init(_ bars: [Symbol: [Bar]], instruments: [Instrument]) {
    self.bars = bars
    self.instruments = instruments.sorted { $0.symbol < $1.symbol }
  }

  func open(symbols: [Symbol], from: Instant?, to: Instant?) async throws -> any MarketDataCursor {
    let chosen = symbols.flatMap { bars[$0] ?? [] }.filter { bar in
      from.map { bar.closeTime >= $0 } ?? true && to.map { bar.closeTime <= $0 } ?? true
    }
    let slices = Dictionary(grouping: chosen, by: \.closeTime).sorted { $0.key < $1.key }
      .map { MarketSlice(closeTime: $0.key, bars: $0.value.sorted { $0.symbol < $1.symbol }) }
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    steps.withLock { $0.append(continuation) }
    return Cursor(slices: slices, steps: stream)
  }

  /// Lets every replay go on by this many slices.
  func step(_ count: Int = 1) {
    let continuations = steps.withLock { $0 }
    for continuation in continuations { for _ in 0..<count { continuation.yield() } }
  }

  private struct Cursor: MarketDataCursor {
    let slices: [MarketSlice]
    let steps: AsyncStream<Void>
    var position = 0

    mutating func next() async throws -> MarketSlice? {
      if position > 0 {
        var iterator = steps.makeAsyncIterator()
        guard await iterator.next() != nil else { throw CancellationError() }
      }
      guard position < slices.count else { return nil }
      defer { position += 1 }
      return slices[position]
    }
  }
}
