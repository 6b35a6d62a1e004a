import TradingModel

/// What a session may hold of one symbol.
extension SessionState {
  func checkSymbol(_ exposure: ProposedExposure, _ assessment: inout Assessment) {
    if let limit = riskState.limits.exposure.maxSymbolQuantity {
      checkSymbolQuantity(Quantity(raw: exposure.scaled(limit.raw)), exposure, &assessment)
    }
    if let limit = riskState.limits.exposure.maxSymbolNotional {
      checkSum(
        .maximumSymbolNotional, exposure, allowed: try? exposure.scaled(limit), &assessment
      ) { (quantity: Quantity) throws(ArithmeticError) in
        try self.worst(exposure, adding: quantity)
      } message: { observed, allowed in
        "\(exposure.terms.symbol) could grow to \(observed); the limit is \(allowed)."
      }
    }
  }

  private func checkSymbolQuantity(
    _ limit: Quantity, _ exposure: ProposedExposure, _ assessment: inout Assessment
  ) {
    let terms = exposure.terms
    let taken = worstUnits(
      place: exposure.place, side: terms.side, adding: .zero, replaces: exposure.proposal.replaces)
    let rest = Int128(limit.raw) - taken
    let observed = Money(raw: taken + Int128(terms.quantity.raw))
    let headroom = Quantity(raw: Int64(clamping: max(0, rest)))
    assessment.note(.maximumSymbolQuantity, passed: Int128(terms.quantity.raw) <= rest) {
      RuleReading(limit: .init(limit), observed: .init(observed), headroom: .init(headroom))
    } refusal: {
      RuleRefusal(
        message: "\(terms.symbol) could grow to \(observed) units; the limit is \(limit).",
        passingQuantity: min(terms.quantity, headroom.floored(to: lot(at: exposure.place))))
    }
  }

  func checkOpenPositions(_ proposal: OrderProposal, _ assessment: inout Assessment) {
    let limit = riskState.limits.maxOpenPositions
    let isNew = !isOpen(proposal.place, replaces: proposal.replaces)
    if !isNew, !assessment.isLogging { return }
    let open = openPositionCount
    assessment.note(.maximumOpenPositions, passed: !isNew || open < limit) {
      RuleReading(
        limit: .count(limit), observed: .count(isNew ? open + 1 : open), headroom: .count(max(0, limit - open)))
    } refusal: {
      RuleRefusal(
        message: "\(open) positions are open or being opened; the limit is \(limit).",
        passes: "orders in symbols that are open already")
    }
  }

  func checkPositionSize(_ exposure: ProposedExposure, _ assessment: inout Assessment) {
    checkShare(
      .maximumPositionSize, exposure, of: riskState.limits.maxPositionPercent, &assessment
    ) { (quantity: Quantity) throws(ArithmeticError) in
      try self.worst(exposure, adding: quantity)
    } message: { observed, limit in
      "\(exposure.terms.symbol) could grow to \(observed) % of the equity \(equity); the limit is \(limit) %."
    }
  }

  /// What the symbol could be worth with so much more.
  func worst(_ exposure: ProposedExposure, adding quantity: Quantity) throws(ArithmeticError) -> Money {
    if let whole = exposure.whole, quantity == exposure.terms.quantity { return whole }
    return try worstNotional(
      place: exposure.place, side: exposure.terms.side, adding: quantity, at: exposure.reference,
      replaces: exposure.proposal.replaces)
  }

  func lot(at place: Int) -> Quantity { configuration.instruments[place].lotSize }
}

// MARK: Sums of money against a limit

extension SessionState {
  /// A rule that keeps a sum below a limit.
  ///
  /// - Parameter sum: what there would be with a quantity of the order.
  func checkSum(
    _ rule: Denial.Rule, _ exposure: ProposedExposure, allowed: Money?, _ assessment: inout Assessment,
    sum: (Quantity) throws(ArithmeticError) -> Money, message: (String, Money) -> String
  ) {
    let observed = try? sum(exposure.terms.quantity)
    // A limit out of range leaves nothing.
    let most = if let allowed { allowed } else { Money.zero }
    assessment.note(rule, passed: isWithin(observed, allowed)) {
      var headroom = Money.zero
      if let taken = try? sum(.zero), let rest = try? most.subtracting(taken) { headroom = max(.zero, rest) }
      return RuleReading(limit: .init(most), observed: Self.figure(observed), headroom: .init(headroom))
    } refusal: {
      RuleRefusal(
        message: message(Self.figure(observed).text, most),
        passingQuantity: largestPassing(exposure) { isWithin(try? sum($0), allowed) })
    }
  }

  /// The same in per cent of equity.
  func checkShare(
    _ rule: Denial.Rule, _ exposure: ProposedExposure, of limit: Percentage, _ assessment: inout Assessment,
    sum: (Quantity) throws(ArithmeticError) -> Money, message: (String, Percentage) -> String
  ) {
    let equity = equity
    let observed = try? sum(exposure.terms.quantity)
    let scaled = Percentage(raw: exposure.scaled(limit.raw))
    assessment.note(rule, passed: isWithin(observed, limit, exposure)) {
      RuleReading(
        limit: .init(scaled), observed: Self.share(observed, of: equity),
        headroom: .init(headroom(to: scaled, taken: try? sum(.zero))))
    } refusal: {
      RuleRefusal(
        message: equity.isPositive
          ? message(Self.share(observed, of: equity).text, scaled)
          : "There is no equity left (\(equity)) to hold a position against.",
        passingQuantity: largestPassing(exposure) { isWithin(try? sum($0), limit, exposure) })
    }
  }

  private static func figure(_ sum: Money?) -> RiskFigure { sum.map { RiskFigure($0) } ?? .text("beyond all range") }

  private static func share(_ sum: Money?, of equity: Money) -> RiskFigure {
    guard equity.isPositive else { return .text("no equity") }
    guard let sum, let share = try? sum.percentage(of: equity, rounding: .up) else { return .text("beyond all range") }
    return RiskFigure(share.shortened(.up))
  }

  /// Whether a sum is within a share of equity.
  private func isWithin(_ sum: Money?, _ limit: Percentage, _ exposure: ProposedExposure) -> Bool {
    guard let sum else { return false }
    if exposure.factor == .one { return sum.isWithin(limit, of: equity) }
    guard let portion = try? equity.portion(limit, rounding: .down) else { return false }
    return isWithin(sum, try? exposure.scaled(portion))
  }

  /// What may still be added, in per cent of equity.
  private func headroom(to limit: Percentage, taken: Money?) -> Percentage {
    guard equity.isPositive, let taken, let share = try? taken.percentage(of: equity, rounding: .up),
      let rest = try? limit.subtracting(share)
    else { return .zero }
    return max(.zero, rest.shortened(.down))
  }

  private func isWithin(_ sum: Money?, _ allowed: Money?) -> Bool {
    guard let sum, let allowed else { return false }
    return sum <= allowed
  }

  /// The largest number of whole lots, up to the order's quantity, that fits; zero when not even one does. What fits
  /// in a quantity fits in every smaller one.
  private func largestPassing(_ exposure: ProposedExposure, _ fits: (Quantity) -> Bool) -> Quantity {
    let lot = lot(at: exposure.place).raw
    var (fitting, tooMany) = (Int64(0), exposure.terms.quantity.raw / lot + 1)
    while tooMany - fitting > 1 {
      let middle = fitting + (tooMany - fitting) / 2
      if fits(Quantity(raw: middle * lot)) { fitting = middle } else { tooMany = middle }
    }
    return Quantity(raw: fitting * lot)
  }
}

extension Quantity {
  /// Whole lots, rounded down; for quantities that are not below zero.
  func floored(to lot: Quantity) -> Quantity { Quantity(raw: raw / max(1, lot.raw) * lot.raw) }
}
