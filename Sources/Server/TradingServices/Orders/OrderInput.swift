import OutcryContract
import TradingEngine
import TradingModel

extension Fields {
  /// What a client wants to trade.
  mutating func order(_ request: Wire.PlaceOrderRequest) -> OrderRequest? {
    let clientOrderID: ClientOrderID? = identifier(request.clientOrderId, "client_order_id")
    let terms = terms(OrderTermsFields(request))
    let leaseID: LeaseID? = optionalIdentifier(request.leaseId, "lease_id")
    guard let clientOrderID, let terms else { return nil }
    return OrderRequest(
      clientOrderID: clientOrderID, terms: terms, allowsReduction: request.allowReduction, leaseID: leaseID)
  }

  /// Orders that know of each other.
  mutating func orderList(_ request: Wire.PlaceOrderListRequest) -> OrderListRequest? {
    let clientLinkID: ClientLinkID? = identifier(request.clientOrderListId, "client_order_list_id")
    let kind = OrderLink.Kind(request.type)
    if kind == nil {
      refuse("type", "must be ORDER_LIST_TYPE_ONE_CANCELS_OTHER, _ONE_TRIGGERS_OTHER or _BRACKET")
    }
    guard let first = request.orders.first, request.orders.count <= Self.maximumListedOrders else {
      refuse("orders", "must be two, or three for ORDER_LIST_TYPE_BRACKET")
      return nil
    }
    let items = request.orders.enumerated().map { position, item in
      let id: ClientOrderID? = optionalIdentifier(item.clientOrderId, "orders[\(position)].client_order_id")
      return terms(OrderTermsFields(item, at: position, after: first)).map {
        OrderListRequest.Item(clientOrderID: id, terms: $0)
      }
    }
    guard let clientLinkID, let kind else { return nil }
    return OrderListRequest(
      clientLinkID: clientLinkID, kind: kind, items: items.compactMap(\.self),
      allowsReduction: request.allowReduction)
  }

  /// More are refused before they are read.
  private static var maximumListedOrders: Int { 3 }

  /// New values for an order.
  mutating func modification(_ request: Wire.ModifyOrderRequest) -> OrderModifyRequest? {
    let orderID: OrderID? = identifier(request.orderId, "order_id")
    guard let changes = request.changes else {
      refuse("changes", "is required")
      return nil
    }
    let modification = OrderModification(
      quantity: decimal(changes.quantity, "changes.quantity", .positive),
      limitPrice: decimal(changes.limitPrice, "changes.limit_price", .positive),
      stopPrice: decimal(changes.stopPrice, "changes.stop_price", .positive),
      trailingOffset: changes.trailingOffset.flatMap { offset($0, "changes.trailing_offset") },
      expireTime: instant(changes.expireTime, "changes.expire_time"))
    return orderID.map {
      OrderModifyRequest(
        orderID: $0, modification: modification, etag: request.etag.isEmpty ? nil : request.etag)
    }
  }

  /// Which orders are to be cancelled.
  mutating func selection(_ request: Wire.CancelAllOrdersRequest) -> OrderSelection {
    let symbol: Symbol? = optionalIdentifier(request.symbol, "symbol")
    let list: ClientLinkID? = optionalIdentifier(request.clientOrderListId, "client_order_list_id")
    let side = request.side == .unspecified ? nil : side(request.side, "side")
    return OrderSelection(symbol: symbol, side: side, clientLinkID: list)
  }
}

extension OrderLink.Kind {
  /// Nil for what is unspecified or unknown.
  fileprivate init?(_ wire: Wire.OrderListType) {
    switch wire {
    case .oneCancelsOther: self = .oneCancelsOther
    case .oneTriggersOther: self = .oneTriggersOther
    case .bracket: self = .bracket
    case .unspecified, .unrecognized: return nil
    }
  }
}
