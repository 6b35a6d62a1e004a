/// An order and all that happened to it.
public struct Order: Sendable, Hashable {
  /// Who wanted it.
  public enum Origin: Sendable, Hashable {
    case client
    /// With the rule that spoke.
    case strategy(reason: String)
    case trigger(TriggerID)
    case closePosition
    /// A signal that was submitted, approved or released.
    case signal(SignalID)
    /// A person, with everything else.
    case flatten
  }

  /// An execution and the broker's time for it.
  public struct TimedFill: Sendable, Hashable {
    public let fill: Fill
    public let time: Instant

    public init(fill: Fill, time: Instant) {
      self.fill = fill
      self.time = time
    }
  }

  public let orderID: OrderID
  public let clientOrderID: ClientOrderID
  /// What it is to trade now.
  public internal(set) var terms: OrderTerms
  /// What it was to trade before the first change. Nil: ``terms``.
  public internal(set) var firstTerms: OrderTerms?
  public let origin: Origin
  /// Protections to arm as it fills: only for a strategy's entries.
  public let protections: Signal.Protections?
  public let createTime: Instant
  /// How it knows of other orders. Nil: on its own.
  public let link: OrderLink?
  /// Whose position it changes. Nil: none's.
  public let strategyID: StrategyID?
  /// The causal chain that it belongs to. Nil without a signal.
  public let traceID: TraceID?
  /// What the risk rules cut it from. Nil: it is as large as was asked.
  public let requestedQuantity: Quantity?

  public internal(set) var venueOrderID: VenueOrderID?
  public internal(set) var status: OrderStatus
  /// What a rejected cancel restores. Nil unless the status is `pendingCancel`.
  public internal(set) var statusBeforeCancel: OrderStatus?
  /// What the answer to a change restores. Nil unless the status is `pendingModify`.
  public internal(set) var statusBeforeModify: OrderStatus?
  /// What was asked for and not answered yet.
  public internal(set) var pendingModification: OrderModification?
  /// Everything that the broker says was filled, also what exceeds the order.
  public internal(set) var filledQuantity: Quantity = .zero
  /// Σ price × quantity of the fills, each rounded once at 10⁻⁹.
  public internal(set) var filledNotional: Money = .zero
  public internal(set) var commission: Money = .zero
  /// In the order of their arrival.
  public internal(set) var fills: [TimedFill] = []
  public internal(set) var denial: Denial?
  public internal(set) var rejectReason: String?
  /// Why it works and has not filled. Nil once it fills or is final.
  public internal(set) var noFillReason: NoFillReason?
  public internal(set) var updateTime: Instant

  /// A new order: `submitted`, `denied` when there is a denial, else `held` when it waits for another.
  public init(
    orderID: OrderID, clientOrderID: ClientOrderID, terms: OrderTerms, origin: Origin,
    protections: Signal.Protections? = nil, link: OrderLink? = nil, strategyID: StrategyID? = nil,
    traceID: TraceID? = nil, requestedQuantity: Quantity? = nil, denial: Denial? = nil, isHeld: Bool = false,
    time: Instant
  ) {
    self.link = link
    self.strategyID = strategyID
    self.traceID = traceID
    self.requestedQuantity = requestedQuantity
    self.orderID = orderID
    self.clientOrderID = clientOrderID
    self.terms = terms
    self.origin = origin
    self.protections = protections
    self.createTime = time
    self.status = denial != nil ? .denied : isHeld ? .held : .submitted
    self.denial = denial
    self.updateTime = time
  }

  /// What the strategy gave as its reason. Nil for every other origin.
  public var signalReason: String? {
    if case .strategy(let reason) = origin { reason } else { nil }
  }

  /// The trigger that made it, if one did.
  public var triggerID: TriggerID? {
    if case .trigger(let id) = origin { id } else { nil }
  }

  /// Ordered less filled, never below zero: `filled + leaves = quantity` but for an overfill. It works only while
  /// the status does.
  public var leavesQuantity: Quantity { Quantity(raw: max(0, terms.quantity.raw &- filledQuantity.raw)) }

  /// What a broker filled beyond the order. Zero but for a fault at the broker.
  public var overfilledQuantity: Quantity { Quantity(raw: max(0, filledQuantity.raw &- terms.quantity.raw)) }

  /// What may still trade: the leaves of a working order, zero of any other.
  public var workingQuantity: Quantity { status.isWorking ? leavesQuantity : .zero }

  /// Mean price of the fills, half to even at 10⁻⁹. Nil before the first.
  public var averageFillPrice: Price? { try? filledNotional.divided(by: filledQuantity) }

  /// The order as its maker was first answered, whatever happened to it since.
  public var asFirstAnswered: Order {
    Order(
      orderID: orderID, clientOrderID: clientOrderID, terms: firstTerms ?? terms, origin: origin,
      protections: protections, link: link, strategyID: strategyID, traceID: traceID,
      requestedQuantity: requestedQuantity, denial: denial, isHeld: link?.role == .child, time: createTime)
  }
}
