import Strategies
import Testing
import TradingModel

/// What a document means.
struct StrategyDocumentTests {
  @Test func everyKey() throws {
    let document = try StrategyDocument(
      yaml: """
        name: sp500-trend
        symbols: [SP500, NASDAQ]
        entry: "crosses_above(sma(close, 20), sma(close, 50)) and rsi(close, 14) < 70"
        exit: "crosses_below(sma(close, 20), sma(close, 50))"
        sizing: { percent_of_equity: 10 }
        stop_loss_percent: 5
        take_profit_percent: 15.25
        trailing_stop_percent: 0.000000001
        """)
    #expect(document.name.text == "sp500-trend")
    #expect(document.symbols?.map(\.text) == ["SP500", "NASDAQ"])
    #expect(document.entry == (try Formula("crosses_above(sma(close, 20), sma(close, 50)) and rsi(close, 14) < 70")))
    #expect(document.exit.text == "crosses_below(sma(close, 20), sma(close, 50))")
    #expect(document.sizing == .percentOfEquity(try Percentage("10")))
    #expect(document.protections.stopLoss == (try Percentage("5")))
    #expect(document.protections.takeProfit == (try Percentage("15.25")))
    #expect(document.protections.trailingStop?.raw == 1)
  }

  @Test func onlyWhatIsRequired() throws {
    let document = try StrategyDocument(
      yaml: "name: x\nentry: close > open\nexit: close < open\nsizing:\n  percent_of_equity: 100\n")
    #expect(document.symbols == nil)
    #expect(document.protections == Signal.Protections())
    #expect(document.entry.text == "close > open")
  }

  @Test func scalarsAreReadAsWrittenWhateverTheirYAMLType() throws {
    let document = try StrategyDocument(
      yaml: """
        {"name": "0700", "symbols": [0700, "true", 1e3], "entry": true, "exit": 'false',
         "sizing": {"percent_of_equity": "12.500"}}
        """)
    #expect(document.name.text == "0700")
    #expect(document.symbols?.map(\.text) == ["0700", "true", "1e3"])
    #expect(document.entry.text == "true" && document.exit.text == "false")
    #expect(document.sizing == .percentOfEquity(try Percentage("12.5")))
  }

  @Test func formulasMaySpanLinesAndUseAmpersands() throws {
    let document = try StrategyDocument(
      yaml: """
        # R &D: a comment may say anything
        name: blocks
        entry: |
          close > open
          && close > 5
        exit: >
          close < open ||
          close * 2 < 5
        sizing: { percent_of_equity: 1 }
        """)
    #expect(document.entry.text == "close > open\n&& close > 5\n")
    #expect(document.exit.text == "close < open || close * 2 < 5\n")
  }
}
