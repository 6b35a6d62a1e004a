/// A number (or several) computed from a series, one value at a time.
///
/// A value type: copying it copies its whole state, so that a replay or a what-if runs beside the original.
/// An update costs O(1), amortised where it says so. Nothing traps, whatever is fed: a result that is not a finite
/// number is `nil`, and the indicator goes on with later values.
public protocol Indicator<Input, Output>: Sendable {
  associatedtype Input
  associatedtype Output: Sendable

  /// Values that it takes until it can give the first result.
  var warmUp: Int { get }

  /// Takes the next value; the result including it, or `nil` while there is none.
  mutating func update(_ input: Input) -> Output?
}

extension Double {
  /// The number itself, or `nil` for an infinity and for what is not a number.
  var finite: Double? { isFinite ? self : nil }
}
