/// A syntax tree to evaluation steps: finds what names mean, checks types, arguments and bounds.
struct FormulaCompiler {
  /// What an expression's value is.
  enum ValueType: Sendable, Hashable {
    case number
    case condition
    /// A text between quotes, which has no value: it names a timeframe.
    case text
  }

  /// What became of a node.
  typealias Compiled = (step: Int, type: ValueType)

  let source: FormulaSource
  let tree: SyntaxTree
  let scope: FormulaScope
  /// In a function's text: what was put in for its parameters.
  private let locals: [String: Compiled]
  var graph = OperationGraph()
  /// By node of the tree: its step and the type of its value.
  var compiled: [Compiled] = []
  /// By node of the tree: the bars that it is taken of.
  var timeframes: [Timeframe?] = []
  /// Nodes compiled so far, those of called functions included.
  var steps = 0

  init(source: FormulaSource, tree: SyntaxTree, scope: FormulaScope, locals: [String: Compiled] = [:]) {
    self.source = source
    self.tree = tree
    self.scope = scope
    self.locals = locals
  }

  /// The step of the whole formula, whose value is of the type `wanted`.
  mutating func compile(expecting wanted: ValueType) throws(FormulaError) -> Int {
    let root = try compileAll(in: nil)
    switch wanted {
    case .condition: try requireCondition(tree.nodes.count - 1, by: "a rule")
    case .number, .text: try requireNumber(tree.nodes.count - 1, by: "this formula")
    }
    return root.step
  }

  /// The step and the type of the whole text, taken of the bars of `timeframe`.
  mutating func compileAll(in timeframe: Timeframe?) throws(FormulaError) -> Compiled {
    timeframes = try placeTimeframes(under: timeframe)
    for (index, node) in tree.nodes.enumerated() {
      graph.timeframe = timeframes[index]
      compiled.append(try compile(node, at: index))
      steps += 1
      guard graph.lookback <= Formula.maximumLookback else {
        throw fail(
          .tooMuchHistory, "all periods together exceed \(Formula.maximumLookback) bars; use shorter ones", node)
      }
      guard steps <= Formula.maximumSteps else {
        throw fail(
          .tooComplex, "with the functions that it calls this has more than \(Formula.maximumSteps) steps", node)
      }
    }
    return compiled[tree.nodes.count - 1]
  }

  func fail(_ kind: FormulaError.Kind, _ message: String, _ node: SyntaxTree.Node) -> FormulaError {
    source.error(kind, message, at: node.range.lowerBound)
  }

  // MARK: nodes

  private mutating func compile(_ node: SyntaxTree.Node, at index: Int) throws(FormulaError) -> Compiled {
    switch node.kind {
    case .number(let value):
      return (graph.insert(.constant(value)), .number)
    case .text:
      return (graph.insert(.constant(0)), .text)
    case .name(let name):
      return try compile(name: name, node)
    case .negate(let operand):
      try requireNumber(operand, by: "“-”")
      return (graph.insert(.negate(compiled[operand].step)), .number)
    case .not(let operand):
      try requireCondition(operand, by: "not")
      return (graph.insert(.not(compiled[operand].step)), .condition)
    case .binary(let infix, let left, let right, let offset):
      return try compile(infix, left, right, offset)
    case .call(let name, let arguments, let output):
      return try compile(call: name, arguments, output, node)
    case .history(let operand, let index):
      return try compile(historyOf: operand, index)
    }
  }

  private mutating func compile(name: String, _ node: SyntaxTree.Node) throws(FormulaError) -> Compiled {
    if let local = locals[name] { return try use(local, name, node) }
    if let value = scope.parameters[name] { return (graph.insert(.constant(value)), .number) }
    if let field = BarField(rawValue: name) { return (graph.insert(.field(field)), .number) }
    if let field = AccountField(named: name) { return try compile(field, name, node) }
    if name == "true" || name == "false" { return (graph.insert(.constant(name == "true" ? 1 : 0)), .condition) }
    if let function = scope.functions.first(where: { $0.name == name }) {
      throw fail(.argumentCount, "\(name) is a function; write \(function.usage)", node)
    }
    if let function = FormulaFunction(rawValue: name) {
      throw fail(.argumentCount, "\(name) is a function; write \(function.usage)", node)
    }
    throw unknown(name, node, among: variableNames + functionNames)
  }

  private mutating func compile(
    _ field: AccountField, _ name: String, _ node: SyntaxTree.Node
  ) throws(FormulaError) -> Compiled {
    if let timeframe = graph.timeframe {
      throw fail(.timeframe, "\(name) has no “\(timeframe)”; it is always that of now", node)
    }
    return (graph.insert(.account(field)), .number)
  }

  /// A function's parameter stands for a step of the bars that the call was made of.
  private func use(_ local: Compiled, _ name: String, _ node: SyntaxTree.Node) throws(FormulaError) -> Compiled {
    guard let timeframe = graph.timeframe, graph.constant(at: local.step) == nil,
      graph.timeframes[local.step] != timeframe
    else { return local }
    throw fail(
      .timeframe, "\(name) is not taken of “\(timeframe)”; give the timeframe to the call of the function instead", node
    )
  }

  private mutating func compile(
    _ infix: BinaryOperator, _ left: Int, _ right: Int, _ offset: Int
  ) throws(FormulaError) -> Compiled {
    for operand in [left, right] {
      if infix.isLogical {
        try requireCondition(operand, by: infix.rawValue)
      } else {
        try requireNumber(operand, by: "“\(infix.rawValue)”")
      }
    }
    let step = graph.insert(.binary(infix, compiled[left].step, compiled[right].step))
    try refuseUnreadyConstant(step, at: offset)
    return (step, infix.isLogical || infix.isComparison ? .condition : .number)
  }

  /// A constant division by zero, or one that overflows, would never be ready.
  private func refuseUnreadyConstant(_ step: Int, at offset: Int) throws(FormulaError) {
    guard case .binary(let infix, let left, let right) = graph.operations[step],
      graph.constant(at: left) != nil, graph.constant(at: right) != nil
    else { return }
    throw source.error(.constant, "this “\(infix.rawValue)” of two constants has no finite value", at: offset)
  }

  private mutating func compile(historyOf operand: Int, _ index: Int) throws(FormulaError) -> Compiled {
    if compiled[operand].type == .text { try requireNumber(operand, by: "“[…]”") }
    let value = compiled[index].type == .number ? graph.constant(at: compiled[index].step) : nil
    guard let value, let bars = Int(exactly: value), (0...Period.range.upperBound).contains(bars) else {
      throw refuse(index, "how many bars ago, between “[” and “]”, must be a constant whole number from 0 to 10000")
    }
    let (step, type) = compiled[operand]
    if bars == 0 || graph.constant(at: step) != nil { return (step, type) }
    return (graph.insert(.history(bars: bars, of: step)), type)
  }

  func refuse(_ argument: Int, _ message: String) -> FormulaError {
    let node = tree.nodes[argument]
    return fail(.constant, "\(message), not \(source.quote(node.range))", node)
  }

  // MARK: types and names

  func requireNumber(_ index: Int, by user: String) throws(FormulaError) {
    let node = tree.nodes[index]
    switch compiled[index].type {
    case .number: return
    case .condition:
      throw fail(.type, "\(user) needs a number, but \(source.quote(node.range)) is true or false", node)
    case .text:
      throw fail(
        .type,
        "\(user) needs a number, but \(source.quote(node.range)) is a text: a timeframe is a call's last argument",
        node)
    }
  }

  func requireCondition(_ index: Int, by user: String) throws(FormulaError) {
    guard compiled[index].type != .condition else { return }
    let node = tree.nodes[index]
    let kind = compiled[index].type == .number ? "a number" : "a text"
    throw fail(
      .type, "\(user) needs a condition such as close > open, but \(source.quote(node.range)) is \(kind)", node)
  }

  var variableNames: [String] {
    BarField.allCases.map(\.rawValue) + ["true", "false"] + locals.keys.sorted() + scope.parameters.keys.sorted()
      + AccountField.names
  }

  var functionNames: [String] { scope.functions.map(\.name) + FormulaFunction.allCases.map(\.rawValue) }

  func unknown(_ name: String, _ node: SyntaxTree.Node, among known: [String]) -> FormulaError {
    let range = node.range.lowerBound..<node.range.lowerBound + name.unicodeScalars.count
    let hint =
      NearestName.of(name, among: known).map { "did you mean \($0)?" } ?? "known are \(known.joined(separator: ", "))"
    return fail(.unknownName, "unknown name \(source.quote(range)); \(hint)", node)
  }
}
