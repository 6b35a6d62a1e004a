/// MACD: the distance of a fast from a slow exponential average, and that distance's own average.
///
///     line = EMA(fast) − EMA(slow)      signal = EMA(signal) of the line      histogram = line − signal
///
/// Each average is seeded with a simple average of its own first values; the signal's seed begins with the first line.
///
/// Source: G. Appel, *Technical Analysis: Power Tools for Active Investors* (2005), chapter 8.
public struct MovingAverageConvergenceDivergence: Indicator {
  public struct Value: Sendable, Hashable {
    public let line: Double
    /// Nil until the line has been there for the signal's period.
    public let signal: Double?
    /// Nil as long as ``signal`` is.
    public var histogram: Double? { signal.map { line - $0 } }
  }

  private var fast: SeededAverage
  private var slow: SeededAverage
  private var signal: SeededAverage

  public init(fast: Period, slow: Period, signal: Period) {
    self.fast = .exponential(fast)
    self.slow = .exponential(slow)
    self.signal = .exponential(signal)
  }

  /// Until the line; the signal comes `signal` − 1 values later.
  public var warmUp: Int { max(fast.period, slow.period) }

  public mutating func update(_ value: Double) -> Value? {
    let fast = fast.update(value)
    let slow = slow.update(value)
    guard let fast, let slow, let line = (fast - slow).finite else { return nil }
    return Value(line: line, signal: signal.update(line))
  }
}
