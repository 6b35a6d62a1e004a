import TradingModel

extension RandomRecords {
  mutating func triggerKind() -> Trigger.Kind {
    switch turn("triggerKind", of: 4) {
    case 0: .stopLoss(price())
    case 1: .takeProfit(price())
    case 2: .trailingStop(offset())
    default: .entryLimit(price: price(), side: any(), quantity: quantity())
    }
  }

  mutating func cancelReason() -> Trigger.CancelReason {
    switch turn("cancelReason", of: 5) {
    case 0: .requested
    case 1: .positionClosed
    case 2: .sessionEnded
    case 3: .orderLimitReached
    default: .otherFired(name())
    }
  }

  mutating func firing() -> Trigger.Firing { Trigger.Firing(tick: tick(), price: price(), orderID: name()) }

  mutating func trigger() -> Trigger {
    var trigger = Trigger(
      triggerID: name(), clientTriggerID: maybe { $0.name() }, symbol: name(), kind: triggerKind(), side: any(),
      quantity: maybe { $0.quantity() }, entryOrderID: maybe { $0.name() }, signalID: maybe { $0.name() },
      tickSize: Price(raw: within(1...1_000_000_000)), firstMark: maybe { Price(raw: $0.within(1...1_000_000_000)) },
      time: time())
    if flag() { return trigger }
    let status: Trigger.Status =
      switch turn("triggerStatus", of: 3) {
      case 0: .armed
      case 1: .fired
      default: .cancelled(cancelReason())
      }
    trigger.restore(
      kind: triggerKind(), quantity: maybe { $0.quantity() }, changes: random.next(), status: status,
      highWaterMark: maybe { $0.price() }, level: maybe { $0.price() }, firing: maybe { $0.firing() },
      denial: maybe { $0.denial() }, updateTime: time())
    return trigger
  }

  mutating func triggerChange() -> TriggerChange {
    TriggerChange(kind: triggerKind(), quantity: maybe { $0.quantity() }, signalID: maybe { $0.name() })
  }
}
