/// The functions of the language: one table that the checker, the messages and the documentation go by.
enum FormulaFunction: String, Sendable, CaseIterable {
  case sma, ema, wma, dema, tema, kama
  case rsi
  case simpleRSI = "rsi_simple"
  case macd
  case macdSignal = "macd_signal"
  case macdHistogram = "macd_histogram"
  case stochastic
  case stochasticRSI = "stochastic_rsi"
  case cci, adx, atr, natr
  case bollinger
  case bollingerUpper = "bollinger_upper"
  case bollingerMiddle = "bollinger_middle"
  case bollingerLower = "bollinger_lower"
  case keltner, donchian, ichimoku
  case obv, mfi, vwap
  case sessionVWAP = "session_vwap"
  case cmf, roc, momentum
  case williams = "williams_r"
  case aroon, psar, stddev, zscore, linreg, correlation, beta, pivots
  case highest, lowest, sum, rising, falling
  case crossesAbove = "crosses_above"
  case crossesBelow = "crosses_below"
  case between
  case choose = "if"
  case abs, min, max, sign, floor, ceil, round, sqrt, log, exp, pow

  /// What an argument has to be.
  enum Parameter: Sendable, Hashable {
    /// Any expression with a number for a value; the text is its name.
    case number(String)
    /// Any expression that is true or false.
    case condition(String)
    /// A constant number of bars, see ``Period``, and not fewer than so many.
    case period(String, atLeast: Int = 1)
    /// A constant above zero, at most ``FormulaFunction/maximumWidth``.
    case width(String)

    var name: String {
      switch self {
      case .number(let name), .condition(let name), .period(let name, _), .width(let name): name
      }
    }
  }

  static let maximumWidth = 100.0

  var parameters: [Parameter] {
    switch self {
    case .sma, .ema, .wma, .dema, .tema, .kama, .rsi, .simpleRSI, .highest, .lowest, .sum, .stddev, .zscore, .roc,
      .momentum, .rising, .falling:
      [.number("x"), .period("n")]
    case .linreg: [.number("x"), .period("n", atLeast: 2)]
    case .macd: [.number("x"), .period("fast"), .period("slow")]
    case .macdSignal, .macdHistogram: [.number("x"), .period("fast"), .period("slow"), .period("signal")]
    case .stochastic: [.period("n"), .period("smoothing"), .period("signal")]
    case .stochasticRSI: [.number("x"), .period("n"), .period("range"), .period("smoothing"), .period("signal")]
    case .bollinger, .bollingerUpper, .bollingerMiddle, .bollingerLower: [.number("x"), .period("n"), .width("k")]
    case .keltner: [.period("n"), .period("range"), .width("k")]
    case .cci, .adx, .atr, .natr, .donchian, .mfi, .vwap, .cmf, .williams, .aroon: [.period("n")]
    case .ichimoku: [.period("conversion"), .period("base"), .period("span")]
    case .psar: [.width("step"), .width("maximum")]
    case .obv, .sessionVWAP, .pivots: []
    case .correlation, .beta: [.number("a"), .number("b"), .period("n", atLeast: 2)]
    case .crossesAbove, .crossesBelow, .min, .max, .pow: [.number("a"), .number("b")]
    case .between: [.number("x"), .number("low"), .number("high")]
    case .choose: [.condition("c"), .number("a"), .number("b")]
    case .abs, .sign, .floor, .ceil, .round, .sqrt, .log, .exp: [.number("x")]
    }
  }

  /// What may follow. The line of `macd` does not depend on the period of its signal, and need not be told it.
  var optionalParameters: [Parameter] {
    switch self {
    case .macd: [.period("signal")]
    case .kama: [.period("fast"), .period("slow")]
    default: []
    }
  }

  /// The names of its outputs, in the order of ``IndicatorOutputs``; none for a function with one value.
  var outputs: [String] {
    switch self {
    case .macd: ["line", "signal", "histogram"]
    case .stochastic, .stochasticRSI: ["k", "d"]
    case .adx: ["adx", "plus", "minus"]
    case .bollinger, .keltner, .donchian: ["middle", "upper", "lower"]
    case .ichimoku: ["conversion", "base", "span_a", "span_b"]
    case .aroon: ["up", "down", "oscillator"]
    case .linreg: ["value", "slope", "intercept", "r2"]
    case .pivots: ["p", "r1", "r2", "r3", "s1", "s2", "s3"]
    default: []
    }
  }

  /// Whether its first output is meant where none is named.
  var hasMainOutput: Bool {
    switch self {
    case .macd, .stochastic, .stochasticRSI, .adx, .linreg: true
    default: false
    }
  }

  var isCondition: Bool {
    switch self {
    case .crossesAbove, .crossesBelow, .between, .rising, .falling: true
    default: false
    }
  }

  /// Whether it can be taken of the bars of a longer timeframe. What has no memory takes those of its arguments.
  var takesTimeframe: Bool {
    switch self {
    case .rising, .falling, .crossesAbove, .crossesBelow, .between, .choose, .abs, .min, .max, .sign, .floor, .ceil,
      .round, .sqrt, .log, .exp, .pow:
      false
    default: true
    }
  }

  /// How a call of it looks, such as `sma(x, n)`.
  var usage: String {
    let optional = optionalParameters.map { "[, \($0.name)]" }.joined()
    return "\(rawValue)(\(parameters.map(\.name).joined(separator: ", "))\(optional))"
  }
}

/// A series that a bar brings.
enum BarField: String, Sendable, Hashable, CaseIterable {
  case open, high, low, close, volume

  func value(in bar: BarValues) -> Double {
    switch self {
    case .open: bar.open
    case .high: bar.high
    case .low: bar.low
    case .close: bar.close
    case .volume: bar.volume
    }
  }
}
