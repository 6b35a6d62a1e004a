import Strategies
import Testing

/// Every fault of a document names its key and its place.
struct StrategyDocumentFaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    /// Lines of a valid document to put others in the place of; an empty text takes the line out.
    let change: [Int: String]
    let kind: StrategyDocumentError.Kind
    let path: String
    let place: [Int]
    let says: String
    var testDescription: String { "\(change)" }
  }

  private static let valid = [
    "name: trend", "symbols: [SP500]", "entry: close > open", "exit: close < open", "sizing: { percent_of_equity: 10 }",
    "stop_loss_percent: 5",
  ]

  private func document(_ change: [Int: String]) -> String {
    Self.valid.indices.map { change[$0] ?? Self.valid[$0] }.joined(separator: "\n")
  }

  private func error(_ yaml: String) throws -> StrategyDocumentError {
    try #require(throws: StrategyDocumentError.self) { try StrategyDocument(yaml: yaml) }
  }

  static let structure = [
    Fault(
      change: [5: "stop_los_percent: 5"], kind: .unknownKey, path: "stop_los_percent", place: [6, 1],
      says: "did you mean stop_loss_percent?"),
    Fault(
      change: [5: "colour: red"], kind: .unknownKey, path: "colour", place: [6, 1], says: "known are name, symbols"),
    Fault(
      change: [4: "sizing: { shares: 10 }"], kind: .unknownKey, path: "sizing.shares", place: [5, 11],
      says: "known are percent_of_equity"),
    Fault(change: [0: ""], kind: .missingKey, path: "name", place: [2, 1], says: "required"),
    Fault(change: [2: ""], kind: .missingKey, path: "entry", place: [1, 1], says: "required"),
    Fault(change: [3: ""], kind: .missingKey, path: "exit", place: [1, 1], says: "required"),
    Fault(change: [4: ""], kind: .missingKey, path: "sizing", place: [1, 1], says: "required"),
    Fault(
      change: [4: "sizing: {}"], kind: .missingKey, path: "sizing.percent_of_equity", place: [5, 9], says: "required"),
    Fault(change: [4: "sizing: 10"], kind: .type, path: "sizing", place: [5, 9], says: "found a single value"),
    Fault(change: [1: "symbols: SP500"], kind: .type, path: "symbols", place: [2, 10], says: "expected a list"),
    Fault(change: [1: "symbols:"], kind: .type, path: "symbols", place: [2, 9], says: "found nothing"),
    Fault(change: [1: "symbols: [[SP500]]"], kind: .type, path: "symbols[0]", place: [2, 11], says: "found a list"),
    Fault(change: [0: "name: [a]"], kind: .type, path: "name", place: [1, 7], says: "expected a name, found a list"),
    Fault(change: [0: "name:"], kind: .type, path: "name", place: [1, 6], says: "found nothing"),
    Fault(change: [2: "entry: {a: b}"], kind: .type, path: "entry", place: [3, 8], says: "found keys with values"),
    Fault(change: [5: "? [a]\n: b"], kind: .type, path: "", place: [6, 3], says: "a key must be a plain word"),
    Fault(
      change: [5: "name: again"], kind: .duplicateKey, path: "", place: [1, 1], says: "the key name appears twice"),
  ]

  static let values = [
    Fault(change: [0: "name: two words"], kind: .value, path: "name", place: [1, 7], says: "1 to 64"),
    Fault(
      change: [0: "name: " + String(repeating: "x", count: 65)], kind: .value, path: "name", place: [1, 7],
      says: "1 to 64"),
    Fault(change: [1: "symbols: []"], kind: .value, path: "symbols", place: [2, 10], says: "1 to 100 symbols"),
    Fault(change: [1: "symbols: [A, B C]"], kind: .value, path: "symbols[1]", place: [2, 14], says: "a symbol has"),
    Fault(
      change: [1: "symbols: [A, B, A]"], kind: .value, path: "symbols[2]", place: [2, 17],
      says: "A is in the list twice"),
    Fault(
      change: [4: "sizing: { percent_of_equity: 0 }"], kind: .value, path: "sizing.percent_of_equity", place: [5, 30],
      says: "above 0 and at most 100"),
    Fault(
      change: [4: "sizing: { percent_of_equity: 100.01 }"], kind: .value, path: "sizing.percent_of_equity",
      place: [5, 30], says: "100.01 is out of range"),
    Fault(
      change: [5: "stop_loss_percent: 100"], kind: .value, path: "stop_loss_percent", place: [6, 20], says: "below 100"),
    Fault(
      change: [5: "stop_loss_percent: -5"], kind: .value, path: "stop_loss_percent", place: [6, 20],
      says: "-5 is out of range"),
    Fault(
      change: [5: "stop_loss_percent: 5%"], kind: .value, path: "stop_loss_percent", place: [6, 20],
      says: "“5%” is not a decimal number such as 12, -0.5 or 1350.25; leave the % out"),
    Fault(
      change: [5: "stop_loss_percent: 1e1"], kind: .value, path: "stop_loss_percent", place: [6, 20],
      says: "not a decimal"),
    Fault(
      change: [5: "stop_loss_percent: .nan"], kind: .value, path: "stop_loss_percent", place: [6, 20],
      says: "not a decimal"),
    Fault(
      change: [5: "stop_loss_percent: 0.0000000001"], kind: .value, path: "stop_loss_percent", place: [6, 20],
      says: "more than 9 digits"),
    Fault(
      change: [5: "take_profit_percent: 99999999999"], kind: .value, path: "take_profit_percent", place: [6, 22],
      says: "out of range"),
    Fault(
      change: [5: "trailing_stop_percent: 100"], kind: .value, path: "trailing_stop_percent", place: [6, 24],
      says: "below 100"),
    Fault(
      change: [5: "trailing_stop_percent: ~"], kind: .value, path: "trailing_stop_percent", place: [6, 24],
      says: "“~” is not a decimal number"),
  ]

  static let syntax = [
    Fault(change: [0: "name: \"open"], kind: .syntax, path: "", place: [6, 21], says: "not valid YAML"),
    Fault(change: [1: "\tsymbols: [SP500]"], kind: .syntax, path: "", place: [2, 1], says: "not valid YAML"),
    Fault(change: [5: "--- \nname: b"], kind: .syntax, path: "", place: [6, 1], says: "another document"),
    Fault(change: [0: "name: &anchor x"], kind: .syntax, path: "", place: [1, 7], says: "anchors and aliases"),
    Fault(change: [0: "name: *anchor"], kind: .syntax, path: "", place: [1, 7], says: "undefined alias"),
    Fault(change: [4: "sizing: {percent_of_equity:&a 1}"], kind: .syntax, path: "", place: [5, 28], says: "anchors"),
  ]

  @Test(arguments: structure + values + syntax) func faultsArePlacedAndExplained(fault: Fault) throws {
    let error = try error(document(fault.change))
    #expect(error.kind == fault.kind)
    #expect(error.keyPath == fault.path)
    #expect([error.line, error.column] == fault.place.map(Optional.some))
    #expect(error.message.contains(fault.says), "\(error)")
  }

  @Test func theValidDocumentIsValid() throws {
    #expect(try StrategyDocument(yaml: document([:])).name.text == "trend")
  }

  @Test(arguments: ["", "# nothing\n", "---\n"]) func emptyDocuments(yaml: String) throws {
    let error = try error(yaml)
    #expect(error.kind == .missingKey || error.kind == .type)
    #expect(error.message.contains("name"))
  }

  @Test(arguments: ["just a text", "[a, list]", "12"]) func otherDocuments(yaml: String) throws {
    let error = try error(yaml)
    #expect(error.kind == .type && error.keyPath.isEmpty && error.line == 1)
  }
}
