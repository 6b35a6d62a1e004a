/// How long ago the highest high and the lowest low of the last *n* + 1 bars were: 100 when at this bar, 0 when *n*
/// ago.
///
///     up = 100 · (n − bars since the highest high) / n      down = 100 · (n − bars since the lowest low) / n
///
/// Of equal extremes the newest counts.
///
/// Source: T. Chande, "A Time Price Oscillator", *Technical Analysis of Stocks & Commodities* 13:9 (1995).
public struct Aroon: Indicator {
  public struct Value: Sendable, Hashable {
    public let up: Double
    public let down: Double
    /// `up − down`.
    public var oscillator: Double { up - down }
  }

  private let period: Int
  private var highs: SlidingFold<Extreme>
  private var lows: SlidingFold<Extreme>
  private var bars = 0

  public init(period: Period) {
    self.period = period.bars
    highs = SlidingFold(capacity: period.bars + 1)
    lows = SlidingFold(capacity: period.bars + 1)
  }

  public var warmUp: Int { period + 1 }

  public mutating func update(_ bar: BarValues) -> Value? {
    bars += 1
    let high = highs.append(Extreme(height: bar.high, bar: bars))
    let low = lows.append(Extreme(height: -bar.low, bar: bars))
    guard let high, let low, high.height.isFinite, low.height.isFinite else { return nil }
    return Value(up: share(high), down: share(low))
  }

  private func share(_ extreme: Extreme) -> Double { 100 * (Double(period - (bars - extreme.bar)) / Double(period)) }

  private struct Extreme: Combinable {
    let height: Double
    let bar: Int
    func combined(with newer: Extreme) -> Extreme { newer.height >= height ? newer : self }
  }
}
