import Strategies
import Testing

/// What formulas compute.
struct FormulaValueTests {
  private let bar = BarValues(open: 10, high: 14, low: 8, close: 12, volume: 1_000)

  private func number(_ text: String) throws -> Double? {
    try values(of: text, result: .number, over: [bar])[0]
  }

  private func truth(_ text: String) throws -> Bool? {
    try values(of: text, result: .condition, over: [bar])[0].map { $0 == 1 }
  }

  @Test(arguments: [
    ("close", 12), ("OPEN", 10), ("high - low", 6), ("volume", 1_000), ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9),
    ("10 - 4 - 3", 3), ("100 / 10 / 5", 2), ("-close + 20", 8), ("-2 * -3", 6), ("--5", 5), ("2 - -3", 5),
    (".5 + 1e2 + 1.5E-1", 100.65), ("abs(open - close)", 2), ("min(open, close)", 10), ("max(open, close)", 12),
    ("abs(-3)", 3), ("(high + low + close) / 3", 34.0 / 3), ("sma(close - open, 1)", 2), ("Max(1, Min(5, 3))", 3),
    ("close\n  + open", 22),
  ]) func arithmetic(text: String, expected: Double) throws {
    #expect(agrees(try number(text), expected))
  }

  @Test(arguments: [
    ("close > open", true), ("close < open", false), ("close >= 12", true), ("close <= 12", true),
    ("close == 12", true), ("close != 12", false), ("not close > open", false), ("!(close > open)", false),
    ("close > open and open > low", true), ("close > open AND NOT high > low", false),
    ("close < open or low < open && high > 13", true), ("false or true and false", false), ("true || false", true),
    ("not true or true", true), ("not (true or true)", false), ("Not Not true", true),
    ("1 + 1 > 1 and 2 * 3 == 6", true), ("open < close and close < high", true),
  ]) func logic(text: String, expected: Bool) throws {
    #expect(try truth(text) == expected)
  }

  @Test func divisionByZeroIsNotReady() throws {
    #expect(try number("close / (open - 10)") == nil)
    #expect(try truth("close / (open - 10) > 1") == nil)
    #expect(try truth("close / (open - 10) <= 1") == nil)
    #expect(try truth("not (close / (open - 10) > 1)") == nil)
    #expect(try number("volume * 1e308 * 1e308") == nil)
  }

  @Test func logicOfWhatIsNotReadyIsKleenes() throws {
    let unready = "sma(close, 9) > 1"
    #expect(try truth("\(unready) and close > open") == nil)
    #expect(try truth("close > open and \(unready)") == nil)
    #expect(try truth("\(unready) and close < open") == false)
    #expect(try truth("close < open and \(unready)") == false)
    #expect(try truth("\(unready) or close > open") == true)
    #expect(try truth("close > open or \(unready)") == true)
    #expect(try truth("close < open or \(unready)") == nil)
    #expect(try truth("not (\(unready))") == nil)
  }

  @Test func anIndicatorSkipsBarsAtWhichItsArgumentIsNotReady() throws {
    // The fourth bar divides by zero: the average of the ratios passes over it.
    let series = [2.0, 4, 6, 0, 8].map { BarValues(open: 1, high: 1, low: 1, close: 12, volume: $0) }
    let ratios = try values(of: "sma(close / volume, 2)", result: .number, over: series)
    #expect(ratios == [nil, 4.5, 2.5, nil, 1.75])
  }

  @Test func crossingsAreTrueForOneBar() throws {
    let series = bars(closing: [9, 10, 11, 12, 10, 9, 11])
    let above = try values(of: "crosses_above(close, 10)", result: .condition, over: series)
    #expect(above == [nil, 0, 1, 0, 0, 0, 1])
    let below = try values(of: "crosses_below(close, 10)", result: .condition, over: series)
    #expect(below == [nil, 0, 0, 0, 0, 1, 0])
  }

  @Test func aCrossingNeedsTwoReadyBars() throws {
    let series = bars(closing: [1, 5, 9])
    #expect(try values(of: "crosses_above(close, sma(close, 2))", result: .condition, over: series) == [nil, nil, 0])
  }

  @Test func formulasEqualTheIndicatorsTheyName() throws {
    var generator = SeededGenerator(seed: 42)
    let series = generator.bars(300)
    let closes = series.map(\.close)
    let macd = try run(
      MovingAverageConvergenceDivergence(fast: period(5), slow: period(12), signal: period(4)), over: closes)
    let bands = try run(BollingerBands(period: period(20), width: 2.5), over: closes)
    let expected: [(String, [Double?])] = try [
      ("sma(close, 10)", run(SimpleMovingAverage(period: period(10)), over: closes)),
      ("ema(close, 10)", run(ExponentialMovingAverage(period: period(10)), over: closes)),
      ("rsi(close, 10)", run(RelativeStrengthIndex(period: period(10)), over: closes)),
      ("atr(10)", run(AverageTrueRange(period: period(10)), over: series)),
      ("highest(high, 10)", run(Highest(period: period(10)), over: series.map(\.high))),
      ("lowest(low, 10)", run(Lowest(period: period(10)), over: series.map(\.low))),
      ("stddev(close, 10)", run(StandardDeviation(period: period(10)), over: closes)),
      ("roc(close, 10)", run(RateOfChange(period: period(10)), over: closes)),
      ("macd(close, 5, 12)", macd.map { $0?.line }), ("macd(close, 5, 12, 4)", macd.map { $0?.line }),
      ("macd_signal(close, 5, 12, 4)", macd.map { $0?.signal }),
      ("macd_histogram(close, 5, 12, 4)", macd.map { $0?.histogram }),
      ("bollinger_middle(close, 20, 2.5)", bands.map { $0?.middle }),
      ("bollinger_upper(close, 20, 2.5)", bands.map { $0?.upper }),
      ("bollinger_lower(close, 20, 2 + 0.5)", bands.map { $0?.lower }),
    ]
    for (text, expected) in expected {
      #expect(try values(of: text, result: .number, over: series) == expected, "\(text)")
    }
  }

  @Test(arguments: [
    ("close", 1), ("5", 0), ("sma(close, 20)", 20), ("sma(ema(close, 10), 20)", 29), ("rsi(close, 14)", 15),
    ("macd(close, 12, 26)", 26), ("macd_signal(close, 12, 26, 9)", 34), ("bollinger_upper(close, 20, 2)", 20),
    ("atr(14)", 14), ("roc(close, 5)", 6), ("highest(atr(14), 5)", 18), ("max(sma(close, 3), sma(close, 8))", 8),
  ]) func warmUpIsTheFirstBarWithAValue(text: String, expected: Int) throws {
    var generator = SeededGenerator(seed: 3)
    let results = try values(of: text, result: .number, over: generator.bars(60))
    #expect(try Formula(text, result: .number).warmUpBars == expected)
    #expect(results.firstIndex { $0 != nil } == max(expected, 1) - 1)
  }

  @Test func warmUpOfACrossing() throws {
    #expect(try Formula("crosses_above(sma(close, 20), sma(close, 50)) and rsi(close, 14) < 70").warmUpBars == 51)
  }

  @Test func formulasOfOneProgramKeepTheirOwnValues() throws {
    let program = FormulaProgram([
      try Formula("sma(close, 2) > 3"), try Formula("sma(close, 2) + 1", result: .number), try Formula("close < 3"),
    ])
    var evaluation = FormulaEvaluation(program)
    for bar in bars(closing: [2, 6]) { evaluation.update(bar) }
    #expect(evaluation.isTrue(0) && evaluation.number(1) == 5 && !evaluation.isTrue(2))
    #expect(evaluation.number(3) == nil && evaluation.number(-1) == nil)
    #expect(program.warmUpBars == 2)
  }
}
