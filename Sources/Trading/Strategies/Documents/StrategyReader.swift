import TradingModel

/// Reads the entries of a strategy document into their types.
struct StrategyReader {
  private typealias Key = StrategyDocument.Key

  private let entries: [String: DocumentNode]
  private let root: DocumentNode
  private let positions: FormulaPosition
  /// What the formulas' own names mean; filled by ``parameters(with:)`` and ``readFunctions()``.
  private var scope = FormulaScope()
  private var functionNodes: [String: DocumentNode] = [:]

  init(entries: [String: DocumentNode], root: DocumentNode, yaml: String) {
    self.entries = entries
    self.root = root
    positions = FormulaPosition(document: yaml)
  }

  private func required(_ key: String) throws(StrategyDocumentError) -> DocumentNode {
    guard let node = entries[key] else { throw Self.missing(key, in: root) }
    return node
  }

  private static func missing(_ key: String, in parent: DocumentNode) -> StrategyDocumentError {
    StrategyDocumentError(
      kind: .missingKey, keyPath: parent.keyPath.isEmpty ? key : "\(parent.keyPath).\(key)",
      message: "this key is required", line: parent.line, column: parent.column)
  }

  // MARK: names

  func name() throws(StrategyDocumentError) -> StrategyName {
    let node = try required(Key.name)
    guard let name = StrategyName(try node.text("a name")) else {
      throw node.error(.value, "a name has 1 to 64 of the characters A–Z a–z 0–9 . _ - :")
    }
    return name
  }

  func symbols() throws(StrategyDocumentError) -> [Symbol]? {
    guard let node = entries[Key.symbols] else { return nil }
    let items = try node.items()
    guard (1...StrategyDocument.maximumSymbols).contains(items.count) else {
      throw node.error(
        .value, "expected 1 to \(StrategyDocument.maximumSymbols) symbols; leave the key out for all of the session's")
    }
    var symbols: [Symbol] = []
    for item in items {
      guard let symbol = Symbol(try item.text("a symbol")) else {
        throw item.error(.value, "a symbol has 1 to 64 of the characters A–Z a–z 0–9 . _ - :")
      }
      if symbols.contains(symbol) { throw item.error(.value, "\(symbol) is in the list twice") }
      symbols.append(symbol)
    }
    return symbols
  }

  // MARK: formulas

  func formula(_ key: String) throws(StrategyDocumentError) -> Formula {
    let node = try required(key)
    let text = try node.text("a formula such as \"close > sma(close, 20)\"")
    do {
      return try Formula(text, result: .condition, scope: scope)
    } catch {
      guard let name = error.function, let function = scope.functions.first(where: { $0.name == name }),
        let place = functionNodes[name]
      else { throw fault(error, in: node, text: text) }
      throw fault(error, in: place, text: function.text, suffix: " (called from \(key))")
    }
  }

  private func fault(
    _ error: FormulaError, in node: DocumentNode, text: String, suffix: String = ""
  ) -> StrategyDocumentError {
    let place = positions.locate(error, formula: text, in: node)
    return StrategyDocumentError(
      kind: .formula(error), keyPath: node.keyPath, message: error.message + suffix, line: place.line,
      column: place.column)
  }

  mutating func readFunctions() throws(StrategyDocumentError) {
    guard let node = entries[Key.functions] else { return }
    let known = try node.entries(
      "functions such as spread(a, b): \"a - b\"", atMost: StrategyDocument.maximumFunctions)
    for entry in known {
      let (name, parameters) = try signature(entry.name, entry.key)
      let text = try entry.value.text("a formula such as \"a - b\"")
      do {
        scope.functions.append(try UserFunction(name: name, parameters: parameters, text: text, in: scope))
      } catch {
        throw fault(error, in: entry.value, text: text)
      }
      functionNodes[name] = entry.value
    }
  }

  /// The name and the parameters of `spread(a, b)`.
  private func signature(
    _ text: String, _ node: DocumentNode
  ) throws(StrategyDocumentError) -> (String, [String]) {
    let parts = text.split(separator: "(", maxSplits: 1, omittingEmptySubsequences: false)
    let name = Self.trimmed(parts[0])
    try requireFree(name, node)
    guard parts.count == 2, let list = parts.last, list.last == ")" else {
      throw node.error(.value, "expected a name and its parameters, such as spread(a, b)")
    }
    let inside = list.dropLast()
    let parameters = Self.trimmed(inside).isEmpty ? [] : inside.split(separator: ",", omittingEmptySubsequences: false)
    guard parameters.count <= UserFunction.maximumParameters else {
      throw node.error(.value, "a function has at most \(UserFunction.maximumParameters) parameters")
    }
    var names: [String] = []
    for parameter in parameters.map(Self.trimmed) {
      try requireFree(parameter, node)
      if names.contains(parameter) { throw node.error(.value, "the parameter \(parameter) is there twice") }
      names.append(parameter)
    }
    return (name, names)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// Refuses what is no name, and names that mean something already.
  private func requireFree(_ name: String, _ node: DocumentNode) throws(StrategyDocumentError) {
    guard FormulaScope.isName(name) else {
      let shown = FormulaSource(name).quote(0..<name.unicodeScalars.count)
      throw node.error(.value, "\(shown) is no name: a lower-case letter or _, then letters, digits and _, at most 64")
    }
    guard FormulaScope.isFree(name) else { throw node.error(.value, "\(name) is a word of the language") }
    guard scope.parameters[name] == nil, !scope.functions.contains(where: { $0.name == name }) else {
      throw node.error(.value, "\(name) is a parameter or a function of this file already")
    }
  }

  func timeZone() throws(StrategyDocumentError) -> CivilZone? {
    guard let node = entries[Key.timeZone] else { return nil }
    let text = try node.text("a time zone such as America/New_York")
    guard let zone = CivilZone(text) else {
      throw node.error(
        .value, "\(FormulaSource(text).quote(0..<text.unicodeScalars.count)) is no time zone such as America/New_York")
    }
    return zone
  }

  // MARK: parameters

  private static let parameterKeys = ["default", "min", "max", "step"]

  mutating func parameters(
    with values: [String: ParameterValue]
  ) throws(StrategyDocumentError) -> [StrategyParameter] {
    let known =
      try entries[Key.parameters]?.entries(
        "parameters such as fast: 20", atMost: StrategyDocument.maximumParameters) ?? []
    for name in values.keys.sorted() where !known.contains(where: { $0.name == name }) {
      let hint =
        NearestName.of(name, among: known.map(\.name)).map { "did you mean \($0)?" }
        ?? (known.isEmpty ? "it has none" : "it has \(known.map(\.name).joined(separator: ", "))")
      throw root.error(.unknownKey, "the strategy has no parameter \(name); \(hint)")
    }
    var parameters: [StrategyParameter] = []
    for entry in known {
      try requireFree(entry.name, entry.key)
      let parameter = try parameter(entry.name, entry.value, values[entry.name])
      scope.parameters[entry.name] = parameter.value.doubleValue
      parameters.append(parameter)
    }
    return parameters
  }

  private func parameter(
    _ name: String, _ node: DocumentNode, _ given: ParameterValue?
  ) throws(StrategyDocumentError) -> StrategyParameter {
    let entries = node.isScalar ? ["default": node] : try node.entries(known: Self.parameterKeys)
    guard let standard = try number(entries["default"]) else { throw Self.missing("default", in: node) }
    let (minimum, maximum) = (try number(entries["min"]), try number(entries["max"]))
    let step = try number(entries["step"])
    if let minimum, let maximum, minimum > maximum {
      throw node.error(.value, "min \(minimum) is above max \(maximum)")
    }
    if let step, !step.isPositive { throw node.error(.value, "step must be above 0, not \(step)") }
    for value in [standard, given ?? standard]
    where minimum.map({ value < $0 }) ?? false || maximum.map({ value > $0 }) ?? false {
      let least = minimum.map { "at least \($0)" }
      let most = maximum.map { "at most \($0)" }
      throw node.error(
        .value, "\(value) is out of range: \([least, most].compactMap { $0 }.joined(separator: ", "))")
    }
    return StrategyParameter(
      name: name, value: given ?? standard, standard: standard, minimum: minimum, maximum: maximum, step: step)
  }

  private func number(_ node: DocumentNode?) throws(StrategyDocumentError) -> ParameterValue? {
    guard let node else { return nil }
    let text = try node.text("a number")
    do {
      return try ParameterValue(text)
    } catch {
      throw node.error(.value, "\(FormulaSource(text).quote(0..<text.unicodeScalars.count)) \(error)")
    }
  }

  // MARK: percentages

  func sizing() throws(StrategyDocumentError) -> StrategyDocument.Sizing {
    let node = try required(Key.sizing)
    let entries = try node.entries(known: [Key.percentOfEquity])
    guard let share = entries[Key.percentOfEquity] else { throw Self.missing(Key.percentOfEquity, in: node) }
    return .percentOfEquity(try percentage(share, limit: 100, isLimitAllowed: true))
  }

  func protections() throws(StrategyDocumentError) -> Signal.Protections {
    Signal.Protections(
      stopLoss: try distance(Key.stopLoss, limit: 100, isLimitAllowed: false),
      takeProfit: try distance(Key.takeProfit, limit: 10_000, isLimitAllowed: true),
      trailingStop: try distance(Key.trailingStop, limit: 100, isLimitAllowed: false))
  }

  private func distance(
    _ key: String, limit: Int, isLimitAllowed: Bool
  ) throws(StrategyDocumentError) -> Percentage? {
    guard let node = entries[key] else { return nil }
    return try percentage(node, limit: limit, isLimitAllowed: isLimitAllowed)
  }

  private func percentage(
    _ node: DocumentNode, limit: Int, isLimitAllowed: Bool
  ) throws(StrategyDocumentError) -> Percentage {
    let text = try node.text("a number of per cent")
    let value: Percentage
    do {
      value = try Percentage(text)
    } catch {
      let hint = text.hasSuffix("%") ? "; leave the % out" : ""
      throw node.error(.value, "\(FormulaSource(text).quote(0..<text.unicodeScalars.count)) \(error)\(hint)")
    }
    guard let limit = Percentage(exactly: limit), value.isPositive, isLimitAllowed ? value <= limit : value < limit
    else {
      throw node.error(.value, "\(value) is out of range: above 0 and \(isLimitAllowed ? "at most" : "below") \(limit)")
    }
    return value
  }
}
