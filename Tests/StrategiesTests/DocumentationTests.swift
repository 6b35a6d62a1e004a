import Foundation
import Testing

@testable import Strategies

/// `docs/strategies.md` describes the language that is there.
struct DocumentationTests {
  private let text: String

  init() throws {
    text = try String(contentsOf: ReferenceData.repository.appending(path: "docs/strategies.md"), encoding: .utf8)
  }

  @Test func everyFunctionIsDescribedAsItIsCalled() {
    for function in FormulaFunction.allCases {
      let call = "\(function.rawValue)(\(function.parameters.map(\.name).joined(separator: ", ")))"
      let isThere = text.contains("`\(call)`")
      #expect(isThere, "\(call)")
      guard let line = text.split(separator: "\n").first(where: { $0.contains("`\(call)`") }) else { continue }
      for output in function.outputs where !line.contains("`.\(output)`") {
        Issue.record("\(call) has .\(output), which its line does not name")
      }
    }
  }

  @Test func everyKeyIsDescribed() {
    for key in StrategyDocument.Key.all + ["sizing.percent_of_equity"] where key != "sizing" {
      let isThere = text.contains("| `\(key)` |")
      #expect(isThere, "\(key)")
    }
  }

  @Test func everyVariableIsDescribed() {
    for name in AccountField.names {
      let isThere = text.contains("`\(name)`")
      #expect(isThere, "\(name)")
    }
  }

  /// The examples of parts, in a document around them.
  @Test func everyOtherExampleIsValid() throws {
    let blocks = text.components(separatedBy: "```").filter { $0.hasPrefix("yaml\n") }.dropFirst()
    #expect(blocks.count == 2)
    for block in blocks {
      let rest = "name: x\nexit: \"false\"\nsizing: { percent_of_equity: 1 }\n"
      _ = try StrategyDocument(yaml: block.dropFirst(5) + rest)
    }
  }

  @Test func theFirstExampleIsValid() throws {
    let blocks = text.components(separatedBy: "```")
    let yaml = try #require(blocks.first { $0.hasPrefix("yaml\n") }).dropFirst(5)
    #expect(try StrategyDocument(yaml: String(yaml)).name.text == "sp500-trend")
  }

  @Test func theErrorShownIsTheErrorGiven() throws {
    let formula = "crosses_above(sma(close, 20), sam(close, 50))"
    let yaml = "name: x\nsymbols: [SP500]\nentry: \"\(formula)\"\nexit: \"false\"\nsizing: { percent_of_equity: 1 }\n"
    let error = try #require(throws: StrategyDocumentError.self) { try StrategyDocument(yaml: yaml) }
    #expect(text.contains("```\n\(error)\n```"))
  }
}
