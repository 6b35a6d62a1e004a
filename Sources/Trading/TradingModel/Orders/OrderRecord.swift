/// What an ``Order`` stores, each field documented there.
///
/// A session holds every order that it ever made, and reads and copies them at every step: what few orders have stands
/// apart, so that the others carry a reference instead of it (300 bytes instead of 720).
struct OrderRecord: Sendable, Hashable {
  let orderID: OrderID
  let clientOrderID: ClientOrderID
  var terms: OrderTerms
  let origin: Order.Origin
  let createTime: Instant
  let strategyID: StrategyID?

  var venueOrderID: VenueOrderID?
  var status: OrderStatus
  var statusBeforeCancel: OrderStatus?
  var statusBeforeModify: OrderStatus?
  var noFillReason: NoFillReason?
  var filledQuantity: Quantity = .zero
  var filledNotional: Money = .zero
  var commission: Money = .zero
  var fills = FillList()
  var updateTime: Instant

  /// Nil: it has none of them.
  private(set) var particulars: Shared<Particulars>?

  /// What few orders have.
  struct Particulars: Sendable, Hashable {
    var firstTerms: OrderTerms?
    var protections: Signal.Protections?
    var link: OrderLink?
    var traceID: TraceID?
    var requestedQuantity: Quantity?
    var pendingModification: OrderModification?
    var denial: Denial?
    var rejectReason: String?

    var isEmpty: Bool {
      firstTerms == nil && protections == nil && link == nil && traceID == nil && requestedQuantity == nil
        && pendingModification == nil && denial == nil && rejectReason == nil
    }
  }

  mutating func changeParticulars(_ change: (inout Particulars) -> Void) {
    var next = particulars?.value ?? Particulars()
    change(&next)
    particulars = next.isEmpty ? nil : Shared(next)
  }

  init(
    orderID: OrderID, clientOrderID: ClientOrderID, terms: OrderTerms, origin: Order.Origin, strategyID: StrategyID?,
    particulars: Shared<Particulars>?, status: OrderStatus, time: Instant
  ) {
    self.orderID = orderID
    self.clientOrderID = clientOrderID
    self.terms = terms
    self.origin = origin
    self.strategyID = strategyID
    self.status = status
    createTime = time
    updateTime = time
    self.particulars = particulars
  }
}
