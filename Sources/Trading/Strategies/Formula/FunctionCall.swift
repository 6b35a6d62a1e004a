/// A call whose arguments are checked, and the steps it stands for.
struct FunctionCall {
  let function: FormulaFunction
  /// Steps of the arguments that may be any expression.
  var numbers: [Int] = []
  var periods: [Period] = []
  var widths: [Double] = []
  /// Which of the function's outputs is meant.
  var output = 0

  init(function: FormulaFunction) { self.function = function }

  /// Adds the steps; the last one's index. The checker has filled as many arguments as the function's table lists.
  func insert(into graph: inout OperationGraph) -> Int {
    if let indicator = barIndicator { return pick(from: graph.insert(.ofBars(indicator)), in: &graph) }
    if let indicator = seriesIndicator {
      return pick(from: graph.insert(.rolling(indicator, of: numbers[0])), in: &graph)
    }
    return composed(in: &graph)
  }

  private func pick(from step: Int, in graph: inout OperationGraph) -> Int {
    output == 0 ? step : graph.insert(.output(output, of: step))
  }

  private var seriesIndicator: SeriesIndicator? {
    switch function {
    case .sma: .simpleAverage(periods[0])
    case .ema: .exponentialAverage(periods[0])
    case .wma: .weightedAverage(periods[0])
    case .dema: .doubleExponentialAverage(periods[0])
    case .tema: .tripleExponentialAverage(periods[0])
    case .kama: .adaptiveAverage(periods[0], fast: period(1) ?? .two, slow: period(2) ?? .thirty)
    case .rsi: .relativeStrength(periods[0])
    case .simpleRSI: .simpleRelativeStrength(periods[0])
    case .stochasticRSI:
      .stochasticRelativeStrength(periods[0], range: periods[1], smoothing: periods[2], signal: periods[3])
    case .highest: .highest(periods[0])
    case .lowest: .lowest(periods[0])
    case .sum: .sum(periods[0])
    case .stddev: .standardDeviation(periods[0])
    case .zscore: .zScore(periods[0])
    case .roc: .rateOfChange(periods[0])
    case .momentum: .momentum(periods[0])
    case .linreg: .regression(periods[0])
    case .bollingerMiddle: .simpleAverage(periods[0])
    default: nil
    }
  }

  private var barIndicator: BarIndicator? {
    switch function {
    case .atr: .averageTrueRange(periods[0])
    case .natr: .normalizedTrueRange(periods[0])
    case .stochastic: .stochastic(periods[0], smoothing: periods[1], signal: periods[2])
    case .cci: .channelIndex(periods[0])
    case .adx: .directionalMovement(periods[0])
    case .keltner: .keltner(periods[0], range: periods[1], width: widths[0])
    case .donchian: .donchian(periods[0])
    case .ichimoku: .ichimoku(conversion: periods[0], base: periods[1], span: periods[2])
    case .obv: .onBalanceVolume
    case .mfi: .moneyFlow(periods[0])
    case .vwap: .volumeWeightedPrice(periods[0])
    case .sessionVWAP: .sessionVolumeWeightedPrice
    case .cmf: .chaikinMoneyFlow(periods[0])
    case .williams: .williamsRange(periods[0])
    case .aroon: .aroon(periods[0])
    case .psar: .parabolic(step: widths[0], maximum: widths[1])
    case .pivots: .pivots
    default: nil
    }
  }

  private func period(_ index: Int) -> Period? { periods.indices.contains(index) ? periods[index] : nil }

  // MARK: composed of simpler steps

  // So that `macd(…)`, its signal and a plain `ema(…)` share their averages.
  private func composed(in graph: inout OperationGraph) -> Int {
    switch function {
    case .macd:
      switch output {
      case 0: macdLine(in: &graph)
      case 1: macdSignal(of: macdLine(in: &graph), in: &graph)
      default: macdHistogram(in: &graph)
      }
    case .macdSignal: macdSignal(of: macdLine(in: &graph), in: &graph)
    case .macdHistogram: macdHistogram(in: &graph)
    case .bollinger where output == 0: graph.insert(.rolling(.simpleAverage(periods[0]), of: numbers[0]))
    case .bollinger: band(output == 1 ? .add : .subtract, in: &graph)
    case .bollingerUpper: band(.add, in: &graph)
    case .bollingerLower: band(.subtract, in: &graph)
    case .correlation: graph.insert(.paired(.correlation(periods[0]), numbers[0], numbers[1]))
    case .beta: graph.insert(.paired(.beta(periods[0]), numbers[0], numbers[1]))
    case .crossesAbove: graph.insert(.crossesAbove(numbers[0], numbers[1]))
    case .crossesBelow: graph.insert(.crossesAbove(numbers[1], numbers[0]))
    case .rising: graph.insert(.run(.up, periods[0], of: numbers[0]))
    case .falling: graph.insert(.run(.down, periods[0], of: numbers[0]))
    case .between:
      graph.insert(
        .binary(
          .and, graph.insert(.binary(.greaterOrEqual, numbers[0], numbers[1])),
          graph.insert(.binary(.lessOrEqual, numbers[0], numbers[2]))))
    case .choose: graph.insert(.choose(numbers[0], numbers[1], numbers[2]))
    case .min: graph.insert(.binary(.minimum, numbers[0], numbers[1]))
    case .max: graph.insert(.binary(.maximum, numbers[0], numbers[1]))
    case .pow: graph.insert(.binary(.power, numbers[0], numbers[1]))
    default: UnaryFunction(rawValue: function.rawValue).map { graph.insert(.unary($0, numbers[0])) } ?? numbers[0]
    }
  }

  private func macdLine(in graph: inout OperationGraph) -> Int {
    let fast = graph.insert(.rolling(.exponentialAverage(periods[0]), of: numbers[0]))
    let slow = graph.insert(.rolling(.exponentialAverage(periods[1]), of: numbers[0]))
    return graph.insert(.binary(.subtract, fast, slow))
  }

  private func macdSignal(of line: Int, in graph: inout OperationGraph) -> Int {
    graph.insert(.rolling(.exponentialAverage(period(2) ?? .nine), of: line))
  }

  private func macdHistogram(in graph: inout OperationGraph) -> Int {
    let line = macdLine(in: &graph)
    return graph.insert(.binary(.subtract, line, macdSignal(of: line, in: &graph)))
  }

  private func band(_ side: BinaryOperator, in graph: inout OperationGraph) -> Int {
    let middle = graph.insert(.rolling(.simpleAverage(periods[0]), of: numbers[0]))
    let deviation = graph.insert(.rolling(.standardDeviation(periods[0]), of: numbers[0]))
    let width = graph.insert(.constant(widths[0]))
    return graph.insert(.binary(side, middle, graph.insert(.binary(.multiply, width, deviation))))
  }
}

extension Period {
  // The usual ones, where a formula leaves them out.
  fileprivate static let two = Period(known: 2)
  fileprivate static let nine = Period(known: 9)
  fileprivate static let thirty = Period(known: 30)
}
