/// The volume of the last *n* bars, each weighted with where its close stands in its range: −1 at the low, 1 at the
/// high.
///
///     m = ((close − low) − (high − close)) / (high − low), 0 in an empty range
///     CMF = Σ m · volume / Σ volume
///
/// Nil where nothing was traded.
///
/// Source: M. Chaikin, as in S. Achelis, *Technical Analysis from A to Z* (2000).
public struct ChaikinMoneyFlow: Indicator {
  private var flows: SlidingFold<CompensatedSum>
  private var volumes: SlidingFold<CompensatedSum>

  public init(period: Period) {
    flows = SlidingFold(period)
    volumes = SlidingFold(period)
  }

  public var warmUp: Int { flows.capacity }

  public mutating func update(_ bar: BarValues) -> Double? {
    let range = bar.high - bar.low
    let share = range == 0 ? 0 : ((bar.close - bar.low) - (bar.high - bar.close)) / range
    let flow = flows.append(CompensatedSum(share * bar.volume))?.value
    let volume = volumes.append(CompensatedSum(bar.volume))?.value
    guard let flow, let volume else { return nil }
    return (flow / volume).finite
  }
}
