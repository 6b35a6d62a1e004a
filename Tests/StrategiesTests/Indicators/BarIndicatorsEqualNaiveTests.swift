import Strategies
import Testing

/// Over random bars, each incremental result equals its definition computed anew from the bars so far.
struct BarIndicatorsEqualNaiveTests {
  static let cases = [(11, 2), (12, 3), (13, 7), (14, 14), (15, 50)].map { (UInt64($0.0), $0.1) }

  private func expectEqual<State: Indicator<BarValues, Value>, Value: Sendable>(
    _ indicator: State, seed: UInt64, output: (Value) -> Double?, naive: (ArraySlice<BarValues>) -> Double?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var generator = SeededGenerator(seed: seed)
    let bars = generator.bars(300)
    for (index, result) in run(indicator, over: bars).enumerated() {
      let expected = index >= indicator.warmUp - 1 ? naive(bars[...index]) : nil
      #expect(
        agrees(result.flatMap(output), expected, relative: 1e-9, absolute: 1e-9),
        "at \(index): \(String(describing: result)), naively \(String(describing: expected))",
        sourceLocation: sourceLocation)
    }
  }

  private func expectEqual<State: Indicator<BarValues, Double>>(
    _ indicator: State, seed: UInt64, naive: (ArraySlice<BarValues>) -> Double?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectEqual(indicator, seed: seed, output: { $0 }, naive: naive, sourceLocation: sourceLocation)
  }

  @Test(arguments: cases) func stochasticAndWilliams(seed: UInt64, length: Int) throws {
    let position = { (bars: ArraySlice<BarValues>) in
      let (high, low) = extremes(bars.suffix(length))
      return high == low ? 50 : 100 * ((bars.last?.close ?? 0) - low) / (high - low)
    }
    let smoothing = 3
    expectEqual(
      try Stochastic(period: period(length), smoothing: period(smoothing), signal: period(2)), seed: seed,
      output: { $0.k }
    ) { bars in
      mean((0..<smoothing).map { position(bars.dropLast($0)) })
    }
    expectEqual(try WilliamsPercentRange(period: period(length)), seed: seed) { position($0) - 100 }
  }

  @Test(arguments: cases) func commodityChannelIndex(seed: UInt64, length: Int) throws {
    expectEqual(try CommodityChannelIndex(period: period(length)), seed: seed) { bars in
      let prices = bars.suffix(length).map(\.typicalPrice)
      let middle = mean(prices)
      let deviation = mean(prices.map { abs($0 - middle) })
      return deviation == 0 ? 0 : ((prices.last ?? 0) - middle) / (0.015 * deviation)
    }
  }

  @Test(arguments: cases) func donchianAndIchimoku(seed: UInt64, length: Int) throws {
    let middle = { (bars: ArraySlice<BarValues>, length: Int) -> Double? in
      guard bars.count >= length else { return nil }
      let (high, low) = extremes(bars.suffix(length))
      return (high + low) / 2
    }
    expectEqual(try DonchianChannel(period: period(length)), seed: seed, output: { $0.middle }) { middle($0, length) }
    expectEqual(try DonchianChannel(period: period(length)), seed: seed, output: { $0.upper }) {
      extremes($0.suffix(length)).high
    }
    let cloud = try Ichimoku(conversion: period(length), base: period(2 * length), span: period(3 * length))
    expectEqual(cloud, seed: seed, output: { $0.base }) { middle($0, 2 * length) }
    expectEqual(cloud, seed: seed, output: { $0.spanA }) { bars in
      let past = bars.dropLast(2 * length)
      guard let base = middle(past, 2 * length), let conversion = middle(past, length) else { return nil }
      return (base + conversion) / 2
    }
    expectEqual(cloud, seed: seed, output: { $0.spanB }) { middle($0.dropLast(2 * length), 3 * length) }
  }

  @Test(arguments: cases) func volumeIndicators(seed: UInt64, length: Int) throws {
    expectEqual(try VolumeWeightedAveragePrice(period: period(length)), seed: seed) { bars in
      let window = bars.suffix(length)
      let volume = sum(window.map(\.volume))
      return volume == 0 ? nil : sum(window.map { $0.typicalPrice * $0.volume }) / volume
    }
    expectEqual(try ChaikinMoneyFlow(period: period(length)), seed: seed) { bars in
      let window = bars.suffix(length)
      let volume = sum(window.map(\.volume))
      let flows = window.map { $0.volume * (2 * $0.close - $0.high - $0.low) / ($0.high - $0.low) }
      return volume == 0 ? nil : sum(flows) / volume
    }
    expectEqual(try MoneyFlowIndex(period: period(length)), seed: seed) { bars in
      let pairs = zip(bars.dropFirst(), bars).suffix(length)
      let up = sum(pairs.filter { $0.typicalPrice > $1.typicalPrice }.map { $0.0.typicalPrice * $0.0.volume })
      let down = sum(pairs.filter { $0.typicalPrice < $1.typicalPrice }.map { $0.0.typicalPrice * $0.0.volume })
      return up + down == 0 ? 50 : 100 * up / (up + down)
    }
    expectEqual(OnBalanceVolume(), seed: seed) { bars in
      let steps = zip(bars.dropFirst(), bars).map { $0.volume * signum($0.close - $1.close) }
      return (bars.first?.volume ?? 0) + sum(steps)
    }
  }

  @Test(arguments: cases) func aroon(seed: UInt64, length: Int) throws {
    let age = { (values: [Double]) in
      values.count - 1 - (values.lastIndex(of: values.max() ?? 0) ?? 0)
    }
    expectEqual(try Aroon(period: period(length)), seed: seed, output: { $0.up }) { bars in
      100 * Double(length - age(bars.suffix(length + 1).map(\.high))) / Double(length)
    }
    expectEqual(try Aroon(period: period(length)), seed: seed, output: { $0.oscillator }) { bars in
      let window = bars.suffix(length + 1)
      return 100 * Double(age(window.map { -$0.low }) - age(window.map(\.high))) / Double(length)
    }
  }

  @Test(arguments: cases) func keltnerAndNormalizedRange(seed: UInt64, length: Int) throws {
    let range = { (bars: ArraySlice<BarValues>) -> Double in
      var ranges: [Double] = []
      for (index, bar) in bars.enumerated() {
        let close = index == 0 ? bar.close : bars[index - 1].close
        ranges.append(max(bar.high - bar.low, abs(bar.high - close), abs(bar.low - close)))
      }
      return ranges.dropFirst(length).reduce(mean(Array(ranges.prefix(length)))) { $0 + ($1 - $0) / Double(length) }
    }
    expectEqual(try NormalizedAverageTrueRange(period: period(length)), seed: seed) {
      100 * range($0) / ($0.last?.close ?? 1)
    }
    expectEqual(
      try KeltnerChannel(period: period(length), range: period(length), width: 1.5), seed: seed, output: { $0.lower }
    ) { bars in
      let prices = bars.map(\.typicalPrice)
      let middle = prices.dropFirst(length).reduce(mean(Array(prices.prefix(length)))) {
        $0 + 2 / (Double(length) + 1) * ($1 - $0)
      }
      return middle - 1.5 * range(bars)
    }
  }
}

private func sum(_ values: [Double]) -> Double { values.reduce(0, +) }

private func mean(_ values: [Double]) -> Double { sum(values) / Double(values.count) }

private func extremes(_ bars: ArraySlice<BarValues>) -> (high: Double, low: Double) {
  (bars.map(\.high).max() ?? 0, bars.map(\.low).min() ?? 0)
}

private func signum(_ value: Double) -> Double { value > 0 ? 1 : value < 0 ? -1 : 0 }
