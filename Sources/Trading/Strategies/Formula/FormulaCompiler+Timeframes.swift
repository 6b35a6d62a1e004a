extension FormulaCompiler {
  /// The bars that each node is taken of: a timeframe holds for all that is inside its call.
  func placeTimeframes(under outer: Timeframe?) throws(FormulaError) -> [Timeframe?] {
    var placed = Array(repeating: outer, count: tree.nodes.count)
    // What uses a node comes after it: backwards, every node is reached from its user.
    for index in tree.nodes.indices.reversed() {
      let node = tree.nodes[index]
      if case .call(_, let arguments, _) = node.kind, let last = arguments.last,
        case .text(let text) = tree.nodes[last].kind
      {
        placed[index] = try timeframe(text, under: placed[index], tree.nodes[last])
      }
      for operand in node.kind.operands { placed[operand] = placed[index] }
    }
    return placed
  }

  private func timeframe(
    _ text: String, under outer: Timeframe?, _ node: SyntaxTree.Node
  ) throws(FormulaError) -> Timeframe {
    guard let timeframe = Timeframe(text) else {
      throw fail(
        .timeframe, "\(source.quote(node.range)) is no timeframe such as \"5m\", \"1h\", \"1d\" or \"1w\"", node)
    }
    if let outer {
      throw fail(
        .timeframe, "“\(timeframe)” stands inside “\(outer)”; a timeframe cannot be taken of another", node)
    }
    return timeframe
  }
}
