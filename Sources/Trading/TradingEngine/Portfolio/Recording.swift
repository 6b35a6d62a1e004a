import TradingModel

extension SessionEngine {
  mutating func take(_ input: PortfolioInput) throws(DecisionError) -> EngineStep.Reply? {
    switch input {
    case .record(let request): return .transaction(try record(request))
    case .setRate(let currency, let rate):
      try setRate(rate, of: currency)
      return nil
    }
  }

  /// The day that ends, before the one after it begins.
  mutating func takeSnapshot() throws(DecisionError) {
    guard let day = state.day, state.history.days.last?.day != day else { return }
    try emit(.portfolio(.snapshotTaken(day)))
  }

  private mutating func setRate(_ rate: ExchangeRate, of currency: Currency) throws(DecisionError) {
    try require(.created, .running, .paused)
    guard currency != state.portfolio.baseCurrency else {
      throw .command(.invalid(field: "currency", reason: "\(currency) is the session's base currency: it is worth 1"))
    }
    guard rate.isPositive else { throw .command(.invalid(field: "rate", reason: "must be above 0")) }
    guard
      state.portfolio.balance(of: currency) != nil
        || state.portfolio.balances.count < PortfolioState.maximumCurrencies
    else { throw .command(.limitReached(name: "currencies", maximum: PortfolioState.maximumCurrencies)) }
    do {
      var trial = state.portfolio
      try trial.setRate(rate, of: currency, at: now)
    } catch { throw .command(CommandError(error)) }
    try emit(.portfolio(.rateSet(currency, rate)))
  }

  private mutating func record(_ request: TransactionRequest) throws(DecisionError) -> Transaction {
    if let earlier = state.history.transaction(request.clientTransactionID) {
      let fields = request.differences(from: earlier, base: state.portfolio.baseCurrency)
      guard fields.isEmpty else { throw .command(.conflict(fields: fields)) }
      return earlier
    }
    try require(.created, .running, .paused)
    let place = try commanding { () throws(CommandError) in try state.validate(request, at: now) }
    let currency = place.map { state.portfolio.currency(place: $0) } ?? request.currency ?? state.portfolio.baseCurrency
    let time = request.time ?? now
    let outcome: TransactionOutcome
    var trial = state.portfolio
    do {
      outcome = try trial.perform(
        request.kind, place: place, currency: currency, strategyID: request.strategyID, at: time)
    } catch {
      throw .command(CommandError(error))
    }
    do {
      var bases = state.riskState
      try bases.moveLossBases(from: state.portfolio, to: trial)
    } catch {
      throw .command(.arithmetic(error))
    }
    guard let rate = state.portfolio.rate(of: currency) else { throw .command(.noExchangeRate(currency)) }
    if case .split = request.kind, let place { try withdrawAllOrders(inBook: place) }
    let transaction = Transaction(
      transactionID: state.history.nextID, kind: request.kind,
      source: .person(request.clientTransactionID, note: request.note), currency: currency, amount: outcome.amount,
      rate: rate, realizedProfit: outcome.realizedProfit,
      strategyID: request.strategyID, time: time, recordTime: now)
    try emit(.portfolio(.transactionRecorded(transaction)))
    if case .trade = request.kind, let place, state.status.isLive { try positionChanged(inBook: place) }
    return transaction
  }

  /// Prices and quantities of orders from before a split mean something else after it.
  private mutating func withdrawAllOrders(inBook place: Int) throws(DecisionError) {
    for index in state.orderBook.workingIn[place] where state.orderBook.orders[index].status != .pendingCancel {
      try requestCancel(at: index)
    }
  }

  /// Protective triggers live as long as the position that they were armed for.
  private mutating func positionChanged(inBook place: Int) throws(DecisionError) {
    let closingSide = state.portfolio.positions[place].side?.opposite
    for index in state.triggerBook.armed[place] {
      let trigger = state.triggerBook.triggers[index]
      guard trigger.kind.isProtective, trigger.side != closingSide else { continue }
      try emit(.triggerCancelled(trigger.triggerID, .positionClosed))
    }
  }
}

extension PortfolioState {
  /// Currencies that a session may have rates for, the base included.
  static let maximumCurrencies = 64
  /// Strategies that a session may keep the results of.
  static let maximumStrategies = 1_000
}

extension CommandError {
  init(_ error: PortfolioError) {
    switch error {
    case .arithmetic(let error): self = .arithmetic(error)
    case .unknownCurrency(let currency): self = .noExchangeRate(currency)
    case .unknownInstrument: self = .invalid(field: "symbol", reason: "is not an instrument of this session")
    }
  }
}
