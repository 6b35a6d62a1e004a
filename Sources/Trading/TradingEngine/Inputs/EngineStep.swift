public import TradingModel

/// What one input led to.
public struct EngineStep: Sendable, Hashable {
  /// What to answer the caller of a command.
  public enum Reply: Sendable, Hashable {
    /// The order as it is after the command; for a repeated request as it was first answered.
    case order(Order)
    /// An order that risk did not let change, as it stands.
    indirect case unchanged(Order, Denial)
    /// Several orders, in the order of their creation.
    case orders([Order])
    // Indirect, so that the answer to an order is not as large as that about a trigger.
    indirect case trigger(Trigger)
    indirect case transaction(Transaction)
    /// The signal as it is after the command; for a repeated request as it was first answered.
    indirect case signal(TradeSignal)
    indirect case lease(Lease)
    /// The orders whose cancellation was asked for, and those that close positions.
    case flattened(cancelled: [Order], closing: [Order])
  }

  /// To be made durable, in this order, before anything below leaves the process.
  public let events: [SessionEvent]
  /// To be sent to the broker, in this order.
  public let effects: [BrokerCommand]
  /// Nil for everything but commands on orders, positions and triggers.
  public let reply: Reply?

  public init(events: [SessionEvent], effects: [BrokerCommand], reply: Reply?) {
    self.events = events
    self.effects = effects
    self.reply = reply
  }
}
