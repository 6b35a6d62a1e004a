import Foundation
import Testing
import TradingModel

/// What `docs/risk.md` and `docs/orders.md` say shows a rule or a race is there.
@Suite struct DocumentationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    .standardized

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  /// The cells of each row of a document's tables, without those that part the head from the rest.
  private func rows(_ path: String) throws -> [[String]] {
    try text(path).split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// What stands between backquotes.
  private func names(_ cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
  }

  private func fileExtension(_ ext: String, below folder: String) throws -> [String] {
    let folder = Self.root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.filter { $0.hasSuffix(".\(ext)") }.sorted().map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
  }

  /// The text of each suite's file, by the suite's name.
  private func suites() throws -> [String: String] {
    var suites: [String: String] = [:]
    for text in try fileExtension("swift", below: "Tests") {
      for match in text.matches(of: /struct (\w+Tests)\b/) { suites[String(match.1), default: ""] += text }
    }
    return suites
  }

  /// Whether a name is that of a test: `Suite.test`, or `file.py::test`.
  private func isTest(_ name: String, _ suites: [String: String]) throws -> Bool {
    if let split = name.range(of: "::") {
      let file = try text("Tests/IntegrationTests/\(name[..<split.lowerBound])")
      return file.contains("\ndef \(name[split.upperBound...])(")
    }
    let parts = name.split(separator: ".")
    return parts.count == 2 && suites[String(parts[0])]?.contains("func \(parts[1])(") == true
  }

  @Test func everyDenialCodeHasItsRowItsWordsAndItsTests() throws {
    let suites = try suites()
    let codes = try rows("docs/risk.md").filter { $0.count == 6 && $0[0].hasPrefix("`") }
    #expect(codes.map { names($0[0])[0] } == Denial.Rule.allCases.map(\.rawValue), "each once, in their order")
    for row in codes {
      let tests = names(row[5])
      #expect(tests.count >= 2, "\(row[0]) is shown by the engine and over the API")
      for test in tests {
        let isThere = try isTest(test, suites)
        #expect(isThere, "\(row[0]): there is no \(test)")
      }
      for cell in row[1...4] { #expect(!cell.isEmpty, "\(row[0])") }
    }
  }

  @Test func everyRaceHasItsRowAndItsTests() throws {
    let races = [
      "fill after cancel", "duplicate fill", "overfill", "stale reject after a fill", "failed cancel",
      "order unknown to us", "order unknown to the venue", "submit with no answer", "cancel with no answer",
      "modify crossing a fill", "partial fill then cancel", "fills that arrive out of order",
      "disconnect between submit and accept",
    ]
    let suites = try suites()
    let rows = try rows("docs/orders.md").filter { races.contains($0[0]) }
    #expect(rows.map { $0[0] } == races)
    var named: Set<String> = []
    for row in rows {
      let tests = names(row.last ?? "")
      #expect(!tests.isEmpty, "\(row[0])")
      named.formUnion(tests)
    }
    let there = Set(suites["RaceTests", default: ""].matches(of: /@Test func (\w+)\(/).map { String($0.1) })
    #expect(named == there)
  }
}
