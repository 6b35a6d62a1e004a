import TradingModel

extension RandomRecords {
  mutating func offset() -> TrailingOffset {
    turn("offset", of: 2) == 0 ? .amount(price()) : .percent(percentage())
  }

  mutating func orderKind() -> OrderKind {
    switch turn("orderKind", of: 5) {
    case 0: .market
    case 1: .limit(price())
    case 2: .stop(price())
    case 3: .stopLimit(stop: price(), limit: price())
    default: .trailingStop(offset())
    }
  }

  mutating func timeInForce() -> TimeInForce {
    switch turn("timeInForce", of: 7) {
    case 0: .day
    case 1: .goodTillCancelled
    case 2: .goodTillDate(time())
    case 3: .immediateOrCancel
    case 4: .fillOrKill
    case 5: .atTheOpen
    default: .atTheClose
    }
  }

  mutating func terms() -> OrderTerms {
    OrderTerms(
      symbol: name(), side: any(), quantity: quantity(), kind: orderKind(), timeInForce: timeInForce(),
      reduceOnly: flag(), postOnly: flag())
  }

  mutating func modification() -> OrderModification {
    OrderModification(
      quantity: maybe { $0.quantity() }, limitPrice: maybe { $0.price() }, stopPrice: maybe { $0.price() },
      trailingOffset: maybe { $0.offset() }, expireTime: maybe { $0.time() })
  }

  mutating func origin() -> Order.Origin {
    switch turn("origin", of: 6) {
    case 0: .client
    case 1: .strategy(reason: text())
    case 2: .trigger(name())
    case 3: .closePosition
    case 4: .signal(name())
    default: .flatten
    }
  }

  mutating func protections() -> Signal.Protections {
    Signal.Protections(
      stopLoss: maybe { $0.percentage() }, takeProfit: maybe { $0.percentage() },
      trailingStop: maybe { $0.percentage() })
  }

  mutating func fill() -> Fill {
    Fill(executionID: name(), quantity: quantity(), price: price(), commission: money(), model: text())
  }

  mutating func denial() -> Denial {
    Denial(
      rule: any(), limit: text(), observed: text(), headroom: text(), message: text(), passes: text(),
      passingQuantity: maybe { $0.quantity() })
  }

  mutating func order() -> Order {
    var order = Order(
      orderID: name(), clientOrderID: name(), terms: terms(), origin: origin(),
      protections: maybe { $0.protections() },
      link: maybe {
        OrderLink(kind: $0.any(), role: $0.any(), linkID: $0.name(), clientLinkID: $0.maybe { $0.name() })
      },
      strategyID: maybe { $0.name() }, traceID: maybe { $0.name() }, requestedQuantity: maybe { $0.quantity() },
      denial: maybe { $0.denial() }, isHeld: flag(), time: time())
    if flag() { return order }
    order.restore(
      firstTerms: maybe { $0.terms() }, venueOrderID: maybe { $0.name() }, status: any(),
      statusBeforeCancel: maybe { $0.any() }, statusBeforeModify: maybe { $0.any() },
      pendingModification: maybe { $0.modification() }, filledQuantity: quantity(), filledNotional: money(),
      commission: money(), fills: list { Order.TimedFill(fill: $0.fill(), time: $0.time()) },
      denial: maybe { $0.denial() }, rejectReason: maybe { $0.text() }, noFillReason: maybe { $0.any() },
      updateTime: time())
    return order
  }

  mutating func orderChange() -> OrderChange {
    switch turn("orderChange", of: 13) {
    case 0: .accepted(name())
    case 1: .rejected(reason: text())
    case 2: .triggered
    case 3: .cancelRequested
    case 4: .cancelled
    case 5: .cancelRejected(reason: text())
    case 6: .notFilled(any())
    case 7: .outcomeUnknown(reason: text())
    case 8: .released
    case 9: .modifyRequested(modification())
    case 10: .modified(terms())
    case 11: .modifyRejected(reason: text())
    default: .expired(reason: text())
    }
  }

  mutating func report() -> ExecutionReport {
    ExecutionReport(orderID: name(), time: time(), outcome: outcome())
  }

  private mutating func outcome() -> ExecutionReport.Outcome {
    switch turn("outcome", of: 11) {
    case 0: .accepted(name())
    case 1: .rejected(reason: text())
    case 2: .triggered
    case 3: .filled(fill())
    case 4: .cancelled
    case 5: .cancelRejected(reason: text())
    case 6: .notFilled(reason: any())
    case 7: .unknown(reason: text())
    case 8: .modified(terms())
    case 9: .modifyRejected(reason: text())
    default: .expired(reason: text())
    }
  }
}
