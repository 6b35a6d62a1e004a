import OutcryContract
import RPCCore
import Testing

@testable import TradingServices

@Suite("MarketDataService")
struct MarketDataServiceTests {
  @Test("A quote is the newest price and the newest finished bar")
  func quote() async throws {
    let world = try World()
    try await world.start()
    let answer = try await world.quotes.getQuote(
      Wire.GetQuoteRequest(sessionId: "s", symbol: "AAA"), context: context())
    let quote = try #require(answer.quote)
    #expect(quote.sessionId == "s" && quote.symbol == "AAA" && quote.last == "101" && quote.tickSequence > 0)
    let bar = try #require(quote.bar)
    #expect(bar.open == "100" && bar.high == "102" && bar.low == "98" && bar.close == "101" && bar.volume == "1000000")
    #expect(bar.openTime?.seconds == 1_577_872_800 && bar.closeTime?.seconds == 1_577_908_800)
    #expect(quote.time == bar.closeTime)
    #expect(answer.revision == world.journal.newestRevision)
  }

  @Test("Before the first price there is none; an instrument of no session is a mistake")
  func missing() async throws {
    let world = try World()
    try await world.create("s") { $0.symbols = ["AAA"] }
    let early = try await refusal {
      try await world.quotes.getQuote(Wire.GetQuoteRequest(sessionId: "s", symbol: "AAA"), context: context())
    }
    #expect(early.code == .notFound && early.reason == "QUOTE_NOT_AVAILABLE")
    for symbol in ["BBB", "", "a b"] {
      let answer = try await refusal {
        try await world.quotes.getQuote(Wire.GetQuoteRequest(sessionId: "s", symbol: symbol), context: context())
      }
      #expect(answer.code == .invalidArgument && answer.fields == ["symbol"])
    }
  }
}
