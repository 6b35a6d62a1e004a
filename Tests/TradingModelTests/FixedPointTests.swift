import Testing
import TradingModel

@Suite struct FixedPointTests {
  @Test(arguments: [
    ("0", 0), ("-0", 0), ("1", 1_000_000_000), ("1350.25", 1_350_250_000_000), ("-0.5", -500_000_000),
    ("0.000000001", 1), ("1.500000000000", 1_500_000_000), ("9223372036.854775807", Int64.max),
    ("-9223372036.854775808", Int64.min), ("007", 7_000_000_000),
  ])
  func readsExactly(text: String, raw: Int64) throws {
    #expect(try Price(text).raw == raw)
  }

  @Test(arguments: [
    "", "-", "+1", "1.", ".5", "1e3", "1.2.3", " 1", "1 ", "--1", "٣", "1,000", String(repeating: "0", count: 65),
  ])
  func refusesMalformed(text: String) {
    #expect(throws: DecimalTextError.malformed) { try Price(text) }
  }

  @Test func refusesWhatItWouldHaveToRound() {
    #expect(throws: DecimalTextError.tooPrecise) { try Price("1.0000000001") }
  }

  @Test(arguments: ["9223372036.854775808", "-9223372036.854775809", "170141183460469231731687303716"])
  func refusesOutOfRange(text: String) {
    #expect(throws: DecimalTextError.outOfRange) { try Price(text) }
  }

  @Test func refusesEvenWhatIsTooLongForMoney() {
    #expect(throws: DecimalTextError.outOfRange) { try Money(String(repeating: "9", count: 40)) }
    #expect(throws: DecimalTextError.outOfRange) { try Money(String(repeating: "9", count: 30) + ".999999999") }
  }

  @Test func textAndNumberAgreeBothWays() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let raw = Int64(bitPattern: random.next()) >> Int64(random.next() % 64)
      #expect(try Price(Price(raw: raw).description).raw == raw)
    }
    #expect("\(Money(raw: Int128.min))" == "-170141183460469231731687303715.884105728")
    #expect("\(Price(raw: -1))" == "-0.000000001")
  }

  @Test func wholeUnits() {
    #expect(Price(exactly: 3)?.raw == 3_000_000_000)
    #expect(Price(exactly: Int.max) == nil)
    #expect(Money(exactly: Int.min)?.description == "\(Int.min)")
  }

  @Test func arithmeticNeverTraps() throws {
    let top = Price(raw: .max)
    let bottom = Price(raw: .min)
    #expect(throws: ArithmeticError.overflow) { try top.adding(Price(raw: 1)) }
    #expect(throws: ArithmeticError.overflow) { try bottom.subtracting(Price(raw: 1)) }
    #expect(throws: ArithmeticError.overflow) { try bottom.negated() }
    #expect(throws: ArithmeticError.overflow) { try bottom.absolute() }
    #expect(try Price(raw: -5).absolute() == Price(raw: 5))
    #expect(try top.absolute() == top)
    #expect(try top.adding(bottom).raw == -1)
    #expect(Price(raw: 1) < Price(raw: 2))
    #expect(Price(raw: 1).isPositive && Price(raw: -1).isNegative && Price.zero.isZero)
    #expect(Price(raw: 1_500_000_000).doubleValue == 1.5)
  }

  @Test func errorsSpeak() {
    let errors: [DecimalTextError] = [.malformed, .tooPrecise, .outOfRange]
    #expect(Set(errors.map(\.description)).count == 3)
  }

  @Test func asAFloatingPointNumberAlsoBeyondAMachineWord() throws {
    #expect(try Money("1.5").doubleValue == 1.5)
    #expect(try Money("100000000000000000000").doubleValue == 1e20)
    #expect(try Money("-100000000000000000000").doubleValue == -1e20)
  }
}
