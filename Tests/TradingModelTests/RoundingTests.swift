import Testing
import TradingModel

@Suite struct RoundingTests {
  /// Dividend, divisor, then the quotient toward zero, away from zero, down, up, nearest-or-even.
  @Test(arguments: [
    (7, 2, [3, 4, 3, 4, 4]), (-7, 2, [-3, -4, -4, -3, -4]), (7, -2, [-3, -4, -4, -3, -4]),
    (-7, -2, [3, 4, 3, 4, 4]), (5, 2, [2, 3, 2, 3, 2]), (-5, 2, [-2, -3, -3, -2, -2]), (1, 3, [0, 1, 0, 1, 0]),
    (-1, 3, [0, -1, -1, 0, 0]), (2, 3, [0, 1, 0, 1, 1]), (6, 3, [2, 2, 2, 2, 2]), (1, 2, [0, 1, 0, 1, 0]),
  ])
  func everyMode(dividend: Int, divisor: Int, expected: [Int]) throws {
    let modes: [Rounding] = [.towardZero, .awayFromZero, .down, .up, .toNearestOrEven]
    for (mode, quotient) in zip(modes, expected) {
      #expect(try Int128(dividend).dividing(by: Int128(divisor), rounding: mode) == Int128(quotient), "\(mode)")
    }
  }

  @Test func faultsAreErrors() {
    #expect(throws: ArithmeticError.divisionByZero) { try Int128(1).dividing(by: 0, rounding: .down) }
    #expect(throws: ArithmeticError.overflow) { try Int128.min.dividing(by: -1, rounding: .down) }
    #expect(throws: ArithmeticError.overflow) { try Int128.max.multiplying(by: 2) }
  }

  @Test func nearestHoldsAtTheEnds() throws {
    #expect(try Int128.max.dividing(by: 2, rounding: .toNearestOrEven) == Int128(1) << 126)
    #expect(try Int128.min.dividing(by: Int128.max, rounding: .awayFromZero) == -2)
  }
}
