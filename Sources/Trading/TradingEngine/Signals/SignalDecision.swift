import TradingModel

/// What becomes of a signal when it is its turn, before anything is done about it.
struct SignalDecision {
  enum Act {
    case nothing
    /// Also an entry that was denied: it is on record.
    case enter(OrderTerms, Denial?)
    /// Withdraws the strategy's entries, and closes what there is.
    case close(StrategyHolding?)
    /// Arms or moves triggers.
    case protect([Trigger.Kind])
  }

  let status: SignalStatus
  var sizing: SignalSizing?
  /// What each risk rule read. Empty for what no rule is asked about.
  var checks: [RiskCheckResult] = []
  var act = Act.nothing
  /// Why there is nothing to do.
  var dropReason: SignalDropReason?

  static func dropped(_ reason: SignalDropReason) -> SignalDecision {
    SignalDecision(status: reason.status, dropReason: reason)
  }

  /// What the session's own strategy is told of this decision when it was told the same before.
  func repeats(_ last: TradeSignal?) -> SignalDropReason? {
    switch (status, last?.status) {
    case (.dropped(let code, _), .dropped(let former, _)) where former == code: dropReason
    case (.denied(let denial, _), .denied(let former, _)) where former.rule == denial.rule: .deniedAgain(denial.rule)
    default: nil
    }
  }
}

extension SessionState {
  /// What becomes of a signal now: BUY opens or adds, SELL closes, HOLD moves triggers.
  func decide(_ body: TradeSignal.Body, isOwn: Bool, in book: InstrumentBook, at time: Instant) -> SignalDecision {
    do throws(SignalDropReason) {
      switch body.action {
      case .buy: return try entry(body, isOwn: isOwn, in: book, at: time)
      case .sell: return try exit(body, in: book)
      case .hold: return try hold(body, in: book)
      }
    } catch {
      return .dropped(error)
    }
  }

  private func entry(
    _ body: TradeSignal.Body, isOwn: Bool, in book: InstrumentBook, at time: Instant
  ) throws(SignalDropReason) -> SignalDecision {
    if isOwn { try requireOpening(body, in: book) }
    guard book.position.side != .sell else { throw .positionShort }
    do { try requireLevelsAhead(body, book) } catch { throw .levelReached }
    let sizing = try size(body, in: book)
    do { try requireRoomForOrder(closing: false) } catch { throw .orderLimitReached }
    let terms = OrderTerms(symbol: body.symbol, side: .buy, quantity: sizing.quantity, kind: .market)
    var log: [RiskCheckResult]? = traceBook.keepsRiskChecks ? [] : nil
    let proposal = OrderProposal(
      terms: terms, place: book.place, strategyID: body.strategyID, allowsReduction: true)
    let verdict = assess(proposal, at: time, log: &log)
    let orderID = OrderID("ord", orderBook.nextNumber)
    switch verdict {
    case .approved:
      return SignalDecision(
        status: .routed(orderID, quantity: terms.quantity, reducedBy: nil), sizing: sizing, checks: log ?? [],
        act: .enter(terms, nil))
    case .reduced(let quantity, let denial):
      let less = OrderTerms(symbol: body.symbol, side: .buy, quantity: quantity, kind: .market)
      return SignalDecision(
        status: .routed(orderID, quantity: quantity, reducedBy: denial),
        sizing: sizing.reduced(to: quantity, by: denial), checks: log ?? [], act: .enter(less, nil))
    case .denied(let denial):
      return SignalDecision(
        status: .denied(denial, orderID), sizing: sizing, checks: log ?? [], act: .enter(terms, denial))
    }
  }

  /// A strategy of the session opens positions, one at a time in each instrument, and only while it runs.
  private func requireOpening(_ body: TradeSignal.Body, in book: InstrumentBook) throws(SignalDropReason) {
    if status != .running { throw .sessionPaused }
    if !book.position.isFlat { throw .positionOpen }
    if !book.workingOrders.isEmpty { throw .entryWorking }
    if case .percentOfEquity(let percent) = body.size, !percent.isPositive { throw .invalidSignal }
    if let protections = body.protections, !protections.areValid { throw .invalidSignal }
  }

  /// Taken whatever is halted or paused: it reduces risk.
  private func exit(_ body: TradeSignal.Body, in book: InstrumentBook) throws(SignalDropReason) -> SignalDecision {
    let holding = holding(of: body.strategyID, in: book)
    guard let holding, holding.closable.isPositive else {
      if workingEntries(of: body.strategyID, in: book).isEmpty { throw holding == nil ? .noPosition : .alreadyClosing }
      return SignalDecision(status: .routed(nil, quantity: nil, reducedBy: nil), act: .close(nil))
    }
    do { try requireRoomForOrder(closing: true) } catch { throw .orderLimitReached }
    return SignalDecision(
      status: .routed(OrderID("ord", orderBook.nextNumber), quantity: holding.closable, reducedBy: nil),
      act: .close(holding))
  }

  private func hold(_ body: TradeSignal.Body, in book: InstrumentBook) throws(SignalDropReason) -> SignalDecision {
    guard body.hasLevels else { throw .nothingToDo }
    guard book.position.side == .buy, holding(of: body.strategyID, in: book) != nil else { throw .noPosition }
    do { try requireLevelsAhead(body, book) } catch { throw .levelReached }
    let levels = body.levels
    guard triggerBook.requested + levels.count <= configuration.bounds.maximumTriggers else {
      throw .triggerLimitReached
    }
    return SignalDecision(status: .routed(nil, quantity: nil, reducedBy: nil), act: .protect(levels))
  }
}
