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

  public init(symbol: Symbol, time: Instant, price: Price, arrival: Arrival, sequence: UInt64) {
    self.symbol = symbol
    self.time = time
    self.price = price
    self.arrival = arrival
    self.sequence = sequence
  }
}
