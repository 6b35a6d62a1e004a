import OutcryContract
import RPCCore
import Testing
import TradingModel

@testable import TradingServices

@Suite("Transactions, rates, snapshots and the equity curve")
struct TransactionServiceTests {
  private func money(_ decimal: Wire.Decimal?) throws -> Money { try Money(try #require(decimal).value) }

  private func request(
    _ name: String, _ type: Wire.TransactionType, _ change: (inout Wire.RecordTransactionRequest) -> Void = { _ in }
  ) -> Wire.RecordTransactionRequest {
    var request = Wire.RecordTransactionRequest(sessionId: "s", clientTransactionId: name, type: type)
    change(&request)
    return request
  }

  @discardableResult
  private func record(
    _ world: World, _ name: String, _ type: Wire.TransactionType,
    _ change: (inout Wire.RecordTransactionRequest) -> Void = { _ in }
  ) async throws -> Wire.Transaction {
    let answer = try await world.positions.recordTransaction(request(name, type, change), context: context())
    return try #require(answer.transaction)
  }

  private func portfolio(_ world: World) async throws -> Wire.Portfolio {
    try #require(
      try await world.positions.getPortfolio(Wire.GetPortfolioRequest(sessionId: "s"), context: context()).portfolio)
  }

  @Test("Everything that changes an account is recorded, listed, and adds up")
  func account() async throws {
    let world = try World()
    try await world.start()
    try await world.openPosition()
    let deposit = try await record(world, "d", .deposit) {
      $0.amount = "500"
      $0.note = "start"
    }
    #expect(deposit.amount == "500" && deposit.currency == "USD" && deposit.note == "start")
    try await record(world, "b", .buy) {
      ($0.symbol, $0.quantity, $0.price, $0.fee, $0.strategyId) = ("BBB", "4", "50", "1", "mine")
    }
    try await record(world, "v", .dividend) { ($0.symbol, $0.price) = ("AAA", "0.5") }
    try await record(world, "f", .fee) { $0.amount = "3" }
    try await record(world, "w", .withdrawal) { $0.amount = "200" }
    let split = try await record(world, "s", .split) {
      ($0.symbol, $0.split) = ("AAA", Wire.SplitRatio(numerator: 2, denominator: 1))
    }
    #expect(split.split == Wire.SplitRatio(numerator: 2, denominator: 1) && split.amount == "0")
    let now = try await portfolio(world)
    let equity = try money(now.equity)
    #expect(try equity == money(now.cash).adding(money(now.marketValue)))
    let earned = try money(now.realizedPnl).adding(money(now.unrealizedPnl)).adding(money(now.dividends))
      .subtracting(money(now.fees))
    #expect(try equity == money(now.initialCash).adding(money(now.netDeposits)).adding(earned))
    #expect(now.netDeposits == "300" && now.dividends == "5" && now.currencyPnl == "0" && now.fees == "4")
    #expect(now.positions.map(\.symbol) == ["AAA", "BBB"] && now.positions.map(\.quantity?.value) == ["20", "4"])
    #expect(now.strategies.map(\.strategyId) == ["", "mine"] && now.costMethod == .average)
    let mine = try #require(now.positions.last)
    #expect(mine.strategies.map(\.strategyId) == ["mine"] && mine.lots.map(\.price?.value) == ["50"])
    #expect(mine.currency == "USD" && mine.exchangeRate == "1" && mine.baseMarketValue == mine.marketValue)
    let exposure = try #require(now.exposure)
    #expect(exposure.gross == now.marketValue && exposure.symbols.map(\.name) == ["AAA", "BBB"])
    #expect(exposure.sectors.map(\.name) == [""] && exposure.short == "0")
    #expect(mine.allocationPercent == exposure.symbols.last?.percent && exposure.grossPercent != nil)

    let list = Wire.ListTransactionsRequest(sessionId: "s")
    let all = try await world.positions.listTransactions(list, context: context("L")).transactions
    #expect(all.map(\.type) == [.buy, .deposit, .buy, .dividend, .fee, .withdrawal, .split])
    #expect(all.map(\.transactionId) == (1...7).map { "txn-\($0)" })
    #expect(all[0].orderId == "ord-1" && !all[0].executionId.isEmpty && all[0].clientTransactionId.isEmpty)
    var filter = list
    filter.types = [.buy, .dividend]
    filter.symbol = "BBB"
    #expect(try await world.positions.listTransactions(filter, context: context("L")).transactions == [all[2]])
    filter = Wire.ListTransactionsRequest(sessionId: "s", strategyId: "mine")
    #expect(try await world.positions.listTransactions(filter, context: context("L")).transactions == [all[2]])
    var page = Wire.ListTransactionsRequest(sessionId: "s", pageSize: 4)
    let first = try await world.positions.listTransactions(page, context: context("L"))
    page.pageToken = first.nextPageToken
    let second = try await world.positions.listTransactions(page, context: context("L"))
    #expect(first.transactions + second.transactions == all && second.nextPageToken.isEmpty)
  }

  @Test("The same name and body again is the same transaction; another body is refused")
  func idempotency() async throws {
    let world = try World()
    try await world.create()
    let first = try await record(world, "d", .deposit) { $0.amount = "5" }
    #expect(try await record(world, "d", .deposit) { $0.amount = "5.00" } == first)
    let other = try await refusal { try await record(world, "d", .withdrawal) { $0.amount = "6" } }
    #expect(other.code == .alreadyExists && other.reason == "IDEMPOTENCY_CONFLICT")
    #expect(try await portfolio(world).cash == "100005")
  }

  @Test("Validation has the same refusals and does nothing")
  func validateOnly() async throws {
    let world = try World()
    try await world.create()
    let answer = try await record(world, "d", .deposit) { ($0.amount, $0.validateOnly) = ("5", true) }
    #expect(answer.transactionId.isEmpty && answer.amount == "5")
    #expect(try await portfolio(world).cash == "100000")
    let none = try await refusal {
      try await record(world, "v", .dividend) { ($0.symbol, $0.price, $0.validateOnly) = ("AAA", "1", true) }
    }
    #expect(none.code == .notFound && none.reason == "POSITION_NOT_FOUND")
  }

  @Test("A field that the kind has no use for is refused, never ignored")
  func fields() async throws {
    let world = try World()
    try await world.create()
    let empty = try await refusal {
      try await world.positions.recordTransaction(Wire.RecordTransactionRequest(), context: context())
    }
    #expect(empty.fields == ["session_id", "client_transaction_id", "type"])
    let everything: (inout Wire.RecordTransactionRequest) -> Void = {
      ($0.symbol, $0.quantity, $0.price, $0.amount, $0.fee) = ("AAA", "1", "1", "1", "1")
      ($0.currency, $0.toCurrency, $0.toAmount, $0.strategyId) = ("EUR", "GBP", "1", "a")
      $0.split = Wire.SplitRatio(numerator: 2, denominator: 1)
    }
    let refused: [(Wire.TransactionType, [String])] = [
      (.buy, ["amount", "currency", "split", "to_currency", "to_amount"]),
      (.dividend, ["quantity", "amount", "fee", "currency", "split", "to_currency", "to_amount", "strategy_id"]),
      (.split, ["quantity", "price", "amount", "fee", "currency", "to_currency", "to_amount", "strategy_id"]),
      (.deposit, ["symbol", "quantity", "price", "fee", "split", "to_currency", "to_amount", "strategy_id"]),
      (.conversion, ["symbol", "quantity", "price", "fee", "split", "strategy_id"]),
    ]
    for (type, names) in refused {
      #expect(try await refusal { try await record(world, "x", type, everything) }.fields == names)
    }
    let needed: [(Wire.TransactionType, [String])] = [
      (.sell, ["symbol", "quantity", "price"]), (.dividend, ["symbol", "price"]), (.split, ["symbol", "split"]),
      (.withdrawal, ["amount"]), (.fee, ["amount"]), (.conversion, ["amount", "to_currency", "to_amount"]),
    ]
    for (type, names) in needed {
      #expect(try await refusal { try await record(world, "x", type) }.fields == names)
    }
    let long = try await refusal {
      try await record(world, "x", .deposit) {
        ($0.amount, $0.currency, $0.note) = ("0", "euro", String(repeating: "n", count: 257))
      }
    }
    #expect(long.fields == ["amount", "currency", "note"])
  }

  @Test("A currency has a rate before it has cash, and equity is in the base currency")
  func currencies() async throws {
    let world = try World()
    try await world.create()
    let missing = try await refusal {
      try await record(world, "d", .deposit) { ($0.amount, $0.currency) = ("100", "EUR") }
    }
    #expect(missing.code == .failedPrecondition && missing.reason == "EXCHANGE_RATE_NOT_SET")
    let rate = Wire.SetExchangeRateRequest(sessionId: "s", currency: "EUR", rate: "1.1")
    let balance = try #require(try await world.positions.setExchangeRate(rate, context: context()).balance)
    #expect(balance.currency == "EUR" && balance.exchangeRate == "1.1" && balance.cash == "0")
    try await record(world, "d", .deposit) { ($0.amount, $0.currency) = ("100", "EUR") }
    let conversion = try await record(world, "c", .conversion) {
      ($0.amount, $0.currency, $0.toCurrency, $0.toAmount) = ("50", "EUR", "USD", "56")
    }
    #expect(conversion.amount == "-50" && conversion.toAmount == "56" && conversion.exchangeRate == "1.1")
    let now = try await portfolio(world)
    #expect(now.equity == "100111" && now.netDeposits == "110" && now.currencyPnl == "1")
    #expect(
      now.balances.map(\.currency) == ["USD", "EUR"] && now.balances.map(\.baseValue?.value) == ["100056", "55"])
    let base = Wire.SetExchangeRateRequest(sessionId: "s", currency: "USD", rate: "2")
    #expect(
      try await refusal { try await world.positions.setExchangeRate(base, context: context()) }.fields == ["currency"])
    let empty = try await refusal {
      try await world.positions.setExchangeRate(Wire.SetExchangeRateRequest(), context: context())
    }
    #expect(empty.fields == ["session_id", "currency", "rate"])
  }

  @Test("Each day leaves a snapshot, each bar a point of the equity curve")
  func history() async throws {
    let world = try World()
    try await world.start()
    try await world.openPosition()
    try await world.advance(5)
    try await world.stop()
    let answer = try await world.positions.listSnapshots(
      Wire.ListSnapshotsRequest(sessionId: "s"), context: context("S"))
    let days = answer.snapshots.map(\.day)
    #expect(days.count > 2 && days == days.sorted() && Set(days).count == days.count)
    for snapshot in answer.snapshots { #expect(snapshot.portfolio?.day == snapshot.day) }
    let some = try await world.positions.listSnapshots(
      Wire.ListSnapshotsRequest(sessionId: "s", startDay: days[1], endDay: days[1]), context: context("S"))
    #expect(some.snapshots.map(\.day) == [days[1]])
    let wrong = try await refusal {
      try await world.positions.listSnapshots(
        Wire.ListSnapshotsRequest(sessionId: "s", startDay: "2020-02-30", endDay: "1.1.2020"), context: context("S"))
    }
    #expect(wrong.fields == ["start_day", "end_day"])

    let points = try await world.positions.listEquityPoints(
      Wire.ListEquityPointsRequest(sessionId: "s"), context: context("E")
    ).points
    #expect(points.count == answer.snapshots.count || points.count > answer.snapshots.count)
    #expect(try money(points.last?.equity) == money(try await portfolio(world).equity))
    var paged: [Wire.EquityPoint] = []
    var request = Wire.ListEquityPointsRequest(sessionId: "s", pageSize: 3)
    repeat {
      let page = try await world.positions.listEquityPoints(request, context: context("E"))
      paged += page.points
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    #expect(paged == points)
    let later = try await world.positions.listEquityPoints(
      Wire.ListEquityPointsRequest(sessionId: "s", startTime: points[1].time, endTime: points[3].time),
      context: context("E"))
    #expect(later.points == Array(points[1..<3]))
    let backwards = try await refusal {
      try await world.positions.listEquityPoints(
        Wire.ListEquityPointsRequest(sessionId: "s", startTime: points[3].time, endTime: points[1].time),
        context: context("E"))
    }
    #expect(backwards.fields == ["end_time"])
  }
}
