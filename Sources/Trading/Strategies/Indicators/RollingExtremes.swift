/// The highest of the last *n* values. With highs and lows this is the Donchian channel.
public struct Highest: Indicator {
  private var window: SlidingFold<Maximum>

  public init(period: Period) { window = SlidingFold(period) }

  public var warmUp: Int { window.capacity }

  public mutating func update(_ value: Double) -> Double? { window.append(Maximum(value: value))?.value.finite }
}

/// The lowest of the last *n* values.
public struct Lowest: Indicator {
  private var window: SlidingFold<Minimum>

  public init(period: Period) { window = SlidingFold(period) }

  public var warmUp: Int { window.capacity }

  public mutating func update(_ value: Double) -> Double? { window.append(Minimum(value: value))?.value.finite }
}

private struct Maximum: Combinable {
  let value: Double
  func combined(with newer: Maximum) -> Maximum { Maximum(value: max(value, newer.value)) }
}

private struct Minimum: Combinable {
  let value: Double
  func combined(with newer: Minimum) -> Minimum { Minimum(value: min(value, newer.value)) }
}
