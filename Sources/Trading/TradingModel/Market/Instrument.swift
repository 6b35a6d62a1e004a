/// What can be traded, and in which steps.
public struct Instrument: Sendable, Hashable {
  public let symbol: Symbol
  /// ISO 4217 code.
  public let currency: String
  /// Prices are whole multiples of it.
  public let tickSize: Price
  /// Quantities are whole multiples of it.
  public let lotSize: Quantity

  /// Nil unless both steps are positive.
  public init?(symbol: Symbol, currency: String, tickSize: Price, lotSize: Quantity) {
    guard tickSize.isPositive, lotSize.isPositive else { return nil }
    self.symbol = symbol
    self.currency = currency
    self.tickSize = tickSize
    self.lotSize = lotSize
  }
}
