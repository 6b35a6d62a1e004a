public import TradingModel

/// What the risk rules read of the portfolio.
extension SessionState {
  /// The highest equity at any mark so far.
  public var peakEquity: Money { riskState.peakEquity }

  /// A sum in an instrument's currency, in the base currency.
  func inBase(_ sum: Money, place: Int) throws(ArithmeticError) -> Money {
    try sum.converted(at: portfolio.positions[place].rate)
  }

  /// Instruments of one sector have one number. Those without a sector form one together.
  func sector(at place: Int) -> Int { portfolio.sectorIndex(place: place) }

  /// Empty: none.
  public func sectorName(at place: Int) -> String { portfolio.sector(place: place) }
}
