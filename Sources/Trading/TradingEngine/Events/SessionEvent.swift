public import TradingModel

/// A fact. The events of a session in their order are the session: ``SessionState/apply(_:)`` makes its state from them
/// and from nothing else.
public struct SessionEvent: Sendable, Hashable {
  /// Time of the input that led to it.
  public let time: Instant
  public let kind: Kind

  public init(time: Instant, kind: Kind) {
    self.time = time
    self.kind = kind
  }

  public enum Kind: Sendable, Hashable {
    case statusChanged(SessionStatus, reason: String)

    /// A new order: `submitted` and on its way to the broker, or `denied`.
    case orderCreated(Order)
    case orderChanged(OrderID, OrderChange)
    /// `brokerTime` is when the broker says it happened.
    case orderFilled(OrderID, Fill, brokerTime: Instant)
    /// A report that was recorded and not applied.
    indirect case reportIgnored(ExecutionReport, IgnoredReportReason)
    /// New risk in this instrument is refused from now on.
    case instrumentHalted(Symbol, reason: String)
    case alertRaised(Alert)

    indirect case triggerCreated(Trigger)
    case triggerRepriced(TriggerID, Trigger.Kind)
    /// A person or a signal wants it otherwise.
    indirect case triggerUpdated(TriggerID, TriggerChange)
    /// Follows the creation of the order that it made.
    indirect case triggerFired(TriggerID, Trigger.Firing, denial: Denial?)
    case triggerCancelled(TriggerID, Trigger.CancelReason)

    case killSwitchEngaged(reason: String)
    case killSwitchReleased
    /// The first tick or fill of a new day came: the day's profit counts from this equity.
    case dayStarted(CivilDate, equity: Money)
    /// New risk is refused for the rest of the day.
    case dailyLossReached(loss: Money, limit: Money)

    /// The market moved.
    case priceMarked(Tick)
    /// Market data that could not be used.
    case tickIgnored(Tick, reason: String)
    case barClosed(Bar)
    /// A signal of the strategy that led to nothing, as the one before it in its instrument, which is on record.
    indirect case signalDropped(Signal, SignalDropReason)
    indirect case equityRecorded(EquityPoint)

    case portfolio(PortfolioEvent)
    case risk(RiskEvent)
    case signal(SignalEvent)
    case trace(TraceEvent)
    case lease(LeaseEvent)
  }
}

/// Why a broker's report was not applied.
public enum IgnoredReportReason: Sendable, Hashable {
  /// The execution id was counted before.
  case duplicateExecution
  /// The transition table has no such pair.
  case illegalTransition(from: OrderStatus)
  case unknownOrder
  /// A quantity or price that is not above zero.
  case invalidFill
  /// The books cannot hold the number. The session fails.
  case outOfRange
}
