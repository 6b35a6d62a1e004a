import Strategies
import Testing

/// A formula's fault is placed in the formula and in the file.
struct FormulaFaultPlaceTests {
  private func fault(entry: String) throws -> (StrategyDocumentError, FormulaError) {
    let yaml = "name: x\nentry: \(entry)\nexit: \"false\"\nsizing: { percent_of_equity: 10 }\n"
    let error = try #require(throws: StrategyDocumentError.self) { try StrategyDocument(yaml: yaml) }
    guard case .formula(let inner) = error.kind else {
      throw error
    }
    #expect(error.keyPath == "entry" && error.message == inner.message)
    return (error, inner)
  }

  @Test(arguments: [("close > foo", 16), ("\"close > foo\"", 17), ("'close > foo'", 17), ("  close > foo # bar", 18)])
  func onOneLine(entry: String, column: Int) throws {
    let (error, inner) = try fault(entry: entry)
    #expect(error.line == 2 && error.column == column)
    #expect(inner.line == 1 && inner.column == 9)
  }

  @Test func inALiteralBlock() throws {
    let (error, inner) = try fault(entry: "|\n    close > open\n    and close > foo")
    #expect(error.line == 4 && error.column == 17)
    #expect(inner.line == 2 && inner.column == 13)
  }

  @Test func whereFoldingHidesThePlaceTheFormulaIsNamed() throws {
    for entry in [">\n    close > open\n    and close > foo", "\"close \\x3E foo\"", "close > open\n  and close > foo"]
    {
      let (error, _) = try fault(entry: entry)
      #expect(error.line == 2 && error.column == 8)
    }
  }

  @Test func theDescriptionShowsTheFault() throws {
    let (error, _) = try fault(entry: "close > foo")
    #expect(error.description.hasPrefix("line 2, column 16: entry: unknown name “foo”; "))
    #expect(error.description.hasSuffix("\nclose > foo\n        ^"))
  }
}
