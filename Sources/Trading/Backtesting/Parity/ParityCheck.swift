public import MarketSimulation
public import TradingEngine
import TradingModel

/// Compares a session with backtests of it: see ``ParityReport``.
public struct ParityCheck: Sendable {
  /// What is to be run, in this order.
  public let runs: [ExchangeConfiguration]
  private let settings: [ExchangeSetting]
  private let session: SessionState
  private let wasInterrupted: Bool

  /// - Parameters:
  ///   - session: as it stands at the end.
  ///   - exchange: the session's.
  ///   - wanted: the backtest's.
  ///   - wasInterrupted: whether somebody paused it, engaged its kill switch, or stopped it before the data's end.
  public init(
    _ session: SessionState, exchange: ExchangeConfiguration, against wanted: ExchangeConfiguration,
    wasInterrupted: Bool
  ) throws(ExchangeConfigurationError) {
    self.session = session
    self.wasInterrupted = wasInterrupted
    settings = exchange.differences(from: wanted)
    var runs = [exchange]
    for count in settings.indices { runs.append(try exchange.taking(Set(settings[...count]), of: wanted)) }
    self.runs = runs
  }

  /// What the results of ``runs`` say.
  public func report(_ results: [SessionState]) -> ParityReport? {
    guard results.count == runs.count, let own = results.first, let last = results.last else { return nil }
    let fills = ([session] + results).map(FillRecord.all)
    var differences = Self.compare(fills[0], fills[1]) { before, after in cause(before ?? after) }
    var shares = own.equity == session.equity && differences.isEmpty ? [] : ownShares(differences, own)
    for (index, setting) in settings.enumerated() {
      let changed = Self.compare(fills[index + 1], fills[index + 2]) { _, _ in .setting(setting) }
      differences += changed
      let profit = Self.difference(results[index + 1].equity, results[index].equity)
      guard !changed.isEmpty || !profit.isZero else { continue }
      shares.append(ParityReport.Share(cause: .setting(setting), profit: profit, fills: changed.count))
    }
    return ParityReport(
      sessionEquity: session.equity, backtestEquity: last.equity, sessionFills: fills[0].count,
      backtestFills: fills.last?.count ?? 0, differences: differences, shares: shares)
  }

  /// Why a fill of the session has no equal in the backtest with its own settings.
  private func cause(_ fill: FillRecord?) -> ParityReport.Cause {
    if fill?.isByHand == true { return .byHand }
    if wasInterrupted { return .intervention }
    // What was traded by hand has moved cash and positions, and with them what the strategy could do.
    return session.orders.contains { $0.fillCount > 0 && $0.origin.isByHand } ? .byHand : .unexplained
  }

  /// One for all that is the session's own doing: what a person did and what the strategy then did otherwise cannot be told
  /// apart in money.
  private func ownShares(_ differences: [ParityReport.Difference], _ own: SessionState) -> [ParityReport.Share] {
    let cause = differences.first?.cause ?? (wasInterrupted ? .intervention : .unexplained)
    let profit = Self.difference(own.equity, session.equity)
    return [ParityReport.Share(cause: cause, profit: profit, fills: differences.count)]
  }

  private static func difference(_ after: Money, _ before: Money) -> Money { Money(raw: after.raw &- before.raw) }

  private static func compare(
    _ before: [(place: FillRecord.Place, fill: FillRecord)], _ after: [(place: FillRecord.Place, fill: FillRecord)],
    cause: (FillRecord?, FillRecord?) -> ParityReport.Cause
  ) -> [ParityReport.Difference] {
    let later = Dictionary(after.map { ($0.place, $0.fill) }, uniquingKeysWith: { first, _ in first })
    let earlier = Set(before.map(\.place))
    var differences: [ParityReport.Difference] = []
    for (place, fill) in before {
      let other = later[place]
      let aspects = other.map { fill.aspects(differingFrom: $0) } ?? [.missing]
      guard !aspects.isEmpty else { continue }
      differences.append(
        ParityReport.Difference(cause: cause(fill, other), aspects: aspects, before: fill, after: other))
    }
    for (place, fill) in after where !earlier.contains(place) {
      differences.append(
        ParityReport.Difference(cause: cause(nil, fill), aspects: [.added], before: nil, after: fill))
    }
    return differences
  }
}

extension FillRecord {
  fileprivate func aspects(differingFrom other: FillRecord) -> [ParityReport.Aspect] {
    let same: [(ParityReport.Aspect, Bool)] = [
      (.time, time == other.time), (.quantity, quantity == other.quantity), (.price, price == other.price),
      (.fee, fee == other.fee),
    ]
    return same.filter { !$0.1 }.map(\.0)
  }
}
