import TradingModel

/// Reads the entries of a strategy document into their types.
struct StrategyReader {
  private typealias Key = StrategyDocument.Key

  private let entries: [String: DocumentNode]
  private let root: DocumentNode
  private let positions: FormulaPosition

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
      return try Formula(text)
    } catch {
      let place = positions.locate(error, formula: text, in: node)
      throw StrategyDocumentError(
        kind: .formula(error), keyPath: node.keyPath, message: error.message, line: place.line, column: place.column)
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
