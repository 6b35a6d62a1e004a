import Testing
import TradingEngine
import TradingModel

@Suite struct TransactionTests {
  private func request(
    _ name: String, _ kind: Transaction.Kind, currency: String? = nil, strategy: String? = nil, note: String = "",
    time: Instant? = nil
  ) throws -> TransactionRequest {
    TransactionRequest(
      clientTransactionID: try #require(ClientTransactionID(name)), kind: kind,
      currency: try currency.map { try #require(Currency($0)) },
      strategyID: try strategy.map { try #require(StrategyID($0)) }, note: note, time: time)
  }

  @discardableResult
  private func record(_ desk: inout Desk, _ request: TransactionRequest) throws -> Transaction {
    guard case .transaction(let transaction) = try desk.send(.portfolio(.record(request))).reply else {
      throw TestFailure(message: "no transaction in the reply")
    }
    try PortfolioInvariants(state: desk.state).check("\(request)")
    return transaction
  }

  private func trade(
    _ side: OrderSide, _ quantity: String, _ price: String, fee: String = "0", symbol: String = "X"
  ) throws -> Transaction.Kind {
    .trade(
      side: side, symbol: try #require(Symbol(symbol)), quantity: try Quantity(quantity), price: try Price(price),
      fee: try Money(fee))
  }

  @Test func aManualTradeIsAPositionAndCash() throws {
    var desk = try Desk()
    try desk.tick("101")
    let bought = try record(&desk, request("t1", trade(.buy, "10.5", "100", fee: "1")))
    #expect(try bought.amount == Money("-1051") && bought.currency.code == "USD" && bought.rate == .one)
    #expect(bought.transactionID == TransactionID("txn", 1) && bought.time == desk.now && bought.recordTime == desk.now)
    #expect(try desk.state.cash == Money("98949") && desk.state.equity == Money("100009.5"))
    let sold = try record(&desk, request("t2", trade(.sell, "10.5", "102")))
    #expect(try sold.realizedProfit == Money("21") && desk.state.realizedProfit == Money("21"))
    #expect(desk.state.positions.isEmpty)
  }

  @Test func aManualTradeThatClosesAPositionDisarmsItsTriggers() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let stop = try desk.arm(.stopLoss(Price("90")))
    try record(&desk, request("t", trade(.sell, "4", "100")))
    #expect(try desk.current(stop).isArmed)
    try record(&desk, request("u", trade(.sell, "6", "100")))
    #expect(try desk.current(stop).status == .cancelled(.positionClosed))
  }

  @Test func fillsAreTransactionsToo() throws {
    var desk = try Desk()
    try desk.tick("100")
    let order = try desk.place(.buy, "10")
    try desk.fill(order, "4", at: "100", commission: "0.5")
    try record(&desk, request("d", .deposit(Money("1"))))
    try desk.fill(order, "6", at: "101")
    let sale = try desk.place(.sell, "5")
    try desk.fill(sale, at: "103")
    #expect(desk.state.transactionCount == 4)
    let first = desk.state.transaction(at: 0)
    #expect(try first.amount == Money("-400.5") && first.kind == trade(.buy, "4", "100", fee: "0.5"))
    #expect(try first.source == .fill(order.orderID, #require(ExecutionID("ex-1"))) && first.strategyID == nil)
    #expect(desk.state.transaction(at: 1).source == .person(try #require(ClientTransactionID("d")), note: ""))
    let last = desk.state.transaction(at: 3)
    #expect(try last.amount == Money("515") && last.realizedProfit == Money("12"))
    try PortfolioInvariants(state: desk.state).check("fills")
  }

  @Test func moneyMovedIsNoProfit() throws {
    var desk = try Desk()
    try desk.tick("100")
    let limit = desk.state.dailyLossLimit
    try record(&desk, request("d", .deposit(Money("50000"))))
    #expect(try desk.state.equity == Money("150000") && desk.state.dayProfit.isZero)
    #expect(try desk.state.portfolio.peakEquity == Money("150000") && desk.state.portfolio.drawdown.isZero)
    #expect(try desk.state.dailyLossLimit == limit.adding(Money("2500")))
    try record(&desk, request("w", .withdrawal(Money("60000"))))
    #expect(try desk.state.portfolio.netDeposits == Money("-10000") && desk.state.dayProfit.isZero)
    #expect(desk.state.portfolio.drawdown.isZero)
  }

  @Test func feesAndDividendsAreProfitAndLoss() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    try desk.open(.sell, "4", at: "50", symbol: "Y")
    let received = try record(&desk, request("a", .dividend(symbol: #require(Symbol("X")), perUnit: Price("0.25"))))
    let paid = try record(&desk, request("b", .dividend(symbol: #require(Symbol("Y")), perUnit: Price("1"))))
    #expect(try received.amount == Money("2.5") && paid.amount == Money("-4"))
    #expect(try desk.state.portfolio.dividends == Money("-1.5"))
    try record(&desk, request("c", .fee(Money("7"))))
    #expect(try desk.state.fees == Money("7") && desk.state.equity == Money("99991.5"))
    #expect(try desk.state.dayProfit == Money("-8.5"))
    #expect(throws: CommandError.notFound(.position(try #require(Symbol("Z"))))) {
      try desk.send(.portfolio(.record(request("d", .dividend(symbol: #require(Symbol("Z")), perUnit: Price("1"))))))
    }
  }

  @Test func aSplitChangesUnitsAndTriggersAndWithdrawsOrders() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    let stop = try desk.arm(.stopLoss(Price("90.01")))
    let resting = try desk.place(.sell, "5", .limit(Price("120")))
    let equity = desk.state.equity
    let split = Transaction.Kind.split(symbol: try desk.symbol("X"), numerator: 2, denominator: 1)
    let step = try desk.send(.portfolio(.record(request("s", split))))
    #expect(step.cancelled == [resting.orderID] && desk.state.equity == equity)
    #expect(try desk.state.position(in: desk.symbol("X"))?.quantity == Quantity("20"))
    #expect(try desk.current(stop).level == Price("45"))
    #expect(try desk.tick("45.01").submitted.isEmpty)
    #expect(try desk.tick("45").submitted.map(\.terms.quantity) == [Quantity("20")])
    try PortfolioInvariants(state: desk.state).check("split")
    let thirds = Transaction.Kind.split(symbol: try desk.symbol("X"), numerator: 1, denominator: 3)
    #expect(throws: CommandError.self) { try desk.send(.portfolio(.record(request("t", thirds)))) }
  }

  @Test func theSameNameAndBodyIsTheSameTransaction() throws {
    var desk = try Desk()
    let first = try record(&desk, request("d", .deposit(Money("5")), note: "n"))
    let state = desk.state
    #expect(try record(&desk, request("d", .deposit(Money("5")), currency: "USD", note: "n")) == first)
    #expect(desk.state == state)
    for (other, fields) in [
      (try request("d", .deposit(Money("6")), note: "n"), ["amount"]),
      (try request("d", .withdrawal(Money("5")), note: "n"), ["type"]),
      (try request("d", .deposit(Money("5")), currency: "EUR", note: "m"), ["currency", "note"]),
      (try request("d", .deposit(Money("5")), note: "n", time: Instant(nanosecondsSinceEpoch: 1)), ["time"]),
    ] {
      #expect(throws: CommandError.conflict(fields: fields)) { try desk.send(.portfolio(.record(other))) }
    }
    try desk.open(.buy, "10", at: "100")
    let x = try desk.symbol("X")
    let y = try desk.symbol("Y")
    try record(&desk, request("t", trade(.buy, "1", "2", fee: "3"), strategy: "a"))
    #expect(throws: CommandError.conflict(fields: ["type", "symbol", "quantity", "price", "fee", "strategy_id"])) {
      try desk.send(.portfolio(.record(request("t", trade(.sell, "2", "3", fee: "4", symbol: "Y")))))
    }
    try record(&desk, request("v", .dividend(symbol: x, perUnit: Price("1"))))
    #expect(throws: CommandError.conflict(fields: ["symbol", "price"])) {
      try desk.send(.portfolio(.record(request("v", .dividend(symbol: y, perUnit: Price("2"))))))
    }
    try record(&desk, request("s", .split(symbol: x, numerator: 2, denominator: 1)))
    #expect(throws: CommandError.conflict(fields: ["symbol", "split"])) {
      try desk.send(.portfolio(.record(request("s", .split(symbol: y, numerator: 3, denominator: 1)))))
    }
    let euro = try #require(Currency("EUR"))
    try desk.send(.portfolio(.setRate(euro, ExchangeRate("1.1"))))
    try record(&desk, request("c", .conversion(out: Money("1"), into: euro, incoming: Money("2"))))
    #expect(throws: CommandError.conflict(fields: ["amount", "to_currency", "to_amount"])) {
      let pound = try #require(Currency("GBP"))
      try desk.send(.portfolio(.record(request("c", .conversion(out: Money("3"), into: pound, incoming: Money("4"))))))
    }
  }

  @Test func whatCannotBeIsRefusedAndChangesNothing() throws {
    var desk = try Desk()
    let x = try desk.symbol("X")
    let euro = try #require(Currency("EUR"))
    let usd = try #require(Currency("USD"))
    let late = Instant(nanosecondsSinceEpoch: (desk.clock + 100) * 1_000_000_000)
    let refused: [(String, TransactionRequest)] = [
      ("quantity", try request("r", trade(.buy, "0", "1"))), ("price", try request("r", trade(.buy, "1", "0"))),
      ("fee", try request("r", trade(.buy, "1", "1", fee: "-1"))),
      ("symbol", try request("r", trade(.buy, "1", "1", symbol: "Q"))),
      ("currency", try request("r", trade(.buy, "1", "1"), currency: "USD")),
      ("price", try request("r", .dividend(symbol: x, perUnit: Price("0")))),
      ("amount", try request("r", .deposit(Money("0")))), ("amount", try request("r", .fee(Money("-1")))),
      ("amount", try request("r", .conversion(out: Money("0"), into: euro, incoming: Money("1")))),
      ("to_amount", try request("r", .conversion(out: Money("1"), into: euro, incoming: Money("0")))),
      ("to_currency", try request("r", .conversion(out: Money("1"), into: usd, incoming: Money("1")))),
      ("split", try request("r", .split(symbol: x, numerator: 1, denominator: 1))),
      ("split", try request("r", .split(symbol: x, numerator: 0, denominator: 1))),
      ("strategy_id", try request("r", .deposit(Money("1")), strategy: "a")),
      ("time", try request("r", .deposit(Money("1")), time: late)),
    ]
    let before = desk.state
    for (field, request) in refused {
      do {
        try desk.send(.portfolio(.record(request)))
        Issue.record("\(request) was taken")
      } catch {
        guard case .invalid(field, _) = error else { throw error }
      }
    }
    for request in [
      try request("r", .deposit(Money("1")), currency: "EUR"),
      try request("r", .conversion(out: Money("1"), into: euro, incoming: Money("1"))),
    ] {
      #expect(throws: CommandError.noExchangeRate(euro)) { try desk.send(.portfolio(.record(request))) }
    }
    // The second is in range, and the loss that it allows a day is not.
    for raw in [Int128.max, Int128.max / 4_000_000_000] {
      #expect(throws: CommandError.arithmetic(.overflow)) {
        try desk.send(.portfolio(.record(request("r", .deposit(Money(raw: raw))))))
      }
    }
    #expect(desk.state == before)
    try desk.send(.stop(reason: ""))
    #expect(throws: CommandError.wrongState(current: .stopped, needed: [.created, .running, .paused])) {
      try desk.send(.portfolio(.record(request("r", .deposit(Money("1"))))))
    }
  }

  @Test func aSessionKeepsBoundedNumbersOfThem() throws {
    let bounds = SessionBounds(
      maximumOrders: 1, maximumWorkingOrders: 1, maximumTriggers: 1, maximumTransactions: 1)
    var desk = try Desk(bounds: bounds)
    try record(&desk, request("a", .deposit(Money("1"))))
    #expect(throws: CommandError.limitReached(name: "transactions", maximum: 1)) {
      try desk.send(.portfolio(.record(request("b", .deposit(Money("1"))))))
    }
    var crowd = try Desk()
    for number in 1...1_000 {
      let name = "s\(number)"
      try crowd.send(.portfolio(.record(request(name, trade(.buy, "1", "1"), strategy: name))))
    }
    #expect(throws: CommandError.limitReached(name: "strategies", maximum: 1_000)) {
      try crowd.send(.portfolio(.record(request("x", trade(.buy, "1", "1"), strategy: "x"))))
    }
    try crowd.send(.portfolio(.record(request("y", trade(.buy, "1", "1"), strategy: "s7"))))
  }

  @Test func validationDoesNothing() throws {
    let desk = try Desk()
    let reply = try desk.engine.validate(.portfolio(.record(request("d", .deposit(Money("5"))))), at: desk.now)
    guard case .transaction(let transaction) = reply else { throw TestFailure(message: "no transaction") }
    #expect(try transaction.amount == Money("5") && desk.state.transactionCount == 0)
  }

  @Test func anotherRatioUnderTheSameNameIsAnother() throws {
    var desk = try Desk()
    try desk.open(.buy, "6", at: "100")
    func split(_ numerator: UInt32, _ denominator: UInt32) throws -> SessionInput {
      .portfolio(
        .record(
          TransactionRequest(
            clientTransactionID: try #require(ClientTransactionID("split")),
            kind: .split(symbol: try desk.symbol("X"), numerator: numerator, denominator: denominator))))
    }
    try desk.send(split(3, 1))
    #expect(try desk.send(split(3, 1)).events.isEmpty)
    #expect(throws: CommandError.conflict(fields: ["split"])) { try desk.send(split(3, 2)) }
    #expect(throws: CommandError.conflict(fields: ["split"])) { try desk.send(split(2, 1)) }
    #expect(try desk.state.position(in: desk.symbol("X"))?.quantity == Quantity("18"))
  }

  @Test func dividendsOfAPositionAreKept() throws {
    var desk = try Desk()
    try desk.open(.buy, "6", at: "100")
    let request = TransactionRequest(
      clientTransactionID: try #require(ClientTransactionID("d")),
      kind: .dividend(symbol: try desk.symbol("X"), perUnit: try Price("0.25")))
    try desk.send(.portfolio(.record(request)))
    #expect(try desk.state.position(in: desk.symbol("X"))?.dividends == Money("1.5"))
  }
}
