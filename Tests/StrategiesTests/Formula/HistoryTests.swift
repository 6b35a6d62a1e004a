import Strategies
import Testing

/// What looks back over bars, and the functions without a memory.
struct HistoryTests {
  private func number(_ text: String, _ closes: [Double]) throws -> [Double?] {
    try values(of: text, result: .number, over: bars(closing: closes))
  }

  private func truth(_ text: String, _ closes: [Double]) throws -> [Double?] {
    try values(of: text, result: .condition, over: bars(closing: closes))
  }

  @Test func anExpressionSomeBarsAgo() throws {
    #expect(try number("close[1]", [1, 2, 3]) == [nil, 1, 2])
    #expect(try number("close[0]", [1, 2]) == [1, 2])
    #expect(try number("(close * 2)[2]", [1, 2, 3]) == [nil, nil, 2])
    #expect(try number("close[1][1]", [1, 2, 3]) == [nil, nil, 1])
    #expect(try number("sma(close, 2)[1]", [1, 3, 5, 7]) == [nil, nil, 2, 4])
    #expect(try number("sma(close[1], 2)", [1, 3, 5, 7]) == [nil, nil, 2, 4])
    #expect(try number("close - close[1]", [1, 4, 2]) == [nil, 3, -2])
    #expect(try truth("(close > 2)[1]", [1, 3, 5]) == [nil, 0, 1])
    #expect(try number("-close[1]", [1, 2]) == [nil, -1])
    #expect(try number("5[3]", [1]) == [5])
  }

  @Test func historyCountsBarsThatWereNotReady() throws {
    #expect(try number("(1 / (close - 2))[1]", [1, 2, 3, 4]) == [nil, -1, nil, 1])
  }

  @Test func runs() throws {
    #expect(try truth("rising(close, 2)", [1, 2, 3, 3, 4, 5]) == [nil, nil, 1, 0, 0, 1])
    #expect(try truth("falling(close, 1)", [3, 2, 2, 1]) == [nil, 1, 0, 1])
    #expect(try truth("rising(1 / (close - 5), 1)", [7, 6, 5, 4.5, 4]) == [nil, 1, nil, nil, 1])
  }

  @Test(arguments: 1...5) func aRunEqualsItsComparisons(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let closes = generator.prices(200)
    #expect(
      try truth("rising(close, 3)", closes)
        == truth("close > close[1] and close[1] > close[2] and close[2] > close[3]", closes)
        .enumerated().map { $0.offset < 3 ? nil : $0.element })
  }

  @Test(arguments: [
    ("sign(-3)", -1), ("sign(0)", 0), ("floor(-1.5)", -2), ("ceil(1.2)", 2), ("round(2.5)", 3), ("round(-2.5)", -3),
    ("sqrt(9)", 3), ("log(1)", 0), ("exp(0)", 1), ("pow(2, 10)", 1_024), ("if(close > 1, 10, 20)", 10),
    ("if(close < 1, 10, 20)", 20), ("if(true, close, 1)", 2), ("sum(close, 1)", 2),
    ("log(exp(close))", 2), ("pow(close, 0.5) * pow(close, 0.5)", 2),
  ]) func numbers(text: String, expected: Double) throws {
    #expect(agrees(try number(text, [2])[0], expected))
  }

  @Test(arguments: [
    "sqrt(-close)", "log(0 * close)", "pow(-close, 0.5)", "exp(1000 * close)", "if(close / 0 > 1, 1, 2)",
  ])
  func noSuchNumberIsNotReady(text: String) throws {
    #expect(try number(text, [2]) == [nil])
  }

  @Test func between() throws {
    #expect(try truth("between(close, 2, 3)", [1, 2, 2.5, 3, 4]) == [0, 1, 1, 1, 0])
  }

  @Test func outputsOfOneCallShareItsMemory() throws {
    var generator = SeededGenerator(seed: 5)
    let series = generator.bars(120)
    let whole = try run(Stochastic(period: period(7), smoothing: period(3), signal: period(2)), over: series)
    #expect(try values(of: "stochastic(7, 3, 2)", result: .number, over: series) == whole.map { $0?.k })
    #expect(try values(of: "stochastic(7, 3, 2).d", result: .number, over: series) == whole.map { $0?.d })
    let movement = try run(DirectionalMovement(period: period(5)), over: series)
    #expect(try values(of: "adx(5)", result: .number, over: series) == movement.map { $0?.index })
    let parts = try values(of: "adx(5).plus - adx(5).minus", result: .number, over: series)
    #expect(parts == movement.map { $0.map { $0.plus - $0.minus } })
    let macd = try values(of: "macd(close, 3, 6).signal - macd_signal(close, 3, 6, 9)", result: .number, over: series)
    #expect(macd.last == .some(0))
  }

  @Test(arguments: [
    ("wma(close, 9)", 9), ("dema(close, 5)", 9), ("tema(close, 5)", 13), ("kama(close, 5)", 6),
    ("rsi_simple(close, 5)", 6), ("stochastic(5, 3, 4)", 7), ("stochastic(5, 3, 4).d", 10),
    ("stochastic_rsi(close, 5, 4, 3, 2)", 11), ("stochastic_rsi(close, 5, 4, 3, 2).d", 12), ("cci(5)", 5),
    ("adx(5)", 10), ("adx(5).plus", 6), ("natr(5)", 5), ("keltner(5, 8, 2).upper", 8), ("donchian(5).lower", 5),
    ("ichimoku(3, 5, 9).base", 5), ("ichimoku(3, 5, 9).span_a", 10), ("ichimoku(3, 5, 9).span_b", 14), ("obv()", 1),
    ("mfi(5)", 6), ("vwap(5)", 5), ("session_vwap()", 1), ("cmf(5)", 5), ("momentum(close, 5)", 6),
    ("williams_r(5)", 5), ("aroon(5).up", 6), ("psar(0.02, 0.2)", 2), ("zscore(close, 5)", 5),
    ("linreg(close, 5).r2", 5),
    ("correlation(close, volume, 5)", 5), ("beta(close, high, 5)", 6), ("pivots().s3", 1), ("sum(close, 5)", 5),
    ("close[4]", 5), ("sma(close, 3)[2]", 5), ("bollinger(close, 5, 2).lower", 5), ("macd(close, 3, 6, 4).signal", 9),
    ("equity", 0),
  ]) func warmUpIsTheFirstBarWithAValue(text: String, expected: Int) throws {
    var generator = SeededGenerator(seed: 3)
    let results = try values(of: text, result: .number, over: generator.bars(60))
    #expect(try Formula(text, result: .number).warmUpBars == expected)
    #expect(results.firstIndex { $0 != nil } == max(expected, 1) - 1)
  }
}
