import Strategies
import Testing

/// Whatever text comes in, the answer is a formula or an error.
struct FormulaLimitsTests {
  private func error(_ text: String) -> FormulaError? {
    do {
      _ = try Formula(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func lengthIsBounded() throws {
    let longest = "close > 1" + String(repeating: " ", count: 4_087)
    #expect(error(longest) == nil)
    let fault = try #require(error(longest + " "))
    #expect(fault.kind == .tooLong && fault.offset == 4_096)
    #expect(error(String(repeating: "é", count: 1_000_000))?.kind == .tooLong)
  }

  @Test func nestingIsBounded() throws {
    let nest = { (depth: Int) in String(repeating: "(", count: depth) + "true" + String(repeating: ")", count: depth) }
    #expect(error(nest(64)) == nil)
    let fault = try #require(error(nest(65)))
    #expect(fault.kind == .tooDeep && fault.offset == 64)
    #expect(error(String(repeating: "(", count: 4_096))?.kind == .tooDeep)
    #expect(error(String(repeating: "not ", count: 1_000) + "true")?.kind == .tooDeep)
    #expect(error(String(repeating: "-", count: 4_000) + "1 > 0")?.kind == .tooDeep)
    #expect(error(String(repeating: "abs(", count: 1_000))?.kind == .tooDeep)
  }

  @Test func aLongChainIsNotNested() throws {
    let text = Array(repeating: "close", count: 680).joined(separator: "+") + ">1"
    let sum = try values(of: text, result: .condition, over: bars(closing: [1]))
    #expect(sum == [1])
  }

  @Test func historyIsBounded() throws {
    let terms = (0..<11).map { "sma(close, \(10_000 - $0)) > 1" }
    #expect(error(terms.prefix(10).joined(separator: " and ")) == nil)
    let fault = try #require(error(terms.joined(separator: " and ")))
    #expect(fault.kind == .tooMuchHistory)
    #expect(fault.offset == terms.prefix(10).joined(separator: " and ").count + 5)
    // The same average again costs nothing.
    #expect(error(Array(repeating: "sma(close, 10000) > 1", count: 50).joined(separator: " or ")) == nil)
  }

  /// Random texts of the language's own parts, and of anything.
  @Test(arguments: 1...8) func randomTextsNeverTrap(seed: UInt64) throws {
    let parts = [
      "close", "open", "volume", "sma", "macd_signal", "crosses_above", "atr", "abs", "(", ")", "(", ")", ",", ",",
      "+", "-", "*", "/", "<", ">=", "==", "and", "or", "not", "!", "14", "0", "1e400", "2.5", ".", "=", "&", " ",
      "\n", "true", "x", "é", "[", "]", "[1]", "[", "]", "\"1h\"", "'", ".", ".signal", "adx(3).plus",
      "macd(close, 3, 5).signal",
      "position.quantity", "equity", "sma(close, 3, \"1h\")", "if(true, 1, 2)", "rising(close, 2)", "pivots", "()",
      "\u{0}", "👩‍👩‍👧", "\u{202E}", "sma(close, 5)", "close > 1", "macd(close, 3, 5)",
    ]
    var generator = SeededGenerator(seed: seed)
    let series = generator.bars(20)
    var accepted = 0
    for _ in 0..<1_500 {
      let count = Int.random(in: 0...14, using: &generator)
      let text = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      if let fault = error(text) {
        #expect(!fault.message.isEmpty && fault.line >= 1 && fault.column >= 1)
        #expect(fault.offset <= text.unicodeScalars.count)
      } else {
        accepted += 1
        let results = try values(of: text, result: .condition, over: series)
        #expect(results.allSatisfy { $0 == nil || $0 == 0 || $0 == 1 })
      }
    }
    #expect(accepted > 0)
  }

  @Test(arguments: 1...4) func randomBytesNeverTrap(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let bytes = (0..<Int.random(in: 1...80, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let fault = error(text) else { continue }
      #expect(fault.offset <= text.unicodeScalars.count)
    }
  }
}
