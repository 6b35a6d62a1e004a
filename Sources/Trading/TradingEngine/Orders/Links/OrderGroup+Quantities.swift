import TradingModel

extension OrderGroup {
  /// What a leg is to close, or to trade, in all: what of its parent has filled, or the quantity that siblings share.
  private func pool(for leg: Int, _ orders: [Order], lot: Quantity) -> Int64 {
    guard let first = members.first else { return 0 }
    switch kind {
    case .oneCancelsOther: return (orders[first].firstTerms ?? orders[first].terms).quantity.raw
    case .bracket: return orders[first].filledQuantity.raw
    case .oneTriggersOther: return share(orders, lot: lot)
    }
  }

  /// As much of the second order as of the first has filled, in whole lots.
  private func share(_ orders: [Order], lot: Quantity) -> Int64 {
    guard let parent, members.count >= size else { return 0 }
    let planned = (orders[members[1]].firstTerms ?? orders[members[1]].terms).quantity.raw
    let whole = (orders[parent].requestedQuantity ?? orders[parent].terms.quantity).raw
    let filled = orders[parent].filledQuantity.raw
    if filled >= whole { return filled > 0 ? planned : 0 }
    let part = Int128(planned) * Int128(filled) / Int128(max(1, whole))
    return Quantity(raw: Int64(clamping: part)).floored(to: lot).raw
  }

  /// Billionths that are still to be traded by the legs that share with `leg`, in fills; below zero when they have
  /// filled more than there was.
  func rest(for leg: Int, _ orders: [Order], lot: Quantity) -> Int128 {
    var rest = Int128(pool(for: leg, orders, lot: lot))
    for other in legs { rest -= Int128(orders[other].filledQuantity.raw) }
    return rest
  }

  /// What a leg may leave working: less than ``rest(for:_:lot:)`` while a sibling is on its way to fill.
  func allowance(for leg: Int, _ orders: [Order], lot: Quantity) -> Quantity {
    var rest = rest(for: leg, orders, lot: lot)
    for other in legs where other != leg && orders[other].isOnItsWay {
      // Two on their way at once: the earlier one goes on.
      if !orders[leg].isOnItsWay || other < leg { rest -= Int128(orders[other].workingQuantity.raw) }
    }
    return Quantity(raw: Int64(clamping: max(0, rest))).floored(to: lot)
  }

  /// Whether a leg has begun to close what the parent opened.
  func hasBegunToExit(_ orders: [Order]) -> Bool {
    legs.contains { orders[$0].filledQuantity.isPositive || (orders[$0].isOnItsWay && orders[$0].status.isWorking) }
  }
}
