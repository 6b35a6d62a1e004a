/// Several formulas to be evaluated together, sharing whatever they have in common.
public struct FormulaProgram: Sendable {
  /// Bars until every formula can have a value. Bars of a longer timeframe count as one each: how many shorter ones
  /// they take depends on the feed, see ``warmUpSeconds``.
  public let warmUpBars: Int
  /// The time that the longer timeframes need until every formula can have a value, if the market never closed. Zero
  /// without longer timeframes.
  public let warmUpSeconds: Int
  /// Whether a formula reads the position or the account.
  public let readsAccount: Bool
  let operations: [Operation]
  /// By operation: the bars that it is done for; nil for those that come in.
  let timeframes: [Timeframe?]
  /// By formula: the step with its value.
  let roots: [Int]

  public init(_ formulas: [Formula]) {
    var graph = OperationGraph()
    roots = formulas.map { graph.insert($0.root, of: $0.graph) }
    operations = graph.operations
    timeframes = graph.timeframes
    warmUpBars = formulas.map(\.warmUpBars).max() ?? 0
    warmUpSeconds =
      graph.timeframes.indices.map { (graph.timeframes[$0]?.seconds ?? 0) * graph.warmUp(at: $0) }.max() ?? 0
    readsAccount = graph.operations.contains { if case .account = $0 { true } else { false } }
  }
}
