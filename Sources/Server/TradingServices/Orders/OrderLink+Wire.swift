import OutcryContract
import TradingModel

extension OrderLink {
  var wire: Wire.OrderListMembership {
    Wire.OrderListMembership(
      type: kind.wire, role: role.wire, orderListId: linkID.text, clientOrderListId: clientLinkID?.text ?? "")
  }
}

extension OrderLink.Kind {
  var wire: Wire.OrderListType {
    switch self {
    case .oneCancelsOther: .oneCancelsOther
    case .oneTriggersOther: .oneTriggersOther
    case .bracket: .bracket
    }
  }
}

extension OrderLink.Role {
  var wire: Wire.OrderListRole {
    switch self {
    case .parent: .parent
    case .child: .child
    case .sibling: .sibling
    }
  }
}

extension OrderModification {
  var wire: Wire.OrderChanges {
    Wire.OrderChanges(
      quantity: quantity?.wire, limitPrice: limitPrice?.wire, stopPrice: stopPrice?.wire,
      trailingOffset: trailingOffset?.wire, expireTime: expireTime?.wire)
  }
}

extension TrailingOffset {
  var wire: Wire.TrailingOffset {
    switch self {
    case .amount(let amount): Wire.TrailingOffset(offset: .amount(amount.wire))
    case .percent(let percent): Wire.TrailingOffset(offset: .percent(percent.wire))
    }
  }
}

extension TimeInForce {
  var wire: Wire.TimeInForce {
    switch self {
    case .day: .day
    case .goodTillCancelled: .goodTillCancelled
    case .goodTillDate: .goodTillDate
    case .immediateOrCancel: .immediateOrCancel
    case .fillOrKill: .fillOrKill
    case .atTheOpen: .atTheOpen
    case .atTheClose: .atTheClose
    }
  }
}
