public import TradingModel

/// A fall of equity from a peak.
public struct Drawdown: Sendable, Hashable {
  /// As a share of the peak, 0–1 and more where equity fell below zero.
  public let depth: Double
  public let amount: Money
  public let peakTime: Instant
  public let troughTime: Instant
  /// When equity was back at its peak. Nil when it was not by the end.
  public let recoveryTime: Instant?
  /// From the peak to the recovery, or to the end of the data.
  public let nanoseconds: Int64

  /// The deepest fall of the product of returns. Nil without any.
  static func deepest(ofReturns returns: [Double]) -> Double? {
    guard !returns.isEmpty else { return nil }
    var (value, peak, depth) = (1.0, 1.0, 0.0)
    for each in returns {
      value *= 1 + each
      peak = max(peak, value)
      depth = max(depth, 1 - value / peak)
    }
    return depth.finite
  }
}

/// Follows equity from peak to peak.
struct DrawdownTracker: Sendable {
  private var peak: Money
  private var peakTime: Instant
  private var trough: Money
  private var troughTime: Instant
  private var isBelow = false
  private var deepest: Drawdown?
  private var longest: Drawdown?
  private var time: Instant

  init(equity: Money, at time: Instant) {
    (peak, trough) = (equity, equity)
    (peakTime, troughTime, self.time) = (time, time, time)
  }

  mutating func record(_ equity: Money, at time: Instant) {
    self.time = time
    if equity >= peak {
      if isBelow { end(recovered: time) }
      isBelow = false
      (peak, trough) = (equity, equity)
      (peakTime, troughTime) = (time, time)
    } else if !isBelow || equity < trough {
      isBelow = true
      (trough, troughTime) = (equity, time)
    }
  }

  private mutating func end(recovered: Instant?) {
    guard let fall = fall(recovered: recovered) else { return }
    if fall.depth > deepest?.depth ?? 0 { deepest = fall }
    if fall.nanoseconds > longest?.nanoseconds ?? 0 { longest = fall }
  }

  private func fall(recovered: Instant?) -> Drawdown? {
    guard let amount = try? peak.subtracting(trough), peak.isPositive else { return nil }
    return Drawdown(
      depth: amount.doubleValue / peak.doubleValue, amount: amount, peakTime: peakTime, troughTime: troughTime,
      recoveryTime: recovered, nanoseconds: (recovered ?? time).nanoseconds(since: peakTime))
  }

  /// The deepest and the longest, one that is still open counted.
  var falls: (deepest: Drawdown?, longest: Drawdown?) {
    var copy = self
    if isBelow { copy.end(recovered: nil) }
    return (copy.deepest, copy.longest)
  }
}
