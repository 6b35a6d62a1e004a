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
      #expect(text.contains("`\(call)`"), "\(call)")
    }
  }

  @Test func everyKeyIsDescribed() {
    for key in StrategyDocument.Key.all + ["sizing.percent_of_equity"] where key != "sizing" {
      #expect(text.contains("| `\(key)` |"), "\(key)")
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
