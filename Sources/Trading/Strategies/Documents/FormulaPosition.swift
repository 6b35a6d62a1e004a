/// Finds the place of a formula's fault in the document around it.
struct FormulaPosition {
  private let lines: [[Unicode.Scalar]]

  init(document: String) {
    lines = document.split(omittingEmptySubsequences: false) { $0.isNewline }.map { Array($0.unicodeScalars) }
  }

  /// Line and column of the fault, or those of the formula where quoting, escapes or folding hide the exact place.
  func locate(_ fault: FormulaError, formula: String, in node: DocumentNode) -> (line: Int?, column: Int?) {
    guard let line = node.line, let column = node.column else { return (nil, nil) }
    let exact =
      node.isBlockScalar ? inBlock(fault, formula, below: line) : onLine(fault, formula, line: line, column: column)
    return exact ?? (line, column)
  }

  private func onLine(_ fault: FormulaError, _ formula: String, line: Int, column: Int) -> (line: Int?, column: Int?)? {
    guard fault.line == 1, lines.indices.contains(line - 1), column >= 1 else { return nil }
    let written = lines[line - 1].dropFirst(column - 1)
    let quote = written.first == "\"" || written.first == "'" ? 1 : 0
    // The text up to the fault must stand there as it is, else the column would be a guess.
    let before = Array(formula.unicodeScalars.prefix(fault.offset))
    guard written.dropFirst(quote).starts(with: before) else { return nil }
    return (line, column + quote + fault.offset)
  }

  /// The lines of a literal block (`|`) are the formula's lines, indented.
  private func inBlock(_ fault: FormulaError, _ formula: String, below line: Int) -> (line: Int?, column: Int?)? {
    let target = line + fault.line - 1
    let formulaLines = formula.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(target), formulaLines.indices.contains(fault.line - 1) else { return nil }
    let wanted = Array(formulaLines[fault.line - 1])
    let written = lines[target]
    let indent = written.count - wanted.count
    guard indent >= 0, Array(written[indent...]) == wanted, written[..<indent].allSatisfy({ $0 == " " }) else {
      return nil
    }
    return (target + 1, indent + fault.column)
  }
}
