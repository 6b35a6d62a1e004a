public import TradingModel

/// A fact about risk.
public enum RiskEvent: Sendable, Hashable {
  /// They hold for every order from now on.
  indirect case limitsChanged(RiskLimits, reason: String)
  case modeChanged(RiskMode, reason: String)
  case biasSet(RiskBias)
  indirect case haltLatched(RiskHalt)
  /// By a person, or by the next day for a loss of the day.
  case haltReleased(HaltID, reason: String)
}
