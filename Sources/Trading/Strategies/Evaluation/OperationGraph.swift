/// Steps in the order of their evaluation, each different step once: equal subexpressions share value and state.
struct OperationGraph: Sendable {
  private(set) var operations: [Operation] = []
  /// By step: bars until it can have its first value; 0 for a constant.
  private var warmUps: [Int] = []
  private var indices: [Operation: Int] = [:]
  /// Bars of history that all steps together hold.
  private(set) var lookback = 0

  /// The index of the step, which is added unless it is there. A step of constants becomes its constant.
  mutating func insert(_ operation: Operation) -> Int {
    let operation = folded(operation)
    if let index = indices[operation] { return index }
    operations.append(operation)
    warmUps.append(warmUp(of: operation))
    lookback += operation.lookback
    indices[operation] = operations.count - 1
    return operations.count - 1
  }

  /// Adds all that `root` of the other graph needs, and gives its index here.
  mutating func insert(_ root: Int, of other: OperationGraph) -> Int {
    var isNeeded = Array(repeating: false, count: other.operations.count)
    isNeeded[root] = true
    for index in isNeeded.indices.reversed() where isNeeded[index] {
      for operand in other.operations[index].operands { isNeeded[operand] = true }
    }
    var moved = Array(repeating: 0, count: other.operations.count)
    for index in isNeeded.indices where isNeeded[index] {
      moved[index] = insert(other.operations[index].mapOperands { moved[$0] })
    }
    return moved[root]
  }

  /// The value of a step that never changes.
  func constant(at index: Int) -> Double? {
    guard case .constant(let value) = operations[index] else { return nil }
    return value
  }

  /// Bars until the step can have its first value.
  func warmUp(at index: Int) -> Int { warmUps[index] }

  private func warmUp(of operation: Operation) -> Int {
    let inputs = operation.operands.map { warmUps[$0] }.max() ?? 0
    return switch operation {
    case .constant: 0
    case .field: 1
    case .negate, .not, .absolute, .binary: inputs
    case .rolling(let indicator, _): max(inputs, 1) + indicator.makeState().warmUp - 1
    case .averageTrueRange(let period): AverageTrueRange(period: period).warmUp
    case .crossesAbove: max(inputs, 1) + 1
    }
  }

  private func folded(_ operation: Operation) -> Operation {
    switch operation {
    case .negate(let operand):
      return constant(at: operand).map { .constant(-$0) } ?? operation
    case .not(let operand):
      return constant(at: operand).map { .constant(1 - $0) } ?? operation
    case .absolute(let operand):
      return constant(at: operand).map { .constant(abs($0)) } ?? operation
    case .binary(let infix, let left, let right):
      guard let left = constant(at: left), let right = constant(at: right) else { return operation }
      let value = Arithmetic.apply(infix, left, right)
      return value.isFinite ? .constant(value) : operation
    case .constant, .field, .rolling, .averageTrueRange, .crossesAbove:
      return operation
    }
  }
}
