import Backtesting
import MarketSimulation
import Testing
import TradingEngine
import TradingModel

@Suite("A backtest")
struct BacktestTests {
  private func run(
    _ series: [BarSeries], _ commands: [Int: [ScriptCommand]], _ configuration: BacktestConfiguration? = nil,
    actions: [CorporateAction] = [], benchmark: BarSeries? = nil
  ) throws -> BacktestResult {
    try Backtest.run(
      configuration ?? Fixtures.configuration(series.map(\.symbol.text)), history: BarHistory(series),
      trader: .script(Plan(commands)), actions: actions, benchmark: benchmark)
  }

  @Test("an order on a close fills at the next open, and the books are exact")
  func fills() throws {
    let result = try run(
      [Fixtures.days(closes: ["100", "110", "105", "120"])],
      [0: [Fixtures.market(.buy, "10")], 2: [Fixtures.market(.sell, "10")]],
      Fixtures.configuration(commission: .perTrade(try Money("1.5"))))
    #expect(result.finalEquity == (try Money("10047")))
    #expect(result.ending == .dataEnded)
    #expect(result.session.status == .stopped)
    let trip = try #require(result.roundTrips.first)
    #expect(result.roundTrips.count == 1 && result.openTrips == 0)
    #expect(try trip.entryNotional == Money("1000") && trip.exitNotional == Money("1050"))
    #expect(try trip.profit == Money("47") && trip.fees == Money("3"))
    #expect(try result.trades.winRate == 1 && result.trades.expectancy == Money("47"))
    #expect(result.trades.averageLoss == nil && result.trades.profitFactor == nil)
    #expect(result.days.map(\.equity.description) == ["10000", "10098.5", "10048.5", "10047"])
    #expect(result.days.map(\.traded.description) == ["0", "1000", "0", "1050"])
    #expect(result.timeInMarket == 0.5)
    #expect(result.bySymbol.map(\.performance.profit) == [try Money("47")])
  }

  @Test("bars that close before the start warm the trader up and lead to no order")
  func warmUp() throws {
    let series = try Fixtures.days(closes: ["100", "101", "102", "103", "104"])
    let configuration = try Fixtures.configuration(start: Fixtures.instant(day: 2, minute: 0))
    let result = try run([series], [0: [Fixtures.market(.buy, "1")]], configuration, benchmark: series)
    // The first slice that counts is that of day 2; it fills on day 3.
    #expect(result.session.orders.first?.fills.first?.time == series.bars[3].openTime)
    #expect(result.days.count == 3)
    #expect(result.initialBenchmark == (try Price("101")))
    #expect(result.bars == 5)
  }

  @Test("it ends with the last bar that closes by the end")
  func end() throws {
    let configuration = try Fixtures.configuration(end: Fixtures.instant(day: 1, minute: 1020))
    let result = try run([Fixtures.days(closes: ["100", "101", "102"])], [:], configuration)
    #expect(result.bars == 2)
    #expect(result.closing == Fixtures.instant(day: 1, minute: 1020))
  }

  @Test("positions stay at the end of the data, or are closed at the last price with costs")
  func endOfData() throws {
    let series = try Fixtures.days(closes: ["100", "110", "120"])
    for (rule, equity, open) in [(EndOfData.leavePositions, "10198", 1), (.closePositions, "10196", 0)] {
      let result = try run(
        [series], [0: [Fixtures.market(.buy, "10")]],
        Fixtures.configuration(endOfData: rule, commission: .perTrade(try Money("2"))))
      #expect(result.finalEquity == (try Money(equity)))
      #expect(result.openTrips == open)
      #expect(result.days.last?.equity == result.finalEquity)
    }
  }

  @Test("an order on one market's close does not fill at a price that another had before it")
  func differentHours() throws {
    // X closes at 12:00, while Y, which trades from 10:00 to 16:00, is two hours into its day.
    let x = try BarSeries(
      Fixtures.symbol("X"), [Fixtures.bar("X", day: 0, ("10", "10", "10", "10"), from: 480, to: 720)])
    let y = try BarSeries(
      Fixtures.symbol("Y"), [Fixtures.bar("Y", day: 0, ("50", "60", "40", "55"), from: 600, to: 960)])
    let result = try run([x, y], [0: [Fixtures.market(.buy, "1", "Y")]])
    let fill = try #require(result.session.orders.first?.fills.first)
    // At 10:00 Y opened at 50; a third of its day later, at 12:00, it was at its low, which X's close came after; the next
    // point is its high, at 14:00.
    #expect(fill.fill.price == (try Price("60")))
    #expect(fill.time == Fixtures.instant(day: 0, minute: 840))
    #expect(result.days.count == 1)
  }

  @Test("bars of one close go as in a paper session, whatever their calendars")
  func calendars() throws {
    let x = try Fixtures.days("X", closes: ["100", "101", "102"])
    let all = try Fixtures.days("Y", closes: ["50", "51", "52"])
    let y = try BarSeries(Fixtures.symbol("Y"), [all.bars[0], all.bars[2]])
    let result = try run(
      [x, y], [0: [Fixtures.market(.buy, "1", "Y")], 1: [Fixtures.market(.buy, "1", "X")]])
    #expect(result.session.orders.map { $0.fills.first?.time } == [y.bars[1].openTime, x.bars[2].openTime])
    #expect(result.days.count == 3)
  }

  @Test("a split doubles what is held before the day's first price, a dividend pays who holds")
  func actions() throws {
    let x = try Fixtures.symbol()
    let series = try BarSeries(
      x,
      [
        Fixtures.bar(day: 0, ("100", "100", "100", "100")), Fixtures.bar(day: 1, ("100", "100", "100", "100")),
        Fixtures.bar(day: 2, ("50", "50", "50", "50")), Fixtures.bar(day: 3, ("49", "49", "49", "49")),
      ])
    let split = CorporateAction(
      symbol: x, time: Fixtures.instant(day: 2, minute: 0), kind: .split(numerator: 2, denominator: 1))
    let dividend = CorporateAction(
      symbol: x, time: Fixtures.instant(day: 3, minute: 0), kind: .dividend(try Price("1")))
    let early = CorporateAction(
      symbol: x, time: Fixtures.instant(day: 1, minute: 0), kind: .dividend(try Price("7")))
    let result = try run(
      [series], [0: [Fixtures.market(.buy, "10")], 2: [Fixtures.market(.sell, "20")]],
      actions: [dividend, split, early])
    #expect(result.days.map(\.equity.description) == ["10000", "10000", "10000", "10000"])
    let trip = try #require(result.roundTrips.first)
    #expect(trip.quantity == (try Quantity("20")))
    #expect(try trip.grossProfit == Money("-20") && trip.dividends == Money("20"))
  }

  @Test("a command that the session refuses is on record, and the run goes on")
  func refusals() throws {
    let result = try run(
      [Fixtures.days(closes: ["100", "101"])], [0: [.closePosition(try Fixtures.symbol())]])
    #expect(result.refusals.map(\.error) == [.notFound(.position(try Fixtures.symbol()))])
    #expect(result.bars == 2)
  }

  @Test("what its report throws ends it")
  func cancels() throws {
    struct Cancelled: Error {}
    let series = try Fixtures.days(closes: (0..<50).map { "\(100 + $0)" })
    var backtest = try Backtest(
      Fixtures.configuration(), history: BarHistory([series]), trader: .script(Plan([:])))
    var seen: [Int] = []
    #expect(throws: Cancelled.self) {
      try backtest.run(reportingEvery: 10) { progress in
        seen.append(progress.barsDone)
        if progress.barsDone >= 30 { throw Cancelled() }
      }
    }
    #expect(seen == [10, 20, 30])
    #expect(backtest.progress.fraction == 0.6)
  }

  @Test("there must be bars, and of instruments of the session")
  func errors() throws {
    let series = try Fixtures.days(closes: ["100", "101"])
    #expect(throws: BacktestError.unknownSymbol(try Fixtures.symbol())) {
      try run([series], [:], Fixtures.configuration(["Y"]))
    }
    #expect(throws: BacktestError.noBars) {
      try run([series], [:], Fixtures.configuration(start: Fixtures.instant(day: 9, minute: 0)))
    }
    #expect(throws: BacktestError.emptyPeriod) {
      try Fixtures.configuration(
        start: Fixtures.instant(day: 2, minute: 0), end: Fixtures.instant(day: 1, minute: 0))
    }
  }
}
