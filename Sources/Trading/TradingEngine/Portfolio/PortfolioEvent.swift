public import TradingModel

/// A fact about the portfolio. Fills are facts about orders: their transactions follow from them.
public enum PortfolioEvent: Sendable, Hashable {
  indirect case transactionRecorded(Transaction)
  /// What one unit of a currency is worth from now on.
  case rateSet(Currency, ExchangeRate)
  /// A day has ended, and this was its portfolio.
  case snapshotTaken(CivilDate)
}
