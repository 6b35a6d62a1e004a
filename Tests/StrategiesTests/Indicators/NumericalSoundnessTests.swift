import Strategies
import Testing

/// Long runs, extreme values and flat prices must not leave rounding errors behind.
struct NumericalSoundnessTests {
  @Test(arguments: [2, 3, 7, 20, 50, 199]) func averagesOfAFlatPriceAreThatPrice(length: Int) throws {
    let flat = Array(repeating: 0.1 + 0.2, count: 1_000)
    #expect(
      try run(SimpleMovingAverage(period: period(length)), over: flat).dropFirst(length - 1).allSatisfy {
        $0 == flat[0]
      })
    #expect(
      try run(ExponentialMovingAverage(period: period(length)), over: flat).dropFirst(length - 1).allSatisfy {
        $0 == flat[0]
      })
    #expect(try run(StandardDeviation(period: period(length)), over: flat).dropFirst(length - 1).allSatisfy { $0 == 0 })
  }

  @Test func aHugeValueLeavesNoTraceOnceItIsOutOfTheWindow() throws {
    let series = [1e17] + Array(repeating: 0.1, count: 40)
    #expect(try run(SimpleMovingAverage(period: period(10)), over: series).last == .some(0.1))
    #expect(try run(StandardDeviation(period: period(10)), over: series).last == .some(0))
  }

  @Test func overflowAndNotANumberAreNilAndPass() throws {
    let huge = Double.greatestFiniteMagnitude
    let series = [huge, huge, huge, .nan, .infinity] + (1...30).map(Double.init)
    let average = try run(SimpleMovingAverage(period: period(3)), over: series)
    #expect(average[2] == nil && average.last == .some(29))
    #expect(try run(Highest(period: period(3)), over: series).last == .some(30))
    #expect(try run(ExponentialMovingAverage(period: period(3)), over: [1, 1, 1, .nan, .infinity, 1]).last == .some(1))
    #expect(
      try run(ExponentialMovingAverage(period: period(2)), over: [huge, huge, 1, 3, 5]) == [nil, nil, nil, 2, 4])
    #expect(try run(RelativeStrengthIndex(period: period(2)), over: series).last != nil)
  }

  @Test func smallDeviationsOfLargeValuesKeepTheirDigits() throws {
    let series = (0..<5_000).map { 1e9 + Double($0 % 2) }
    let last = try #require(try run(StandardDeviation(period: period(100)), over: series).last)
    #expect(agrees(last, 0.5, relative: 1e-9))
  }
}
