import Strategies
import Testing
import TradingEngine
import TradingModel

struct PairsStrategyTests {
  private func symbols() throws -> (Symbol, Symbol) { (try #require(Symbol("A")), try #require(Symbol("B"))) }

  private func strategy(period bars: Int = 5, entry: Double = 1.5, exit: Double = 0.5) throws -> PairsStrategy {
    let (a, b) = try symbols()
    let terms = EntryTerms(share: try Percentage("5"))
    let pairs = PairsStrategy(a, b, period: try period(bars), entry: entry, exit: exit, terms: terms)
    return try #require(pairs)
  }

  private func context(_ own: String = "0", other: Symbol? = nil, _ quantity: String = "0", working: Bool = false)
    throws
    -> StrategyContext
  {
    let others = try other.map { [$0: StrategyContext.Holding(quantity: try Quantity(quantity))] } ?? [:]
    return StrategyContext(
      holding: .init(quantity: try Quantity(own), hasWorkingOrder: working), others: others)
  }

  private func said(_ signals: [Signal]) -> [String] {
    signals.map { if case .enter = $0.action { "+\($0.symbol)" } else { "-\($0.symbol)" } }
  }

  @Test func buysTheCheapOneOnceBothBarsHaveCome() throws {
    let (a, b) = try symbols()
    var strategy = try strategy()
    for day in 0..<6 {
      #expect(strategy.onBar(try bar(a, day: Int64(day), close: "\(100 + day % 2)"), context: try context()) == [])
      #expect(strategy.onBar(try bar(b, day: Int64(day), close: "50"), context: try context()) == [])
    }
    #expect(strategy.onBar(try bar(a, day: 6, close: "80"), context: try context()) == [])
    #expect(said(strategy.onBar(try bar(b, day: 6, close: "50"), context: try context())) == ["+A"])
    // The other way round: the second is cheap once the first has jumped. Now B's bar comes first.
    #expect(strategy.onBar(try bar(b, day: 7, close: "50"), context: try context()) == [])
    #expect(said(strategy.onBar(try bar(a, day: 7, close: "130"), context: try context())) == ["+B"])
  }

  @Test func sellsAtTheMeanAndSeesTheOtherLegsPosition() throws {
    let (a, b) = try symbols()
    var strategy = try strategy()
    var sold = 0
    for day in 0..<12 {
      _ = strategy.onBar(try bar(a, day: Int64(day), close: "100"), context: try context("10"))
      let signals = strategy.onBar(
        try bar(b, day: Int64(day), close: day % 2 == 0 ? "50" : "51"), context: try context(other: a, "10"))
      // The first is held, and sold when it is not cheap; the second never is cheap enough.
      #expect(said(signals) == (day >= 4 && day % 2 == 0 ? ["-A"] : []))
      sold += signals.count
    }
    #expect(sold == 4)
  }

  @Test func aBarThatOnlyOneHasIsPassedOver() throws {
    let (a, b) = try symbols()
    var with = try strategy()
    var without = try strategy()
    for day in 0..<40 {
      let (left, right) = (
        try bar(a, day: Int64(day), close: "\(100 + (day * 7) % 11)"), try bar(b, day: Int64(day), close: "50")
      )
      if day % 5 == 3 {
        _ = with.onBar(left, context: try context())
        continue
      }
      let expected = without.onBar(left, context: try context()) + without.onBar(right, context: try context())
      let swapped = with.onBar(right, context: try context()) + with.onBar(left, context: try context())
      #expect(said(swapped) == said(expected))
    }
  }

  @Test func otherSymbolsAndSenselessSettingsAreRefused() throws {
    let (a, b) = try symbols()
    let c = try #require(Symbol("C"))
    var strategy = try strategy()
    #expect(strategy.onBar(try bar(c, day: 1, close: "1"), context: try context()) == [])
    #expect(strategy.warmUpBars == 5)
    let terms = EntryTerms(share: try Percentage("5"))
    let five = try period(5)
    #expect(PairsStrategy(a, a, period: five, terms: terms) == nil)
    #expect(PairsStrategy(a, b, period: five, entry: 1, exit: 1, terms: terms) == nil)
    #expect(PairsStrategy(a, b, period: five, entry: .nan, terms: terms) == nil)
    #expect(PairsStrategy(a, b, period: five, entry: .infinity, terms: terms) == nil)
    #expect(PairsStrategy(a, b, period: five, exit: -1, terms: terms) == nil)
  }
}
