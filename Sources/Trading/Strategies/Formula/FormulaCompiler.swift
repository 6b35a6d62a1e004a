/// A syntax tree to evaluation steps: finds what names mean, checks types, arguments and bounds.
struct FormulaCompiler {
  /// What an expression's value is.
  enum ValueType: Sendable, Hashable {
    case number
    case condition
  }

  private let source: FormulaSource
  private let tree: SyntaxTree
  private(set) var graph = OperationGraph()
  /// By node of the tree: its step and the type of its value.
  private var compiled: [(step: Int, type: ValueType)] = []

  init(source: FormulaSource, tree: SyntaxTree) {
    self.source = source
    self.tree = tree
  }

  /// The step of the whole formula, whose value is of the type `wanted`.
  mutating func compile(expecting wanted: ValueType) throws(FormulaError) -> Int {
    for node in tree.nodes {
      let result = try compile(node)
      compiled.append(result)
      guard graph.lookback <= Formula.maximumLookback else {
        throw fail(
          .tooMuchHistory, "all periods together exceed \(Formula.maximumLookback) bars; use shorter ones", node)
      }
    }
    let root = tree.nodes.count - 1
    switch wanted {
    case .condition: try requireCondition(root, by: "a rule")
    case .number: try requireNumber(root, by: "this formula")
    }
    return compiled[root].step
  }

  private func fail(_ kind: FormulaError.Kind, _ message: String, _ node: SyntaxTree.Node) -> FormulaError {
    source.error(kind, message, at: node.range.lowerBound)
  }

  // MARK: nodes

  private mutating func compile(_ node: SyntaxTree.Node) throws(FormulaError) -> (Int, ValueType) {
    switch node.kind {
    case .number(let value):
      return (graph.insert(.constant(value)), .number)
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
    case .call(let name, let arguments):
      return try compile(call: name, arguments, node)
    }
  }

  private mutating func compile(name: String, _ node: SyntaxTree.Node) throws(FormulaError) -> (Int, ValueType) {
    if let field = BarField(rawValue: name) { return (graph.insert(.field(field)), .number) }
    if name == "true" || name == "false" { return (graph.insert(.constant(name == "true" ? 1 : 0)), .condition) }
    if let function = FormulaFunction(rawValue: name) {
      throw fail(.argumentCount, "\(name) is a function; write \(function.usage)", node)
    }
    throw unknown(name, node, among: Self.seriesNames + Self.functionNames)
  }

  private mutating func compile(
    _ infix: BinaryOperator, _ left: Int, _ right: Int, _ offset: Int
  ) throws(FormulaError) -> (Int, ValueType) {
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

  // MARK: calls

  private mutating func compile(
    call name: String, _ arguments: [Int], _ node: SyntaxTree.Node
  ) throws(FormulaError) -> (Int, ValueType) {
    guard let function = FormulaFunction(rawValue: name) else {
      if BarField(rawValue: name) != nil { throw fail(.type, "\(name) is a series and takes no arguments", node) }
      throw unknown(name, node, among: Self.functionNames)
    }
    let parameters = function.parameters + function.optionalParameters
    guard (function.parameters.count...parameters.count).contains(arguments.count) else {
      let given = arguments.isEmpty ? "none" : "\(arguments.count)"
      let wanted = function.parameters.count
      let orMore = parameters.count > wanted ? " or \(parameters.count)" : ""
      let noun = parameters.count == 1 ? "argument" : "arguments"
      throw fail(.argumentCount, "\(function.usage) takes \(wanted)\(orMore) \(noun), not \(given)", node)
    }
    var call = FunctionCall(function: function)
    for (parameter, argument) in zip(parameters, arguments) {
      switch parameter {
      case .number:
        try requireNumber(argument, by: function.rawValue)
        call.numbers.append(compiled[argument].step)
      case .period(let name): call.periods.append(try period(argument, name, of: function))
      case .width(let name): call.width = try width(argument, name, of: function)
      }
    }
    if function.hasFastAndSlow, let fast = call.periods.first, call.periods[1].bars <= fast.bars {
      throw fail(.constant, "fast must be shorter than slow in \(function.usage)", tree.nodes[arguments[1]])
    }
    return (call.insert(into: &graph), function.isCondition ? .condition : .number)
  }

  private func period(_ argument: Int, _ name: String, of function: FormulaFunction) throws(FormulaError) -> Period {
    let value = compiled[argument].type == .number ? graph.constant(at: compiled[argument].step) : nil
    guard let value, let bars = Int(exactly: value), let period = Period(bars) else {
      let bounds = "a constant whole number from 1 to 10000"
      throw refuse(argument, "\(name) in \(function.usage) must be \(bounds)")
    }
    return period
  }

  private func width(_ argument: Int, _ name: String, of function: FormulaFunction) throws(FormulaError) -> Double {
    let value = compiled[argument].type == .number ? graph.constant(at: compiled[argument].step) : nil
    guard let value, value > 0, value <= FormulaFunction.maximumWidth else {
      throw refuse(argument, "\(name) in \(function.usage) must be a constant above 0, at most 100")
    }
    return value
  }

  private func refuse(_ argument: Int, _ message: String) -> FormulaError {
    let node = tree.nodes[argument]
    return fail(.constant, "\(message), not \(source.quote(node.range))", node)
  }

  // MARK: types and names

  private func requireNumber(_ index: Int, by user: String) throws(FormulaError) {
    guard compiled[index].type == .condition else { return }
    let node = tree.nodes[index]
    throw fail(.type, "\(user) needs a number, but \(source.quote(node.range)) is true or false", node)
  }

  private func requireCondition(_ index: Int, by user: String) throws(FormulaError) {
    guard compiled[index].type == .number else { return }
    let node = tree.nodes[index]
    throw fail(
      .type, "\(user) needs a condition such as close > open, but \(source.quote(node.range)) is a number", node)
  }

  private static let seriesNames = BarField.allCases.map(\.rawValue) + ["true", "false"]
  private static let functionNames = FormulaFunction.allCases.map(\.rawValue)

  private func unknown(_ name: String, _ node: SyntaxTree.Node, among known: [String]) -> FormulaError {
    let range = node.range.lowerBound..<node.range.lowerBound + name.unicodeScalars.count
    let hint =
      NearestName.of(name, among: known).map { "did you mean \($0)?" } ?? "known are \(known.joined(separator: ", "))"
    return fail(.unknownName, "unknown name \(source.quote(range)); \(hint)", node)
  }
}

extension FormulaFunction {
  fileprivate var hasFastAndSlow: Bool { self == .macd || self == .macdSignal || self == .macdHistogram }
}
