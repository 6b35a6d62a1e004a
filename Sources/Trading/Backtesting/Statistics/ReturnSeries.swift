private import Foundation
public import TradingModel

/// What an account was worth at the end of a day on which its markets traded.
public struct TradingDay: Sendable, Hashable {
  public let date: CivilDate
  public let equity: Money
  /// Of the benchmark, its newest close. Nil before its first.
  public let benchmark: Price?
  /// Σ |price × quantity| of the day's fills, in the base currency.
  public let traded: Money

  public init(date: CivilDate, equity: Money, benchmark: Price? = nil, traded: Money = .zero) {
    self.date = date
    self.equity = equity
    self.benchmark = benchmark
    self.traded = traded
  }
}

/// Returns from which statistics are made, one a period, and the benchmark's beside them.
public struct ReturnSeries: Sendable, Hashable {
  /// The days that the returns end on.
  public private(set) var days: [CivilDate] = []
  /// Equity over the equity before, less 1.
  public private(set) var returns: [Double] = []
  /// The benchmark's, one for each of ``returns``. Empty where it is not known for all.
  public private(set) var benchmark: [Double] = []
  /// Traded over equity, one for each day that was counted.
  public private(set) var turnovers: [Double] = []

  /// Returns as they are.
  public init(days: [CivilDate], returns: [Double], benchmark: [Double] = []) {
    let count = min(days.count, returns.count)
    self.days = Array(days.prefix(count))
    self.returns = Array(returns.prefix(count))
    self.benchmark = benchmark.count == count ? benchmark : []
  }

  /// Those of an account.
  ///
  /// - Parameters:
  ///   - account: days in their order.
  ///   - initialEquity: before the first.
  ///   - initialBenchmark: the benchmark's last close before the first. Where it is not known, the benchmark begins with
  ///     its first close, and its first return is zero.
  ///   - period: from its first to its last day, for LEAN's convention; the days of the account where nil.
  public init(
    _ account: [TradingDay], initialEquity: Money, initialBenchmark: Price? = nil,
    period: ClosedRange<CivilDate>? = nil, convention: StatisticsConvention = .standard
  ) {
    let sampled = convention == .lean ? Self.calendarDays(account, initialEquity, period) : account
    var equity = initialEquity.doubleValue
    var price = initialBenchmark.map(\.doubleValue) ?? sampled.first?.benchmark?.doubleValue
    var hasBenchmark = price != nil
    for day in sampled {
      let next = day.equity.doubleValue
      days.append(day.date)
      returns.append(((next - equity).divided(by: equity) ?? 0).sampled(convention))
      turnovers.append(day.traded.doubleValue.divided(by: next) ?? 0)
      equity = next
      guard let close = day.benchmark?.doubleValue ?? price else {
        hasBenchmark = false
        continue
      }
      let (before, now) = (price?.onChart(convention) ?? 0, close.onChart(convention))
      benchmark.append((now - before).divided(by: before) ?? 0)
      price = close
    }
    if !hasBenchmark { benchmark = [] }
    if convention == .lean, !returns.isEmpty { dropFirst() }
  }

  /// LEAN samples at each midnight, weekends and holidays too, and leaves the first day out, on which the benchmark's
  /// return begins elsewhere than the account's.
  private mutating func dropFirst() {
    days.removeFirst()
    returns.removeFirst()
    if !benchmark.isEmpty { benchmark.removeFirst() }
  }

  private static func calendarDays(
    _ account: [TradingDay], _ initialEquity: Money, _ period: ClosedRange<CivilDate>?
  ) -> [TradingDay] {
    guard let first = period?.lowerBound ?? account.first?.date, let last = period?.upperBound ?? account.last?.date,
      first <= last, last.daysSinceEpoch - first.daysSinceEpoch < 1_000_000
    else { return account }
    var rest = account[...]
    var known = TradingDay(date: first, equity: initialEquity)
    return (first.daysSinceEpoch...last.daysSinceEpoch).map { number in
      let date = CivilDate(daysSinceEpoch: number)
      var traded = Money.zero
      while let day = rest.first, day.date <= date {
        traded = Money(raw: traded.raw &+ day.traded.raw)
        known = day
        rest.removeFirst()
      }
      return TradingDay(date: date, equity: known.equity, benchmark: known.benchmark, traded: traded)
    }
  }
}

extension Double {
  /// A return as a convention samples it: LEAN keeps it in per cent, as a point of a chart.
  fileprivate func sampled(_ convention: StatisticsConvention) -> Double {
    convention == .lean ? (self * 100).onChart(.lean) / 100 : self
  }

  /// A point of LEAN's charts has seven significant digits, or above a thousand four after the decimal point
  /// (`Extensions.SmartRounding`).
  fileprivate func onChart(_ convention: StatisticsConvention) -> Double {
    guard convention == .lean, self != 0, isFinite else { return self }
    let digits = self > 1000 ? 4 : 6 - Int(log10(abs(self)).rounded(.down))
    let scale = pow(10, Double(digits))
    return scale.isFinite && scale > 0 ? (self * scale).rounded(.toNearestOrEven) / scale : self
  }
}
