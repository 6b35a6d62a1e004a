/// One price of one instrument, as the engine and the simulated exchange see the market move.
public struct Tick: Sendable, Hashable {
  /// How the market got here from the tick before.
  public enum Arrival: UInt8, Sendable, Hashable {
    /// Prices between were never offered: a gap, an opening, a quote from a live feed.
    case jump
    /// The market traded at every price between: a path inside a bar. A level in between was there to be had.
    case path
  }

  public let symbol: Symbol
  public let time: Instant
  public let price: Price
  public let arrival: Arrival
  /// One order over all ticks of a session, from 1: names the tick that fired a trigger.
  public let sequence: UInt64
  /// Best bid and ask. Nil when the feed has only trades or bars.
  public let spread: Spread?
  /// Where the instrument stands in the session's list, when the feed knows: spares a look-up, and is checked.
  public let place: InstrumentPlace?

  /// Best bid and ask.
  public struct Spread: Sendable, Hashable {
    public let bid: Price
    public let ask: Price

    /// Nil unless `0 < bid ≤ ask`.
    public init?(bid: Price, ask: Price) {
      guard bid.isPositive, bid <= ask else { return nil }
      self.bid = bid
      self.ask = ask
    }
  }

  public init(
    symbol: Symbol, time: Instant, price: Price, arrival: Arrival, sequence: UInt64, spread: Spread? = nil,
    place: InstrumentPlace? = nil
  ) {
    self.spread = spread
    self.place = place
    self.symbol = symbol
    self.time = time
    self.price = price
    self.arrival = arrival
    self.sequence = sequence
  }
}
