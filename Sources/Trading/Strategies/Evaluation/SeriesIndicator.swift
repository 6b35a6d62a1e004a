/// An indicator of one series, as a step of a formula.
enum SeriesIndicator: Sendable, Hashable {
  case simpleAverage(Period)
  case exponentialAverage(Period)
  case weightedAverage(Period)
  case doubleExponentialAverage(Period)
  case tripleExponentialAverage(Period)
  case adaptiveAverage(Period, fast: Period, slow: Period)
  case relativeStrength(Period)
  case simpleRelativeStrength(Period)
  case stochasticRelativeStrength(Period, range: Period, smoothing: Period, signal: Period)
  case highest(Period)
  case lowest(Period)
  case sum(Period)
  case standardDeviation(Period)
  case zScore(Period)
  case rateOfChange(Period)
  case momentum(Period)
  case regression(Period)

  /// A fresh memory.
  func makeState() -> any StepState {
    switch self {
    case .simpleAverage(let period): NumberStep(SimpleMovingAverage(period: period))
    case .exponentialAverage(let period): NumberStep(ExponentialMovingAverage(period: period))
    case .weightedAverage(let period): NumberStep(WeightedMovingAverage(period: period))
    case .doubleExponentialAverage(let period): NumberStep(DoubleExponentialMovingAverage(period: period))
    case .tripleExponentialAverage(let period): NumberStep(TripleExponentialMovingAverage(period: period))
    case .adaptiveAverage(let period, let fast, let slow):
      NumberStep(KaufmanAdaptiveMovingAverage(period: period, fast: fast, slow: slow))
    case .relativeStrength(let period): NumberStep(RelativeStrengthIndex(period: period))
    case .simpleRelativeStrength(let period): NumberStep(SimpleRelativeStrengthIndex(period: period))
    case .stochasticRelativeStrength(let strength, let range, let smoothing, let signal):
      SeriesStep(
        StochasticRelativeStrengthIndex(strength: strength, period: range, smoothing: smoothing, signal: signal))
    case .highest(let period): NumberStep(Highest(period: period))
    case .lowest(let period): NumberStep(Lowest(period: period))
    case .sum(let period): NumberStep(RollingSum(period: period))
    case .standardDeviation(let period): NumberStep(StandardDeviation(period: period))
    case .zScore(let period): NumberStep(ZScore(period: period))
    case .rateOfChange(let period): NumberStep(RateOfChange(period: period))
    case .momentum(let period): NumberStep(Momentum(period: period))
    case .regression(let period): SeriesStep(LinearRegression(period: period))
    }
  }

  var outputs: Int {
    switch self {
    case .stochasticRelativeStrength: StochasticValue.count
    case .regression: LinearRegression.Value.count
    default: 1
    }
  }

  /// Bars that an output comes later than the first one.
  func delay(ofOutput index: Int) -> Int {
    guard case .stochasticRelativeStrength(_, _, _, let signal) = self, index == 1 else { return 0 }
    return signal.bars - 1
  }

  /// Bars of history that it holds.
  var lookback: Int {
    switch self {
    case .simpleAverage(let period), .exponentialAverage(let period), .weightedAverage(let period),
      .doubleExponentialAverage(let period), .tripleExponentialAverage(let period), .relativeStrength(let period),
      .highest(let period), .lowest(let period), .sum(let period), .standardDeviation(let period),
      .rateOfChange(let period), .momentum(let period), .regression(let period):
      period.bars
    case .simpleRelativeStrength(let period), .zScore(let period): 2 * period.bars
    case .adaptiveAverage(let period, _, _): 2 * period.bars
    case .stochasticRelativeStrength(let strength, let range, let smoothing, let signal):
      strength.bars + 2 * range.bars + smoothing.bars + signal.bars
    }
  }
}

/// An indicator of two series, as a step of a formula.
enum PairIndicator: Sendable, Hashable {
  case correlation(Period)
  case beta(Period)

  /// A fresh memory.
  func makeState() -> any StepState {
    switch self {
    case .correlation(let period): PairStep(Correlation(period: period))
    case .beta(let period): PairStep(Beta(period: period))
    }
  }

  /// Bars of history that it holds.
  var lookback: Int {
    switch self {
    case .correlation(let period), .beta(let period): period.bars
    }
  }
}
