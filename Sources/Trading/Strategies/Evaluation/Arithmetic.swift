private import Foundation

/// The language's arithmetic and logic, on numbers in which a NaN stands for “not ready”.
enum Arithmetic {
  static let notReady = Double.nan

  /// A result that is no finite number (a division by zero, an overflow) is not ready.
  static func ready(_ value: Double) -> Double { value.isFinite ? value : notReady }

  /// `and` and `or` follow S. Kleene's strong three-valued logic: what is certain whatever the unready side will be
  /// is said (`false and …` is false, `true or …` is true), all else is not ready. Everything else needs both sides.
  static func apply(_ infix: BinaryOperator, _ left: Double, _ right: Double) -> Double {
    switch infix {
    case .and: if left == 0 || right == 0 { return 0 }
    case .or: if left == 1 || right == 1 { return 1 }
    default: break
    }
    if left.isNaN || right.isNaN { return notReady }
    return switch infix {
    case .and: 1
    case .or: 0
    case .less: left < right ? 1 : 0
    case .lessOrEqual: left <= right ? 1 : 0
    case .greater: left > right ? 1 : 0
    case .greaterOrEqual: left >= right ? 1 : 0
    case .equal: left == right ? 1 : 0
    case .notEqual: left != right ? 1 : 0
    case .add: ready(left + right)
    case .subtract: ready(left - right)
    case .multiply: ready(left * right)
    case .divide: ready(left / right)
    case .minimum: min(left, right)
    case .maximum: max(left, right)
    case .power: ready(pow(left, right))
    }
  }

  /// Rounding takes halves away from zero; the logarithm is the natural one.
  static func apply(_ function: UnaryFunction, _ value: Double) -> Double {
    switch function {
    case .abs: abs(value)
    case .sign: value.isNaN ? notReady : value > 0 ? 1 : value < 0 ? -1 : 0
    case .floor: value.rounded(.down)
    case .ceil: value.rounded(.up)
    case .round: value.rounded(.toNearestOrAwayFromZero)
    case .sqrt: ready(value.squareRoot())
    case .log: ready(log(value))
    case .exp: ready(exp(value))
    }
  }
}
