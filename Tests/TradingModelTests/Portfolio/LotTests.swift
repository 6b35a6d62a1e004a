import Testing

@testable import TradingModel

/// First in, first out: what is sold is the oldest.
@Suite struct LotTests {
  private func time(_ seconds: Int64) -> Instant { Instant(nanosecondsSinceEpoch: seconds * 1_000_000_000) }

  private func trade(
    _ side: OrderSide, _ quantity: String, _ price: String, fee: String = "0", strategy: String? = nil
  ) throws -> Trade {
    Trade(
      side: side, quantity: try Quantity(quantity), price: try Price(price), fee: try Money(fee),
      strategyID: try strategy.map { try #require(StrategyID($0)) }, orderID: OrderID("ord", 7))
  }

  private func flat(_ method: CostMethod) throws -> Position {
    Position(symbol: try #require(Symbol("X")), method: method)
  }

  @Test func theOldestLotGoesFirst() throws {
    var position = try flat(.firstInFirstOut)
    _ = try position.apply(trade(.buy, "10", "100"), at: time(1))
    _ = try position.apply(trade(.buy, "10", "110"), at: time(2))
    let sale = try position.apply(trade(.sell, "12", "120", fee: "1"), at: time(3))
    #expect(try sale.realizedProfit == Money("220") && sale.cash == Money("1439"))
    #expect(try position.costBasis == Money("880") && position.quantity == Quantity("8"))
    let lot = try #require(position.lots.first)
    #expect(try position.lots.count == 1 && lot.price == Price("110") && lot.quantity == Quantity("8"))
    #expect(lot.openTime == time(2) && lot.orderID == OrderID("ord", 7))
    #expect(position.openTime == time(1), "the position was never flat")
  }

  @Test func averageCostIsOneLot() throws {
    var position = try flat(.average)
    _ = try position.apply(trade(.buy, "10", "100"), at: time(1))
    _ = try position.apply(trade(.buy, "10", "110"), at: time(2))
    let sale = try position.apply(trade(.sell, "12", "120"), at: time(3))
    #expect(try sale.realizedProfit == Money("180") && position.lots.map(\.price) == [Price("105")])
    #expect(position.lots.map(\.quantity) == [position.quantity] && position.lots.first?.openTime == time(1))
  }

  @Test(arguments: CostMethod.allCases)
  func throughZeroTheRestIsANewLot(method: CostMethod) throws {
    var position = try flat(method)
    _ = try position.apply(trade(.sell, "5", "100"), at: time(1))
    _ = try position.apply(trade(.sell, "5", "90"), at: time(2))
    let cover = try position.apply(trade(.buy, "12", "80"), at: time(3))
    #expect(try cover.realizedProfit == Money("150"))
    #expect(try position.lots.map(\.quantity) == [Quantity("2")] && position.lots.map(\.price) == [Price("80")])
    #expect(try position.openTime == time(3) && position.costBasis == Money("160"))
  }

  @Test(arguments: CostMethod.allCases)
  func everyStrategyHasItsOwnPart(method: CostMethod) throws {
    var position = try flat(method)
    try position.mark(at: Price("100"))
    _ = try position.apply(trade(.buy, "10", "100", strategy: "a"), at: time(1))
    _ = try position.apply(trade(.sell, "4", "105", fee: "2", strategy: "b"), at: time(2))
    #expect(try position.quantity == Quantity("6") && position.realizedProfit.isZero, "they net, and nobody closed")
    #expect(try position.part(of: StrategyID("a"))?.quantity == Quantity("10"))
    let short = try #require(position.part(of: StrategyID("b")))
    #expect(try short.quantity == Quantity("-4") && short.own.unrealizedProfit == Money("20"))
    #expect(try short.own.profit == Money("18") && short.side == .sell && short.averagePrice == Price("105"))
    #expect(position.lots.map(\.strategyID) == [StrategyID("a"), StrategyID("b")])
    _ = try position.apply(trade(.sell, "6", "100", strategy: "b"), at: time(3))
    #expect(position.isFlat && position.isOpen && position.side == nil && position.averagePrice == nil)
    #expect(try position.unrealizedProfit == Money("20") && position.marketValue.isZero)
  }

  /// Who closes by hand what a strategy holds leaves none of it open.
  @Test(arguments: CostMethod.allCases)
  func aTradeOfNoStrategyClosesTheirParts(method: CostMethod) throws {
    var position = try flat(method)
    _ = try position.apply(trade(.buy, "3", "100"), at: time(1))
    _ = try position.apply(trade(.buy, "10", "100", strategy: "a"), at: time(2))
    _ = try position.apply(trade(.buy, "5", "100", strategy: "b"), at: time(3))
    let sale = try position.apply(trade(.sell, "15", "101", fee: "3"), at: time(4))
    #expect(try sale.realizedProfit == Money("15"))
    #expect(try position.parts.map(\.quantity) == [Quantity("0"), Quantity("0"), Quantity("3")])
    #expect(try position.parts.map(\.own.realizedProfit) == [Money("3"), Money("10"), Money("2")])
    #expect(try position.parts.map(\.own.fees) == [Money("3"), .zero, .zero])
    _ = try position.apply(trade(.sell, "5", "102"), at: time(5))
    #expect(try position.quantity == Quantity("-2") && position.part(of: nil)?.quantity == Quantity("-2"))
    #expect(position.part(of: StrategyID("b"))?.isFlat == true && position.openTime == time(5))
  }

  @Test func moreThanTheLotsHoldCannotBeTaken() throws {
    var lots = try [
      Lot(
        quantity: Quantity("1"), costBasis: Money("1"), price: Price("1"), openTime: time(1), orderID: nil,
        strategyID: nil)
    ]
    #expect(throws: ArithmeticError.overflow) { try lots.remove(oldest: Quantity("2")) }
    #expect(lots.count == 1)
    var position = try flat(.average)
    #expect(throws: ArithmeticError.overflow) { try position.apply(trade(.buy, "0", "1"), at: time(1)) }
  }

  /// Against a reference that keeps single units: whole units and whole prices, so that nothing is rounded.
  @Test(arguments: UInt64(1)...20)
  func firstInFirstOutIsThatOfAListOfUnits(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var position = try flat(.firstInFirstOut)
    var units: [Int] = []
    var isShort = false
    var profit = 0
    for step in 1...200 {
      let side: OrderSide = random.next() & 1 == 0 ? .buy : .sell
      let count = Int(random.next() % 20) + 1
      let price = Int(random.next() % 500) + 1
      for _ in 0..<count {
        if units.isEmpty { isShort = side == .sell }
        if isShort == (side == .sell) {
          units.append(price)
        } else {
          let cost = units.removeFirst()
          profit += isShort ? cost - price : price - cost
        }
      }
      _ = try position.apply(trade(side, "\(count)", "\(price)"), at: time(Int64(step)))
      #expect(try position.realizedProfit == Money("\(profit)"))
      #expect(try position.costBasis == Money("\((isShort ? -1 : 1) * units.reduce(0, +))"))
      #expect(try position.quantity == Quantity("\((isShort ? -1 : 1) * units.count)"))
    }
  }

  /// Σ lots = Σ parts = position, and cash + worth = profit less fees, to the last digit, for any numbers.
  @Test(arguments: UInt64(1)...20, CostMethod.allCases)
  func partsAndLotsAddUpExactly(seed: UInt64, method: CostMethod) throws {
    var random = SeededGenerator(seed: seed)
    var position = Position(
      symbol: try #require(Symbol("X")), method: method,
      rate: ExchangeRate(raw: Int64(random.next() % 3_000_000_000) + 1))
    let strategies = [nil, StrategyID("a"), StrategyID("b")]
    var cash = Money.zero
    for step in 1...300 {
      switch random.next() % 10 {
      case 0...2: try position.mark(at: Price(raw: Int64(random.next() % 1_000_000_000_000) + 1))
      case 3: try position.convert(at: ExchangeRate(raw: Int64(random.next() % 3_000_000_000) + 1))
      case 4: cash = try cash.adding(position.receive(dividend: Price(raw: Int64(random.next() % 1_000_000_000) + 1)))
      case 5: try? position.split(UInt32(random.next() % 3) + 1, for: UInt32(random.next() % 2) + 1)
      default:
        let settlement = try position.apply(
          Trade(
            side: random.next() & 1 == 0 ? .buy : .sell,
            quantity: Quantity(raw: Int64(random.next() % 10_000_000_000_000) + 1),
            price: Price(raw: Int64(random.next() % 1_000_000_000_000) + 1),
            fee: Money(raw: Int128(random.next() % 1_000_000_000)),
            strategyID: strategies[Int(random.next() % 3)]), at: time(Int64(step)))
        cash = try cash.adding(settlement.cash)
      }
      #expect(try cash.adding(position.marketValue) == position.own.profit)
      try addsUp(position, "seed \(seed), step \(step)")
    }
  }

  private func addsUp(_ position: Position, _ comment: Comment) throws {
    #expect(position.lots.reduce(0) { $0 + Int128($1.quantity.raw) } == Int128(position.quantity.raw), comment)
    #expect(position.lots.reduce(0) { $0 + $1.costBasis.raw } == position.costBasis.raw, comment)
    #expect(position.parts.reduce(0) { $0 + Int128($1.quantity.raw) } == Int128(position.quantity.raw), comment)
    #expect(try position.parts.reduce(Performance.zero) { try $0.adding($1.own) } == position.own, comment)
    #expect(try position.parts.reduce(Performance.zero) { try $0.adding($1.base) } == position.base, comment)
    for part in position.parts {
      #expect(part.lots.reduce(0) { $0 + $1.costBasis.raw } == part.own.costBasis.raw, comment)
      #expect(part.isFlat == part.lots.isEmpty && part.isFlat == (part.openTime == nil), comment)
    }
    if let mark = position.mark { #expect(try position.marketValue == mark.notional(of: position.quantity), comment) }
    #expect(try position.base.marketValue == position.marketValue.converted(at: position.rate), comment)
    #expect(try position.base.costBasis == position.costBasis.converted(at: position.rate), comment)
  }
}
