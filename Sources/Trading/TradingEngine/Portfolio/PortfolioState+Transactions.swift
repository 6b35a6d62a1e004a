import TradingModel

/// What a transaction came to.
struct TransactionOutcome {
  /// Change of cash in the transaction's currency, fee included.
  var amount = Money.zero
  /// In the same currency, before fees.
  var realizedProfit = Money.zero
}

extension PortfolioState {
  /// Carries a transaction out. On an error nothing has changed.
  ///
  /// - Parameters:
  ///   - place: of the instrument, for those that are about one.
  ///   - currency: one that has a balance.
  mutating func perform(
    _ kind: Transaction.Kind, place: Int?, currency: Currency, strategyID: StrategyID?, at time: Instant
  ) throws(PortfolioError) -> TransactionOutcome {
    switch kind {
    case .trade(let side, _, let quantity, let price, let fee):
      let trade = Trade(side: side, quantity: quantity, price: price, fee: fee, strategyID: strategyID)
      let place = try known(place)
      let settlement = try exactly { next throws(ArithmeticError) in try next.apply(trade, place: place, at: time) }
      return TransactionOutcome(amount: settlement.cash, realizedProfit: settlement.realizedProfit)
    case .dividend(_, let perUnit):
      let place = try known(place)
      return TransactionOutcome(
        amount: try exactly { next throws(ArithmeticError) in
          var position = next.positions[place]
          let cash = try position.receive(dividend: perUnit)
          try next.replace(place, with: position, cash: cash)
          return cash
        })
    case .split(_, let numerator, let denominator):
      let place = try known(place)
      try exactly { next throws(ArithmeticError) in
        var position = next.positions[place]
        try position.split(numerator, for: denominator)
        try next.replace(place, with: position)
      }
      return TransactionOutcome()
    case .fee(let sum):
      return TransactionOutcome(
        amount: try move(sum, by: -1, in: currency) { next, change throws(ArithmeticError) in
          next.accountFees = try next.accountFees.subtracting(change)
        })
    case .deposit(let sum):
      return TransactionOutcome(amount: try move(sum, by: 1, in: currency, count: Self.countDeposit))
    case .withdrawal(let sum):
      return TransactionOutcome(amount: try move(sum, by: -1, in: currency, count: Self.countDeposit))
    case .conversion(let out, let into, let incoming):
      let former = self
      let amount = try move(out, by: -1, in: currency) { _, _ in }
      do {
        _ = try move(incoming, by: 1, in: into) { _, _ in }
      } catch {
        self = former
        throw error
      }
      return TransactionOutcome(amount: amount)
    }
  }

  /// Sets what one unit of a currency is worth. On an error nothing has changed.
  mutating func setRate(_ rate: ExchangeRate, of currency: Currency, at time: Instant) throws(PortfolioError) {
    guard currency != baseCurrency else { throw .unknownCurrency(currency) }
    try exactly { next throws(ArithmeticError) in
      let index =
        next.balances.firstIndex { $0.currency == currency }
        ?? next.addBalance(CurrencyBalance(currency: currency, rate: rate))
      let change = try next.balances[index].convert(at: rate, time: time)
      next.cash = try next.cash.adding(change)
      for place in next.positions.indices where next.balanceOf[place] == index {
        var position = next.positions[place]
        try position.convert(at: rate)
        try next.replace(place, with: position)
      }
      _ = try next.cash.adding(next.total.marketValue)
      if next.peakEquity < next.equity { next.peakEquity = next.equity }
    }
  }

  private mutating func addBalance(_ balance: CurrencyBalance) -> Int {
    balances.append(balance)
    return balances.count - 1
  }

  private func known(_ place: Int?) throws(PortfolioError) -> Int {
    guard let place, positions.indices.contains(place) else { throw .unknownInstrument }
    return place
  }

  /// Money from outside, or to it, is no profit: the peak and the beginning of the day move with it.
  private static func countDeposit(_ next: inout PortfolioState, _ change: Money) throws(ArithmeticError) {
    next.netDeposits = try next.netDeposits.adding(change)
    next.peakEquity = try next.peakEquity.adding(change)
    next.dayStartEquity = try next.dayStartEquity.adding(change)
  }

  /// Adds a sum to a currency's cash, or takes it away, and answers the change.
  ///
  /// - Parameter count: books the change in the base currency.
  private mutating func move(
    _ sum: Money, by sign: Int, in currency: Currency,
    count: (inout PortfolioState, _ change: Money) throws(ArithmeticError) -> Void
  ) throws(PortfolioError) -> Money {
    guard let index = balances.firstIndex(where: { $0.currency == currency }) else {
      throw .unknownCurrency(currency)
    }
    return try exactly { next throws(ArithmeticError) in
      let amount = sign < 0 ? try sum.negated() : sum
      let change = try next.balances[index].add(amount)
      next.cash = try next.cash.adding(change)
      _ = try next.cash.adding(next.total.marketValue)
      try count(&next, change)
      return amount
    }
  }

  /// Changes all of it, or nothing.
  private mutating func exactly<Value>(
    _ body: (inout PortfolioState) throws(ArithmeticError) -> Value
  ) throws(PortfolioError) -> Value {
    var next = self
    do {
      let value = try body(&next)
      self = next
      return value
    } catch {
      throw .arithmetic(error)
    }
  }
}

/// Why a portfolio could not follow.
enum PortfolioError: Error, Hashable {
  case arithmetic(ArithmeticError)
  case unknownCurrency(Currency)
  case unknownInstrument
}
