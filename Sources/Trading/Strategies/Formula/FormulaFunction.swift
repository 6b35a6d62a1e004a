/// The functions of the language: one table that the checker, the messages and the documentation go by.
enum FormulaFunction: String, Sendable, CaseIterable {
  case sma, ema, rsi, macd
  case macdSignal = "macd_signal"
  case macdHistogram = "macd_histogram"
  case bollingerUpper = "bollinger_upper"
  case bollingerMiddle = "bollinger_middle"
  case bollingerLower = "bollinger_lower"
  case atr, highest, lowest, stddev, roc
  case crossesAbove = "crosses_above"
  case crossesBelow = "crosses_below"
  case abs, min, max

  /// What an argument has to be.
  enum Parameter: Sendable, Hashable {
    /// Any expression with a number for a value; the text is its name.
    case number(String)
    /// A constant number of bars, see ``Period``.
    case period(String)
    /// A constant above zero, at most ``FormulaFunction/maximumWidth``.
    case width(String)

    var name: String {
      switch self {
      case .number(let name), .period(let name), .width(let name): name
      }
    }
  }

  static let maximumWidth = 100.0

  var parameters: [Parameter] {
    switch self {
    case .sma, .ema, .rsi, .highest, .lowest, .stddev, .roc: [.number("x"), .period("n")]
    case .macd: [.number("x"), .period("fast"), .period("slow")]
    case .macdSignal, .macdHistogram: [.number("x"), .period("fast"), .period("slow"), .period("signal")]
    case .bollingerUpper, .bollingerMiddle, .bollingerLower: [.number("x"), .period("n"), .width("k")]
    case .atr: [.period("n")]
    case .crossesAbove, .crossesBelow, .min, .max: [.number("a"), .number("b")]
    case .abs: [.number("x")]
    }
  }

  /// `macd` also takes the period of its signal, which the line does not depend on, so that all three read alike.
  var optionalParameters: [Parameter] { self == .macd ? [.period("signal")] : [] }

  var isCondition: Bool { self == .crossesAbove || self == .crossesBelow }

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
