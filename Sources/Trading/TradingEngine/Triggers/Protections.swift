import TradingModel

extension SessionEngine {
  /// Arms the protections of a signal's entry as it fills: at their distances from its average price, and moved when a
  /// further fill moves the average, or at the signal's own levels. A trailing stop follows the market from the first
  /// fill on.
  mutating func armProtections(of order: Order, inBook index: Int) throws(DecisionError) {
    guard order.protections != nil || order.traceID != nil, let average = order.averageFillPrice else { return }
    let book = InstrumentBook(state, place: index)
    guard book.position.side == order.terms.side
    else { return }
    let side = order.terms.side.opposite
    let signal = order.traceID.flatMap { state.signalBook.signal($0) }.flatMap {
      $0.orderID == order.orderID ? $0 : nil
    }
    if let signal { try armLevels(of: signal, order, average, in: book) }
    guard let protections = order.protections else { return }
    for kind in protections.kinds(around: average, closing: side, tickSize: book.instrument.tickSize) {
      guard let kind else {
        try raiseAlert(
          .protectionLost, symbol: order.terms.symbol, orderID: order.orderID,
          "A protection of the entry \(order.orderID) has no level within range and was not armed.")
        continue
      }
      if let armed = armedProtection(of: order, like: kind, in: book) {
        if armed.kind != kind { try emit(.triggerRepriced(armed.triggerID, kind)) }
      } else {
        try emit(
          .triggerCreated(
            Trigger(
              triggerID: nextTriggerID, clientTriggerID: nil, symbol: order.terms.symbol, kind: kind, side: side,
              quantity: nil, entryOrderID: order.orderID, signalID: signal?.signalID,
              tickSize: book.instrument.tickSize,
              firstMark: kind.isTrailing ? average : nil, time: now)))
      }
    }
  }

  /// The strategy's triggers stand where its newest signal wants them.
  private mutating func armLevels(
    of signal: TradeSignal, _ order: Order, _ average: Price, in book: InstrumentBook
  ) throws(DecisionError) {
    for kind in signal.body.levels {
      if let armed = state.armedTrigger(of: signal.body.strategyID, like: kind, in: book) {
        guard armed.signalID.map({ $0.serial < signal.signalID.serial }) ?? true else { continue }
        let change = TriggerChange(kind: kind, quantity: armed.quantity, signalID: signal.signalID)
        try emit(.triggerUpdated(armed.triggerID, change))
      } else {
        try emit(
          .triggerCreated(
            Trigger(
              triggerID: nextTriggerID, clientTriggerID: nil, symbol: order.terms.symbol, kind: kind,
              side: order.terms.side.opposite, quantity: nil, entryOrderID: order.orderID, signalID: signal.signalID,
              tickSize: book.instrument.tickSize, firstMark: kind.isTrailing ? average : nil, time: now)))
      }
    }
  }

  private func armedProtection(of order: Order, like kind: Trigger.Kind, in book: InstrumentBook) -> Trigger? {
    book.armedTriggers.lazy.map { state.triggers[$0] }
      .first { $0.entryOrderID == order.orderID && $0.kind.field == kind.field }
  }
}

extension Signal.Protections {
  /// Whether every distance makes sense: above zero, and a stop below 100 %.
  var areValid: Bool {
    let stops = [stopLoss, trailingStop].compactMap { $0 }
    return stops.allSatisfy { $0.isPositive && $0 < .hundred } && takeProfit?.isPositive ?? true
  }

  /// The triggers that they stand for, always in the same order; nil for one whose level is out of range.
  func kinds(around average: Price, closing side: OrderSide, tickSize: Price) -> [Trigger.Kind?] {
    var kinds: [Trigger.Kind?] = []
    let level = { (percentage: Percentage, side: OrderSide) -> Price? in
      guard let price = try? average.protected(by: percentage, against: side, tickSize: tickSize) else { return nil }
      return price.isPositive ? price : nil
    }
    if let stopLoss { kinds.append(level(stopLoss, side).map { .stopLoss($0) }) }
    if let takeProfit { kinds.append(level(takeProfit, side.opposite).map { .takeProfit($0) }) }
    if let trailingStop { kinds.append(.trailingStop(.percent(trailingStop))) }
    return kinds
  }
}

extension Percentage {
  static let hundred = Percentage(raw: 100_000_000_000)
}
