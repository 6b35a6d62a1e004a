import OutcryContract
import RPCCore
import Testing
import TradingModel

@testable import TradingServices

@Suite("PositionService")
struct PositionServiceTests {
  private func money(_ decimal: Wire.Decimal?) throws -> Money { try Money(try #require(decimal).value) }

  @Test("A portfolio adds up exactly, and says what is held")
  func portfolio() async throws {
    let world = try World()
    try await world.start {
      $0.paper = Wire.PaperSettings(commission: .init(model: .perShare(.init(amount: "0.0035", minimum: "0.35"))))
    }
    try await world.openPosition()
    let answer = try await world.positions.getPortfolio(
      Wire.GetPortfolioRequest(sessionId: "s"), context: context())
    let portfolio = try #require(answer.portfolio)
    #expect(portfolio.sessionId == "s" && portfolio.currency == "USD" && portfolio.initialCash == "100000")
    let equity = try money(portfolio.equity)
    #expect(equity == (try money(portfolio.cash).adding(money(portfolio.marketValue))))
    let profit = try money(portfolio.realizedPnl).adding(money(portfolio.unrealizedPnl))
    #expect(equity == (try money(portfolio.initialCash).adding(profit).subtracting(money(portfolio.fees))))
    #expect(portfolio.fees == "0.35")
    #expect(try money(portfolio.dayPnl) == equity.subtracting(money(portfolio.dayStartEquity)))
    #expect(portfolio.day == "2020-01-02" && portfolio.marketTime != nil)
    let position = try #require(portfolio.positions.first)
    #expect(portfolio.positions.count == 1)
    #expect(position.symbol == "AAA" && position.quantity == "10" && position.markPrice == "102")
    #expect(position.marketValue == "1020" && position.openTime != nil)
    #expect(answer.revision == world.journal.newestRevision)
  }

  @Test("Before any market data a portfolio is cash")
  func fresh() async throws {
    let world = try World()
    try await world.create()
    let portfolio = try #require(
      try await world.positions.getPortfolio(Wire.GetPortfolioRequest(sessionId: "s"), context: context()).portfolio)
    #expect(portfolio.cash == "100000" && portfolio.equity == "100000" && portfolio.positions.isEmpty)
    #expect(portfolio.day.isEmpty && portfolio.marketTime == nil)
  }

  @Test("Open positions are listed in the order of symbols, page by page")
  func list() async throws {
    let world = try World()
    try await world.start()
    try await world.place("b") { $0.symbol = "BBB" }
    try await world.openPosition("a")
    let first = try await world.positions.listPositions(
      Wire.ListPositionsRequest(sessionId: "s", pageSize: 1), context: context("ListPositions"))
    #expect(first.positions.map(\.symbol) == ["AAA"])
    let second = try await world.positions.listPositions(
      Wire.ListPositionsRequest(sessionId: "s", pageSize: 1, pageToken: first.nextPageToken),
      context: context("ListPositions"))
    #expect(second.positions.map(\.symbol) == ["BBB"])
    #expect(second.nextPageToken.isEmpty)
  }

  @Test("Closing a position places the order that closes it; the same key again is the same order")
  func close() async throws {
    let world = try World()
    try await world.start()
    try await world.openPosition()
    let request = Wire.ClosePositionRequest(sessionId: "s", symbol: "AAA", clientOrderId: "close")
    let answer = try await world.positions.closePosition(request, context: context())
    let order = try #require(answer.order)
    #expect(order.side == .sell && order.type == .market && order.quantity == "10" && order.origin == .closePosition)
    #expect(try await world.positions.closePosition(request, context: context()).order == order)
    var other = request
    other.clientOrderId = "close-2"
    let twice = try await refusal { try await world.positions.closePosition(other, context: context()) }
    #expect(twice.code == .failedPrecondition && twice.reason == "POSITION_ALREADY_CLOSING")
    try await world.advance()
    let flat = try await world.positions.listPositions(
      Wire.ListPositionsRequest(sessionId: "s"), context: context())
    #expect(flat.positions.isEmpty)
    let none = try await refusal { try await world.positions.closePosition(other, context: context()) }
    #expect(none.code == .notFound && none.reason == "POSITION_NOT_FOUND")
  }

  @Test("The kill switch does not keep a position open")
  func closeUnderKillSwitch() async throws {
    let world = try World()
    try await world.start()
    try await world.openPosition()
    _ = try await world.risk.engageKillSwitch(
      Wire.EngageKillSwitchRequest(sessionId: "s", reason: "stop it"), context: context())
    let answer = try await world.positions.closePosition(
      Wire.ClosePositionRequest(sessionId: "s", symbol: "AAA", clientOrderId: "close"), context: context())
    #expect(answer.order?.status == .submitted)
  }

  @Test("Every field that is wrong is told")
  func fields() async throws {
    let world = try World()
    let answer = try await refusal {
      try await world.positions.closePosition(Wire.ClosePositionRequest(), context: context())
    }
    #expect(answer.fields == ["session_id", "symbol", "client_order_id"])
  }
}
