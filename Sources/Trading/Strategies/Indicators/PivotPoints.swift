/// Floor traders' pivot points of the newest finished bar: levels for the time after it.
///
///     P = (high + low + close) / 3
///     R1 = 2P − low      R2 = P + (high − low)      R3 = high + 2 (P − low)
///     S1 = 2P − high     S2 = P − (high − low)      S3 = low − 2 (high − P)
///
/// Source: J. Person, *A Complete Guide to Technical Trading Tactics* (2004), chapter 6.
public struct PivotPoints: Indicator {
  public struct Value: Sendable, Hashable {
    public let pivot: Double
    public let resistance1: Double
    public let resistance2: Double
    public let resistance3: Double
    public let support1: Double
    public let support2: Double
    public let support3: Double
  }

  public init() {}

  public var warmUp: Int { 1 }

  public func update(_ bar: BarValues) -> Value? {
    let pivot = bar.typicalPrice
    let range = bar.high - bar.low
    // The outermost levels are finite only if all the others are.
    guard (bar.high + 2 * (pivot - bar.low)).isFinite, (bar.low - 2 * (bar.high - pivot)).isFinite,
      (pivot + range).isFinite, (pivot - range).isFinite
    else { return nil }
    return Value(
      pivot: pivot, resistance1: 2 * pivot - bar.low, resistance2: pivot + range,
      resistance3: bar.high + 2 * (pivot - bar.low), support1: 2 * pivot - bar.high, support2: pivot - range,
      support3: bar.low - 2 * (bar.high - pivot))
  }
}
