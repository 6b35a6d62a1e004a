// Steps that look back over bars, and so take every bar, ready or not.

/// Whether one number rose above another since the bar before.
struct Crossing: StepState {
  /// Nil while the bar before was not ready.
  private var wasAbove: Bool?

  var warmUp: Int { 2 }

  mutating func update(_ inputs: StepInputs, into slots: inout [Double], at offset: Int) {
    slots[offset] = next(inputs.first, inputs.second)
  }

  private mutating func next(_ left: Double, _ right: Double) -> Double {
    guard !left.isNaN, !right.isNaN else {
      wasAbove = nil
      return Arithmetic.notReady
    }
    let isAbove = left > right
    defer { wasAbove = isAbove }
    guard let wasAbove else { return Arithmetic.notReady }
    return isAbove && !wasAbove ? 1 : 0
  }
}

/// A value of some bars ago, ready or not.
struct History: StepState {
  private var values: DelayLine<Double>

  init(bars: Int) { values = DelayLine(bars) }

  var warmUp: Int { values.length + 1 }

  mutating func update(_ inputs: StepInputs, into slots: inout [Double], at offset: Int) {
    slots[offset] = values.append(inputs.first) ?? Arithmetic.notReady
  }
}

/// Whether a number has gone the same way at each of the last *n* bars.
struct Run: StepState {
  enum Direction: Sendable, Hashable {
    case up
    case down
  }

  private let direction: Direction
  private let length: Int
  private var previous = Arithmetic.notReady
  /// Bars in a row at which it could be told, and at which it went that way; neither beyond `length`.
  private var told = 0
  private var gone = 0

  init(_ direction: Direction, length: Period) {
    self.direction = direction
    self.length = length.bars
  }

  var warmUp: Int { length + 1 }

  mutating func update(_ inputs: StepInputs, into slots: inout [Double], at offset: Int) {
    let value = inputs.first
    defer { previous = value }
    guard !value.isNaN, !previous.isNaN else {
      (told, gone) = (0, 0)
      slots[offset] = Arithmetic.notReady
      return
    }
    told = min(told + 1, length)
    let goes = direction == .up ? value > previous : value < previous
    gone = goes ? min(gone + 1, length) : 0
    slots[offset] = told < length ? Arithmetic.notReady : gone == length ? 1 : 0
  }
}
