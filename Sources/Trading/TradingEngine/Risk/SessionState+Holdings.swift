public import TradingModel

/// What the risk rules read of the portfolio.
extension SessionState {
  /// The highest equity at any mark so far.
  public var peakEquity: Money { riskState.peakEquity }

  /// A sum in an instrument's currency, in the base currency: every instrument is priced in that.
  func inBase(_ sum: Money, place: Int) throws(ArithmeticError) -> Money { sum }

  /// Instruments of one sector have one number. None has a sector: all form one together.
  func sector(at place: Int) -> Int { 0 }

  /// Empty: none.
  public func sectorName(at place: Int) -> String { "" }
}
