import Strategies
import Testing
import TradingModel

/// However long a series, an indicator holds no more than its periods need.
struct BoundedMemoryTests {
  /// Elements of all collections inside a value, at every depth.
  private func elements(in value: Any) -> Int {
    let mirror = Mirror(reflecting: value)
    let own = mirror.displayStyle == .collection ? mirror.children.count : 0
    return mirror.children.reduce(own) { $0 + elements(in: $1.value) }
  }

  private func expectBounded<State: Indicator>(
    _ indicator: State, _ inputs: [State.Input], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var state = indicator
    var held: [Int] = []
    for (index, input) in inputs.enumerated() {
      _ = state.update(input)
      if index == 199 || index == inputs.count - 1 { held.append(elements(in: state)) }
    }
    #expect(held.count == 2 && held[0] == held[1], "\(State.self): \(held)", sourceLocation: sourceLocation)
  }

  @Test func seriesIndicators() throws {
    var generator = SeededGenerator(seed: 31)
    let series = generator.prices(3_000)
    let n = try period(14)
    expectBounded(SimpleMovingAverage(period: n), series)
    expectBounded(ExponentialMovingAverage(period: n), series)
    expectBounded(WeightedMovingAverage(period: n), series)
    expectBounded(DoubleExponentialMovingAverage(period: n), series)
    expectBounded(TripleExponentialMovingAverage(period: n), series)
    expectBounded(KaufmanAdaptiveMovingAverage(period: n, fast: try period(2), slow: try period(30)), series)
    expectBounded(RelativeStrengthIndex(period: n), series)
    expectBounded(SimpleRelativeStrengthIndex(period: n), series)
    expectBounded(StochasticRelativeStrengthIndex(strength: n, period: n, smoothing: n, signal: n), series)
    expectBounded(MovingAverageConvergenceDivergence(fast: n, slow: try period(26), signal: n), series)
    expectBounded(BollingerBands(period: n, width: 2), series)
    expectBounded(StandardDeviation(period: n), series)
    expectBounded(ZScore(period: n), series)
    expectBounded(LinearRegression(period: n), series)
    expectBounded(RateOfChange(period: n), series)
    expectBounded(Momentum(period: n), series)
    expectBounded(RollingSum(period: n), series)
    expectBounded(Highest(period: n), series)
    expectBounded(Lowest(period: n), series)
    let pairs = zip(series, series.reversed()).map { SeriesPair($0, $1) }
    expectBounded(Correlation(period: n), pairs)
    expectBounded(Beta(period: n), pairs)
  }

  @Test func barIndicators() throws {
    var generator = SeededGenerator(seed: 32)
    let bars = generator.bars(3_000)
    let n = try period(14)
    expectBounded(AverageTrueRange(period: n), bars)
    expectBounded(NormalizedAverageTrueRange(period: n), bars)
    expectBounded(Stochastic(period: n, smoothing: n, signal: n), bars)
    expectBounded(CommodityChannelIndex(period: n), bars)
    expectBounded(DirectionalMovement(period: n), bars)
    expectBounded(KeltnerChannel(period: n, range: n, width: 2), bars)
    expectBounded(DonchianChannel(period: n), bars)
    expectBounded(Ichimoku(conversion: n, base: n, span: n), bars)
    expectBounded(OnBalanceVolume(), bars)
    expectBounded(MoneyFlowIndex(period: n), bars)
    expectBounded(VolumeWeightedAveragePrice(period: n), bars)
    expectBounded(SessionVolumeWeightedAveragePrice(zone: nil), bars)
    expectBounded(ChaikinMoneyFlow(period: n), bars)
    expectBounded(WilliamsPercentRange(period: n), bars)
    expectBounded(Aroon(period: n), bars)
    expectBounded(ParabolicStopAndReverse(step: 0.02, maximum: 0.2), bars)
    expectBounded(PivotPoints(), bars)
  }
}
