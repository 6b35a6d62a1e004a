import TradingModel

extension SessionEngine {
  /// Turns a signal into an order, or records why not.
  mutating func act(on signal: Signal) throws(DecisionError) {
    guard let book = state.book(of: signal.symbol) else { return try emit(.signalDropped(signal, .unknownSymbol)) }
    switch signal.action {
    case .enter(let percent, let protections):
      switch entry(percent: percent, protections: protections, in: book) {
      case .failure(let reason): try emit(.signalDropped(signal, reason))
      case .success(let terms): try enter(terms, in: book, signal, protections)
      }
    case .exit: try exit(signal, book)
    }
  }

  private enum Entry {
    case success(OrderTerms)
    case failure(SignalDropReason)
  }

  /// Sizes an entry: a share of equity at the market, in whole lots, rounded down.
  private func entry(percent: Percentage, protections: Signal.Protections, in book: InstrumentBook) -> Entry {
    if state.status != .running { return .failure(.sessionPaused) }
    if !book.position.isFlat { return .failure(.positionOpen) }
    if !book.workingOrders.isEmpty { return .failure(.entryWorking) }
    if !percent.isPositive || !protections.areValid { return .failure(.invalidSignal) }
    guard let price = book.lastTick?.price else { return .failure(.noMarketPrice) }
    guard
      let quantity = try? state.equity.portion(percent, rounding: .down)
        .units(at: price, lot: book.instrument.lotSize)
    else { return .failure(.outOfRange) }
    guard quantity.isPositive else { return .failure(.belowOneLot) }
    return .success(OrderTerms(symbol: book.instrument.symbol, side: .buy, quantity: quantity, kind: .market))
  }

  private mutating func enter(
    _ terms: OrderTerms, in book: InstrumentBook, _ signal: Signal, _ protections: Signal.Protections
  ) throws(DecisionError) {
    do { try state.requireRoomForOrder(closing: false) } catch {
      return try emit(.signalDropped(signal, .orderLimitReached))
    }
    let denial = denial(of: terms, place: book.place)
    if let denial, let last = state.lastOrder(in: terms.symbol), last.signalReason != nil,
      last.denial?.rule == denial.rule
    {
      return try emit(.signalDropped(signal, .deniedAgain(denial.rule)))
    }
    _ = try createOrder(terms, origin: .strategy(reason: signal.reason), protections: protections, denial: denial)
  }

  /// Honoured in a paused session, too: it reduces risk.
  private mutating func exit(_ signal: Signal, _ book: InstrumentBook) throws(DecisionError) {
    guard !book.position.isFlat else { return try emit(.signalDropped(signal, .noPosition)) }
    do { try state.requireRoomForOrder(closing: true) } catch {
      return try emit(.signalDropped(signal, .orderLimitReached))
    }
    if try closeWhole(book, origin: .strategy(reason: signal.reason), firedAt: nil) == nil {
      try emit(.signalDropped(signal, .alreadyClosing))
    }
  }
}
