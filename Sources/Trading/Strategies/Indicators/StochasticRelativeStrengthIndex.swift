/// Where the relative strength index stands in its own range of the last *n* bars, smoothed, 0 to 100.
///
///     fast K = 100 · (RSI − lowest RSI(n)) / (highest RSI(n) − lowest RSI(n))
///     K = SMA(fast K, smoothing)      D = SMA(K, signal)
///
/// With a smoothing of 1 it is TA-Lib's STOCHRSI. In an empty range the fast K is 50.
///
/// Source: T. Chande and S. Kroll, *The New Technical Trader* (1994), chapter 5.
public struct StochasticRelativeStrengthIndex: Indicator {
  private var strength: RelativeStrengthIndex
  private var position: RangePosition
  private var smoothing: SmoothedPair

  /// - Parameters:
  ///   - strength: bars of the relative strength index.
  ///   - period: *n*, over which its range is taken.
  public init(strength: Period, period: Period, smoothing: Period, signal: Period) {
    self.strength = RelativeStrengthIndex(period: strength)
    position = RangePosition(period)
    self.smoothing = SmoothedPair(smoothing: smoothing, signal: signal)
  }

  /// Until K; D comes `signal` − 1 values later.
  public var warmUp: Int { strength.warmUp + position.warmUp + smoothing.warmUp - 2 }

  public mutating func update(_ value: Double) -> StochasticValue? {
    guard let strength = strength.update(value),
      let position = position.update(high: strength, low: strength, value: strength)
    else { return nil }
    return smoothing.update(100 * position)
  }
}
