public import TradingModel

/// A fact about a signal.
public enum SignalEvent: Sendable, Hashable {
  /// It came, with the status that it got at once.
  indirect case received(TradeSignal)
  /// What waited has ended, with how large its order became.
  indirect case moved(SignalID, SignalStatus, SignalSizing?)
}
