public import TradingEngine
public import TradingModel

/// Buys the highest close of 55 bars that is reached with a large bar, leaves on the lowest close of 20. The same rules
/// as `docs/examples/breakout.yaml`.
public struct BreakoutStrategy: Strategy {
  public let name = "breakout"
  private var rules: RulesBySymbol<Rules>

  public init(_ terms: EntryTerms) { rules = RulesBySymbol(Rules(), terms: terms) }

  public var warmUpBars: Int { 55 }

  public mutating func onBar(_ bar: Bar, context: StrategyContext) -> [Signal] {
    rules.signals(
      at: bar, context, entryReason: "breakout: the highest close of 55 bars, with a large bar",
      exitReason: "breakout: the lowest close of 20 bars")
  }

  private struct Rules: BarRules {
    private var highest = Highest(period: Period(known: 55))
    private var lowest = Lowest(period: Period(known: 20))
    private var range = AverageTrueRange(period: Period(known: 20))

    mutating func update(_ bar: BarValues) -> (mayEnter: Bool, mayLeave: Bool) {
      let highest = highest.update(bar.close)
      let lowest = lowest.update(bar.close)
      let range = range.update(bar)
      let isLarge = range.map { bar.close - bar.open > 0.5 * $0 } == true
      return (highest == bar.close && isLarge, lowest == bar.close)
    }
  }
}
