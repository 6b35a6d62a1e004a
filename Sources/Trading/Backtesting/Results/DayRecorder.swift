import TradingModel

/// Keeps what statistics need of a run, day by day: the closes of bars are too many.
struct DayRecorder: Sendable {
  private var clock: DayClock
  private let benchmark: BarSeries?
  private var nextBenchmark = 0
  private var benchmarkClose: Price?
  private(set) var drawdown: DrawdownTracker
  private(set) var days: [TradingDay] = []
  /// The benchmark's last close before trading started.
  private(set) var initialBenchmark: Price?
  /// When trading started.
  let opening: Instant
  private(set) var lastClose: Instant?
  private(set) var slices = 0
  private(set) var slicesHeld = 0
  /// Σ gross exposure / equity over all slices.
  private(set) var exposures = 0.0

  init(zone: CivilZone, opening: Instant, initialEquity: Money, benchmark: BarSeries?) {
    clock = DayClock(zone: zone)
    self.benchmark = benchmark
    self.opening = opening
    drawdown = DrawdownTracker(equity: initialEquity, at: opening)
    see(opening)
    initialBenchmark = benchmarkClose
  }

  /// Time has passed: closes of the benchmark up to then are known.
  mutating func see(_ time: Instant) {
    guard let bars = benchmark?.bars else { return }
    while nextBenchmark < bars.endIndex, bars[nextBenchmark].closeTime <= time {
      benchmarkClose = bars[nextBenchmark].close
      nextBenchmark += 1
    }
  }

  /// A slice has closed.
  ///
  /// - Parameters:
  ///   - equity: of the account then.
  ///   - gross: what it held, without a sign.
  mutating func record(equity: Money, gross: Money, at closeTime: Instant) {
    see(closeTime)
    if lastClose != closeTime {
      slices += 1
      if gross.isPositive {
        slicesHeld += 1
        exposures += gross.doubleValue.divided(by: equity.doubleValue) ?? 0
      }
    }
    lastClose = closeTime
    drawdown.record(equity, at: closeTime)
    let day = TradingDay(date: clock.closingDay(of: closeTime), equity: equity, benchmark: benchmarkClose)
    if let last = days.last, last.date >= day.date {
      days[days.count - 1] = TradingDay(date: last.date, equity: equity, benchmark: benchmarkClose)
    } else {
      days.append(day)
    }
  }

  /// The days with what was traded on each.
  func days(traded: [CivilDate: Money]) -> [TradingDay] {
    days.map { TradingDay(date: $0.date, equity: $0.equity, benchmark: $0.benchmark, traded: traded[$0.date] ?? .zero) }
  }
}
