import Strategies
import Testing

/// Over random series, each incremental result equals its definition computed anew from all values so far.
struct SeriesIndicatorsEqualNaiveTests {
  static let cases = [(21, 2), (22, 3), (23, 7), (24, 14), (25, 50)].map { (UInt64($0.0), $0.1) }

  private func expectEqual<State: Indicator<Double, Value>, Value: Sendable>(
    _ indicator: State, seed: UInt64, output: (Value) -> Double?, naive: (ArraySlice<Double>) -> Double?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var generator = SeededGenerator(seed: seed)
    let series = generator.prices(300)
    for (index, result) in run(indicator, over: series).enumerated() {
      let expected = index >= indicator.warmUp - 1 ? naive(series[...index]) : nil
      #expect(
        agrees(result.flatMap(output), expected, relative: 1e-8, absolute: 1e-8),
        "at \(index): \(String(describing: result)), naively \(String(describing: expected))",
        sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: cases) func averages(seed: UInt64, length: Int) throws {
    expectEqual(try WeightedMovingAverage(period: period(length)), seed: seed, output: { $0 }) { series in
      let weighted = series.suffix(length).enumerated().map { Double($0.offset + 1) * $0.element }
      return weighted.reduce(0, +) / Double(length * (length + 1) / 2)
    }
    expectEqual(try RollingSum(period: period(length)), seed: seed, output: { $0 }) {
      $0.suffix(length).reduce(0, +)
    }
    let smooth = { (values: [Double]) -> [Double] in
      guard values.count >= length else { return [] }
      var results = [values.prefix(length).reduce(0, +) / Double(length)]
      for value in values.dropFirst(length) {
        let last = results[results.count - 1]
        results.append(last + 2 / (Double(length) + 1) * (value - last))
      }
      return results
    }
    expectEqual(try DoubleExponentialMovingAverage(period: period(length)), seed: seed, output: { $0 }) { series in
      let once = smooth(Array(series))
      guard let first = once.last, let second = smooth(once).last else { return nil }
      return 2 * first - second
    }
    expectEqual(try TripleExponentialMovingAverage(period: period(length)), seed: seed, output: { $0 }) { series in
      let once = smooth(Array(series))
      let twice = smooth(once)
      guard let first = once.last, let second = twice.last, let third = smooth(twice).last else { return nil }
      return 3 * first - 3 * second + third
    }
  }

  @Test(arguments: cases) func kaufman(seed: UInt64, length: Int) throws {
    let average = try KaufmanAdaptiveMovingAverage(period: period(length), fast: period(2), slow: period(30))
    expectEqual(average, seed: seed, output: { $0 }) { series in
      var result = series[series.startIndex + length - 1]
      for index in series.indices.dropFirst(length) {
        let window = series[(index - length)...index]
        let way = zip(window.dropFirst(), window).map { abs($0 - $1) }.reduce(0, +)
        let distance = abs(series[index] - series[index - length])
        let ratio = way == 0 ? 1 : min(1, distance / way)
        let root = ratio * (2.0 / 3 - 2.0 / 31) + 2.0 / 31
        result += root * root * (series[index] - result)
      }
      return result
    }
  }

  @Test(arguments: cases) func strengths(seed: UInt64, length: Int) throws {
    expectEqual(try SimpleRelativeStrengthIndex(period: period(length)), seed: seed, output: { $0 }) { series in
      let changes = zip(series.dropFirst(), series).map { $0 - $1 }.suffix(length)
      let up = changes.filter { $0 > 0 }.reduce(0, +)
      let way = changes.map { abs($0) }.reduce(0, +)
      return way == 0 ? 50 : 100 * up / way
    }
    expectEqual(try Momentum(period: period(length)), seed: seed, output: { $0 }) { series in
      series[series.endIndex - 1] - series[series.endIndex - 1 - length]
    }
    expectEqual(try ZScore(period: period(length)), seed: seed, output: { $0 }) { series in
      let window = series.suffix(length)
      if Set(window).count == 1 { return nil }
      let middle = window.reduce(0, +) / Double(length)
      let variance = window.map { ($0 - middle) * ($0 - middle) }.reduce(0, +) / Double(length)
      return (series[series.endIndex - 1] - middle) / variance.squareRoot()
    }
  }

  @Test(arguments: cases) func regression(seed: UInt64, length: Int) throws {
    let line = { (series: ArraySlice<Double>) -> (slope: Double, intercept: Double, r2: Double?) in
      let window = Array(series.suffix(length))
      let (meanX, meanY) = (Double(length - 1) / 2, window.reduce(0, +) / Double(length))
      var (xx, xy, yy) = (0.0, 0.0, 0.0)
      for (x, y) in window.enumerated() {
        xx += (Double(x) - meanX) * (Double(x) - meanX)
        xy += (Double(x) - meanX) * (y - meanY)
        yy += (y - meanY) * (y - meanY)
      }
      let slope = xy / xx
      return (slope, meanY - slope * meanX, Set(window).count == 1 ? nil : xy * xy / (xx * yy))
    }
    let regression = try LinearRegression(period: period(length))
    expectEqual(regression, seed: seed, output: { $0.slope }) { line($0).slope }
    expectEqual(regression, seed: seed, output: { $0.intercept }) { line($0).intercept }
    expectEqual(regression, seed: seed, output: { $0.value }) {
      line($0).intercept + line($0).slope * Double(length - 1)
    }
    expectEqual(regression, seed: seed, output: { $0.rSquared }) { line($0).r2 }
  }

  @Test(arguments: cases) func correlationAndBeta(seed: UInt64, length: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let pairs = zip(generator.prices(200), generator.prices(200)).map { SeriesPair($0, $1) }
    let moments = { (x: [Double], y: [Double]) -> (xx: Double, xy: Double, yy: Double) in
      let (meanX, meanY) = (x.reduce(0, +) / Double(x.count), y.reduce(0, +) / Double(y.count))
      return zip(x, y).reduce((0.0, 0.0, 0.0)) {
        let (x, y) = ($1.0 - meanX, $1.1 - meanY)
        return ($0.0 + x * x, $0.1 + x * y, $0.2 + y * y)
      }
    }
    let correlations = try run(Correlation(period: period(length)), over: pairs)
    let betas = try run(Beta(period: period(length)), over: pairs)
    for index in pairs.indices {
      let window = pairs[...index].suffix(length)
      let (xx, xy, yy) = moments(window.map(\.first), window.map(\.second))
      let isFlat = Set(window.map(\.first)).count == 1 || Set(window.map(\.second)).count == 1
      let expected = index < length - 1 || isFlat ? nil : xy / (xx * yy).squareRoot()
      #expect(agrees(correlations[index], expected, relative: 1e-7, absolute: 1e-7), "correlation at \(index)")
      guard index >= length else { continue }
      let longer = Array(pairs[...index].suffix(length + 1))
      let returns = zip(longer.dropFirst(), longer).map { ($0.first / $1.first - 1, $0.second / $1.second - 1) }
      let joint = moments(returns.map(\.1), returns.map(\.0))
      let beta = Set(returns.map(\.1)).count == 1 ? nil : joint.xy / joint.xx
      #expect(agrees(betas[index], beta, relative: 1e-7, absolute: 1e-7), "beta at \(index)")
    }
  }
}
