import TradingEngine
public import TradingModel

/// A fill as it is compared between two runs over the same data.
public struct FillRecord: Sendable, Hashable {
  public let symbol: Symbol
  public let side: OrderSide
  public let time: Instant
  public let quantity: Quantity
  public let price: Price
  public let fee: Money
  /// When its order was made.
  public let orderTime: Instant
  /// Whether a person or a client placed its order, rather than the strategy, its triggers or the session itself.
  public let isByHand: Bool

  /// Which of an order's fills it is, and which of the orders that were made at one time: what two runs have in common.
  struct Place: Hashable {
    let orderTime: Instant
    let symbol: Symbol
    let side: OrderSide
    let order: Int
    let fill: Int
  }

  /// Every fill of a session by its place, and their places in the order of the orders.
  static func all(of state: SessionState) -> [(place: Place, fill: FillRecord)] {
    struct Key: Hashable {
      let time: Instant
      let symbol: Symbol
      let side: OrderSide
    }
    var counts: [Key: Int] = [:]
    var all: [(Place, FillRecord)] = []
    for order in state.orders where order.fillCount > 0 {
      let (symbol, side) = (order.terms.symbol, order.terms.side)
      let number = counts[Key(time: order.createTime, symbol: symbol, side: side), default: 0]
      counts[Key(time: order.createTime, symbol: symbol, side: side)] = number + 1
      for index in 0..<order.fillCount {
        let timed = order.fill(at: index)
        let place = Place(orderTime: order.createTime, symbol: symbol, side: side, order: number, fill: index)
        let record = FillRecord(
          symbol: symbol, side: side, time: timed.time, quantity: timed.fill.quantity, price: timed.fill.price,
          fee: timed.fill.commission, orderTime: order.createTime, isByHand: order.origin.isByHand)
        all.append((place, record))
      }
    }
    return all
  }
}

extension Order.Origin {
  var isByHand: Bool {
    switch self {
    case .client, .closePosition, .signal, .flatten: true
    case .strategy, .trigger: false
    }
  }
}
