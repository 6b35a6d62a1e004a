/// The stochastic oscillator: where the close stands in the range of the last *n* bars, smoothed, 0 to 100.
///
///     fast K = 100 · (close − lowest low(n)) / (highest high(n) − lowest low(n))
///     K = SMA(fast K, smoothing)      D = SMA(K, signal)
///
/// With a smoothing of 1 it is the fast oscillator. In an empty range the fast K is 50.
///
/// Source: G. Lane, "Lane's Stochastics", *Technical Analysis of Stocks & Commodities* 2:3 (1984); smoothed as in
/// TA-Lib's STOCH.
public struct Stochastic: Indicator {
  public typealias Value = StochasticValue

  private var position: RangePosition
  private var smoothing: SmoothedPair

  public init(period: Period, smoothing: Period, signal: Period) {
    position = RangePosition(period)
    self.smoothing = SmoothedPair(smoothing: smoothing, signal: signal)
  }

  /// Until K; D comes `signal` − 1 bars later.
  public var warmUp: Int { position.warmUp + smoothing.warmUp - 1 }

  public mutating func update(_ bar: BarValues) -> StochasticValue? {
    position.update(high: bar.high, low: bar.low, value: bar.close).flatMap { smoothing.update(100 * $0) }
  }
}

/// The two lines of a stochastic oscillator.
public struct StochasticValue: Sendable, Hashable {
  public let k: Double
  /// Nil until K has been there for the signal's period.
  public let d: Double?
}

/// A line and its signal, both by simple averages.
struct SmoothedPair: Sendable {
  private var line: SimpleMovingAverage
  private var signal: SimpleMovingAverage

  init(smoothing: Period, signal: Period) {
    line = SimpleMovingAverage(period: smoothing)
    self.signal = SimpleMovingAverage(period: signal)
  }

  var warmUp: Int { line.warmUp }

  mutating func update(_ value: Double) -> StochasticValue? {
    line.update(value).map { StochasticValue(k: $0, d: signal.update($0)) }
  }
}
