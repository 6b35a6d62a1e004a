/// Wilder's parabolic: a stop that follows the price ever faster, and changes sides when it is touched.
///
///     SARₜ₊₁ = SARₜ + a · (EP − SARₜ)
///
/// EP is the highest high of a long trend, the lowest low of a short one; *a* grows by `step` with each new EP, up to
/// `maximum`. A long stop is never above the low of this bar or the one before, a short one never below their highs.
/// When the price touches it, it goes to EP, and the other trend begins. The first trend is short when the second bar's
/// low fell, and by more than its high rose.
///
/// Source: J. Welles Wilder, *New Concepts in Technical Trading Systems* (1978), section 2; the start as in TA-Lib.
public struct ParabolicStopAndReverse: Indicator {
  private let step: Double
  private let maximum: Double
  private var previous: BarValues?
  private var trend: Trend?

  private struct Trend: Sendable {
    var isLong: Bool
    var extreme: Double
    var stop: Double
    var acceleration: Double
  }

  public init(step: Double, maximum: Double) {
    self.step = min(step, maximum)
    self.maximum = maximum
  }

  public var warmUp: Int { 2 }

  public mutating func update(_ bar: BarValues) -> Double? {
    guard bar.high.isFinite, bar.low.isFinite else { return nil }
    // At the second bar the bar before counts as equal to it, as in TA-Lib.
    let before = trend == nil ? bar : previous ?? bar
    defer { previous = bar }
    guard let previous else { return nil }
    var trend = trend ?? start(from: previous, to: bar)
    let level = trend.isLong ? advanceLong(&trend, bar, before) : advanceShort(&trend, bar, before)
    self.trend = trend
    return level.finite
  }

  private func start(from first: BarValues, to second: BarValues) -> Trend {
    let rise = second.high - first.high
    let fall = first.low - second.low
    let isLong = !(fall > 0 && fall > rise)
    return Trend(
      isLong: isLong, extreme: isLong ? second.high : second.low, stop: isLong ? first.low : first.high,
      acceleration: step)
  }

  private func advanceLong(_ trend: inout Trend, _ bar: BarValues, _ before: BarValues) -> Double {
    if bar.low <= trend.stop {
      let level = max(trend.extreme, before.high, bar.high)
      trend = Trend(isLong: false, extreme: bar.low, stop: level, acceleration: step)
      trend.stop = max(next(trend), before.high, bar.high)
      return level
    }
    let level = trend.stop
    if bar.high > trend.extreme {
      trend.extreme = bar.high
      trend.acceleration = min(trend.acceleration + step, maximum)
    }
    trend.stop = min(next(trend), before.low, bar.low)
    return level
  }

  private func advanceShort(_ trend: inout Trend, _ bar: BarValues, _ before: BarValues) -> Double {
    if bar.high >= trend.stop {
      let level = min(trend.extreme, before.low, bar.low)
      trend = Trend(isLong: true, extreme: bar.high, stop: level, acceleration: step)
      trend.stop = min(next(trend), before.low, bar.low)
      return level
    }
    let level = trend.stop
    if bar.low < trend.extreme {
      trend.extreme = bar.low
      trend.acceleration = min(trend.acceleration + step, maximum)
    }
    trend.stop = max(next(trend), before.high, bar.high)
    return level
  }

  private func next(_ trend: Trend) -> Double {
    trend.stop + trend.acceleration * (trend.extreme - trend.stop)
  }
}
