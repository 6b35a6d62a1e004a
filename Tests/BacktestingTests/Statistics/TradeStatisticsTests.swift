import Backtesting
import MarketSimulation
import Testing
import TradingEngine
import TradingModel

@Suite("Statistics of trades")
struct TradeStatisticsTests {
  @Test("a reversal ends one trip and begins the next, and shares its fee between them to the last digit")
  func reversal() throws {
    let result = try Backtest.run(
      Fixtures.configuration(endOfData: .closePositions, commission: .perTrade(try Money("1"))),
      history: BarHistory([Fixtures.days(closes: ["100", "100", "110", "99"])]),
      trader: .script(
        Plan([0: [Fixtures.market(.buy, "10")], 1: [Fixtures.market(.sell, "13")]])))
    #expect(result.roundTrips.map(\.side) == [.buy, .sell])
    #expect(result.roundTrips.map(\.quantity.description) == ["10", "3"])
    #expect(result.roundTrips.map(\.grossProfit.description) == ["0", "3"])
    #expect(try Money.zero.adding(result.roundTrips[0].fees).adding(result.roundTrips[1].fees) == (try Money("3")))
    #expect(result.roundTrips[0].fees == (try Money("1.769230769")))
    let net = try result.roundTrips.reduce(Money.zero) { try $0.adding($1.profit) }
    #expect(try result.initialEquity.adding(net) == result.finalEquity)
  }

  @Test("wins, losses, factors and streaks")
  func figures() throws {
    let trip = { (profit: String) in
      RoundTripFixture(entry: "100", exit: "\(try Money("100").adding(Money(profit)))")
    }
    let trips = try ["10", "-5", "-5", "20", "0"].map { try trip($0).trip() }
    let statistics = try TradeStatistics(trips)
    #expect(statistics.count == 5 && statistics.wins == 2 && statistics.losses == 2)
    #expect(statistics.winRate == 0.4)
    #expect(try statistics.averageWin == Money("15") && statistics.averageLoss == Money("-5"))
    #expect(statistics.profitFactor == 3 && statistics.payoffRatio == 3)
    #expect(try statistics.expectancy == Money("4") && statistics.profit == Money("20"))
    #expect(statistics.longestLosingStreak == 2)
    #expect(try statistics.largestWin == Money("20") && statistics.largestLoss == Money("-5"))
    let none = try TradeStatistics([])
    #expect(
      none.winRate == nil && none.expectancy == nil && none.profitFactor == nil && none.averageHoldingNanoseconds == nil
    )
  }

  /// Over any run of random orders the trips that ended, and what is still held, account for all of the profit.
  @Test("trips add up to the account", arguments: 1...20)
  func accounts(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let closes = (0..<60).map { _ in "\(Int.random(in: 90...110, using: &random))" }
    var commands: [Int: [ScriptCommand]] = [:]
    for slice in 0..<58 where Int.random(in: 0..<3, using: &random) == 0 {
      commands[slice] = [
        try Fixtures.market(Bool.random(using: &random) ? .buy : .sell, "\(Int.random(in: 1...9, using: &random))")
      ]
    }
    let result = try Backtest.run(
      Fixtures.configuration(cash: "100000", endOfData: .closePositions, commission: .perTrade(try Money("0.37"))),
      history: BarHistory([Fixtures.days(closes: closes)]), trader: .script(Plan(commands)))
    let net = try result.roundTrips.reduce(Money.zero) { try $0.adding($1.profit) }
    #expect(try result.initialEquity.adding(net) == result.finalEquity)
    #expect(try result.roundTrips.reduce(Money.zero) { try $0.adding($1.fees) } == result.fees)
    #expect(result.openTrips == 0)
    #expect(result.bySymbol.reduce(0) { $0 + $1.trades.count } == result.trades.count)
    #expect(try result.byStrategy.reduce(Money.zero) { try $0.adding($1.performance.profit) } == net)
    let deepest = result.deepestDrawdown?.depth ?? 0
    #expect(deepest >= (result.longestDrawdown?.depth ?? 0))
  }
}

/// A trip whose profit is given.
private struct RoundTripFixture {
  let entry: String
  let exit: String

  /// Bought and sold in a backtest of its own: trips are only made by one.
  func trip() throws -> RoundTrip {
    let series = try Fixtures.days(closes: [entry, entry, exit])
    let result = try Backtest.run(
      Fixtures.configuration(endOfData: .closePositions), history: BarHistory([series]),
      trader: .script(Plan([0: [Fixtures.market(.buy, "1")]])))
    return try #require(result.roundTrips.first)
  }
}
