public import TradingModel

/// Orders that know of each other, as a caller asks for them.
public struct OrderListRequest: Sendable, Hashable {
  /// One of them.
  public struct Item: Sendable, Hashable {
    /// Nil: it gets one of ours.
    public let clientOrderID: ClientOrderID?
    public let terms: OrderTerms

    public init(clientOrderID: ClientOrderID?, terms: OrderTerms) {
      self.clientOrderID = clientOrderID
      self.terms = terms
    }
  }

  /// The key of idempotency.
  public let clientLinkID: ClientLinkID
  public let kind: OrderLink.Kind
  /// One-cancels-other: the two. One-triggers-other: the first and what it releases. Bracket: the entry, then
  /// take-profit and stop-loss in either order.
  public let items: [Item]
  /// Whether risk may cut the quantity to what passes, instead of refusing all.
  public let allowsReduction: Bool

  public init(clientLinkID: ClientLinkID, kind: OrderLink.Kind, items: [Item], allowsReduction: Bool = false) {
    self.clientLinkID = clientLinkID
    self.kind = kind
    self.items = items
    self.allowsReduction = allowsReduction
  }
}

extension SessionEngine {
  /// All of them or none: what refuses one refuses the others.
  mutating func placeOrderList(_ request: OrderListRequest) throws(DecisionError) -> [Order] {
    if let earlier = state.orderBook.links.group(clientLinkID: request.clientLinkID) {
      let fields = request.differences(from: earlier, state.orders)
      guard fields.isEmpty else { throw .command(.conflict(fields: fields)) }
      return earlier.placed.map { state.orders[$0].asFirstAnswered }
    }
    try commanding { () throws(CommandError) in
      try state.validate(request, at: now)
      let closing = request.items.allSatisfy { item in
        guard let place = state.market.place(of: item.terms.symbol) else { return false }
        return state.isReducing(item.terms, place: place)
      }
      try state.requireRoom(forOrders: request.items.count, closing: closing)
    }
    let verdict = state.judge(request, at: now)
    let linkID = state.orderBook.links.nextID
    var orders: [Order] = []
    for (position, item) in request.items.enumerated() {
      let link = OrderLink(
        kind: request.kind, role: request.role(of: position), linkID: linkID, clientLinkID: request.clientLinkID)
      orders.append(
        try record(
          item.terms, clientOrderID: item.clientOrderID, origin: .client, link: link,
          // A child is cut by its parent's fills, not by risk.
          verdict: link.role == .child ? verdict.withoutReduction : verdict))
    }
    // Sent when all of them are known: the first may fill at once.
    for order in orders where order.status == .submitted { transmit(order) }
    if let first = orders.first, first.status == .submitted { try makeRoom(for: first) }
    return orders
  }
}

extension OrderListRequest {
  fileprivate func role(of position: Int) -> OrderLink.Role {
    if kind == .oneCancelsOther { return .sibling }
    return position == 0 ? .parent : .child
  }

  /// The fields, as the contract spells them, in which it differs from what made an earlier group.
  fileprivate func differences(from earlier: OrderGroup, _ orders: [Order]) -> [String] {
    guard kind == earlier.kind else { return ["type"] }
    guard items.count == earlier.placed.count else { return ["orders"] }
    return zip(items, earlier.placed).enumerated().flatMap { position, pair -> [String] in
      let (item, order) = (pair.0, orders[pair.1])
      var fields = item.terms.differences(from: order.askedTerms)
      if let id = item.clientOrderID, id != order.clientOrderID { fields.append("client_order_id") }
      return fields.map { "orders[\(position)].\($0)" }
    }
  }
}

extension SessionState {
  /// What the risk rules say to a list: to the order that is sent first, or to the siblings one by one. They share one
  /// quantity, so each is judged as if it were alone.
  fileprivate func judge(_ request: OrderListRequest, at time: Instant) -> RiskVerdict {
    var verdict = RiskVerdict.approved
    for item in request.items.prefix(request.kind == .oneCancelsOther ? 2 : 1) {
      guard let place = market.place(of: item.terms.symbol) else { continue }
      let proposal = OrderProposal(terms: item.terms, place: place, allowsReduction: request.allowsReduction)
      verdict = verdict.stricter(assess(proposal, at: time))
    }
    return verdict
  }
}

extension RiskVerdict {
  fileprivate var withoutReduction: RiskVerdict { if case .reduced = self { .approved } else { self } }

  /// The one of two that lets less pass.
  fileprivate func stricter(_ other: RiskVerdict) -> RiskVerdict {
    switch (self, other) {
    case (.denied, _), (_, .approved): self
    case (_, .denied), (.approved, _): other
    case (.reduced(let quantity, _), .reduced(let otherQuantity, _)): quantity <= otherQuantity ? self : other
    }
  }
}
