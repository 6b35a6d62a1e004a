public import TradingModel

extension SessionState {
  /// Makes a fact about the portfolio part of the state. On an error nothing has changed.
  mutating func apply(_ event: PortfolioEvent, at time: Instant) throws(EventError) {
    switch event {
    case .transactionRecorded(let transaction): try record(transaction, at: time)
    case .rateSet(let currency, let rate):
      do { try portfolio.setRate(rate, of: currency, at: time) } catch { throw EventError(error) }
    case .snapshotTaken(let day):
      history.add(PortfolioSnapshot(day: day, marketTime: market.time, portfolio: portfolio))
    }
  }

  private mutating func record(_ transaction: Transaction, at time: Instant) throws(EventError) {
    guard transaction.transactionID == history.nextID else {
      throw .duplicateTransaction(transaction.transactionID)
    }
    let place = try transaction.kind.symbol.map { symbol throws(EventError) in try market.requiredPlace(of: symbol) }
    var split: TriggerState?
    if case .split(_, let numerator, let denominator) = transaction.kind, let place {
      var next = triggerBook
      try next.split(numerator, for: denominator, place: place, at: time, during: market.points[place])
      split = next
    }
    var next = portfolio
    do {
      _ = try next.perform(
        transaction.kind, place: place, currency: transaction.currency, strategyID: transaction.strategyID,
        at: transaction.time)
    } catch {
      throw EventError(error)
    }
    do { try riskState.moveLossBases(from: portfolio, to: next) } catch { throw .arithmetic(error) }
    portfolio = next
    if let split { triggerBook = split }
    history.add(transaction)
  }

  /// Everything that changed cash or positions, in the order in which it was recorded.
  public var transactionCount: Int { history.transactionCount }

  /// - Parameter index: from 0, below ``transactionCount``.
  public func transaction(at index: Int) -> Transaction {
    let transactionID = TransactionID("txn", UInt64(index) + 1)
    switch history.entries[index] {
    case .recorded(let number): return history.recorded[Int(number)]
    case .fill(let index, let number, let time, let rate, let profit):
      let order = orderBook.orders[Int(index)]
      let timed = order.fill(at: Int(number))
      let fill = timed.fill
      let place = orderBook.place(at: Int(index))
      return Transaction(
        transactionID: transactionID,
        kind: .trade(
          side: order.terms.side, symbol: order.terms.symbol, quantity: fill.quantity, price: fill.price,
          fee: fill.commission),
        source: .fill(order.orderID, fill.executionID), currency: portfolio.currency(place: place),
        amount: Self.amount(of: fill, side: order.terms.side),
        rate: rate, realizedProfit: profit, strategyID: order.strategyID, time: timed.time, recordTime: time)
    }
  }

  /// What a fill did to cash. It was booked, so that no step is out of range.
  private static func amount(of fill: Fill, side: OrderSide) -> Money {
    guard let notional = try? fill.price.notional(of: fill.quantity) else { return .zero }
    return Money(raw: (side == .sell ? notional.raw : 0 &- notional.raw) &- fill.commission.raw)
  }
}

extension Transaction.Kind {
  /// The instrument that it is about.
  public var symbol: Symbol? {
    switch self {
    case .trade(_, let symbol, _, _, _), .dividend(let symbol, _), .split(let symbol, _, _): symbol
    case .fee, .deposit, .withdrawal, .conversion: nil
    }
  }
}

extension TriggerState {
  /// Reprices the armed triggers of an instrument that was split. On an error nothing has changed.
  mutating func split(
    _ numerator: UInt32, for denominator: UInt32, place: Int, at time: Instant, during point: MarketState.Point
  ) throws(EventError) {
    var changed: [(Int, Trigger)] = []
    for index in armed[place] {
      guard let trigger = triggers[index].split(numerator, for: denominator, at: time) else {
        throw .arithmetic(.overflow)
      }
      changed.append((index, trigger))
    }
    for (index, trigger) in changed { change(index, place: place, at: time, during: point) { $0 = trigger } }
  }
}

extension RiskState {
  /// Money from outside, or to it, is no profit and no loss: what losses are measured from moves with it. On an error
  /// nothing has changed.
  mutating func moveLossBases(from before: PortfolioState, to after: PortfolioState) throws(ArithmeticError) {
    let sum = try after.netDeposits.subtracting(before.netDeposits)
    if sum.isZero { return }
    let peak = try peakEquity.adding(sum)
    try setDailyLossLimit(of: after.dayStartEquity)
    peakEquity = peak
  }
}

extension EventError {
  init(_ error: PortfolioError) {
    switch error {
    case .arithmetic(let error): self = .arithmetic(error)
    case .unknownCurrency(let currency): self = .unknownCurrency(currency)
    case .unknownInstrument: self = .arithmetic(.overflow)
    }
  }
}
