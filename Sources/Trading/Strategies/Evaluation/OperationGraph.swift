/// Steps in the order of their evaluation, each different step once: equal subexpressions share value and memory.
struct OperationGraph: Sendable {
  private struct Key: Hashable {
    let operation: Operation
    let timeframe: Timeframe?
  }

  /// Where steps are added now: nil for the bars themselves.
  var timeframe: Timeframe?
  private(set) var operations: [Operation] = []
  /// By step: the bars that it is done for. Constants belong to none.
  private(set) var timeframes: [Timeframe?] = []
  /// By step: bars of its timeframe until it can have its first value; 0 for a constant.
  private var warmUps: [Int] = []
  private var indices: [Key: Int] = [:]
  /// Bars of history that all steps together hold.
  private(set) var lookback = 0

  /// The index of the step, which is added unless it is there. A step of constants becomes its constant.
  mutating func insert(_ operation: Operation) -> Int {
    let operation = folded(operation)
    let key = Key(operation: operation, timeframe: operation.isConstant ? nil : timeframe)
    if let index = indices[key] { return index }
    operations.append(operation)
    timeframes.append(key.timeframe)
    warmUps.append(warmUp(of: operation))
    lookback += operation.lookback
    indices[key] = operations.count - 1
    return operations.count - 1
  }

  /// Adds all that `root` of the other graph needs, and gives its index here.
  mutating func insert(_ root: Int, of other: OperationGraph) -> Int {
    let former = timeframe
    defer { timeframe = former }
    var isNeeded = Array(repeating: false, count: other.operations.count)
    isNeeded[root] = true
    for index in isNeeded.indices.reversed() where isNeeded[index] {
      for operand in other.operations[index].operands { isNeeded[operand] = true }
    }
    var moved = Array(repeating: 0, count: other.operations.count)
    for index in isNeeded.indices where isNeeded[index] {
      timeframe = other.timeframes[index]
      moved[index] = insert(other.operations[index].mapOperands { moved[$0] })
    }
    return moved[root]
  }

  /// The value of a step that never changes.
  func constant(at index: Int) -> Double? {
    guard case .constant(let value) = operations[index] else { return nil }
    return value
  }

  /// Bars until the step can have its first value; of a longer timeframe at least.
  func warmUp(at index: Int) -> Int { warmUps[index] }

  private func warmUp(of operation: Operation) -> Int {
    let inputs = operation.operands.map { warmUps[$0] }.max() ?? 0
    return switch operation {
    case .constant, .account: 0
    case .field: 1
    case .negate, .not, .unary, .binary, .choose: inputs
    case .rolling(let indicator, _): max(inputs, 1) + indicator.makeState().warmUp - 1
    case .paired(let indicator, _, _): max(inputs, 1) + indicator.makeState().warmUp - 1
    case .ofBars(let indicator): indicator.warmUp(ofOutput: 0)
    case .output(let output, let step): warmUp(ofOutput: output, of: step)
    case .crossesAbove: max(inputs, 1) + 1
    case .history(let bars, _): max(inputs, 1) + bars
    case .run(_, let period, _): max(inputs, 1) + period.bars
    }
  }

  private func warmUp(ofOutput output: Int, of step: Int) -> Int {
    switch operations[step] {
    case .rolling(let indicator, _): warmUps[step] + indicator.delay(ofOutput: output)
    case .ofBars(let indicator): indicator.warmUp(ofOutput: output)
    default: warmUps[step]
    }
  }

  private func folded(_ operation: Operation) -> Operation {
    switch operation {
    case .negate(let operand):
      return constant(at: operand).map { .constant(-$0) } ?? operation
    case .not(let operand):
      return constant(at: operand).map { .constant(1 - $0) } ?? operation
    case .unary(let function, let operand):
      guard let value = constant(at: operand).map({ Arithmetic.apply(function, $0) }) else { return operation }
      return value.isFinite ? .constant(value) : operation
    case .binary(let infix, let left, let right):
      guard let left = constant(at: left), let right = constant(at: right) else { return operation }
      let value = Arithmetic.apply(infix, left, right)
      return value.isFinite ? .constant(value) : operation
    case .choose(let condition, let left, let right):
      guard let condition = constant(at: condition) else { return operation }
      return constant(at: condition == 1 ? left : right).map { .constant($0) } ?? operation
    default: return operation
    }
  }
}

extension Operation {
  fileprivate var isConstant: Bool { if case .constant = self { true } else { false } }
}
