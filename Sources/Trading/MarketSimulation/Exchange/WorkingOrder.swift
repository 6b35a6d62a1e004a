import TradingModel

/// An accepted order that has not ended.
struct WorkingOrder: Sendable {
  /// What the order waits for.
  enum Stage: Sendable, Hashable {
    /// The next tick, or more volume.
    case market
    case limit(Price)
    case stop(Price)
    case stopLimit(stop: Price, limit: Price)
    /// A stop-limit reached inside a bar: whether the limit was to be had after the stop is unknowable, so that it
    /// can fill only from that bar's close.
    case awaitingClose(limit: Price)
  }

  let order: BrokerOrder
  var stage: Stage
  var leaves: Quantity
  /// Paid so far.
  var commission = Money.zero
  /// The reason given last.
  var reason: NoFillReason?

  init(_ order: BrokerOrder) {
    self.order = order
    leaves = order.terms.quantity
    stage =
      switch order.terms.kind {
      // The exchange refuses trailing stops before they come here.
      case .market, .trailingStop: .market
      case .limit(let limit): .limit(limit)
      case .stop(let stop): .stop(stop)
      case .stopLimit(let stop, let limit): .stopLimit(stop: stop, limit: limit)
      }
  }

  var hasFills: Bool { leaves < order.terms.quantity }

  /// Why it does not fill when nothing met it.
  var waitingReason: NoFillReason {
    switch stage {
    case .market, .awaitingClose: .awaitingNextTick
    case .limit: .limitNotReached
    case .stop, .stopLimit: .stopNotReached
    }
  }
}
