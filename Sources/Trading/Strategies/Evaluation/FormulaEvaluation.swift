/// The state of a program over one symbol's bars. Copying it forks the evaluation.
public struct FormulaEvaluation: Sendable {
  /// A step that has to be done for each bar, and where its state is.
  private enum Step: Sendable {
    case stateless(Operation)
    case rolling(state: Int, of: Int)
    case averageTrueRange(state: Int)
    case crossesAbove(state: Int, Int, Int)
  }

  private let steps: [(step: Step, slot: Int)]
  private let roots: [Int]
  /// By operation: its value at the last bar.
  private var slots: [Double]
  private var indicators: [any Indicator<Double, Double>] = []
  private var trueRanges: [AverageTrueRange] = []
  private var crossings: [Crossing] = []

  public init(_ program: FormulaProgram) {
    var steps: [(step: Step, slot: Int)] = []
    slots = Array(repeating: Arithmetic.notReady, count: program.operations.count)
    roots = program.roots
    for (slot, operation) in program.operations.enumerated() {
      switch operation {
      case .constant(let value):
        slots[slot] = value
      case .rolling(let indicator, let operand):
        steps.append((.rolling(state: indicators.count, of: operand), slot))
        indicators.append(indicator.makeState())
      case .averageTrueRange(let period):
        steps.append((.averageTrueRange(state: trueRanges.count), slot))
        trueRanges.append(AverageTrueRange(period: period))
      case .crossesAbove(let left, let right):
        steps.append((.crossesAbove(state: crossings.count, left, right), slot))
        crossings.append(Crossing())
      case .field, .negate, .not, .absolute, .binary:
        steps.append((.stateless(operation), slot))
      }
    }
    self.steps = steps
  }

  /// Takes the next finished bar.
  ///
  /// Every step is done at every bar, also one that `and` or `or` would not need: no indicator may miss a bar. An
  /// indicator skips a bar at which its own argument is not ready, and is not ready at that bar either.
  public mutating func update(_ bar: BarValues) {
    for (step, slot) in steps {
      switch step {
      case .stateless(let operation):
        slots[slot] = value(of: operation, at: bar)
      case .rolling(let state, let operand):
        let input = slots[operand]
        slots[slot] = input.isNaN ? Arithmetic.notReady : indicators[state].update(input) ?? Arithmetic.notReady
      case .averageTrueRange(let state):
        slots[slot] = trueRanges[state].update(bar) ?? Arithmetic.notReady
      case .crossesAbove(let state, let left, let right):
        slots[slot] = crossings[state].update(slots[left], slots[right])
      }
    }
  }

  /// The value of the formula with this number at the last bar; nil while not ready. Conditions are 1 and 0.
  public func number(_ formula: Int) -> Double? {
    guard roots.indices.contains(formula) else { return nil }
    return slots[roots[formula]].finite
  }

  /// Whether the formula with this number is true at the last bar. What is not ready is not true.
  public func isTrue(_ formula: Int) -> Bool { number(formula) == 1 }

  private func value(of operation: Operation, at bar: BarValues) -> Double {
    switch operation {
    case .field(let field): Arithmetic.ready(field.value(in: bar))
    case .negate(let operand): -slots[operand]
    case .not(let operand): 1 - slots[operand]
    case .absolute(let operand): abs(slots[operand])
    case .binary(let infix, let left, let right): Arithmetic.apply(infix, slots[left], slots[right])
    case .constant, .rolling, .averageTrueRange, .crossesAbove: Arithmetic.notReady
    }
  }
}

/// Whether one number rose above another since the bar before.
private struct Crossing: Sendable {
  /// Nil while the bar before was not ready.
  private var wasAbove: Bool?

  mutating func update(_ left: Double, _ right: Double) -> Double {
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
