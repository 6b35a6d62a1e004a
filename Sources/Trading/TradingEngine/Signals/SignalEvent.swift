public import TradingModel

/// A fact about a signal.
public enum SignalEvent: Sendable, Hashable {
  /// It came, with the status that it got at once.
  indirect case received(TradeSignal)
  indirect case moved(SignalID, SignalStatus)
}
