/// Values for the parameters of a strategy, by name.
public struct ParameterSet: Sendable, Hashable, CustomStringConvertible {
  public struct Value: Sendable, Hashable {
    public let name: String
    public var number: Double
    /// Whether only whole numbers make sense: a period, a count.
    public let isWhole: Bool

    public init(name: String, number: Double, isWhole: Bool = false) {
      self.name = name
      self.number = number
      self.isWhole = isWhole
    }
  }

  /// In the order in which they were given.
  public let values: [Value]

  public init(_ values: [Value]) { self.values = values }

  public subscript(name: String) -> Double? { values.first { $0.name == name }?.number }

  public var description: String {
    values.map { "\($0.name)=\($0.isWhole ? "\(Int64(exactly: $0.number) ?? 0)" : "\($0.number)")" }
      .joined(separator: ", ")
  }

  /// The same with one parameter moved by a share of itself: 0.1 is ten per cent more. A whole number moves by one at
  /// least. Nil for a parameter that is not there, or zero: a share of it is nothing.
  public func moving(_ name: String, by share: Double) -> ParameterSet? {
    guard let index = values.firstIndex(where: { $0.name == name }), values[index].number != 0, share != 0 else {
      return nil
    }
    var moved = values
    let old = values[index].number
    var new = old * (1 + share)
    if values[index].isWhole {
      new = new.rounded()
      if new == old { new = old + (share * old > 0 ? 1 : -1) }
    }
    moved[index].number = new
    return new.isFinite ? ParameterSet(moved) : nil
  }
}

/// One parameter and the values to try.
public struct ParameterAxis: Sendable, Hashable {
  public let name: String
  public let numbers: [Double]
  public let isWhole: Bool

  public init(name: String, numbers: [Double], isWhole: Bool = false) {
    self.name = name
    self.numbers = numbers
    self.isWhole = isWhole
  }

  /// From one number to another in steps. Nil unless they are finite, the step is above zero and leads there in at most
  /// 100,000.
  public init?(name: String, from first: Double, through last: Double, by step: Double, isWhole: Bool = false) {
    guard first.isFinite, last.isFinite, step > 0, first <= last, (last - first) / step < 100_000 else { return nil }
    // Counted, so that rounding does not add up; half a billionth of a step beyond the last still counts as it.
    let count = Int(((last - first) / step + 1e-9).rounded(.down))
    self.init(name: name, numbers: (0...count).map { first + Double($0) * step }, isWhole: isWhole)
  }
}

/// Every combination of the values of some parameters.
public struct ParameterGrid: Sendable, Hashable {
  public let axes: [ParameterAxis]
  public let count: Int

  public static let maximumCount = 1_000_000

  /// Nil without axes, for an axis without values, a name that comes twice, or more than ``maximumCount`` combinations.
  public init?(_ axes: [ParameterAxis]) {
    guard !axes.isEmpty, Set(axes.map(\.name)).count == axes.count else { return nil }
    var count = 1
    for axis in axes {
      let (product, overflowed) = count.multipliedReportingOverflow(by: axis.numbers.count)
      guard !overflowed, product > 0, product <= Self.maximumCount else { return nil }
      count = product
    }
    self.axes = axes
    self.count = count
  }

  /// The combination of a number, from 0; the last axis moves fastest. Nil outside.
  public func set(at index: Int) -> ParameterSet? {
    guard (0..<count).contains(index) else { return nil }
    var rest = index
    let values = axes.reversed().map { axis in
      defer { rest /= axis.numbers.count }
      return ParameterSet.Value(
        name: axis.name, number: axis.numbers[rest % axis.numbers.count], isWhole: axis.isWhole)
    }
    return ParameterSet(values.reversed())
  }

  public var sets: [ParameterSet] { (0..<count).compactMap(set) }
}
