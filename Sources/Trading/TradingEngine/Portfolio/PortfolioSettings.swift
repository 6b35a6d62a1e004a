public import TradingModel

/// How a session keeps its books.
public struct PortfolioSettings: Sendable, Hashable {
  /// How the cost of what is sold is found.
  public var costMethod: CostMethod
  /// The sector of each instrument that has one.
  public var sectors: [Symbol: String]
  /// What one unit of each other currency is worth in the base currency at the beginning.
  public var exchangeRates: [Currency: ExchangeRate]

  /// Average cost, no sectors, the base currency alone, unless told otherwise.
  public init(
    costMethod: CostMethod = .average, sectors: [Symbol: String] = [:], exchangeRates: [Currency: ExchangeRate] = [:]
  ) {
    self.costMethod = costMethod
    self.sectors = sectors
    self.exchangeRates = exchangeRates
  }
}
