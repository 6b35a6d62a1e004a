internal import Backtesting
public import Strategies

/// The sets of parameters of one strategy that are tried, and the strategy that each of them makes.
struct SearchSpace: Sendable {
  /// Sets of one optimization.
  static let maximumSets = 10_000

  let source: String
  let ranges: [ParameterRange]
  let grid: ParameterGrid
  private let parameters: [StrategyParameter]

  /// - Parameter wanted: ranges of the strategy's parameters. Empty: those that the strategy itself gives a step.
  /// - Throws: ``RuntimeError/invalid(field:reason:)`` for a range that the strategy cannot have.
  init(_ source: String, wanted: [ParameterRange]) throws {
    self.source = source
    parameters = try StrategyDocument(yaml: source).parameters
    ranges = wanted.isEmpty ? parameters.compactMap(ParameterRange.init) : wanted
    for (place, range) in wanted.enumerated() { try Self.check(range, place, parameters, wanted) }
    guard !ranges.isEmpty else {
      throw RuntimeError.invalid(
        field: "settings.parameters",
        reason: "is empty, and no parameter of the strategy has min, max and step: there is nothing to search")
    }
    guard let grid = ParameterGrid(ranges.map { $0.axis(atMost: Self.maximumSets + 1) }), grid.count <= Self.maximumSets
    else {
      throw RuntimeError.invalid(
        field: "settings.parameters", reason: "make more than \(Self.maximumSets) sets: take longer steps")
    }
    self.grid = grid
  }

  private static func check(
    _ range: ParameterRange, _ place: Int, _ parameters: [StrategyParameter], _ all: [ParameterRange]
  ) throws {
    func refuse(_ field: String, _ reason: String) -> RuntimeError {
      .invalid(field: "settings.parameters[\(place)].\(field)", reason: reason)
    }
    guard let parameter = parameters.first(where: { $0.name == range.name }) else {
      let names = parameters.map(\.name).joined(separator: ", ")
      throw refuse(
        "name", "is no parameter of the strategy, which has \(parameters.isEmpty ? "none" : names)")
    }
    if all[..<place].contains(where: { $0.name == range.name }) { throw refuse("name", "is there twice") }
    if range.maximum < range.minimum { throw refuse("maximum", "must be at least the minimum") }
    if let least = parameter.minimum, range.minimum < least {
      throw refuse("minimum", "must be at least \(least), as the strategy says")
    }
    if let most = parameter.maximum, range.maximum > most {
      throw refuse("maximum", "must be at most \(most), as the strategy says")
    }
  }

  /// Whether the strategy's own bounds allow a set.
  func allows(_ set: ParameterSet) -> Bool {
    set.values.allSatisfy { value in
      guard let number = ParameterValue(nearest: value.number),
        let parameter = parameters.first(where: { $0.name == value.name })
      else { return false }
      return parameter.minimum.map { $0 <= number } ?? true && parameter.maximum.map { number <= $0 } ?? true
    }
  }

  /// The strategy with these parameters, fresh.
  func trader(_ set: ParameterSet) throws -> BacktestTrader {
    var values: [String: ParameterValue] = [:]
    for value in set.values { values[value.name] = ParameterValue(nearest: value.number) }
    return .strategy(FormulaStrategy(try StrategyDocument(yaml: source, values: values)))
  }
}

extension ParameterRange {
  /// Nil for a parameter without a range to search.
  fileprivate init?(_ parameter: StrategyParameter) {
    guard let minimum = parameter.minimum, let maximum = parameter.maximum, let step = parameter.step else {
      return nil
    }
    self.init(name: parameter.name, minimum: minimum, maximum: maximum, step: step)
  }

  /// Exact, so that rounding does not add up.
  fileprivate func axis(atMost limit: Int) -> ParameterAxis {
    var numbers: [Double] = []
    var next: ParameterValue? = minimum
    while let value = next, value <= maximum, numbers.count < limit {
      numbers.append(value.doubleValue)
      next = try? value.adding(step)
    }
    let one = ParameterValue.one.raw
    let isWhole = minimum.raw.isMultiple(of: one) && step.raw.isMultiple(of: one)
    return ParameterAxis(name: name, numbers: numbers, isWhole: isWhole)
  }
}

extension ParameterValue {
  static let one = ParameterValue(raw: 1_000_000_000)

  /// The value nearest to a number. Nil where none is near.
  public init?(nearest number: Double) {
    let scaled = (number * Double(Self.one.raw)).rounded()
    guard abs(scaled) < 9e18 else { return nil }
    self.init(raw: Int64(scaled))
  }
}
