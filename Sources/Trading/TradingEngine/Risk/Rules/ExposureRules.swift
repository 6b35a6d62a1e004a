import TradingModel

/// What a session may hold in all and by sector. Every working order counts as if it filled.
extension SessionState {
  func checkTotals(_ exposure: ProposedExposure, _ assessment: inout Assessment) {
    let limits = riskState.limits.exposure
    if let limit = limits.maxTotalPercent {
      checkShare(.maximumTotalExposure, exposure, of: limit, &assessment) {
        (quantity: Quantity) throws(ArithmeticError) in
        try self.total(exposure, adding: quantity)
      } message: { observed, limit in
        "Positions could grow to \(observed) % of the equity \(equity); the limit is \(limit) %."
      }
    }
    if let limit = limits.maxSectorPercent {
      let sector = self.sector(at: exposure.place)
      checkShare(.maximumSectorExposure, exposure, of: limit, &assessment) {
        (quantity: Quantity) throws(ArithmeticError) in
        try self.total(exposure, adding: quantity, sector: sector)
      } message: { observed, limit in
        "\(sectorText(at: exposure.place)) could grow to \(observed) % of the equity \(equity); the limit is \(limit) %."
      }
    }
    if let leverage = limits.maxLeverage { checkBuyingPower(leverage, exposure, &assessment) }
  }

  private func sectorText(at place: Int) -> String {
    let name = sectorName(at: place)
    return name.isEmpty ? "Positions without a sector" : "Positions in \(name)"
  }

  private func checkBuyingPower(
    _ leverage: ExposureLimits.Leverage, _ exposure: ProposedExposure, _ assessment: inout Assessment
  ) {
    let power = try? exposure.scaled(max(.zero, equity.multiplied(by: leverage)))
    checkSum(.buyingPower, exposure, allowed: power, &assessment) { (quantity: Quantity) throws(ArithmeticError) in
      try self.total(exposure, adding: quantity)
    } message: { observed, allowed in
      "Positions could grow to \(observed); the buying power is \(allowed), \(leverage) times the equity \(equity)."
    }
  }

  /// Σ |notional| over all instruments, or those of a sector, with so much more of the order: what is held, which the
  /// portfolio keeps, with the instruments exchanged in which an order works.
  func total(
    _ exposure: ProposedExposure, adding quantity: Quantity, sector: Int? = nil
  ) throws(ArithmeticError) -> Money {
    if sector == nil, let total = exposure.total, quantity == exposure.terms.quantity { return total }
    let held = if let sector { portfolio.sectorExposure(sector) } else { portfolio.exposure }
    var sum = try held.gross.subtracting(heldNotional(place: exposure.place))
    sum = try sum.adding(worst(exposure, adding: quantity))
    if orderBook.working.isEmpty { return sum }
    for place in portfolio.positions.indices where place != exposure.place && !orderBook.workingIn[place].isEmpty {
      if let sector, self.sector(at: place) != sector { continue }
      sum = try sum.subtracting(heldNotional(place: place)).adding(worstNotional(place: place))
    }
    return sum
  }

  /// What new positions may still be worth. Nil: no limit.
  func buyingPower(at time: Instant) -> Money? {
    guard let leverage = riskState.limits.exposure.maxLeverage else { return nil }
    do {
      var rest = try max(.zero, equity.multiplied(by: leverage))
      let factor = biasFactor(at: time)
      if factor != .one { rest = try rest.scaled(by: factor) }
      for place in portfolio.positions.indices { rest = try rest.subtracting(worstNotional(place: place)) }
      return max(.zero, rest)
    } catch {
      return .zero
    }
  }
}

extension ExposureLimits {
  /// Whether a rule asks for what all positions could be worth.
  var limitTotals: Bool { maxTotalPercent != nil || maxLeverage != nil }
}
