/// Several formulas to be evaluated together, sharing whatever they have in common.
public struct FormulaProgram: Sendable {
  /// Bars until every formula can have a value.
  public let warmUpBars: Int
  let operations: [Operation]
  /// By formula: the step with its value.
  let roots: [Int]

  public init(_ formulas: [Formula]) {
    var graph = OperationGraph()
    roots = formulas.map { graph.insert($0.root, of: $0.graph) }
    operations = graph.operations
    warmUpBars = formulas.map(\.warmUpBars).max() ?? 0
  }
}
