/// An exact operation had no exact answer.
public enum ArithmeticError: Error, Sendable, Hashable {
  /// The result lies outside the type's range.
  case overflow
  /// A division by zero.
  case divisionByZero
}
