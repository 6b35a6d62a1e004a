import TradingModel

extension SessionState {
  /// Checks a request to record a transaction, and answers the place of its instrument.
  func validate(_ request: TransactionRequest, at now: Instant) throws(CommandError) -> Int? {
    guard history.recorded.count < configuration.bounds.maximumTransactions else {
      throw .limitReached(name: "transactions", maximum: configuration.bounds.maximumTransactions)
    }
    if let time = request.time, time > now {
      throw .invalid(field: "time", reason: "must not be after the session's clock")
    }
    let place = try request.kind.symbol.map { symbol throws(CommandError) in
      guard let place = market.place(of: symbol) else {
        throw .invalid(field: "symbol", reason: "\(symbol) is not an instrument of this session")
      }
      return place
    }
    if place != nil, request.currency != nil {
      throw .invalid(field: "currency", reason: "must be empty: it is the instrument's")
    }
    try validate(request.kind, place: place, from: request.currency ?? portfolio.baseCurrency)
    if let strategyID = request.strategyID {
      guard case .trade = request.kind else {
        throw .invalid(field: "strategy_id", reason: "must be empty: only a trade is a strategy's")
      }
      let maximum = PortfolioState.maximumStrategies
      guard
        portfolio.strategies.count < maximum || portfolio.strategies.contains(where: { $0.strategyID == strategyID })
      else { throw .limitReached(name: "strategies", maximum: maximum) }
    }
    return place
  }

  private func validate(
    _ kind: Transaction.Kind, place: Int?, from currency: Currency
  ) throws(CommandError) {
    switch kind {
    case .trade(_, _, let quantity, let price, let fee):
      try require(quantity.isPositive, "quantity")
      try require(price.isPositive, "price")
      if fee.isNegative { throw .invalid(field: "fee", reason: "must be at least 0") }
    case .dividend(let symbol, let perUnit):
      try require(perUnit.isPositive, "price")
      if let place, !portfolio.positions[place].isOpen { throw .notFound(.position(symbol)) }
    case .split(_, let numerator, let denominator):
      try validate(numerator, denominator, place: place)
    case .fee(let sum), .deposit(let sum), .withdrawal(let sum):
      try require(sum.isPositive, "amount")
      try requireRate(of: currency)
    case .conversion(let out, let into, let incoming):
      try require(out.isPositive, "amount")
      try require(incoming.isPositive, "to_amount")
      if into == currency { throw .invalid(field: "to_currency", reason: "must be another than currency") }
      try requireRate(of: currency)
      try requireRate(of: into)
    }
  }

  private func validate(_ numerator: UInt32, _ denominator: UInt32, place: Int?) throws(CommandError) {
    guard numerator > 0, denominator > 0, numerator != denominator else {
      throw .invalid(field: "split", reason: "must be two different numbers above 0")
    }
    guard let place else { return }
    var position = portfolio.positions[place]
    var triggers = triggerBook
    do {
      try position.split(numerator, for: denominator)
      try triggers.split(
        numerator, for: denominator, place: place, at: Instant(nanosecondsSinceEpoch: 0),
        during: market.points[place])
    } catch {
      throw .invalid(
        field: "split",
        reason: "leads to units that are no whole number of billionths, or to a price out of range")
    }
  }

  private func require(_ isPositive: Bool, _ field: String) throws(CommandError) {
    if !isPositive { throw .invalid(field: field, reason: "must be above 0") }
  }

  private func requireRate(of currency: Currency) throws(CommandError) {
    if portfolio.rate(of: currency) == nil { throw .noExchangeRate(currency) }
  }
}

extension TransactionRequest {
  /// Names of the fields, as the contract spells them, in which this request differs from what was recorded under its
  /// name.
  func differences(from earlier: Transaction, base: Currency) -> [String] {
    guard case .person(_, let note) = earlier.source else { return ["client_transaction_id"] }
    var fields = kind.differences(from: earlier.kind)
    if kind.symbol == nil, (currency ?? base) != earlier.currency { fields.append("currency") }
    if strategyID != earlier.strategyID { fields.append("strategy_id") }
    if self.note != note { fields.append("note") }
    if (time ?? earlier.recordTime) != earlier.time { fields.append("time") }
    return fields
  }
}

extension Transaction.Kind {
  fileprivate func differences(from earlier: Transaction.Kind) -> [String] {
    switch (self, earlier) {
    case (
      .trade(let side, let symbol, let quantity, let price, let fee),
      .trade(let otherSide, let otherSymbol, let otherQuantity, let otherPrice, let otherFee)
    ):
      return names([
        ("type", side == otherSide), ("symbol", symbol == otherSymbol), ("quantity", quantity == otherQuantity),
        ("price", price == otherPrice), ("fee", fee == otherFee),
      ])
    case (.dividend(let symbol, let perUnit), .dividend(let otherSymbol, let otherPerUnit)):
      return names([("symbol", symbol == otherSymbol), ("price", perUnit == otherPerUnit)])
    case (
      .split(let symbol, let numerator, let denominator),
      .split(let otherSymbol, let otherNumerator, let otherDenominator)
    ):
      return names([
        ("symbol", symbol == otherSymbol),
        ("split", numerator == otherNumerator && denominator == otherDenominator),
      ])
    case (.fee(let sum), .fee(let other)), (.deposit(let sum), .deposit(let other)),
      (.withdrawal(let sum), .withdrawal(let other)):
      return names([("amount", sum == other)])
    case (.conversion(let out, let into, let incoming), .conversion(let otherOut, let otherInto, let otherIncoming)):
      return names([
        ("amount", out == otherOut), ("to_currency", into == otherInto), ("to_amount", incoming == otherIncoming),
      ])
    default: return ["type"]
    }
  }

  private func names(_ fields: [(String, isSame: Bool)]) -> [String] { fields.filter { !$0.isSame }.map(\.0) }
}
