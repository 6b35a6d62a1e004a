import Strategies
import Testing

/// Small cases whose results were worked out by hand.
struct HandComputedTests {
  @Test func simpleMovingAverage() throws {
    #expect(try run(SimpleMovingAverage(period: period(3)), over: [1, 2, 6, 4, 2]) == [nil, nil, 3, 4, 4])
    #expect(try run(SimpleMovingAverage(period: period(1)), over: [7, 8]) == [7, 8])
  }

  @Test func exponentialMovingAverageStartsWithTheSimpleOne() throws {
    // Weight 2 / (3 + 1) = 0.5: 2, then 2 + 0.5·(6 − 2), then 4 + 0.5·(0 − 4).
    #expect(try run(ExponentialMovingAverage(period: period(3)), over: [1, 2, 3, 6, 0]) == [nil, nil, 2, 4, 2])
  }

  @Test func relativeStrengthIndex() throws {
    // Changes +2, −1, +1 over n = 2: G = 1, L = 0.5 → 66.67; then G = 1, L = 0.25 → 80.
    let results = try run(RelativeStrengthIndex(period: period(2)), over: [10, 12, 11, 12])
    #expect(results[0] == nil && results[1] == nil)
    #expect(agrees(results[2], 200.0 / 3))
    #expect(agrees(results[3], 80))
  }

  @Test func relativeStrengthAtItsEnds() throws {
    #expect(try run(RelativeStrengthIndex(period: period(2)), over: [1, 2, 3]).last == .some(100))
    #expect(try run(RelativeStrengthIndex(period: period(2)), over: [3, 2, 1]).last == .some(0))
    #expect(try run(RelativeStrengthIndex(period: period(2)), over: [3, 3, 3]).last == .some(50))
  }

  @Test func macd() throws {
    // EMA 1 is the value itself; EMA 3 as above: 2, 4, 2. Line 1, 2, −2; signal (2 values, weight 2/3): 1.5, −5/6.
    let macd = try MovingAverageConvergenceDivergence(fast: period(1), slow: period(3), signal: period(2))
    let results = run(macd, over: [1, 2, 3, 6, 0])
    #expect(results.map { $0?.line } == [nil, nil, 1, 2, -2])
    #expect(results[2]?.signal == nil && results[2]?.histogram == nil)
    #expect(results[3]?.signal == 1.5 && results[3]?.histogram == 0.5)
    #expect(agrees(results[4]?.signal, -5.0 / 6))
    #expect(agrees(results[4]?.histogram, -7.0 / 6))
  }

  @Test func standardDeviationOfThePopulation() throws {
    // Mean 5, squared deviations 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, over 8 values: 4.
    let results = try run(StandardDeviation(period: period(8)), over: [2, 4, 4, 4, 5, 5, 7, 9])
    #expect(results.dropLast().allSatisfy { $0 == nil })
    #expect(agrees(results[7], 2))
  }

  @Test func bollingerBands() throws {
    let results = try run(BollingerBands(period: period(8), width: 1.5), over: [2, 4, 4, 4, 5, 5, 7, 9])
    #expect(results[6] == nil)
    #expect(agrees(results[7]?.middle, 5) && agrees(results[7]?.upper, 8) && agrees(results[7]?.lower, 2))
  }

  @Test func averageTrueRangeCountsGaps() throws {
    let series = [(12.0, 10.0, 11.0), (12, 11, 12), (17, 16, 16), (14, 13, 14)].map {
      BarValues(open: $0.2, high: $0.0, low: $0.1, close: $0.2, volume: 1)
    }
    // True ranges 2, 1, 5 (gap up from 12), 3 (gap down from 16); n = 2: 1.5, (1.5 + 5) / 2, (3.25 + 3) / 2.
    #expect(try run(AverageTrueRange(period: period(2)), over: series) == [nil, 1.5, 3.25, 3.125])
  }

  @Test func extremes() throws {
    #expect(try run(Highest(period: period(3)), over: [5, 1, 2, 0, 7, 6]) == [nil, nil, 5, 2, 7, 7])
    #expect(try run(Lowest(period: period(3)), over: [5, 1, 2, 3, 7, 6]) == [nil, nil, 1, 1, 2, 3])
  }

  @Test func rateOfChange() throws {
    #expect(try run(RateOfChange(period: period(2)), over: [50, 1, 75, 2, 60]) == [nil, nil, 50, 100, -20])
    #expect(try run(RateOfChange(period: period(1)), over: [0, 5, 10]) == [nil, nil, 100])
  }

  @Test func periodsAreBounded() {
    #expect(Period(0) == nil && Period(-3) == nil && Period(10_001) == nil && Period(Int.max) == nil)
    #expect(Period(1)?.bars == 1 && Period(10_000)?.bars == 10_000)
  }
}
