import OutcryContract
import TradingEngine
import TradingModel

/// WatchOrders: every change of every order of some instruments.
struct OrdersProjection: WatchProjection {
  typealias Response = Outcry.V1.WatchOrdersResponse

  /// Empty: all.
  let symbols: Set<Symbol>

  var sharingKey: AnyHashable? { symbols }

  func snapshot(of point: SessionPoint) -> [Wire.Order] {
    point.state.workingOrders.filter { symbols.allows($0.terms.symbol) }.map { $0.wire(in: point.sessionID) }
  }

  func event(_ event: SessionEvent, after point: SessionPoint) -> Wire.OrderEvent? {
    // A report on an order that is not ours has no order to show.
    guard let happening = OrderHappening(event.kind), let order = point.state.order(happening.orderID),
      symbols.allows(order.terms.symbol)
    else { return nil }
    return Wire.OrderEvent(type: happening.type, order: order.wire(in: point.sessionID), fill: happening.fill)
  }
}
