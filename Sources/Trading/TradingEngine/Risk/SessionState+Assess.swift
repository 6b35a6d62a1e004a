import TradingModel

extension SessionState {
  /// What the risk rules say to an order, in the order of ``Denial/Rule``. The first that refuses is the denial; all
  /// are asked when a log is wanted, or when the caller takes less and only rules about quantity have refused.
  ///
  /// An order that only closes what is held passes as long as the session lives: halts never block it.
  ///
  /// - Parameter log: gets what each rule read. Nil: no text is made, and nothing is allocated while the rules pass.
  func assess(_ proposal: OrderProposal, at time: Instant, log: inout [RiskCheckResult]?) -> RiskVerdict {
    var assessment = Assessment(allowsReduction: proposal.allowsReduction, log: log)
    ask(&assessment, proposal, time)
    log = assessment.log
    return assessment.verdict
  }

  /// The same without a log.
  func assess(_ proposal: OrderProposal, at time: Instant) -> RiskVerdict {
    var assessment = Assessment(allowsReduction: proposal.allowsReduction, log: nil)
    ask(&assessment, proposal, time)
    return assessment.takeVerdict()
  }

  private func ask(_ assessment: inout Assessment, _ proposal: OrderProposal, _ time: Instant) {
    guard status.isLive else { return noteDeadSession(&assessment) }
    if proposal.terms.reduceOnly {
      checkReduceOnly(proposal, &assessment)
      return checkPostOnly(proposal, &assessment)
    }
    if isReducing(proposal.terms, place: proposal.place, replaces: proposal.replaces) {
      return checkPostOnly(proposal, &assessment)
    }
    checkHalts(proposal, &assessment)
    if assessment.isDecided { return }
    checkVenue(at: time, &assessment)
    checkLosses(proposal, &assessment)
    if assessment.isDecided { return }
    let factor = biasFactor(at: time)
    checkBias(factor, &assessment)
    checkPostOnly(proposal, &assessment)
    if assessment.isDecided { return }
    guard let reference = checkPrice(proposal, &assessment) else { return }
    checkQuoteAge(proposal, at: time, &assessment)
    if assessment.isDecided { return }
    var scale = ProposedExposure(proposal: proposal, reference: reference, factor: factor)
    scale.whole = try? worst(scale, adding: proposal.terms.quantity)
    checkSymbol(scale, &assessment)
    if assessment.isDecided { return }
    checkOpenPositions(proposal, &assessment)
    checkPositionSize(scale, &assessment)
    if assessment.isDecided { return }
    if riskState.limits.exposure.limitTotals { scale.total = try? total(scale, adding: proposal.terms.quantity) }
    checkTotals(scale, &assessment)
    if assessment.isDecided { return }
    checkOrderSize(scale, &assessment)
    checkRates(at: time, &assessment)
    checkPriceBand(proposal, &assessment)
    checkDuplicate(proposal, at: time, &assessment)
  }

  /// The factor on the limits of new risk at a time; one when none was set.
  func biasFactor(at time: Instant) -> RiskBias.Factor {
    guard let bias = riskState.bias else { return .one }
    let limits = riskState.limits.bias
    return bias.effective(at: time, maximumAge: limits.maxAge, conservative: limits.conservative)
  }
}

/// What an order would add, and by what the limits are scaled.
struct ProposedExposure {
  let proposal: OrderProposal
  /// The price at which the order is valued.
  let reference: Price
  let factor: RiskBias.Factor
  /// What the symbol could be worth with all of the order: several rules ask. Nil: it is to be reckoned.
  var whole: Money?
  /// What all positions could be worth with all of the order. Nil: it is to be reckoned.
  var total: Money?

  var terms: OrderTerms { proposal.terms }
  var place: Int { proposal.place }

  func scaled(_ sum: Money) throws(ArithmeticError) -> Money {
    factor == .one ? sum : try sum.scaled(by: factor)
  }

  /// Rounded down; a factor within 0 … 1 keeps it in range.
  func scaled(_ raw: Int64) -> Int64 {
    factor == .one ? raw : Int64(clamping: Int128(raw) * Int128(factor.raw) / Int128(RiskBias.Factor.one.raw))
  }
}
