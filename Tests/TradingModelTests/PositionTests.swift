import Testing

@testable import TradingModel

@Suite struct PositionTests {
  private let time = Instant(nanosecondsSinceEpoch: 1)

  private func fill(_ quantity: String, at price: String, commission: String = "0") throws -> Fill {
    Fill(
      executionID: ExecutionID("ex", 1), quantity: try Quantity(quantity), price: try Price(price),
      commission: try Money(commission), model: "test")
  }

  private func flat() throws -> Position { Position(symbol: try #require(Symbol("X"))) }

  @Test func longAtAverageCost() throws {
    var position = try flat()
    #expect(position.isFlat && position.averagePrice == nil && position.side == nil)
    _ = try position.mark(at: Price("10"))
    let bought = try position.apply(fill("2", at: "10", commission: "1"), side: .buy, at: time)
    #expect(try bought.cash == Money("-21") && bought.realizedProfit == .zero)
    _ = try position.apply(fill("2", at: "13"), side: .buy, at: Instant(nanosecondsSinceEpoch: 2))
    #expect(try position.averagePrice == Price("11.5") && position.openTime == time)
    let sold = try position.apply(fill("1", at: "20"), side: .sell, at: time)
    #expect(try sold.realizedProfit == Money("8.5") && sold.cash == Money("20"))
    #expect(try position.costBasis == Money("34.5") && position.quantity == Quantity("3"))
    let change = try position.mark(at: Price("12"))
    #expect(try change == Money("6"))
    #expect(try position.unrealizedProfit == Money("1.5") && position.fees == Money("1"))
  }

  @Test func shortAtAverageCost() throws {
    var position = try flat()
    let sold = try position.apply(fill("4", at: "10"), side: .sell, at: time)
    #expect(try sold.cash == Money("40") && position.costBasis == Money("-40") && position.side == .sell)
    #expect(try position.averagePrice == Price("10"))
    let bought = try position.apply(fill("1", at: "7"), side: .buy, at: time)
    #expect(try bought.realizedProfit == Money("3") && bought.cash == Money("-7"))
    #expect(try position.costBasis == Money("-30"))
  }

  @Test func flipsThroughZero() throws {
    var position = try flat()
    _ = try position.apply(fill("2", at: "10"), side: .buy, at: time)
    let flip = try position.apply(fill("5", at: "12"), side: .sell, at: Instant(nanosecondsSinceEpoch: 9))
    #expect(try flip.realizedProfit == Money("4") && flip.cash == Money("60"))
    #expect(try position.quantity == Quantity("-3") && position.costBasis == Money("-36"))
    #expect(position.openTime == Instant(nanosecondsSinceEpoch: 9))
    let back = try position.apply(fill("4", at: "11"), side: .buy, at: time)
    #expect(try back.realizedProfit == Money("3") && position.quantity == Quantity("1"))
    #expect(try position.costBasis == Money("11"))
  }

  @Test func flatHasNoRests() throws {
    var position = try flat()
    _ = try position.apply(fill("3", at: "0.333333333"), side: .buy, at: time)
    _ = try position.apply(fill("1", at: "1"), side: .sell, at: time)
    _ = try position.apply(fill("1", at: "1"), side: .sell, at: time)
    _ = try position.apply(fill("1", at: "1"), side: .sell, at: time)
    #expect(position.isFlat && position.costBasis.isZero && position.openTime == nil && position.marketValue.isZero)
  }

  @Test func withoutAMarkItIsWorthWhatItCost() throws {
    var position = try flat()
    _ = try position.apply(fill("3", at: "2"), side: .buy, at: time)
    #expect(position.marketValue == position.costBasis && position.unrealizedProfit.isZero)
  }

  @Test func overflowChangesNothing() throws {
    var position = try flat()
    _ = try position.apply(fill("9000000000", at: "2"), side: .buy, at: time)
    let before = position
    #expect(throws: ArithmeticError.overflow) {
      try position.apply(fill("9000000000", at: "2"), side: .buy, at: time)
    }
    #expect(position == before)
  }

  /// cash + market value = realised + unrealised − fees, to the last digit, over any run of fills.
  @Test(arguments: UInt64(1)...20)
  func theBooksBalanceExactly(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var position = try flat()
    var cash = Money.zero
    var value = Money.zero
    for _ in 0..<500 {
      if random.next() % 3 == 0 {
        value = try value.adding(position.mark(at: Price(raw: Int64(random.next() % 1_000_000_000_000) + 1)))
      }
      let settlement = try position.apply(
        Fill(
          executionID: ExecutionID("ex", 1), quantity: Quantity(raw: Int64(random.next() % 10_000_000_000_000) + 1),
          price: Price(raw: Int64(random.next() % 1_000_000_000_000) + 1),
          commission: Money(raw: Int128(random.next() % 1_000_000_000)), model: "test"),
        side: random.next() & 1 == 0 ? .buy : .sell, at: time)
      cash = try cash.adding(settlement.cash)
      value = try value.adding(settlement.marketValue)
      #expect(value == position.marketValue)
      let profit = try position.realizedProfit.adding(position.unrealizedProfit).subtracting(position.fees)
      #expect(try cash.adding(value) == profit)
      #expect(position.costBasis.isNegative == position.quantity.isNegative || position.costBasis.isZero)
    }
  }
}
