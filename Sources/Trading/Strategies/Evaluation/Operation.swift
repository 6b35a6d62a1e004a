/// One step of a formula's evaluation. Operands are indices of earlier steps.
///
/// Values are numbers; a condition is 1 or 0. Whatever is not ready is a NaN, which no step ever hands on as a number.
enum Operation: Sendable, Hashable {
  case constant(Double)
  case field(BarField)
  case account(AccountField)
  case negate(Int)
  case not(Int)
  case unary(UnaryFunction, Int)
  case binary(BinaryOperator, Int, Int)
  /// The second if the first is true, else the third.
  case choose(Int, Int, Int)
  case rolling(SeriesIndicator, of: Int)
  case paired(PairIndicator, Int, Int)
  case ofBars(BarIndicator)
  /// Another output than the first of a step with several.
  case output(Int, of: Int)
  /// The first rises above the second: it was not above at the bar before, and now is.
  case crossesAbove(Int, Int)
  case history(bars: Int, of: Int)
  case run(Run.Direction, Period, of: Int)

  var operands: [Int] {
    switch self {
    case .constant, .field, .account, .ofBars: []
    case .negate(let operand), .not(let operand), .unary(_, let operand), .rolling(_, let operand),
      .output(_, let operand), .history(_, let operand), .run(_, _, let operand):
      [operand]
    case .binary(_, let left, let right), .crossesAbove(let left, let right), .paired(_, let left, let right):
      [left, right]
    case .choose(let condition, let left, let right): [condition, left, right]
    }
  }

  /// The same step with other indices for its operands.
  func mapOperands(_ index: (Int) -> Int) -> Operation {
    switch self {
    case .constant, .field, .account, .ofBars: self
    case .negate(let operand): .negate(index(operand))
    case .not(let operand): .not(index(operand))
    case .unary(let function, let operand): .unary(function, index(operand))
    case .binary(let infix, let left, let right): .binary(infix, index(left), index(right))
    case .choose(let condition, let left, let right): .choose(index(condition), index(left), index(right))
    case .rolling(let indicator, let operand): .rolling(indicator, of: index(operand))
    case .paired(let indicator, let left, let right): .paired(indicator, index(left), index(right))
    case .output(let output, let operand): .output(output, of: index(operand))
    case .crossesAbove(let left, let right): .crossesAbove(index(left), index(right))
    case .history(let bars, let operand): .history(bars: bars, of: index(operand))
    case .run(let direction, let period, let operand): .run(direction, period, of: index(operand))
    }
  }

  /// Numbers that it leaves at a bar.
  var outputs: Int {
    switch self {
    case .rolling(let indicator, _): indicator.outputs
    case .ofBars(let indicator): indicator.outputs
    default: 1
    }
  }

  /// Bars of history that its memory holds.
  var lookback: Int {
    switch self {
    case .rolling(let indicator, _): indicator.lookback
    case .paired(let indicator, _, _): indicator.lookback
    case .ofBars(let indicator): indicator.lookback
    case .history(let bars, _): bars
    default: 0
    }
  }
}

/// A function of one number without a memory.
enum UnaryFunction: String, Sendable, Hashable, CaseIterable {
  case abs, sign, floor, ceil, round, sqrt, log, exp
}
