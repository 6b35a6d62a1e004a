public import TradingEngine
public import TradingModel

/// Buys when MACD turns up while the price has risen over the last quarter; leaves when MACD has turned down below the
/// 50-bar average. The same rules as `docs/examples/momentum.yaml`.
public struct MomentumStrategy: Strategy {
  public let name = "momentum"
  private var rules: RulesBySymbol<Rules>

  public init(_ terms: EntryTerms) { rules = RulesBySymbol(Rules(), terms: terms) }

  public var warmUpBars: Int { 64 }

  public mutating func onBar(_ bar: Bar, context: StrategyContext) -> [Signal] {
    rules.signals(
      at: bar, context, entryReason: "momentum: MACD rose above its signal in a rising quarter",
      exitReason: "momentum: MACD is below its signal and the price below its average")
  }

  private struct Rules: BarRules {
    private var macd = MovingAverageConvergenceDivergence(
      fast: Period(known: 12), slow: Period(known: 26), signal: Period(known: 9))
    private var change = RateOfChange(period: Period(known: 63))
    private var average = ExponentialMovingAverage(period: Period(known: 50))
    private var wasAbove: Bool?

    mutating func update(_ bar: BarValues) -> (mayEnter: Bool, mayLeave: Bool) {
      let histogram = macd.update(bar.close)?.histogram
      let change = change.update(bar.close)
      let average = average.update(bar.close)
      let isAbove = histogram.map { $0 > 0 }
      defer { wasAbove = isAbove }
      let turnedUp = isAbove == true && wasAbove == false
      let mayEnter = turnedUp && change.map { $0 > 0 } == true
      let mayLeave = histogram.map { $0 < 0 } == true && average.map { bar.close < $0 } == true
      return (mayEnter, mayLeave)
    }
  }
}
