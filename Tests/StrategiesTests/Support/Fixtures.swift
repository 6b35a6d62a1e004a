import Strategies
import Testing
import TradingModel

func period(_ bars: Int) throws -> Period { try #require(Period(bars)) }

/// The results of an indicator over a series.
func run<State: Indicator>(_ indicator: State, over inputs: [State.Input]) -> [State.Output?] {
  var indicator = indicator
  return inputs.map { indicator.update($0) }
}

/// Bars with these closes, half a unit of range on each side and a volume of 100.
func bars(closing closes: [Double]) -> [BarValues] {
  closes.map { BarValues(open: $0, high: $0 + 0.5, low: $0 - 0.5, close: $0, volume: 100) }
}

/// The values of a formula over bars.
func values(of text: String, result: Formula.Result, over bars: [BarValues]) throws -> [Double?] {
  var evaluation = FormulaEvaluation(FormulaProgram([try Formula(text, result: result)]))
  return bars.map {
    evaluation.update($0)
    return evaluation.number(0)
  }
}

/// Whether two results agree: both absent, or equal to `relative` accuracy.
func agrees(_ left: Double?, _ right: Double?, relative: Double = 1e-12, absolute: Double = 1e-12) -> Bool {
  switch (left, right) {
  case (nil, nil): true
  case (let left?, let right?): abs(left - right) <= max(absolute, relative * max(abs(left), abs(right)))
  default: false
  }
}

/// A bar of one day, with all four prices at `close`.
func bar(_ symbol: Symbol, day: Int64, close: String) throws -> Bar {
  let price = try Price(close)
  let open = try #require(Instant(seconds: day * 86_400))
  let end = try #require(Instant(seconds: day * 86_400 + 23_400))
  return try #require(
    Bar(
      symbol: symbol, openTime: open, closeTime: end, open: price, high: price, low: price, close: price,
      volume: Volume("100")))
}
