/// The strategies that come with Outcry, by the name that each has.
public enum BuiltInStrategy: String, Sendable, Hashable, CaseIterable {
  case momentum
  case meanReversion = "mean-reversion"
  case breakout
  /// In Swift only: a formula sees one symbol.
  case pairs

  /// Its formula form, the file of its name in `docs/examples`. Nil for one that has none.
  public var yaml: String? {
    switch self {
    case .momentum: Self.momentumFormulas
    case .meanReversion: Self.meanReversionFormulas
    case .breakout: Self.breakoutFormulas
    case .pairs: nil
    }
  }

  private static let momentumFormulas = """
    # Momentum: MACD turns up while the price has risen over the last quarter. Trades the S&P 500 alone.
    name: momentum
    symbols: [SP500]
    entry: "crosses_above(macd(close, 12, 26), macd_signal(close, 12, 26, 9)) and roc(close, 63) > 0"
    exit: "macd_histogram(close, 12, 26, 9) < 0 and close < ema(close, 50)"
    sizing:
      percent_of_equity: 10
    take_profit_percent: 20
    trailing_stop_percent: 7

    """

  private static let meanReversionFormulas = """
    # Mean reversion: buys a sharp fall inside a rising market (above the 200-day average), sells the way back to the
    # mean.
    name: mean-reversion
    entry: |
      close < bollinger_lower(close, 20, 2)
      and rsi(close, 14) < 35
      and close > sma(close, 200)
    exit: "close > bollinger_middle(close, 20, 2) or rsi(close, 14) > 65"
    sizing:
      percent_of_equity: 10
    stop_loss_percent: 4
    take_profit_percent: 6

    """

  private static let breakoutFormulas = """
    # Breakout: the highest close of 55 bars, reached with a bar larger than half the usual range, so that quiet markets
    # that creep upwards are left alone. Leaves on the lowest close of 20 bars.
    name: breakout
    entry: "close == highest(close, 55) and close - open > 0.5 * atr(20)"
    exit: "close == lowest(close, 20)"
    sizing:
      percent_of_equity: 10
    stop_loss_percent: 6
    trailing_stop_percent: 10

    """
}
