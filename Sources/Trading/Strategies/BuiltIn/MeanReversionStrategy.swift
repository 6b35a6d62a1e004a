public import TradingEngine
public import TradingModel

/// Buys a sharp fall inside a rising market, sells the way back to the mean. The same rules as
/// `docs/examples/mean-reversion.yaml`.
public struct MeanReversionStrategy: Strategy {
  public let name = "mean-reversion"
  private var rules: RulesBySymbol<Rules>

  public init(_ terms: EntryTerms) { rules = RulesBySymbol(Rules(), terms: terms) }

  public var warmUpBars: Int { 200 }

  public mutating func onBar(_ bar: Bar, context: StrategyContext) -> [Signal] {
    rules.signals(
      at: bar, context, entryReason: "mean-reversion: below the lower band above the long average",
      exitReason: "mean-reversion: back at the mean")
  }

  private struct Rules: BarRules {
    private var bands = BollingerBands(period: Period(known: 20), width: 2)
    private var strength = RelativeStrengthIndex(period: Period(known: 14))
    private var trend = SimpleMovingAverage(period: Period(known: 200))

    mutating func update(_ bar: BarValues) -> (mayEnter: Bool, mayLeave: Bool) {
      let close = bar.close
      let bands = bands.update(close)
      let strength = strength.update(close)
      let trend = trend.update(close)
      let hasFallen = bands.map { close < $0.lower } == true && strength.map { $0 < 35 } == true
      let hasReturned = bands.map { close > $0.middle } == true || strength.map { $0 > 65 } == true
      return (hasFallen && trend.map { close > $0 } == true, hasReturned)
    }
  }
}
