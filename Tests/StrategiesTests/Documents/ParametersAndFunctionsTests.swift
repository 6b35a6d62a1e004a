import Strategies
import Testing
import TradingEngine
import TradingModel

/// Parameters, functions and the time zone of a document.
struct ParametersAndFunctionsTests {
  private func document(
    _ keys: String, entry: String = "close > 1", values: [String: ParameterValue] = [:]
  ) throws -> StrategyDocument {
    try StrategyDocument(
      yaml: "name: x\nentry: '\(entry)'\nexit: 'false'\nsizing: { percent_of_equity: 10 }\n\(keys)", values: values)
  }

  private func fault(
    _ keys: String, entry: String = "close > 1", values: [String: ParameterValue] = [:]
  ) throws -> StrategyDocumentError {
    try #require(throws: StrategyDocumentError.self) { try document(keys, entry: entry, values: values) }
  }

  private static let range = "parameters:\n  fast: { default: 3, min: 2, max: 8, step: 2 }\n  limit: 1.5\n"

  @Test func parametersAreConstants() throws {
    let document = try document(Self.range, entry: "sma(close, fast) > limit and close[fast - 1] > 0")
    #expect(document.entry.warmUpBars == 3)
    #expect(document.parameters.map(\.name) == ["fast", "limit"])
    #expect(document.parameters[0].searched(atMost: 100).map(\.description) == ["2", "4", "6", "8"])
    #expect(document.parameters[0].searched(atMost: 2).count == 2)
    #expect(document.parameters[1].searched(atMost: 100).map(\.description) == ["1.5"])
  }

  @Test func anotherValueMakesAnotherStrategy() throws {
    let standard = try document(Self.range, entry: "sma(close, fast) > limit")
    let other = try document(Self.range, entry: "sma(close, fast) > limit", values: ["fast": ParameterValue("5")])
    #expect(other.entry.warmUpBars == 5 && other.entry != standard.entry)
    #expect(other.parameters[0].value == (try ParameterValue("5")))
    #expect(other.parameters[0].standard == (try ParameterValue("3")))
  }

  @Test func functionsStandForTheirFormulas() throws {
    let keys = """
      parameters: { n: 3 }
      functions:
        spread(a, b): "a - b"
        trend(length): "spread(sma(close, length), sma(close, 2 * length))"
        is_up(): "trend(n) > 0"
      """
    let named = try document(keys, entry: "is_up() and spread(close, open) >= 0")
    let plain = try document("", entry: "sma(close, 3) - sma(close, 6) > 0 and close - open >= 0")
    var generator = SeededGenerator(seed: 9)
    var (left, right) = (
      FormulaEvaluation(FormulaProgram([named.entry])), FormulaEvaluation(FormulaProgram([plain.entry]))
    )
    var trues = 0
    for bar in generator.bars(200) {
      left.update(bar)
      right.update(bar)
      #expect(left.number(0) == right.number(0))
      trues += left.isTrue(0) ? 1 : 0
    }
    #expect(trues > 20 && named.entry.warmUpBars == 6)
  }

  @Test func aTimeframeHoldsForAllOfAFunction() throws {
    let keys = "functions:\n  swing(n): \"highest(high, n) - lowest(low, n)\"\n"
    let named = try document(keys, entry: "swing(2, \"1h\") > 3")
    let plain = try document("", entry: "highest(high, 2, \"1h\") - lowest(low, 2, \"1h\") > 3")
    let series = try bars(closing: (0..<60).map { Double($0 % 7) }, minutes: 20, from: "2024-03-04T10:00:00Z")
    var (left, right) = (
      FormulaEvaluation(FormulaProgram([named.entry])), FormulaEvaluation(FormulaProgram([plain.entry]))
    )
    for bar in series {
      left.update(bar)
      right.update(bar)
      #expect(left.number(0) == right.number(0))
    }
    #expect(left.number(0) != nil)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let keys: String
    let path: String
    let says: String
    var testDescription: String { keys }
  }

  static let parameterFaults = [
    Fault(keys: "parameters: [a]", path: "parameters", says: "expected parameters such as fast: 20, found a list"),
    Fault(keys: "parameters: { Fast: 1 }", path: "parameters.Fast", says: "“Fast” is no name"),
    Fault(keys: "parameters: { close: 1 }", path: "parameters.close", says: "close is a word of the language"),
    Fault(keys: "parameters: { sma: 1 }", path: "parameters.sma", says: "sma is a word of the language"),
    Fault(keys: "parameters: { a: x }", path: "parameters.a", says: "“x” is not a decimal number"),
    Fault(keys: "parameters: { a: { min: 1 } }", path: "parameters.a.default", says: "required"),
    Fault(keys: "parameters: { a: { defalt: 1 } }", path: "parameters.a.defalt", says: "did you mean default?"),
    Fault(
      keys: "parameters: { a: { default: 1, min: 2 } }", path: "parameters.a", says: "1 is out of range: at least 2"),
    Fault(
      keys: "parameters: { a: { default: 9, min: 2, max: 8 } }", path: "parameters.a",
      says: "9 is out of range: at least 2, at most 8"),
    Fault(
      keys: "parameters: { a: { default: 1, min: 2, max: 1 } }", path: "parameters.a", says: "min 2 is above max 1"),
    Fault(keys: "parameters: { a: { default: 1, step: 0 } }", path: "parameters.a", says: "step must be above 0"),
    Fault(
      keys: "parameters:\n" + (0..<33).map { "  p\($0): 1" }.joined(separator: "\n"), path: "parameters",
      says: "at most 32 are allowed here"),
    Fault(keys: "timezone: New_York", path: "timezone", says: "“New_York” is no time zone"),
  ]

  static let functionFaults = [
    Fault(keys: "functions: { f: \"close\" }", path: "functions.f", says: "expected a name and its parameters"),
    Fault(keys: "functions:\n  f(a: \"close\"", path: "functions.f(a", says: "expected a name and its parameters"),
    Fault(keys: "functions:\n  sma(a): \"close\"", path: "functions.sma(a)", says: "sma is a word of the language"),
    Fault(keys: "functions:\n  f(close): \"close\"", path: "functions.f(close)", says: "close is a word of the"),
    Fault(keys: "functions:\n  f(a, a): \"a\"", path: "functions.f(a, a)", says: "the parameter a is there twice"),
    Fault(keys: "functions:\n  f(a,): \"a\"", path: "functions.f(a,)", says: "“” is no name"),
    Fault(
      keys: "functions:\n  f(a): \"a\"\n  f(b): \"b\"", path: "functions.f(b)", says: "f is a parameter or a function"),
    Fault(keys: "functions:\n  f(a): \"a + b\"", path: "functions.f(a)", says: "unknown name “b”"),
    Fault(keys: "functions:\n  f(a): \"f(a)\"", path: "functions.f(a)", says: "unknown name “f”"),
    Fault(keys: "functions:\n  f(a): \"g(a)\"\n  g(a): \"a\"", path: "functions.f(a)", says: "unknown name “g”"),
    Fault(keys: "functions:\n  f(a): \"a +\"", path: "functions.f(a)", says: "but the formula ends"),
    Fault(keys: "functions:\n  f(a): [a]", path: "functions.f(a)", says: "expected a formula"),
  ]

  @Test(arguments: parameterFaults + functionFaults) func faultsAreNamed(fault: Fault) throws {
    let error = try self.fault(fault.keys)
    #expect(error.keyPath == fault.path)
    #expect(error.message.contains(fault.says), "\(error)")
    #expect(error.line ?? 0 >= 5)
  }

  @Test func aFaultInsideAFunctionIsShownThere() throws {
    let error = try fault("functions:\n  mean(n): \"sma(close, n)\"\n", entry: "close > mean(2.5)")
    #expect(error.keyPath == "functions.mean(n)" && error.line == 6 && error.column == 24)
    #expect(error.message.hasSuffix("must be a constant whole number from 1 to 10000, not “n” (called from entry)"))
    guard case .formula(let inner) = error.kind else { throw error }
    #expect(inner.function == "mean" && inner.column == 12)
  }

  @Test func callsAreChecked() throws {
    let keys = "functions:\n  f(a, b): \"a > b\"\n"
    #expect(try fault(keys, entry: "f(close)").message.contains("f(a, b) takes 2 arguments, not 1"))
    #expect(try fault(keys, entry: "f(close, true)").message.contains("f needs a number"))
    #expect(try fault(keys, entry: "f(close, open) > 1").message.contains("is true or false"))
    #expect(try fault(keys, entry: "f(close, open).a").message.contains("has one value and no outputs"))
    #expect(try fault(keys, entry: "f > 1").message.contains("f is a function; write f(a, b)"))
    #expect(try fault(keys, entry: "ff(close, open)").message.contains("did you mean f?"))
  }

  @Test func aSeriesOfTheBarsCannotBeTakenOfATimeframe() throws {
    let keys = "functions:\n  hourly(a): 'sma(a, 5, \"1h\")'\n"
    #expect(try fault(keys, entry: "hourly(close) > 1").message.contains("a is not taken of “1h”"))
    #expect(try document(keys, entry: "hourly(5) > 1").entry.warmUpBars > 0)
    #expect(try fault(keys, entry: "hourly(close, \"1d\") > 1").message.contains("“1h” stands inside “1d”"))
  }

  @Test func callsThatMultiplyAreBounded() throws {
    var keys = "functions:\n  f0(a): \"a + 1\"\n"
    for level in 1..<32 { keys += "  f\(level)(a): \"f\(level - 1)(a) + f\(level - 1)(a + 1)\"\n" }
    #expect(try fault(keys, entry: "f31(close) > 1").message.contains("more than 10000 steps"))
    #expect(try document(keys, entry: "f8(close) > 1").entry.warmUpBars == 1)
  }

  @Test func unknownAndOutOfRangeValuesAreRefused() throws {
    let error = try fault(Self.range, values: ["fsat": ParameterValue("5")])
    #expect(error.kind == .unknownKey && error.message.contains("no parameter fsat; did you mean fast?"))
    #expect(try fault("", values: ["fast": ParameterValue("5")]).message.contains("it has none"))
    let beyond = try fault(Self.range, values: ["fast": ParameterValue("9")])
    #expect(beyond.keyPath == "parameters.fast" && beyond.message.contains("at least 2, at most 8"))
    #expect(try document(Self.range, values: ["limit": ParameterValue("-1000")]).parameters[1].value.isNegative)
  }
}
