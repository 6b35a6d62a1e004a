public import TradingModel

/// Bid and ask at both ends of a bar.
///
/// Not between them: the extremes of bid and ask that a bar of quotes tells need not have been there at one time.
public struct BarQuote: Sendable, Hashable {
  /// Nil where they are not known.
  public let open: Tick.Spread?
  public let close: Tick.Spread?

  public init(open: Tick.Spread?, close: Tick.Spread?) {
    self.open = open
    self.close = close
  }
}
