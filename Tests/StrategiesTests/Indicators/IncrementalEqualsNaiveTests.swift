import Strategies
import Testing

/// Over random series, each incremental result equals the formula computed anew from all values so far.
struct IncrementalEqualsNaiveTests {
  static let cases = [(1, 1), (2, 2), (3, 3), (4, 7), (5, 14), (6, 50), (7, 199)].map { (UInt64($0.0), $0.1) }

  private func expectEqual<State: Indicator<Double, Double>>(
    _ indicator: State, seed: UInt64, naive: (ArraySlice<Double>) -> Double?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var generator = SeededGenerator(seed: seed)
    let series = generator.prices(400)
    let results = run(indicator, over: series)
    #expect(results.prefix(indicator.warmUp - 1).allSatisfy { $0 == nil }, sourceLocation: sourceLocation)
    for (index, result) in results.enumerated() where index >= indicator.warmUp - 1 {
      let expected = naive(series[...index])
      #expect(
        agrees(result, expected, relative: 1e-9, absolute: 1e-9),
        "at \(index): \(String(describing: result)), naively \(String(describing: expected))",
        sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: cases) func simpleMovingAverage(seed: UInt64, length: Int) throws {
    expectEqual(SimpleMovingAverage(period: try period(length)), seed: seed) { mean($0.suffix(length)) }
  }

  @Test(arguments: cases) func exponentialMovingAverage(seed: UInt64, length: Int) throws {
    expectEqual(ExponentialMovingAverage(period: try period(length)), seed: seed) {
      smoothed($0, length, weight: 2 / (Double(length) + 1))
    }
  }

  @Test(arguments: cases) func relativeStrength(seed: UInt64, length: Int) throws {
    expectEqual(RelativeStrengthIndex(period: try period(length)), seed: seed) { series in
      let changes = zip(series.dropFirst(), series).map { $0 - $1 }
      guard let gain = smoothed(changes.map { max($0, 0) }[...], length, weight: 1 / Double(length)),
        let loss = smoothed(changes.map { max(-$0, 0) }[...], length, weight: 1 / Double(length))
      else { return nil }
      return gain + loss == 0 ? 50 : loss == 0 ? 100 : 100 - 100 / (1 + gain / loss)
    }
  }

  @Test(arguments: cases) func standardDeviation(seed: UInt64, length: Int) throws {
    expectEqual(StandardDeviation(period: try period(length)), seed: seed) { series in
      let window = series.suffix(length)
      let middle = mean(window)
      return mean(window.map { ($0 - middle) * ($0 - middle) }[...]).squareRoot()
    }
  }

  @Test(arguments: cases) func extremes(seed: UInt64, length: Int) throws {
    expectEqual(Highest(period: try period(length)), seed: seed) { $0.suffix(length).max() }
    expectEqual(Lowest(period: try period(length)), seed: seed) { $0.suffix(length).min() }
  }

  @Test(arguments: cases) func rateOfChange(seed: UInt64, length: Int) throws {
    expectEqual(RateOfChange(period: try period(length)), seed: seed) { series in
      let before = series[series.endIndex - 1 - length]
      return 100 * (series[series.endIndex - 1] - before) / before
    }
  }

  @Test(arguments: cases) func averageTrueRange(seed: UInt64, length: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let bars = generator.bars(400)
    let results = run(AverageTrueRange(period: try period(length)), over: bars)
    var ranges: [Double] = []
    for (index, bar) in bars.enumerated() {
      let close = index == 0 ? bar.close : bars[index - 1].close
      ranges.append(max(bar.high - bar.low, abs(bar.high - close), abs(bar.low - close)))
      let expected = smoothed(ranges[...], length, weight: 1 / Double(length))
      #expect(agrees(results[index], expected, relative: 1e-9), "at \(index)")
    }
  }

  @Test func aCopyForksTheState() throws {
    var original = SimpleMovingAverage(period: try period(2))
    _ = original.update(1)
    var copy = original
    #expect(original.update(3) == 2)
    #expect(copy.update(5) == 3)
  }
}

private func mean(_ values: ArraySlice<Double>) -> Double { values.reduce(0, +) / Double(values.count) }

private func smoothed(_ values: ArraySlice<Double>, _ length: Int, weight: Double) -> Double? {
  guard values.count >= length else { return nil }
  return values.dropFirst(length).reduce(mean(values.prefix(length))) { $0 + weight * ($1 - $0) }
}
