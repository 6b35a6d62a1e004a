public import TradingModel

/// A fact about risk.
public enum RiskEvent: Sendable, Hashable {
  /// They hold for every order from now on.
  indirect case limitsChanged(RiskLimits, reason: String)
  case modeChanged(RiskMode, reason: String)
  case biasSet(RiskBias)
  /// By drawdown or a strategy's loss. Losses of the day and overfills have events of their own.
  indirect case haltLatched(RiskHalt)
  /// By a person.
  case haltReleased(HaltID, reason: String)
  indirect case breached(RiskBreach)
  indirect case flattened(ClientOrderID, Flattening)
}
