extension FormulaCompiler {
  mutating func compile(
    call name: String, _ arguments: [Int], _ output: SyntaxTree.Output?, _ node: SyntaxTree.Node
  ) throws(FormulaError) -> Compiled {
    let values = arguments.last.map { compiled[$0].type == .text } == true ? arguments.dropLast() : arguments[...]
    for argument in values { if compiled[argument].type == .text { try requireNumber(argument, by: name) } }
    if let index = scope.functions.firstIndex(where: { $0.name == name }) {
      return try compile(functionAt: index, Array(values), output, node)
    }
    if let field = BarField(rawValue: name) {
      guard values.isEmpty, arguments.count == 1, output == nil else {
        throw fail(
          .type, "\(name) is a series and takes no arguments, but for a timeframe such as \(name)(\"1h\")", node)
      }
      return (graph.insert(.field(field)), .number)
    }
    guard let function = FormulaFunction(rawValue: name) else { throw unknown(name, node, among: functionNames) }
    if values.count < arguments.count, !function.takesTimeframe {
      throw fail(
        .timeframe, "\(name) takes no timeframe; give one to what is in it, such as sma(close, 20, \"1h\")", node)
    }
    return try compile(function, Array(values), output, node)
  }

  private mutating func compile(
    _ function: FormulaFunction, _ arguments: [Int], _ output: SyntaxTree.Output?, _ node: SyntaxTree.Node
  ) throws(FormulaError) -> Compiled {
    let parameters = function.parameters + function.optionalParameters
    try requireCount(arguments.count, function.parameters.count...parameters.count, function.usage, node)
    var call = FunctionCall(function: function)
    for (parameter, argument) in zip(parameters, arguments) {
      switch parameter {
      case .number:
        try requireNumber(argument, by: function.rawValue)
        call.numbers.append(compiled[argument].step)
      case .condition:
        try requireCondition(argument, by: function.rawValue)
        call.numbers.append(compiled[argument].step)
      case .period(let name, let least):
        call.periods.append(try period(argument, name, atLeast: least, of: function))
      case .width(let name): call.widths.append(try width(argument, name, of: function))
      }
    }
    if function.hasFastAndSlow, let fast = call.periods.first, call.periods[1].bars <= fast.bars {
      throw fail(.constant, "fast must be shorter than slow in \(function.usage)", tree.nodes[arguments[1]])
    }
    call.output = try place(of: output, in: function, node)
    return (call.insert(into: &graph), function.isCondition ? .condition : .number)
  }

  private func place(
    of output: SyntaxTree.Output?, in function: FormulaFunction, _ node: SyntaxTree.Node
  ) throws(FormulaError) -> Int {
    let names = function.outputs
    guard let output else {
      guard names.isEmpty || function.hasMainOutput else {
        let choices = names.map { ".\($0)" }.joined(separator: ", ")
        throw fail(
          .type, "\(function.usage) has several outputs: \(choices); write \(function.usage).\(names[0])", node)
      }
      return 0
    }
    if let index = names.firstIndex(of: output.name) { return index }
    let hint =
      names.isEmpty
      ? "\(function.usage) has one value and no outputs"
      : NearestName.of(output.name, among: names).map { "did you mean .\($0)?" }
        ?? "\(function.usage) has \(names.map { ".\($0)" }.joined(separator: ", "))"
    let range = output.offset..<output.offset + output.name.unicodeScalars.count
    throw source.error(.unknownName, "unknown output \(source.quote(range)); \(hint)", at: output.offset)
  }

  private func requireCount(
    _ given: Int, _ wanted: ClosedRange<Int>, _ usage: String, _ node: SyntaxTree.Node
  ) throws(FormulaError) {
    guard !wanted.contains(given) else { return }
    let orMore =
      switch wanted.upperBound - wanted.lowerBound {
      case 0: ""
      case 1: " or \(wanted.upperBound)"
      default: " to \(wanted.upperBound)"
      }
    let noun = wanted.upperBound == 1 ? "argument" : "arguments"
    let count = wanted.upperBound == 0 ? "no" : "\(wanted.lowerBound)\(orMore)"
    throw fail(.argumentCount, "\(usage) takes \(count) \(noun), not \(given == 0 ? "none" : "\(given)")", node)
  }

  private func period(
    _ argument: Int, _ name: String, atLeast least: Int, of function: FormulaFunction
  ) throws(FormulaError) -> Period {
    let value = compiled[argument].type == .number ? graph.constant(at: compiled[argument].step) : nil
    guard let value, let bars = Int(exactly: value), bars >= least, let period = Period(bars) else {
      let bounds = "a constant whole number from \(least) to 10000"
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

  // MARK: the author's functions

  /// Finds names without a meaning in a function's text before anything calls it.
  func checkNames() throws(FormulaError) {
    for node in tree.nodes {
      switch node.kind {
      case .name(let name):
        let known = variableNames + functionNames
        if !known.contains(name) { throw unknown(name, node, among: known) }
      case .call(let name, _, _):
        if !functionNames.contains(name), BarField(rawValue: name) == nil {
          throw unknown(name, node, among: functionNames)
        }
      default: break
      }
    }
  }

  /// The function's text, with the arguments for its parameters, in place of the call.
  private mutating func compile(
    functionAt index: Int, _ arguments: [Int], _ output: SyntaxTree.Output?, _ node: SyntaxTree.Node
  ) throws(FormulaError) -> Compiled {
    let function = scope.functions[index]
    try requireCount(
      arguments.count, function.parameters.count...function.parameters.count, function.usage, node)
    if let output {
      throw source.error(.unknownName, "\(function.usage) has one value and no outputs", at: output.offset)
    }
    for argument in arguments { try requireNumber(argument, by: function.name) }
    var inner = FormulaCompiler(
      source: function.source, tree: function.tree,
      scope: FormulaScope(parameters: scope.parameters, functions: Array(scope.functions[..<index])),
      locals: Dictionary(
        zip(function.parameters, arguments.map { compiled[$0] }), uniquingKeysWith: { first, _ in first }))
    swap(&graph, &inner.graph)
    inner.steps = steps
    let timeframe = inner.graph.timeframe
    let result = try inner.compileAll(in: timeframe)
    swap(&graph, &inner.graph)
    steps = inner.steps
    return result
  }
}

extension FormulaFunction {
  fileprivate var hasFastAndSlow: Bool { self == .macd || self == .macdSignal || self == .macdHistogram }
}
