import TradingModel

extension SessionEngine {
  /// Does what was decided about a signal that is on record.
  mutating func perform(_ decision: SignalDecision, for signal: TradeSignal) throws(DecisionError) {
    if !decision.checks.isEmpty { try emit(.trace(.riskChecked(signal.traceID, decision.checks))) }
    guard let book = state.book(of: signal.body.symbol) else { return }
    switch decision.act {
    case .nothing: break
    case .enter(let terms, let denial): try enter(terms, signal, decision.sizing, denial)
    case .close(let holding): try close(holding, signal, book)
    case .protect(let kinds): for kind in kinds { try protect(kind, by: signal, in: book) }
    }
  }

  private mutating func enter(
    _ terms: OrderTerms, _ signal: TradeSignal, _ sizing: SignalSizing?, _ denial: Denial?
  ) throws(DecisionError) {
    var (asked, verdict) = (terms, denial.map { RiskVerdict.denied($0) } ?? .approved)
    if denial == nil, let sizing, let reducedBy = sizing.reducedBy {
      asked = terms.resized(to: sizing.wanted)
      verdict = .reduced(to: terms.quantity, because: reducedBy)
    }
    _ = try createOrder(
      asked, origin: signal.origin, protections: signal.body.protections, verdict: verdict,
      strategyID: signal.body.strategyID, traceID: signal.traceID)
  }

  private mutating func close(
    _ holding: StrategyHolding?, _ signal: TradeSignal, _ book: InstrumentBook
  ) throws(DecisionError) {
    for index in state.workingEntries(of: signal.body.strategyID, in: book) { try requestCancel(at: index) }
    guard let holding else { return }
    _ = try close(
      holding, holding.closable, in: book, origin: signal.origin, traceID: signal.traceID, firedAt: nil)
  }

  /// Closes so much of what a strategy may close.
  mutating func close(
    _ holding: StrategyHolding, _ quantity: Quantity, in book: InstrumentBook, origin: Order.Origin,
    traceID: TraceID?, firedAt: Price?
  ) throws(DecisionError) -> Order? {
    let closable = state.closableQuantity(of: book)
    if quantity == closable, holding.quantity.raw.magnitude == book.position.quantity.raw.magnitude {
      return try closeWhole(book, origin: origin, strategyID: holding.owner, traceID: traceID, firedAt: firedAt)
    }
    return try closePart(
      book, quantity: quantity, of: closable, origin: origin, strategyID: holding.owner, traceID: traceID,
      firedAt: firedAt)
  }

  /// Moves the strategy's trigger of that kind, or arms one.
  private mutating func protect(
    _ kind: Trigger.Kind, by signal: TradeSignal, in book: InstrumentBook
  ) throws(DecisionError) {
    if let armed = state.armedTrigger(of: signal.body.strategyID, like: kind, in: book) {
      let change = TriggerChange(kind: kind, quantity: armed.quantity, signalID: signal.signalID)
      return try emit(.triggerUpdated(armed.triggerID, change))
    }
    try emit(
      .triggerCreated(
        Trigger(
          triggerID: nextTriggerID, clientTriggerID: nil, symbol: signal.body.symbol, kind: kind, side: .sell,
          quantity: nil, entryOrderID: nil, signalID: signal.signalID, tickSize: book.instrument.tickSize,
          firstMark: kind.isTrailing ? book.lastTick?.price ?? book.position.averagePrice : nil, time: now)))
  }
}

extension SessionState {
  /// The armed trigger of a kind that a strategy's signals made.
  func armedTrigger(of strategyID: StrategyID, like kind: Trigger.Kind, in book: InstrumentBook) -> Trigger? {
    triggerBook.armed[book.place].lazy.map { triggers[$0] }
      .first { $0.kind.field == kind.field && strategy(of: $0) == strategyID }
  }
}

extension TradeSignal {
  /// What its orders say of where they come from.
  fileprivate var origin: Order.Origin { isOwn ? .strategy(reason: body.reason) : .signal(signalID) }
}
