internal import MarketSimulation
internal import TradingModel

/// A slice of market data and how far a session has traded through it: quotes, trades and the ticks of its bars, then its
/// bars, then its close.
struct SliceProgress: Sendable {
  enum Step: Sendable, Hashable {
    /// `isMet`: the simulated exchange has met it already.
    case tick(MarketMove, isMet: Bool)
    case bar(Bar)
    case close(Instant)
  }

  let bars: [Bar]
  private let moves: [MarketMove]
  private let closeTime: Instant
  /// The next step, from 0.
  private var place = 0
  /// Whether the exchange has met the tick of the next step.
  var isMet = false

  init(_ slice: MarketSlice, order: BarPath.Order, nextSequence: inout UInt64) {
    bars = slice.bars
    closeTime = slice.closeTime
    var moves: [MarketMove] = []
    for quote in slice.quotes {
      moves.append(MarketMove(quote, sequence: nextSequence))
      nextSequence &+= 1
    }
    for trade in slice.trades {
      moves.append(MarketMove(trade, sequence: nextSequence))
      nextSequence &+= 1
    }
    let ticks = BarReplay.ticks(of: slice.bars, order: order, nextSequence: &nextSequence)
    self.moves = moves.isEmpty ? ticks.map { .path($0) } : moves + ticks.map { .path($0) }
  }

  /// When its first bar opens.
  var openingTime: Instant { bars.map(\.openTime).min() ?? closeTime }

  var isAtStart: Bool { place == 0 && !isMet }
  var isThrough: Bool { place > moves.count + bars.count }

  /// The step that is due; nil when all are through.
  var current: Step? {
    if place < moves.count { return .tick(moves[place], isMet: isMet) }
    if place - moves.count < bars.count { return .bar(bars[place - moves.count]) }
    return isThrough ? nil : .close(closeTime)
  }

  /// Takes the step that is due.
  mutating func next() -> Step? {
    let step = current
    if step != nil {
      place += 1
      isMet = false
    }
    return step
  }
}

/// A replay at a place in its history.
struct ReplayPosition: Sendable {
  var cursor: any MarketDataCursor
  /// The slice that is being traded. Nil: the next has not been read.
  var progress: SliceProgress?
  /// Of the first tick of the next slice.
  var nextSequence: UInt64

  /// The slice to go on with, or nil at the end of the data.
  mutating func nextSlice(order: BarPath.Order) async throws -> SliceProgress? {
    if let progress { return progress }
    guard let slice = try await cursor.next() else { return nil }
    progress = SliceProgress(slice, order: order, nextSequence: &nextSequence)
    return progress
  }
}
