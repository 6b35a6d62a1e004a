import Strategies
import Testing

/// Every fault says what is wrong and points at it.
struct FormulaErrorTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    let kind: FormulaError.Kind
    let column: Int
    let says: String
    var testDescription: String { text }

    init(_ text: String, _ kind: FormulaError.Kind, _ column: Int, _ says: String) {
      (self.text, self.kind, self.column, self.says) = (text, kind, column, says)
    }
  }

  private func error(_ text: String, result: Formula.Result = .condition) throws -> FormulaError {
    try #require(throws: FormulaError.self) { try Formula(text, result: result) }
  }

  static let grammar = [
    Fault("", .empty, 1, "the formula is empty"),
    Fault("  \t ", .empty, 1, "expected an expression"),
    Fault("close > ", .unexpectedToken, 9, "expected a number, a series, a function or “(”, but the formula ends"),
    Fault("> close", .unexpectedToken, 1, "but found “>”"),
    Fault("close > > open", .unexpectedToken, 9, "but found “>”"),
    Fault("close open", .unexpectedToken, 7, "expected an operator or the end of the formula, but found “open”"),
    Fault("(close > open", .unexpectedToken, 14, "expected an operator or “)”, but the formula ends"),
    Fault("close > open)", .unexpectedToken, 13, "but found “)”"),
    Fault("()", .unexpectedToken, 2, "but found “)”"),
    Fault("sma(close, 20", .unexpectedToken, 14, "expected an operator, “,” or “)”, but the formula ends"),
    Fault("sma(close 20) > 1", .unexpectedToken, 11, "expected an operator, “,” or “)”, but found “20”"),
    Fault("sma(close,) > 1", .unexpectedToken, 11, "but found “)”"),
    Fault("sma(,20) > 1", .unexpectedToken, 5, "but found “,”"),
    Fault("and close > 1", .unexpectedToken, 1, "but found “and”"),
    Fault("1 < close < 5", .unexpectedToken, 11, "comparisons do not chain"),
    Fault("close = 5", .unexpectedCharacter, 7, "write =="),
    Fault("close > 1 & open > 1", .unexpectedCharacter, 11, "write and"),
    Fault("close > 1 | open > 1", .unexpectedCharacter, 11, "write or"),
    Fault("close > 5%", .unexpectedCharacter, 10, "“%”, U+0025"),
    Fault("close > 5 \u{0}", .unexpectedCharacter, 11, "U+0000"),
    Fault("close ≥ 5", .unexpectedCharacter, 7, "“≥”, U+2265"),
    Fault("close[1 > 5", .unexpectedToken, 12, "expected an operator or “]”, but the formula ends"),
    Fault("close[] > 5", .unexpectedToken, 7, "but found “]”"),
    Fault("[1] > 5", .unexpectedToken, 1, "but found “[”"),
    Fault("close > {1}", .unexpectedCharacter, 9, "“{”"),
    Fault("position. > 5", .unexpectedToken, 11, "expected a name such as quantity, but found “>”"),
    Fault("adx(14).", .unexpectedToken, 9, "expected the name of an output, but the formula ends"),
    Fault("close(\"1h) > 5", .unexpectedCharacter, 7, "the quote that opens here is not closed"),
    Fault("close > 1.2.3", .malformedNumber, 9, "“1.2.3” is not a number"),
    Fault("close > 20days", .malformedNumber, 9, "“20days” is not a number"),
    Fault("close > 1e", .malformedNumber, 9, "“1e” is not a number"),
    Fault("close > 1e999", .malformedNumber, 9, "too large"),
  ]

  static let meaning = [
    Fault("clsoe > 1", .unknownName, 1, "unknown name “clsoe”; did you mean close?"),
    Fault("close > sam(close, 20)", .unknownName, 9, "did you mean sma?"),
    Fault("cross_above(close, open)", .unknownName, 1, "did you mean crosses_above?"),
    Fault("close > wombat", .unknownName, 9, "known are open, high, low, close, volume"),
    Fault("supertrend(close, 9) > 1", .unknownName, 1, "known are sma, ema"),
    Fault("adx(14).pluss > 1", .unknownName, 9, "unknown output “pluss”; did you mean .plus?"),
    Fault("aroon(14).sideways > 1", .unknownName, 11, "aroon(n) has .up, .down, .oscillator"),
    Fault("sma(close, 5).line > 1", .unknownName, 15, "sma(x, n) has one value and no outputs"),
    Fault("donchian(20) > 1", .type, 1, "has several outputs: .middle, .upper, .lower; write donchian(n).middle"),
    Fault("positon.quantity > 1", .unknownName, 1, "did you mean position.quantity?"),
    Fault("close[open] > 1", .constant, 7, "must be a constant whole number from 0 to 10000, not “open”"),
    Fault("close[1.5] > 1", .constant, 7, "not “1.5”"),
    Fault("close[-1] > 1", .constant, 7, "not “-1”"),
    Fault("linreg(close, 1) > 1", .constant, 15, "a constant whole number from 2 to 10000, not “1”"),
    Fault("if(close, 1, 2) > 1", .type, 4, "if needs a condition"),
    Fault("obv(3) > 1", .argumentCount, 1, "obv() takes no arguments, not 1"),
    Fault("kama(close, 10, 2, 30, 4) > 1", .argumentCount, 1, "takes 2 to 4 arguments, not 5"),
    Fault("sma(close, 5, \"1y\") > 1", .timeframe, 15, "“\"1y\"” is no timeframe such as"),
    Fault("sma(close(\"1h\"), 5, \"1d\") > 1", .timeframe, 11, "“1h” stands inside “1d”"),
    Fault("abs(close, \"1h\") > 1", .timeframe, 1, "abs takes no timeframe; give one to what is in it"),
    Fault("sma(equity, 5, \"1h\") > 1", .timeframe, 5, "equity has no “1h”; it is always that of now"),
    Fault("sma(\"1h\", 5) > 1", .type, 5, "“\"1h\"” is a text: a timeframe is a call's last argument"),
    Fault("\"1h\" > 1", .type, 1, "is a text"),
    Fault("\"1h\"", .type, 1, "is a text"),
    Fault("close > sma", .argumentCount, 9, "sma is a function; write sma(x, n)"),
    Fault("close(1) > 1", .type, 1, "close is a series and takes no arguments, but for a timeframe"),
    Fault("sma(close) > 1", .argumentCount, 1, "sma(x, n) takes 2 arguments, not 1"),
    Fault("close > atr()", .argumentCount, 9, "atr(n) takes 1 argument, not none"),
    Fault("atr(close, 14) > 1", .argumentCount, 1, "atr(n) takes 1 argument, not 2"),
    Fault("macd(close, 12) > 1", .argumentCount, 1, "macd(x, fast, slow[, signal]) takes 3 or 4 arguments, not 2"),
    Fault("close", .type, 1, "a rule needs a condition such as close > open, but “close” is a number"),
    Fault("close > 1 and volume", .type, 15, "and needs a condition such as close > open, but “volume” is a number"),
    Fault("close + 1 or true", .type, 1, "but “close + 1” is a number"),
    Fault("not close", .type, 5, "not needs a condition"),
    Fault("-(close > 1) > 2", .type, 3, "“-” needs a number, but “close > 1” is true or false"),
    Fault("1 + true > 2", .type, 5, "“+” needs a number"),
    Fault("sma(close > 1, 5) > 2", .type, 5, "sma needs a number, but “close > 1” is true or false"),
    Fault("crosses_above(close, open > 1)", .type, 22, "crosses_above needs a number"),
    Fault("(close > 1) == true", .type, 2, "“==” needs a number"),
    Fault(
      "sma(close, 0) > 1", .constant, 12, "n in sma(x, n) must be a constant whole number from 1 to 10000, not “0”"),
    Fault("sma(close, -5) > 1", .constant, 12, "not “-5”"),
    Fault("sma(close, 2.5) > 1", .constant, 12, "not “2.5”"),
    Fault("sma(close, 10001) > 1", .constant, 12, "not “10001”"),
    Fault("sma(close, 1e300) > 1", .constant, 12, "not “1e300”"),
    Fault("sma(20, close) > 1", .constant, 9, "not “close”"),
    Fault("sma(close, true) > 1", .constant, 12, "not “true”"),
    Fault(
      "bollinger_upper(close, 20, 0) > 1", .constant, 28, "k in bollinger_upper(x, n, k) must be a constant above 0"),
    Fault("bollinger_upper(close, 20, close) > 1", .constant, 28, "not “close”"),
    Fault("macd(close, 26, 12) > 0", .constant, 13, "fast must be shorter than slow"),
    Fault("close > 1 / 0", .constant, 11, "this “/” of two constants has no finite value"),
    Fault("close > 1e308 * 10", .constant, 15, "no finite value"),
  ]

  @Test(arguments: grammar + meaning) func faultsArePlacedAndExplained(fault: Fault) throws {
    let error = try error(fault.text)
    #expect(error.kind == fault.kind)
    #expect(error.line == 1)
    #expect(error.column == fault.column)
    #expect(error.offset == fault.column - 1)
    #expect(error.message.contains(fault.says), "\(error.message)")
  }

  @Test func aNumberIsWantedWhereSaid() throws {
    #expect(try error("close > 1", result: .number).message.contains("this formula needs a number"))
  }

  @Test func linesAndColumnsOfALongerText() throws {
    let error = try error("close > open\nand\n  rsi(close, 14) <\t\tfoo\nand true")
    #expect(error.line == 3 && error.column == 21 && error.offset == 37)
    #expect(error.excerpt == "  rsi(close, 14) <  foo\n                    ^")
    #expect(error.description.hasPrefix("line 3, column 21: unknown name “foo”; "))
  }

  @Test func aLongLineIsShortenedAroundTheFault() throws {
    let text = String(repeating: "close > 1 and ", count: 40) + "bogus" + String(repeating: " or close > 1", count: 40)
    let error = try error(text)
    let lines = error.excerpt.split(separator: "\n").map(Array.init)
    #expect(error.column == 561)
    #expect(lines.count == 2 && lines[0].count <= 74)
    let caret = try #require(lines[1].firstIndex(of: "^"))
    #expect(String(lines[0][caret...]).hasPrefix("bogus"))
    #expect(lines[0].first == "…" && lines[0].last == "…")
  }

  @Test func controlCharactersDoNotReachTheTerminal() throws {
    let error = try error("close > \u{1B}[31m\u{202E}1")
    #expect(!error.description.unicodeScalars.contains("\u{1B}"))
    #expect(!error.description.unicodeScalars.contains("\u{202E}"))
    #expect(error.message.contains("U+001B"))
  }
}
