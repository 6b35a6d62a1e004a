import Testing
import TradingModel

@Suite struct MarketTests {
  private let time = Instant(nanosecondsSinceEpoch: 1)

  @Test(arguments: [("0", "1"), ("1", "0"), ("-1", "1"), ("1", "-1")])
  func aTradeHasAPriceAndASize(price: String, size: String) throws {
    let symbol = try #require(Symbol("X"))
    #expect(MarketTrade(symbol: symbol, time: time, price: try Price(price), size: try Quantity(size)) == nil)
    let trade = try #require(MarketTrade(symbol: symbol, time: time, price: Price("2"), size: Quantity("3")))
    #expect(try trade.price == Price("2") && trade.size == Quantity("3") && trade.time == time)
  }

  @Test func anInstrumentHasSteps() throws {
    let symbol = try #require(Symbol("X"))
    for (tick, lot) in [("0", "1"), ("1", "0"), ("-1", "1")] {
      let instrument = Instrument(
        symbol: symbol, currency: "USD", tickSize: try Price(tick), lotSize: try Quantity(lot))
      #expect(instrument == nil)
    }
  }

  @Test func aQuoteStandsHalfWayBetweenBidAndAsk() throws {
    let symbol = try #require(Symbol("X"))
    func quote(_ bid: String, _ ask: String, _ sizes: (String, String) = ("1", "1")) throws -> MarketQuote? {
      MarketQuote(
        symbol: symbol, time: time, bid: try Price(bid), ask: try Price(ask), bidSize: try Quantity(sizes.0),
        askSize: try Quantity(sizes.1))
    }
    let narrow = try #require(try quote("1", "1.000000001", ("0", "5")))
    #expect(try narrow.middle == Price("1") && narrow.bidSize.isZero && narrow.askSize == Quantity("5"))
    #expect(try quote("1", "3")?.middle == Price("2") && quote("1", "1")?.middle == Price("1"))
    let widest = try #require(try quote("0.000000001", "9223372036.854775807"))
    #expect(try widest.middle == Price("4611686018.427387904"))
    #expect(try quote("2", "1") == nil && quote("0", "1") == nil)
    #expect(try quote("1", "2", ("-1", "1")) == nil && quote("1", "2", ("1", "-1")) == nil)
    let trade = try #require(MarketTrade(symbol: symbol, time: time, price: Price("2"), size: Quantity("3")))
    let slice = MarketSlice(closeTime: time, bars: [], quotes: [narrow], trades: [trade])
    #expect(slice.quotes == [narrow] && slice.trades == [trade] && slice.bars.isEmpty)
    #expect(slice != MarketSlice(closeTime: time, bars: []))
  }
}
