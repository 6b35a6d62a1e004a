/// A call whose arguments are checked, and the steps it stands for.
struct FunctionCall {
  let function: FormulaFunction
  /// Steps of the arguments that may be any expression.
  var numbers: [Int] = []
  var periods: [Period] = []
  var width: Double?

  init(function: FormulaFunction) { self.function = function }

  /// Adds the steps; the last one's index. The checker has filled as many arguments as the function's table lists.
  func insert(into graph: inout OperationGraph) -> Int {
    switch function {
    case .sma: graph.insert(.rolling(.simpleAverage(periods[0]), of: numbers[0]))
    case .ema: graph.insert(.rolling(.exponentialAverage(periods[0]), of: numbers[0]))
    case .rsi: graph.insert(.rolling(.relativeStrength(periods[0]), of: numbers[0]))
    case .highest: graph.insert(.rolling(.highest(periods[0]), of: numbers[0]))
    case .lowest: graph.insert(.rolling(.lowest(periods[0]), of: numbers[0]))
    case .stddev: graph.insert(.rolling(.standardDeviation(periods[0]), of: numbers[0]))
    case .roc: graph.insert(.rolling(.rateOfChange(periods[0]), of: numbers[0]))
    case .atr: graph.insert(.averageTrueRange(periods[0]))
    case .macd: macdLine(in: &graph)
    case .macdSignal: macdSignal(of: macdLine(in: &graph), in: &graph)
    case .macdHistogram: macdHistogram(in: &graph)
    case .bollingerUpper: band(.add, in: &graph)
    case .bollingerMiddle: graph.insert(.rolling(.simpleAverage(periods[0]), of: numbers[0]))
    case .bollingerLower: band(.subtract, in: &graph)
    case .crossesAbove: graph.insert(.crossesAbove(numbers[0], numbers[1]))
    case .crossesBelow: graph.insert(.crossesAbove(numbers[1], numbers[0]))
    case .abs: graph.insert(.absolute(numbers[0]))
    case .min: graph.insert(.binary(.minimum, numbers[0], numbers[1]))
    case .max: graph.insert(.binary(.maximum, numbers[0], numbers[1]))
    }
  }

  // Composed of simpler steps, so that `macd(…)`, its signal and a plain `ema(…)` share their averages.

  private func macdLine(in graph: inout OperationGraph) -> Int {
    let fast = graph.insert(.rolling(.exponentialAverage(periods[0]), of: numbers[0]))
    let slow = graph.insert(.rolling(.exponentialAverage(periods[1]), of: numbers[0]))
    return graph.insert(.binary(.subtract, fast, slow))
  }

  private func macdSignal(of line: Int, in graph: inout OperationGraph) -> Int {
    graph.insert(.rolling(.exponentialAverage(periods[2]), of: line))
  }

  private func macdHistogram(in graph: inout OperationGraph) -> Int {
    let line = macdLine(in: &graph)
    return graph.insert(.binary(.subtract, line, macdSignal(of: line, in: &graph)))
  }

  private func band(_ side: BinaryOperator, in graph: inout OperationGraph) -> Int {
    let middle = graph.insert(.rolling(.simpleAverage(periods[0]), of: numbers[0]))
    let deviation = graph.insert(.rolling(.standardDeviation(periods[0]), of: numbers[0]))
    let width = graph.insert(.constant(width ?? 0))
    return graph.insert(.binary(side, middle, graph.insert(.binary(.multiply, width, deviation))))
  }
}
