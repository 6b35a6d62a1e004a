import MarketSimulation
import TradingModel

/// What happens at one instant among bars that overlap: markets with different hours, or bars of different length.
///
/// At one instant prices inside and at the end of bars come first, then what closed is told, then other bars open: an
/// order that is decided on a close meets the next price of its market, not one that was already past.
struct MarketMoment {
  enum Kind: Int {
    case path
    case close
    case open
  }

  let time: Instant
  let kind: Kind
  /// Of the bar, in the list of those that overlap.
  let place: Int
  /// Nil for a close.
  let point: BarPath.Point?
  /// Which of the bar's points, from 0.
  let phase: Int

  /// The moments of bars, in their order.
  static func moments(of bars: [HistoryBar], order: BarPath.Order) -> [MarketMoment] {
    var moments: [MarketMoment] = []
    moments.reserveCapacity(5 * bars.count)
    for (place, entry) in bars.enumerated() {
      for (phase, point) in BarPath(of: entry.bar, order: order).points.enumerated() {
        moments.append(
          MarketMoment(
            time: point.time, kind: phase == 0 ? .open : .path, place: place, point: point, phase: phase))
      }
      moments.append(
        MarketMoment(time: entry.bar.closeTime, kind: .close, place: place, point: nil, phase: 0))
    }
    return moments.sorted { left, right in
      (left.time, left.kind.rawValue, left.phase, left.place) < (
        right.time, right.kind.rawValue, right.phase, right.place
      )
    }
  }
}
