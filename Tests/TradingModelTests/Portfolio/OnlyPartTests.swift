import Testing
import TradingModel

/// A position that one strategy holds takes a way of its own: it must lead where the way of all positions leads.
@Suite struct OnlyPartTests {
  private func trade(_ random: inout SeededGenerator, _ strategyID: StrategyID) -> Trade {
    Trade(
      side: random.next() % 2 == 0 ? .buy : .sell, quantity: Quantity(raw: Int64(1 + random.next() % 5_000_000_000)),
      price: Price(raw: Int64(1 + random.next() % 200_000_000_000)), fee: Money(raw: Int128(random.next() % 1_000_000)),
      strategyID: strategyID, orderID: OrderID("ord", random.next() % 1_000))
  }

  /// Beside it a strategy that has traded and holds nothing: with two parts there is no short way.
  private func pair(_ method: CostMethod, _ rate: ExchangeRate, _ strategyID: StrategyID) throws -> (Position, Position)
  {
    let symbol = try #require(Symbol("X"))
    let start = Instant(nanosecondsSinceEpoch: 0)
    let alone = Position(symbol: symbol, method: method, rate: rate)
    var shared = alone
    for side in [OrderSide.buy, .sell] {
      let trade = Trade(
        side: side, quantity: try Quantity("1"), price: try Price("1"), fee: .zero, strategyID: StrategyID("other", 1))
      _ = try shared.apply(trade, at: start)
    }
    return (alone, shared)
  }

  @Test(arguments: [CostMethod.average, .firstInFirstOut], ["1", "0.837291"])
  func leadsWhereTheLongWayLeads(method: CostMethod, rate: String) throws {
    let strategyID = StrategyID("s", 1)
    for seed: UInt64 in 1...40 {
      var random = SeededGenerator(seed: seed)
      var (alone, shared) = try pair(method, ExchangeRate(rate), strategyID)
      for step: Int64 in 1...60 {
        let time = Instant(nanosecondsSinceEpoch: step)
        if random.next() % 3 == 0 {
          let price = Price(raw: Int64(1 + random.next() % 200_000_000_000))
          try alone.mark(at: price)
          try shared.mark(at: price)
        }
        let trade = trade(&random, strategyID)
        let former = alone
        let short = step > 1 ? try alone.onlyPart(after: trade) : nil
        #expect(alone == former && (short == nil) == (step == 1 || method == .firstInFirstOut))
        let settlement = try alone.apply(trade, at: time)
        #expect(try settlement == shared.apply(trade, at: time), "seed \(seed), step \(step)")
        #expect(short.map { $0.settlement == settlement } ?? true)
        #expect(alone.part(of: strategyID) == shared.part(of: strategyID), "seed \(seed), step \(step)")
        #expect(alone.quantity == shared.quantity && alone.openTime == shared.openTime)
        #expect(alone.own == shared.own && alone.base == shared.base && alone.lots == shared.lots)
      }
    }
  }

  @Test func anotherStrategyTakesTheLongWayAndAnErrorChangesNothing() throws {
    let strategyID = StrategyID("s", 1)
    var (position, _) = try pair(.average, .one, strategyID)
    var random = SeededGenerator(seed: 3)
    let time = Instant(nanosecondsSinceEpoch: 1)
    _ = try position.apply(trade(&random, strategyID), at: time)
    let short = try position.onlyPart(after: trade(&random, StrategyID("s", 2)))
    #expect(short == nil)
    let former = position
    for (quantity, price) in [(Quantity.zero, try Price("1")), (Quantity(raw: .max), Price(raw: .max))] {
      let trade = Trade(
        side: position.side ?? .buy, quantity: quantity, price: price, fee: .zero, strategyID: strategyID)
      #expect(throws: ArithmeticError.overflow) { try position.apply(trade, at: time) }
      #expect(position == former)
    }
  }
}
