import OutcryContract
import StandardMessages
import TradingModel

/// What an order is to trade, as a request spells it: alone, or as one of a list.
struct OrderTermsFields {
  /// In front of each field's name, such as `orders[1].`.
  var path = ""
  var symbol: String
  let side: Wire.OrderSide
  let type: Wire.OrderType
  var quantity: Wire.Decimal?
  let limitPrice: Wire.Decimal?
  let stopPrice: Wire.Decimal?
  let trailingOffset: Wire.TrailingOffset?
  let timeInForce: Wire.TimeInForce
  let expireTime: Google.Protobuf.Timestamp?
  let reduceOnly: Bool
  let postOnly: Bool

  init(_ request: Wire.PlaceOrderRequest) {
    symbol = request.symbol
    side = request.side
    type = request.type
    quantity = request.quantity
    limitPrice = request.limitPrice
    stopPrice = request.stopPrice
    trailingOffset = request.trailingOffset
    timeInForce = request.timeInForce
    expireTime = request.expireTime
    reduceOnly = request.reduceOnly
    postOnly = request.postOnly
  }

  /// - Parameter first: the first order of its list, which says what others leave out.
  init(_ item: Wire.OrderListItem, at position: Int, after first: Wire.OrderListItem) {
    path = "orders[\(position)]."
    symbol = item.symbol.isEmpty ? first.symbol : item.symbol
    side = item.side
    type = item.type
    quantity = item.quantity ?? first.quantity
    limitPrice = item.limitPrice
    stopPrice = item.stopPrice
    trailingOffset = item.trailingOffset
    timeInForce = item.timeInForce
    expireTime = item.expireTime
    reduceOnly = item.reduceOnly
    postOnly = item.postOnly
  }
}

extension Fields {
  mutating func terms(_ fields: OrderTermsFields) -> OrderTerms? {
    let symbol: Symbol? = identifier(fields.symbol, fields.path + "symbol")
    let side = side(fields.side, fields.path + "side")
    let quantity: Quantity? = requiredDecimal(fields.quantity, fields.path + "quantity")
    let kind = orderKind(fields)
    let force = timeInForce(fields)
    guard let symbol, let side, let quantity, let kind, let force else { return nil }
    return OrderTerms(
      symbol: symbol, side: side, quantity: quantity, kind: kind, timeInForce: force, reduceOnly: fields.reduceOnly,
      postOnly: fields.postOnly)
  }

  mutating func side(_ wire: Wire.OrderSide, _ field: String) -> OrderSide? {
    let side = OrderSide(wire)
    if side == nil { refuse(field, "must be ORDER_SIDE_BUY or ORDER_SIDE_SELL") }
    return side
  }

  private mutating func orderKind(_ fields: OrderTermsFields) -> OrderKind? {
    let path = fields.path
    switch fields.type {
    case .market:
      absent(fields, [.limit, .stop, .offset], "ORDER_TYPE_MARKET")
      return .market
    case .limit:
      absent(fields, [.stop, .offset], "ORDER_TYPE_LIMIT")
      return requiredDecimal(fields.limitPrice, path + "limit_price").map { .limit($0) }
    case .stop:
      absent(fields, [.limit, .offset], "ORDER_TYPE_STOP")
      return requiredDecimal(fields.stopPrice, path + "stop_price").map { .stop($0) }
    case .stopLimit:
      absent(fields, [.offset], "ORDER_TYPE_STOP_LIMIT")
      let limit: Price? = requiredDecimal(fields.limitPrice, path + "limit_price")
      let stop: Price? = requiredDecimal(fields.stopPrice, path + "stop_price")
      guard let limit, let stop else { return nil }
      return .stopLimit(stop: stop, limit: limit)
    case .trailingStop:
      absent(fields, [.limit, .stop], "ORDER_TYPE_TRAILING_STOP")
      return requiredOffset(fields.trailingOffset, path + "trailing_offset").map { .trailingStop($0) }
    case .unspecified, .unrecognized:
      refuse(path + "type", "must be ORDER_TYPE_MARKET, _LIMIT, _STOP, _STOP_LIMIT or _TRAILING_STOP")
      return nil
    }
  }

  private enum OrderPrice { case limit, stop, offset }

  private mutating func absent(_ fields: OrderTermsFields, _ prices: [OrderPrice], _ type: String) {
    for price in prices {
      let (isAbsent, name) =
        switch price {
        case .limit: (fields.limitPrice == nil, "limit_price")
        case .stop: (fields.stopPrice == nil, "stop_price")
        case .offset: (fields.trailingOffset == nil, "trailing_offset")
        }
      if !isAbsent { refuse(fields.path + name, "must be absent for \(type)") }
    }
  }

  private mutating func requiredOffset(_ wire: Wire.TrailingOffset?, _ field: String) -> TrailingOffset? {
    guard let wire else {
      refuse(field, "is required")
      return nil
    }
    return offset(wire, field)
  }

  /// An offset that is given.
  mutating func offset(_ wire: Wire.TrailingOffset, _ field: String) -> TrailingOffset? {
    switch wire.offset {
    case .amount(let amount):
      let amount: Price? = requiredDecimal(amount, "\(field).amount")
      return amount.map { .amount($0) }
    case .percent(let percent):
      let percent: Percentage? = requiredDecimal(percent, "\(field).percent")
      return percent.map { .percent($0) }
    case nil:
      refuse(field, "must be an amount or a percent")
      return nil
    }
  }

  private mutating func timeInForce(_ fields: OrderTermsFields) -> TimeInForce? {
    let field = fields.path + "expire_time"
    if fields.timeInForce != .goodTillDate, fields.expireTime != nil {
      refuse(field, "must be absent: it is for TIME_IN_FORCE_GOOD_TILL_DATE alone")
      return nil
    }
    switch fields.timeInForce {
    case .unspecified, .goodTillCancelled: return .goodTillCancelled
    case .day: return .day
    case .goodTillDate:
      if fields.expireTime == nil { refuse(field, "is required") }
      return instant(fields.expireTime, field).map { .goodTillDate($0) }
    case .immediateOrCancel: return .immediateOrCancel
    case .fillOrKill: return .fillOrKill
    case .atTheOpen: return .atTheOpen
    case .atTheClose: return .atTheClose
    case .unrecognized:
      refuse(fields.path + "time_in_force", "must be one of the values of the contract")
      return nil
    }
  }
}
