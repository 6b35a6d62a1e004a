import Testing
import TradingModel

@Suite struct NotionalTests {
  @Test func notionalRoundsOnceHalfToEven() throws {
    #expect(try Price("10.5").notional(of: Quantity("3")) == Money("31.5"))
    #expect(try Price(raw: 5).notional(of: Quantity("0.1")) == Money(raw: 0))
    #expect(try Price(raw: 15).notional(of: Quantity("0.1")) == Money(raw: 2))
    #expect(try Price(raw: 15).notional(of: Quantity("-0.1")) == Money(raw: -2))
    #expect(try Price(raw: .max).notional(of: Quantity(raw: .max)).raw > 0)
  }

  @Test func movedByPercentage() throws {
    #expect(try Price("100").moved(by: Percentage("-5"), rounding: .down) == Price("95"))
    #expect(try Price(raw: 1).moved(by: Percentage("50"), rounding: .up) == Price(raw: 2))
    #expect(throws: ArithmeticError.overflow) { try Price(raw: .max).moved(by: Percentage("5"), rounding: .up) }
  }

  @Test func dividedByQuantity() throws {
    #expect(try Money("10").divided(by: Quantity("4")) == Price("2.5"))
    #expect(try Money("1").divided(by: Quantity("3")) == Price("0.333333333"))
    #expect(throws: ArithmeticError.divisionByZero) { try Money("1").divided(by: .zero) }
    #expect(throws: ArithmeticError.overflow) { try Money("10").divided(by: Quantity(raw: 1)) }
  }

  @Test func unitsAreWholeLotsRoundedDown() throws {
    #expect(try Money("1000").units(at: Price("99"), lot: Quantity("1")) == Quantity("10"))
    #expect(try Money("1000").units(at: Price("99"), lot: Quantity("5")) == Quantity("10"))
    #expect(try Money("1000").units(at: Price("99"), lot: Quantity("0.01")) == Quantity("10.1"))
    #expect(try Money("98").units(at: Price("99"), lot: Quantity("1")) == .zero)
    #expect(try Money("-98").units(at: Price("99"), lot: Quantity("1")) == .zero)
    #expect(throws: ArithmeticError.divisionByZero) { try Money("1").units(at: .zero, lot: Quantity("1")) }
    #expect(throws: ArithmeticError.overflow) {
      try Money(raw: .max).units(at: Price(raw: 1), lot: Quantity("1"))
    }
  }

  @Test func portionsAndPercentages() throws {
    #expect(try Money("200").portion(Percentage("2.5"), rounding: .down) == Money("5"))
    #expect(try Money("5").percentage(of: Money("200"), rounding: .down) == Percentage("2.5"))
    #expect(throws: ArithmeticError.divisionByZero) { try Money("5").percentage(of: .zero, rounding: .down) }
    #expect(throws: ArithmeticError.overflow) {
      try Money("1000000000000").percentage(of: Money(raw: 1), rounding: .down)
    }
  }

  @Test func withinAPercentageIsAtMostItsPortion() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<10_000 {
      let whole = Money(raw: Int128(Int64(bitPattern: random.next()) >> Int64(random.next() % 60)))
      let percentage = Percentage(raw: Int64(random.next() >> (20 + random.next() % 40)))
      let portion = try whole.portion(percentage, rounding: .down)
      for sum in [portion.raw - 1, portion.raw, portion.raw + 1, 0, Int128(Int64(bitPattern: random.next()))] {
        #expect(Money(raw: sum).isWithin(percentage, of: whole) == (sum <= portion.raw))
      }
    }
    #expect(!Money(raw: .max).isWithin(try Percentage("100"), of: try Money("1")))
    #expect(Money(raw: .min).isWithin(try Percentage("100"), of: try Money("1")))
    #expect(
      !Money.zero.isWithin(try Percentage("100"), of: Money(raw: .max)), "a percentage out of range allows nothing")
  }

  @Test func quotientsOfEverySignRoundAsTheirExactValuesDo() throws {
    for (dividend, divisor) in [(7, 2), (-7, 2), (7, -2), (-7, -2), (6, 4), (-6, 4), (5, 3), (-5, 3), (4, 2)]
      as [(Int128, Int128)]
    {
      let (floor, ceiling) =
        dividend % divisor == 0
        ? (dividend / divisor, dividend / divisor)
        : (
          dividend / divisor - ((dividend < 0) != (divisor < 0) ? 1 : 0),
          dividend / divisor + ((dividend < 0) == (divisor < 0) ? 1 : 0)
        )
      #expect(try dividend.dividing(by: divisor, rounding: .down) == floor)
      #expect(try dividend.dividing(by: divisor, rounding: .up) == ceiling)
    }
  }

  @Test func sharesRoundHalfToEven() throws {
    #expect(try Money(raw: 5).share(Quantity(raw: 1), of: Quantity(raw: 2)) == Money(raw: 2))
    #expect(try Money(raw: 7).share(Quantity(raw: 1), of: Quantity(raw: 2)) == Money(raw: 4))
    #expect(try Money(raw: -7).share(Quantity(raw: 1), of: Quantity(raw: 2)) == Money(raw: -4))
    #expect(try Money("9").share(Quantity("2"), of: Quantity("2")) == Money("9"))
    #expect(throws: ArithmeticError.divisionByZero) { try Money("9").share(.zero, of: .zero) }
    #expect(throws: ArithmeticError.overflow) { try Money("9").share(Quantity("3"), of: Quantity("2")) }
    #expect(throws: ArithmeticError.overflow) { try Money("9").share(Quantity("-1"), of: Quantity("2")) }
  }

  /// The product of these does not fit 128 bits; the quotient does.
  @Test func sharesOfSumsTooLargeForOneWord() throws {
    let sum = Money(raw: Int128.max - 1)
    let half = try sum.share(Quantity(raw: 1 << 61), of: Quantity(raw: 1 << 62))
    #expect(half.raw == (Int128.max - 1) / 2)
    #expect(try Money(raw: -sum.raw).share(Quantity(raw: 1 << 61), of: Quantity(raw: 1 << 62)).raw == -half.raw)
    #expect(try Money(raw: Int128.max).share(Quantity(raw: 1 << 61), of: Quantity(raw: 1 << 62)).raw == half.raw + 1)
    let large = Money(raw: Int128(10_000_000_000_000_000_000) * 10_000_000_000)
    let third = try large.share(Quantity(raw: Int64.max / 3), of: Quantity(raw: Int64.max))
    #expect(third.raw == 33333333333333333329719326092)
  }
}
