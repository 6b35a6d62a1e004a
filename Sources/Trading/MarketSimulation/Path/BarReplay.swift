public import TradingModel

/// Turns bars into the ticks that the engine and the simulated exchange see.
public enum BarReplay {
  /// The ticks of bars that close together, on one clock: ordered by time, then by the place of the bar in `bars`.
  ///
  /// Bars of the same interval thus interleave point by point: all opens, all first extremes, all second extremes,
  /// all closes. `nextSequence` numbers the ticks and is left at the number after the last.
  public static func ticks(of bars: [Bar], order: BarPath.Order, nextSequence: inout UInt64) -> [Tick] {
    if bars.count == 1 { return ticks(of: bars[0], order: order, nextSequence: &nextSequence) }
    var entries: [(point: BarPath.Point, symbol: Symbol, phase: Int, place: Int)] = []
    entries.reserveCapacity(4 * bars.count)
    for (place, bar) in bars.enumerated() {
      for (phase, point) in BarPath(of: bar, order: order).points.enumerated() {
        entries.append((point, bar.symbol, phase, place))
      }
    }
    entries.sort { left, right in
      (left.point.time, left.phase, left.place) < (right.point.time, right.phase, right.place)
    }
    return entries.map { entry in
      tick(entry.symbol, entry.point, &nextSequence)
    }
  }

  /// The ticks of one bar, which are in order already.
  private static func ticks(of bar: Bar, order: BarPath.Order, nextSequence: inout UInt64) -> [Tick] {
    BarPath(of: bar, order: order).points.map { tick(bar.symbol, $0, &nextSequence) }
  }

  private static func tick(_ symbol: Symbol, _ point: BarPath.Point, _ nextSequence: inout UInt64) -> Tick {
    // Wraps after 2⁶⁴ ticks rather than trap.
    defer { nextSequence &+= 1 }
    return Tick(point, of: symbol, sequence: nextSequence)
  }
}

extension Tick {
  /// A price on the path of a bar.
  public init(_ point: BarPath.Point, of symbol: Symbol, sequence: UInt64) {
    self.init(symbol: symbol, time: point.time, price: point.price, arrival: point.arrival, sequence: sequence)
  }
}
