public import TradingModel

/// What can be asked of orders beyond placing one and cancelling one.
public enum OrderInput: Sendable, Hashable {
  indirect case modify(OrderModifyRequest)
  case cancelAll(OrderSelection)
  indirect case placeList(OrderListRequest)
}

/// New values for a working order.
public struct OrderModifyRequest: Sendable, Hashable {
  public let orderID: OrderID
  public let modification: OrderModification
  /// The order's etag as the caller knows it. Nil: whatever it is.
  public let etag: String?

  public init(orderID: OrderID, modification: OrderModification, etag: String? = nil) {
    self.orderID = orderID
    self.modification = modification
    self.etag = etag
  }
}

/// Which working orders are meant.
public struct OrderSelection: Sendable, Hashable {
  /// Nil: of every instrument.
  public let symbol: Symbol?
  /// Nil: of both sides.
  public let side: OrderSide?
  /// Nil: of any group, or of none.
  public let clientLinkID: ClientLinkID?

  public init(symbol: Symbol? = nil, side: OrderSide? = nil, clientLinkID: ClientLinkID? = nil) {
    self.symbol = symbol
    self.side = side
    self.clientLinkID = clientLinkID
  }

  func contains(_ order: Order) -> Bool {
    if let symbol, order.terms.symbol != symbol { return false }
    if let side, order.terms.side != side { return false }
    if let clientLinkID, order.link?.clientLinkID != clientLinkID { return false }
    return true
  }
}

extension SessionEngine {
  mutating func decide(_ input: OrderInput) throws(DecisionError) -> EngineStep.Reply {
    switch input {
    case .modify(let request): try modifyOrder(request)
    case .cancelAll(let selection): .orders(try cancelAll(selection))
    case .placeList(let request): .orders(try placeOrderList(request))
    }
  }
}
