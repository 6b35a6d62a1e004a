public import TradingEngine
public import TradingModel

/// Something that a backtest's trader wanted, as the session took it: what two runs over the same data must have in
/// common.
public struct Decision: Sendable, Hashable, CustomStringConvertible {
  public let time: Instant
  public let symbol: Symbol
  /// The order, trigger or signal, with everything that it said.
  public let content: Content

  public enum Content: Sendable, Hashable {
    case order(OrderTerms, denied: Bool)
    case trigger(Trigger.Kind, Quantity?)
    case signal(Signal.Action, dropped: SignalDropReason)
    /// A signal on record that led to nothing: the reason's stable name.
    case dropped(TradeSignal.Action, code: String)
  }

  public var description: String { "\(time) \(symbol): \(content)" }

  /// What an event says of the trader. Nil for one that says what became of it, or of the market.
  init?(_ event: SessionEvent) {
    switch event.kind {
    case .orderCreated(let order):
      if order.triggerID != nil { return nil }
      self.init(event.time, order.terms.symbol, .order(order.terms, denied: order.status == .denied))
    case .triggerCreated(let trigger):
      self.init(event.time, trigger.symbol, .trigger(trigger.kind, trigger.quantity))
    case .signalDropped(let signal, let reason):
      self.init(event.time, signal.symbol, .signal(signal.action, dropped: reason))
    case .signal(.received(let signal)):
      guard case .dropped(let code, _) = signal.status else { return nil }
      self.init(event.time, signal.body.symbol, .dropped(signal.body.action, code: code))
    default: return nil
    }
  }

  private init(_ time: Instant, _ symbol: Symbol, _ content: Content) {
    self.time = time
    self.symbol = symbol
    self.content = content
  }
}
