import TradingEngine
import TradingModel

/// What the model test asks of orders.
extension ModelWorld {
  mutating func variant(_ step: ModelStep, _ place: Int) throws {
    let side: OrderSide = step.second % 2 == 0 ? .buy : .sell
    let away = Int64(1 + step.third % 10) * Self.tenth
    let stop = Price(raw: max(Self.tenth, prices[place] + (side == .buy ? away : -away)))
    switch step.kind {
    case .placeStop: try submit(terms(step, place, side, .stop(stop)))
    case .placeReduceOnly:
      let limit = Price(raw: max(Self.tenth, prices[place] - (side == .buy ? away : -away)))
      let kinds: [OrderKind] = [.market, .limit(limit), .stop(stop)]
      try submit(terms(step, place, side, kinds[Int(step.third) % 3], reduceOnly: true))
    default:
      let date = Instant(nanosecondsSinceEpoch: now.nanosecondsSinceEpoch + Int64(1 + step.third % 60) * 1_000_000_000)
      try submit(terms(step, place, side, .limit(Price(raw: prices[place])), .goodTillDate(date)))
    }
  }

  private func terms(
    _ step: ModelStep, _ place: Int, _ side: OrderSide, _ kind: OrderKind, _ force: TimeInForce = .goodTillCancelled,
    reduceOnly: Bool = false
  ) -> OrderTerms {
    OrderTerms(
      symbol: symbols[place], side: side, quantity: Quantity(raw: Int64(1 + step.second % 90) * 1_000_000_000),
      kind: kind, timeInForce: force, reduceOnly: reduceOnly)
  }

  private mutating func submit(_ terms: OrderTerms) throws {
    number += 1
    try send(
      .placeOrder(
        OrderRequest(clientOrderID: ClientOrderID("c", number), terms: terms, allowsReduction: terms.reduceOnly)))
  }

  mutating func list(_ step: ModelStep, _ place: Int) throws {
    let side: OrderSide = step.second % 2 == 0 ? .buy : .sell
    let away = Int64(1 + step.third % 10) * Self.tenth
    let (above, under) = (Price(raw: prices[place] + away), Price(raw: max(Self.tenth, prices[place] - away)))
    let entry = terms(step, place, side, .market)
    let target = terms(
      step, place, side.opposite, .limit(side == .buy ? above : under), reduceOnly: step.third % 5 == 0)
    let loss = terms(step, place, side.opposite, .stop(side == .buy ? under : above), reduceOnly: step.third % 5 == 0)
    number += 1
    let (kind, items): (OrderLink.Kind, [OrderTerms]) =
      switch step.kind {
      case .placePair: (.oneCancelsOther, [target, loss])
      case .placeSequence: (.oneTriggersOther, [entry, step.third % 2 == 0 ? target : loss])
      default: (.bracket, [entry, target, loss])
      }
    let request = OrderListRequest(
      clientLinkID: ClientLinkID("l", number), kind: kind,
      items: items.map { OrderListRequest.Item(clientOrderID: nil, terms: $0) })
    try send(.orders(.placeList(request)))
  }

  /// One of the working orders, mostly: another quantity, another price or both.
  mutating func modify(_ step: ModelStep) throws {
    let working = engine.state.workingOrders
    guard !working.isEmpty else { return }
    let order = working[Int(step.first) % working.count]
    var modification = OrderModification()
    if step.third % 3 != 0 { modification.quantity = Quantity(raw: Int64(1 + step.second % 90) * 1_000_000_000) }
    if order.terms.kind.limitPrice != nil, step.third % 3 != 1 {
      let place = symbols.firstIndex(of: order.terms.symbol) ?? 0
      modification.limitPrice = Price(raw: max(Self.tenth, prices[place] + Int64(step.second % 11) * Self.tenth))
    }
    try send(.orders(.modify(OrderModifyRequest(orderID: order.orderID, modification: modification))))
  }
}
