import Testing
import TradingEngine
import TradingModel

/// What must hold of every portfolio, computed again from its positions, balances and transactions alone.
struct PortfolioInvariants {
  let state: SessionState

  private var portfolio: PortfolioState { state.portfolio }

  func check(_ comment: Comment) throws {
    try sumsAreThoseOfTheirTerms(comment)
    try equityBalances(comment)
    try cashIsWhatTransactionsSay(comment)
    try exposuresAreThoseOfThePositions(comment)
    for position in portfolio.positions { try lotsAndPartsAddUp(position, comment) }
    #expect(portfolio.peakEquity >= portfolio.initialCash || portfolio.netDeposits.isNegative, comment)
    #expect(!portfolio.drawdown.isNegative && !portfolio.drawdownPercent.isNegative, comment)
  }

  private func sumsAreThoseOfTheirTerms(_ comment: Comment) throws {
    #expect(try portfolio.positions.reduce(.zero) { try $0.adding($1.base) } == portfolio.total, comment)
    #expect(portfolio.balances.reduce(0) { $0 + $1.baseValue.raw } == portfolio.cash.raw, comment)
    for balance in portfolio.balances {
      #expect(try balance.baseValue == balance.cash.converted(at: balance.rate), comment)
    }
    let parts = portfolio.positions.flatMap(\.parts)
    for result in portfolio.strategies {
      let own = try parts.filter { $0.strategyID == result.strategyID }.reduce(Performance.zero) {
        try $0.adding($1.base)
      }
      #expect(own == result.performance, comment)
      if let strategyID = result.strategyID { #expect(portfolio.profit(of: strategyID) == own.profit, comment) }
    }
    #expect(Set(parts.map(\.strategyID)) == Set(portfolio.strategies.map(\.strategyID)), comment)
  }

  private func equityBalances(_ comment: Comment) throws {
    let worth = try portfolio.positions.reduce(Money.zero) { sum, position in
      let value = try position.mark?.notional(of: position.quantity) ?? position.costBasis
      return try sum.adding(value.converted(at: position.rate))
    }
    #expect(try portfolio.equity == portfolio.cash.adding(worth), comment)
    let earned = try portfolio.realizedProfit.adding(portfolio.unrealizedProfit).adding(portfolio.dividends)
      .subtracting(portfolio.fees)
    let outside = try portfolio.initialCash.adding(portfolio.netDeposits).adding(portfolio.currencyProfit)
    #expect(try portfolio.equity == outside.adding(earned), comment)
    if portfolio.balances.count == 1 { #expect(portfolio.currencyProfit.isZero, comment) }
  }

  private func cashIsWhatTransactionsSay(_ comment: Comment) throws {
    var cash = [portfolio.baseCurrency: portfolio.initialCash]
    for index in 0..<state.transactionCount {
      let transaction = state.transaction(at: index)
      #expect(transaction.transactionID == TransactionID("txn", UInt64(index) + 1), comment)
      cash[transaction.currency] = try (cash[transaction.currency] ?? .zero).adding(transaction.amount)
      if case .conversion(_, let currency, let incoming) = transaction.kind {
        cash[currency] = try (cash[currency] ?? .zero).adding(incoming)
      }
    }
    for balance in portfolio.balances { #expect(cash[balance.currency] ?? .zero == balance.cash, comment) }
    #expect(cash.count <= portfolio.balances.count, comment)
  }

  private func exposuresAreThoseOfThePositions(_ comment: Comment) throws {
    var whole = Exposure()
    var sectors = portfolio.sectors.map { _ in Exposure() }
    for (place, position) in portfolio.positions.enumerated() {
      try whole.replace(.zero, with: position.base.marketValue)
      try sectors[portfolio.sectorIndex(place: place)].replace(.zero, with: position.base.marketValue)
    }
    #expect(portfolio.exposure == whole && portfolio.sectorExposures == sectors, comment)
  }

  private func lotsAndPartsAddUp(_ position: Position, _ comment: Comment) throws {
    #expect(position.lots.reduce(0) { $0 + Int128($1.quantity.raw) } == Int128(position.quantity.raw), comment)
    #expect(position.lots.reduce(0) { $0 + $1.costBasis.raw } == position.costBasis.raw, comment)
    #expect(try position.parts.reduce(Performance.zero) { try $0.adding($1.own) } == position.own, comment)
    #expect(try position.parts.reduce(Performance.zero) { try $0.adding($1.base) } == position.base, comment)
  }
}
