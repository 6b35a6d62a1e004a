import TradingModel

/// Makes bars of a timeframe out of shorter ones, as they come.
///
/// A bar counts once it is certain to be closed: with the shorter bar that reaches its end, else with the first one
/// that opens after it (the market may have closed early; nobody can know while it is quiet). A longer bar takes every
/// shorter one that opened in it, and never one that opens later: it cannot know the future.
struct BarResampler: Sendable {
  /// What closed with one shorter bar: at most one that was due before it, and one that it completes itself.
  struct Closed: Sendable {
    var before: BarValues?
    var now: BarValues?
  }

  private var calendar: BarCalendar
  private var open: (bar: BarValues, bucket: BarCalendar.Bucket)?

  init(_ timeframe: Timeframe, zone: CivilZone?) { calendar = BarCalendar(timeframe, zone: zone) }

  mutating func update(_ bar: BarValues) -> Closed {
    var closed = Closed()
    let bucket = calendar.bucket(at: bar.openTime)
    if let open, open.bucket == bucket {
      self.open = (open.bar.extended(by: bar), bucket)
    } else {
      closed.before = open?.bar
      open = (bar, bucket)
    }
    if calendar.bucket(at: bar.closeTime) != bucket {
      closed.now = open?.bar
      open = nil
    }
    return closed
  }
}

extension BarValues {
  /// The bar of this interval and the one after it.
  fileprivate func extended(by later: BarValues) -> BarValues {
    BarValues(
      open: open, high: max(high, later.high), low: min(low, later.low), close: later.close,
      volume: volume + later.volume, openTime: openTime, closeTime: later.closeTime)
  }
}
