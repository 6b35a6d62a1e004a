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

  /// An order is copied into events, replies and every copy of its session: they share it until one changes.
  private var shared: Shared<OrderRecord>

  var record: OrderRecord {
    _read { yield shared.value }
    _modify { yield &shared.value }
  }

  public var orderID: OrderID { record.orderID }
  public var clientOrderID: ClientOrderID { record.clientOrderID }
  /// What it is to trade now.
  public var terms: OrderTerms { _read { yield record.terms } }
  /// What it was to trade before the first change. Nil: ``terms``.
  public var firstTerms: OrderTerms? { record.particulars?.value.firstTerms }
  public var origin: Origin { record.origin }
  /// Protections to arm as it fills: only for a strategy's entries.
  public var protections: Signal.Protections? { record.particulars?.value.protections }
  public var createTime: Instant { record.createTime }
  /// How it knows of other orders. Nil: on its own.
  public var link: OrderLink? { record.particulars?.value.link }
  /// Whose position it changes. Nil: none's.
  public var strategyID: StrategyID? { record.strategyID }
  /// The causal chain that it belongs to. Nil without a signal.
  public var traceID: TraceID? { record.particulars?.value.traceID }
  /// What the risk rules cut it from. Nil: it is as large as was asked.
  public var requestedQuantity: Quantity? { record.particulars?.value.requestedQuantity }

  public var venueOrderID: VenueOrderID? { record.venueOrderID }
  public var status: OrderStatus { record.status }
  /// What a rejected cancel restores. Nil unless the status is `pendingCancel`.
  public var statusBeforeCancel: OrderStatus? { record.statusBeforeCancel }
  /// What the answer to a change restores. Nil unless the status is `pendingModify`.
  public var statusBeforeModify: OrderStatus? { record.statusBeforeModify }
  /// What was asked for and not answered yet; the answer may come after the order was cancelled or has expired.
  public var pendingModification: OrderModification? { record.particulars?.value.pendingModification }
  /// Everything that the broker says was filled, also what exceeds the order.
  public var filledQuantity: Quantity { record.filledQuantity }
  /// Σ price × quantity of the fills, each rounded once at 10⁻⁹.
  public var filledNotional: Money { record.filledNotional }
  public var commission: Money { record.commission }
  /// In the order of their arrival.
  public var fills: [TimedFill] { record.fills.all }
  public var fillCount: Int { record.fills.count }
  /// Why it was refused, or cut: see ``requestedQuantity``.
  public var denial: Denial? { record.particulars?.value.denial }
  public var rejectReason: String? { record.particulars?.value.rejectReason }
  /// Why it works and has not filled. Nil once it fills or is final.
  public var noFillReason: NoFillReason? { record.noFillReason }
  public var updateTime: Instant { record.updateTime }

  /// A new order: `submitted`; `denied` when there is a denial that leaves nothing of it; else `held` when it waits for
  /// another.
  ///
  /// - Parameter requestedQuantity: what it was cut from, with the denial that cut it.
  public init(
    orderID: OrderID, clientOrderID: ClientOrderID, terms: OrderTerms, origin: Origin,
    protections: Signal.Protections? = nil, link: OrderLink? = nil, strategyID: StrategyID? = nil,
    traceID: TraceID? = nil, requestedQuantity: Quantity? = nil, denial: Denial? = nil, isHeld: Bool = false,
    time: Instant
  ) {
    // Asked here, as most orders have none of them, and to make a value of so many fields takes time.
    let isParticular =
      protections != nil || link != nil || traceID != nil || requestedQuantity != nil || denial != nil
    shared = Shared(
      OrderRecord(
        orderID: orderID, clientOrderID: clientOrderID, terms: terms, origin: origin, strategyID: strategyID,
        particulars: isParticular
          ? Shared(
            OrderRecord.Particulars(
              protections: protections, link: link, traceID: traceID, requestedQuantity: requestedQuantity,
              denial: denial)) : nil,
        status: denial != nil && requestedQuantity == nil ? .denied : isHeld ? .held : .submitted, time: time))
  }

  /// A new order, `submitted`, that has none of what few orders have: to say so of each takes a thirtieth of an order's time.
  package init(
    plain orderID: OrderID, clientOrderID: ClientOrderID, terms: OrderTerms, origin: Origin, strategyID: StrategyID?,
    time: Instant
  ) {
    shared = Shared(
      OrderRecord(
        orderID: orderID, clientOrderID: clientOrderID, terms: terms, origin: origin, strategyID: strategyID,
        particulars: nil, status: .submitted, time: time))
  }

  /// - Parameter index: from 0, below ``fillCount``.
  public func fill(at index: Int) -> TimedFill { record.fills[index] }

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

  /// What its maker asked for, before a rule cut it and before any change.
  public var askedTerms: OrderTerms {
    let terms = firstTerms ?? terms
    return requestedQuantity.map { terms.resized(to: $0) } ?? terms
  }

  /// What it is to trade once the broker has taken the change that was sent, if one was.
  public var askedQuantity: Quantity { pendingModification?.quantity ?? terms.quantity }

  /// The order as its maker was first answered, whatever happened to it since.
  public var asFirstAnswered: Order {
    Order(
      orderID: orderID, clientOrderID: clientOrderID, terms: firstTerms ?? terms, origin: origin,
      protections: protections, link: link, strategyID: strategyID, traceID: traceID,
      requestedQuantity: requestedQuantity, denial: denial, isHeld: link?.role == .child, time: createTime)
  }
}
