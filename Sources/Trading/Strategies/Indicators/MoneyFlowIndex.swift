/// The relative strength index of money: the share of what was traded at rising typical prices, 0 to 100.
///
///     TP = (high + low + close) / 3      flow = TP · volume
///     MFI = 100 · P / (P + N)
///
/// where P and N are the sums over the last *n* bars of the flows at which TP rose and fell. 50 where there was no
/// flow.
///
/// Source: G. Quong and A. Soudack, "Volume-Weighted RSI: Money Flow", *Technical Analysis of Stocks & Commodities* 7:3
/// (1989).
public struct MoneyFlowIndex: Indicator {
  private var rising: SlidingFold<CompensatedSum>
  private var falling: SlidingFold<CompensatedSum>
  private var previous: Double?

  public init(period: Period) {
    rising = SlidingFold(period)
    falling = SlidingFold(period)
  }

  public var warmUp: Int { rising.capacity + 1 }

  public mutating func update(_ bar: BarValues) -> Double? {
    let price = bar.typicalPrice
    guard let flow = (price * bar.volume).finite else { return nil }
    defer { previous = price }
    guard let previous else { return nil }
    let positive = rising.append(CompensatedSum(price > previous ? flow : 0))?.value
    let negative = falling.append(CompensatedSum(price < previous ? flow : 0))?.value
    guard let positive, let negative else { return nil }
    return positive + negative == 0 ? 50 : (100 * (positive / (positive + negative))).finite
  }
}
