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

/// A bar of one day with these values, to a millionth.
func bar(_ symbol: Symbol, day: Int64, _ values: BarValues) throws -> Bar {
  let price = { (value: Double) in Price(raw: Int64((value * 1e6).rounded()) * 1_000) }
  let open = try #require(Instant(seconds: day * 86_400))
  let end = try #require(Instant(seconds: day * 86_400 + 23_400))
  let volume = try Volume("\(Int(values.volume))")
  return try #require(
    Bar(
      symbol: symbol, openTime: open, closeTime: end, open: price(values.open), high: price(values.high),
      low: price(values.low), close: price(values.close), volume: volume))
}

/// Reads `YYYY-MM-DDTHH:MM:SSZ`.
func instant(_ text: String) throws -> Instant {
  let date = try #require(CivilDate(String(text.prefix(10))))
  let clock = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Int64($0) }
  try #require(clock.count == 3)
  return try #require(Instant(seconds: date.daysSinceEpoch * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]))
}

/// Bars of so many minutes, one after another from an instant on, with these closes.
func bars(closing closes: [Double], minutes: Int, from start: String) throws -> [BarValues] {
  let start = try instant(start).seconds
  return try closes.enumerated().map { index, close in
    let open = try #require(Instant(seconds: start + Int64(index * minutes * 60)))
    let end = try #require(Instant(seconds: start + Int64((index + 1) * minutes * 60)))
    return BarValues(
      open: close, high: close + 0.5, low: close - 0.5, close: close, volume: 100, openTime: open, closeTime: end)
  }
}
