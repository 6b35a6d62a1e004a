import Testing
import TradingModel

@Suite struct TrailingOffsetTests {
  @Test func theLevelIsOnATickAwayFromTheMarket() throws {
    let (best, tick) = (try Price("100.03"), try Price("0.05"))
    let amount = TrailingOffset.amount(try Price("1"))
    let percent = TrailingOffset.percent(try Percentage("1"))
    #expect(try amount.level(behind: best, side: .sell, tickSize: tick) == Price("99"))
    #expect(try amount.level(behind: best, side: .buy, tickSize: tick) == Price("101.05"))
    #expect(try percent.level(behind: best, side: .sell, tickSize: tick) == Price("99"))
    #expect(try percent.level(behind: best, side: .buy, tickSize: tick) == Price("101.05"))
  }

  @Test func onlyDistancesThatGiveALevelAreValid() throws {
    #expect(!TrailingOffset.amount(.zero).isValid)
    #expect(TrailingOffset.amount(try Price("0.01")).isValid)
    #expect(!TrailingOffset.percent(.zero).isValid)
    #expect(try !TrailingOffset.percent(Percentage("100")).isValid)
    #expect(TrailingOffset.percent(try Percentage("99.9")).isValid)
  }

  @Test func onlyATrailingStopHasOne() throws {
    let offset = TrailingOffset.amount(try Price("2"))
    #expect(OrderKind.trailingStop(offset).trailingOffset == offset)
    #expect(try OrderKind.limit(Price("2")).trailingOffset == nil && OrderKind.market.trailingOffset == nil)
  }
}
