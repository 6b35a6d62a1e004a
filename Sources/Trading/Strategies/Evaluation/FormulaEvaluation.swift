public import TradingModel

/// The state of a program over one symbol's bars. Copying it forks the evaluation.
public struct FormulaEvaluation: Sendable {
  /// A step that has to be done for each bar. Operands are slots.
  private enum Step: Sendable {
    case stateless(Operation)
    case stateful(state: Int, first: Int, second: Int)
  }

  /// The steps of a longer timeframe, done for each bar of it that closes; between, their values stand.
  private struct Lane: Sendable {
    var resampler: BarResampler
    var steps: [(step: Step, slot: Int)] = []
  }

  private var steps: [(step: Step, slot: Int)] = []
  private var lanes: [Lane] = []
  /// The slot of each formula's value.
  private let roots: [Int]
  /// The outputs of all steps at the last bar.
  private var slots: [Double]
  private var states: [any StepState] = []

  /// - Parameter zone: on whose clock days begin and longer bars are cut; nil is UTC.
  public init(_ program: FormulaProgram, zone: CivilZone? = nil) {
    let starts = Self.slots(of: program)
    slots = Array(repeating: Arithmetic.notReady, count: starts.last ?? 0)
    roots = program.roots.map { starts[$0] }
    var laneOf: [Timeframe: Int] = [:]
    for (index, written) in program.operations.enumerated() {
      let operation = written.mapOperands { starts[$0] }
      let slot = starts[index]
      if case .constant(let value) = operation { slots[slot] = value }
      guard let step = makeStep(operation, zone: zone) else { continue }
      guard let timeframe = program.timeframes[index] else {
        steps.append((step, slot))
        continue
      }
      let lane = laneOf[timeframe] ?? lanes.count
      if laneOf[timeframe] == nil {
        laneOf[timeframe] = lane
        lanes.append(Lane(resampler: BarResampler(timeframe, zone: zone)))
      }
      lanes[lane].steps.append((step, slot))
    }
  }

  /// Where the outputs of each operation begin, and at last where the next would. Another output of a step is no slot
  /// of its own.
  private static func slots(of program: FormulaProgram) -> [Int] {
    var starts: [Int] = []
    var next = 0
    for operation in program.operations {
      if case .output(let output, let step) = operation {
        starts.append(starts[step] + output)
      } else {
        starts.append(next)
        next += operation.outputs
      }
    }
    return starts + [next]
  }

  private mutating func makeStep(_ operation: Operation, zone: CivilZone?) -> Step? {
    switch operation {
    case .constant, .output: nil
    case .field, .account, .negate, .not, .unary, .binary, .choose: .stateless(operation)
    case .rolling(let indicator, let operand): remember(indicator.makeState(), operand)
    case .paired(let indicator, let left, let right): remember(indicator.makeState(), left, right)
    case .ofBars(let indicator): remember(indicator.makeState(zone: zone))
    case .crossesAbove(let left, let right): remember(Crossing(), left, right)
    case .history(let bars, let operand): remember(History(bars: bars), operand)
    case .run(let direction, let period, let operand): remember(Run(direction, length: period), operand)
    }
  }

  /// A step without an operand is shown slot 0, and does not look.
  private mutating func remember(_ state: any StepState, _ first: Int = 0, _ second: Int = 0) -> Step {
    states.append(state)
    return .stateful(state: states.count - 1, first: first, second: second)
  }

  // MARK: bars

  /// Takes the next finished bar.
  ///
  /// Every step is done at every bar, also one that `and` or `or` would not need: no indicator may miss a bar. An
  /// indicator skips a bar at which its own argument is not ready, and is not ready at that bar either.
  public mutating func update(_ bar: BarValues, account: AccountValues = AccountValues()) {
    for lane in lanes.indices {
      let closed = lanes[lane].resampler.update(bar)
      if let before = closed.before { run(lanes[lane].steps, before, account) }
      if let now = closed.now { run(lanes[lane].steps, now, account) }
    }
    run(steps, bar, account)
  }

  private mutating func run(_ steps: [(step: Step, slot: Int)], _ bar: BarValues, _ account: AccountValues) {
    for (step, slot) in steps {
      switch step {
      case .stateless(let operation): slots[slot] = value(of: operation, bar, account)
      case .stateful(let state, let first, let second):
        let inputs = StepInputs(bar: bar, first: slots[first], second: slots[second])
        states[state].update(inputs, into: &slots, at: slot)
      }
    }
  }

  private func value(of operation: Operation, _ bar: BarValues, _ account: AccountValues) -> Double {
    switch operation {
    case .field(let field): Arithmetic.ready(field.value(in: bar))
    case .account(let field): Arithmetic.ready(field.value(in: account))
    case .negate(let operand): -slots[operand]
    case .not(let operand): 1 - slots[operand]
    case .unary(let function, let operand): Arithmetic.apply(function, slots[operand])
    case .binary(let infix, let left, let right): Arithmetic.apply(infix, slots[left], slots[right])
    case .choose(let condition, let left, let right):
      slots[condition].isNaN ? Arithmetic.notReady : slots[slots[condition] == 1 ? left : right]
    default: Arithmetic.notReady
    }
  }

  // MARK: results

  /// The value of the formula with this number at the last bar; nil while not ready. Conditions are 1 and 0.
  public func number(_ formula: Int) -> Double? {
    guard roots.indices.contains(formula) else { return nil }
    return slots[roots[formula]].finite
  }

  /// Whether the formula with this number is true at the last bar. What is not ready is not true.
  public func isTrue(_ formula: Int) -> Bool { number(formula) == 1 }
}
