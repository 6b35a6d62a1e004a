import Testing

@testable import Strategies

/// Equal subexpressions are computed once.
struct SharedStateTests {
  @Test func equalSubexpressionsShareOneStep() throws {
    let one = FormulaProgram([try Formula("sma(close, 20) > 5")])
    let two = FormulaProgram([try Formula("sma(close, 20) > 5"), try Formula("SMA( close,2*10 )  > 5")])
    #expect(one.operations == two.operations)
    #expect(two.roots == [two.roots[0], two.roots[0]])
  }

  @Test func macdAndItsSignalShareTheirAverages() throws {
    let program = FormulaProgram([
      try Formula("macd(close, 12, 26) > macd_signal(close, 12, 26, 9) and macd_histogram(close, 12, 26, 9) > 0"),
      try Formula("ema(close, 12) < ema(close, 26)"),
    ])
    let averages = program.operations.filter { if case .rolling = $0 { true } else { false } }
    #expect(averages.count == 3)
  }

  @Test func differentPeriodsDoNotShare() throws {
    let program = FormulaProgram([try Formula("sma(close, 20) > sma(close, 21) and sma(open, 20) > 1")])
    let averages = program.operations.filter { if case .rolling = $0 { true } else { false } }
    #expect(averages.count == 3)
  }

  @Test func constantsAreComputedOnceAndArgumentsOfCallsLeaveNoSteps() throws {
    let program = FormulaProgram([try Formula("close > 2 * (3 + 4) and atr(7 + 7) > -1")])
    let constants = program.operations.compactMap { if case .constant(let value) = $0 { value } else { nil } }
    #expect(constants == [14, -1])
  }
}
