/// One trade between others, as a market prints it.
public struct MarketTrade: Sendable, Hashable {
  public let symbol: Symbol
  public let time: Instant
  public let price: Price
  public let size: Quantity

  /// Nil unless price and size are above zero.
  public init?(symbol: Symbol, time: Instant, price: Price, size: Quantity) {
    guard price.isPositive, size.isPositive else { return nil }
    self.symbol = symbol
    self.time = time
    self.price = price
    self.size = size
  }
}
