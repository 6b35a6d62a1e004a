/// One step of a formula's evaluation. Operands are indices of earlier steps.
///
/// Values are numbers; a condition is 1 or 0. Whatever is not ready is a NaN, which no step ever hands on as a number.
enum Operation: Sendable, Hashable {
  case constant(Double)
  case field(BarField)
  case negate(Int)
  case not(Int)
  case absolute(Int)
  case binary(BinaryOperator, Int, Int)
  case rolling(RollingIndicator, of: Int)
  case averageTrueRange(Period)
  /// The first rises above the second: it was not above at the bar before, and now is.
  case crossesAbove(Int, Int)

  var operands: [Int] {
    switch self {
    case .constant, .field, .averageTrueRange: []
    case .negate(let operand), .not(let operand), .absolute(let operand), .rolling(_, let operand): [operand]
    case .binary(_, let left, let right), .crossesAbove(let left, let right): [left, right]
    }
  }

  /// The same step with other indices for its operands.
  func mapOperands(_ index: (Int) -> Int) -> Operation {
    switch self {
    case .constant, .field, .averageTrueRange: self
    case .negate(let operand): .negate(index(operand))
    case .not(let operand): .not(index(operand))
    case .absolute(let operand): .absolute(index(operand))
    case .binary(let infix, let left, let right): .binary(infix, index(left), index(right))
    case .rolling(let indicator, let operand): .rolling(indicator, of: index(operand))
    case .crossesAbove(let left, let right): .crossesAbove(index(left), index(right))
    }
  }

  /// Bars of history that its state holds.
  var lookback: Int {
    switch self {
    case .rolling(let indicator, _): indicator.period.bars
    case .averageTrueRange(let period): period.bars
    default: 0
    }
  }
}

/// An indicator of one series.
enum RollingIndicator: Sendable, Hashable {
  case simpleAverage(Period)
  case exponentialAverage(Period)
  case relativeStrength(Period)
  case highest(Period)
  case lowest(Period)
  case standardDeviation(Period)
  case rateOfChange(Period)

  var period: Period {
    switch self {
    case .simpleAverage(let period), .exponentialAverage(let period), .relativeStrength(let period),
      .highest(let period), .lowest(let period), .standardDeviation(let period), .rateOfChange(let period):
      period
    }
  }

  /// A fresh state.
  func makeState() -> any Indicator<Double, Double> {
    switch self {
    case .simpleAverage(let period): SimpleMovingAverage(period: period)
    case .exponentialAverage(let period): ExponentialMovingAverage(period: period)
    case .relativeStrength(let period): RelativeStrengthIndex(period: period)
    case .highest(let period): Highest(period: period)
    case .lowest(let period): Lowest(period: period)
    case .standardDeviation(let period): StandardDeviation(period: period)
    case .rateOfChange(let period): RateOfChange(period: period)
    }
  }
}
