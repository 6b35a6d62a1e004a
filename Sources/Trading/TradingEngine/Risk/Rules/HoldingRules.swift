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
    assessment.note(.maximumSymbolQuantity, passed: Int128(terms.quantity.raw) <= rest) {
      let observed = Money(raw: taken + Int128(terms.quantity.raw))
      let headroom = Quantity(raw: Int64(clamping: max(0, rest)))
      return RuleReading(
        limit: "\(limit)", observed: "\(observed)", headroom: "\(headroom)",
        message: "\(terms.symbol) could grow to \(observed) units; the limit is \(limit).",
        passingQuantity: min(terms.quantity, headroom.floored(to: lot(at: exposure.place))))
    }
  }

  func checkOpenPositions(_ proposal: OrderProposal, _ assessment: inout Assessment) {
    let limit = riskState.limits.maxOpenPositions
    if isOpen(proposal.place, replaces: proposal.replaces), !assessment.isLogging { return }
    let isNew = !isOpen(proposal.place, replaces: proposal.replaces)
    let open = openPositionCount
    assessment.note(.maximumOpenPositions, passed: !isNew || open < limit) {
      RuleReading(
        limit: "\(limit)", observed: "\(isNew ? open + 1 : open)", headroom: "\(max(0, limit - open))",
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
    try worstNotional(
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
    let passed = isWithin(observed, allowed)
    assessment.note(rule, passed: passed) {
      let allowed = allowed ?? .zero
      let text = observed.map { "\($0)" } ?? "beyond all range"
      let headroom = (try? sum(.zero)).flatMap { try? allowed.subtracting($0) } ?? .zero
      return RuleReading(
        limit: "\(allowed)", observed: text, headroom: "\(max(.zero, headroom))", message: message(text, allowed),
        passingQuantity: passed ? nil : largestPassing(exposure) { isWithin(try? sum($0), allowed) })
    }
  }

  /// The same in per cent of equity.
  func checkShare(
    _ rule: Denial.Rule, _ exposure: ProposedExposure, of limit: Percentage, _ assessment: inout Assessment,
    sum: (Quantity) throws(ArithmeticError) -> Money, message: (String, Percentage) -> String
  ) {
    let equity = equity
    let allowed = allowance(of: limit, exposure)
    let observed = try? sum(exposure.terms.quantity)
    let passed = isWithin(observed, allowed)
    assessment.note(rule, passed: passed) {
      let scaled = Percentage(raw: exposure.scaled(limit.raw))
      let share = try? observed?.percentage(of: equity, rounding: .up).shortened(.up)
      let text = equity.isPositive ? share.map { "\($0)" } ?? "beyond all range" : "no equity"
      return RuleReading(
        limit: "\(scaled)", observed: text,
        headroom: "\(headroom(to: scaled, taken: try? sum(.zero)))",
        message: equity.isPositive
          ? message(text, scaled) : "There is no equity left (\(equity)) to hold a position against.",
        passingQuantity: passed ? nil : largestPassing(exposure) { isWithin(try? sum($0), allowed) })
    }
  }

  private func allowance(of limit: Percentage, _ exposure: ProposedExposure) -> Money? {
    guard let portion = try? equity.portion(limit, rounding: .down) else { return nil }
    return try? exposure.scaled(portion)
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
