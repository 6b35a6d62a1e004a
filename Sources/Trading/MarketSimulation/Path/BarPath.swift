public import TradingModel

/// One way the market may have moved inside a bar, which tells four prices and not their order.
///
/// Four points: open, one extreme, the other extreme, close. The market jumps to the open, for it was closed or
/// unseen before, and trades at every price between one point and the next.
public struct BarPath: Sendable, Hashable {
  /// Which extreme comes first.
  public enum Order: UInt8, Sendable, Hashable, CaseIterable {
    /// The extreme nearer to the open; the low when both are as near.
    case nearerExtremeFirst
    /// Open → low → high → close: the adverse extreme of a long position first, so that its stop-loss is met before
    /// its take-profit and a trailing stop before a new high. It is no pessimism for a short position: one path
    /// serves the whole market, and what is adverse to one side favours the other.
    case pessimistic

    /// As a fill's model names it.
    public var name: String {
      switch self {
      case .nearerExtremeFirst: "bar-path"
      case .pessimistic: "bar-path-pessimistic"
      }
    }
  }

  public struct Point: Sendable, Hashable {
    public let time: Instant
    public let price: Price
    public let arrival: Tick.Arrival
  }

  /// Always four, at the bar's opening time, a third and two thirds of the way, and its closing time.
  public let points: [Point]

  public init(of bar: Bar, order: Order) {
    let lowFirst =
      switch order {
      case .pessimistic: true
      case .nearerExtremeFirst: Self.isLowNearer(to: bar.open, in: bar)
      }
    points = [
      Point(time: bar.openTime, price: bar.open, arrival: .jump),
      Point(time: Self.time(in: bar, thirds: 1), price: lowFirst ? bar.low : bar.high, arrival: .path),
      Point(time: Self.time(in: bar, thirds: 2), price: lowFirst ? bar.high : bar.low, arrival: .path),
      Point(time: bar.closeTime, price: bar.close, arrival: .path),
    ]
  }

  private static func isLowNearer(to open: Price, in bar: Bar) -> Bool {
    // A bar's prices are above zero: neither difference can overflow.
    open.raw - bar.low.raw <= bar.high.raw - open.raw
  }

  private static func time(in bar: Bar, thirds: UInt64) -> Instant {
    // A bar opens before it closes. The span is below 2⁶⁴, and what comes of it lies between the two.
    let open = bar.openTime.nanosecondsSinceEpoch
    let span = UInt64(bitPattern: bar.closeTime.nanosecondsSinceEpoch &- open)
    let part = span / 3 * thirds + span % 3 * thirds / 3
    return Instant(nanosecondsSinceEpoch: open &+ Int64(bitPattern: part))
  }
}
