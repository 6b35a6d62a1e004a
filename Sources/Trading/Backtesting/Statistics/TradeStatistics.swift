public import TradingModel

/// What the round trips of a backtest came to. Profits are those of ``RoundTrip/profit``: with dividends, less fees. Nil is
/// "not defined".
public struct TradeStatistics: Sendable, Hashable {
  public let count: Int
  /// Trips with a profit above zero …
  public let wins: Int
  /// … and below.
  public let losses: Int
  /// `wins / count`.
  public let winRate: Double?
  /// Mean profit of the wins, half to even at 10⁻⁹.
  public let averageWin: Money?
  /// The same of the losses; below zero.
  public let averageLoss: Money?
  public let largestWin: Money?
  public let largestLoss: Money?
  /// Σ profit of the wins / |Σ profit of the losses|.
  public let profitFactor: Double?
  /// ``averageWin`` / |``averageLoss``|.
  public let payoffRatio: Double?
  /// Mean profit of a trip, half to even at 10⁻⁹: `winRate × averageWin + lossRate × averageLoss`.
  public let expectancy: Money?
  /// The mean of ``RoundTrip/profitShare``.
  public let averageProfitShare: Double?
  /// Mean time from the first entry to the last exit.
  public let averageHoldingNanoseconds: Int64?
  /// The longest run of losses, one after the other in the order of their exits.
  public let longestLosingStreak: Int
  public let profit: Money
  public let fees: Money

  public init(_ trips: [RoundTrip]) throws(ArithmeticError) {
    let profits = trips.map(\.profit)
    let won = profits.filter(\.isPositive)
    let lost = profits.filter(\.isNegative)
    count = trips.count
    wins = won.count
    losses = lost.count
    winRate = trips.isEmpty ? nil : Double(won.count) / Double(trips.count)
    let (gain, deficit) = (try Money.sum(won), try Money.sum(lost))
    let (win, loss) = (try gain.mean(of: won.count), try deficit.mean(of: lost.count))
    averageWin = win
    averageLoss = loss
    largestWin = won.max()
    largestLoss = lost.min()
    profitFactor = gain.doubleValue.divided(by: -deficit.doubleValue)
    payoffRatio = win?.doubleValue.divided(by: loss.map { -$0.doubleValue })
    profit = try Money.sum(profits)
    expectancy = try profit.mean(of: trips.count)
    averageProfitShare = Moments(trips.compactMap(\.profitShare)).mean
    let holding = Moments(trips.map { Double($0.exitTime.nanoseconds(since: $0.entryTime)) }).mean
    averageHoldingNanoseconds = holding.flatMap { Int64(exactly: $0.rounded()) }
    longestLosingStreak = Self.longestStreak(profits.map(\.isNegative))
    fees = try Money.sum(trips.map(\.fees))
  }

  private static func longestStreak(_ values: [Bool]) -> Int {
    var (longest, current) = (0, 0)
    for value in values {
      current = value ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}

/// LEAN's statistics of trades: of every fill that closed something, as a share of what the account had come to by then.
///
/// A closing's profit is what it realised less twice its own fee (LEAN takes the entry's to have been as high), and the
/// capital begins with the initial cash and grows by each such profit.
public struct ClosingStatistics: Sendable, Hashable {
  /// Mean of `profit / capital` of the closings with a profit above zero; 0 without any.
  public let averageWinRate: Double
  /// The same of all others; not above zero.
  public let averageLossRate: Double
  /// `averageWinRate / |averageLossRate|`; 0 where that is not defined.
  public let profitLossRatio: Double
  public let winRate: Double
  public let lossRate: Double
  /// `winRate × profitLossRatio − lossRate`.
  public let expectancy: Double

  public init(_ closings: [Closing], initialCapital: Money) {
    var capital = initialCapital.doubleValue
    var (won, lost): ([Double], [Double]) = ([], [])
    for closing in closings {
      let profit = closing.realizedProfit.doubleValue - 2 * closing.fee.doubleValue
      let share = profit.divided(by: capital) ?? 0
      if profit > 0 { won.append(share) } else { lost.append(share) }
      capital += profit
    }
    averageWinRate = Moments(won).mean ?? 0
    averageLossRate = Moments(lost).mean ?? 0
    profitLossRatio = averageWinRate.divided(by: abs(averageLossRate)) ?? 0
    let count = Double(closings.count)
    winRate = Double(won.count).divided(by: count) ?? 0
    lossRate = Double(lost.count).divided(by: count) ?? 0
    expectancy = winRate * profitLossRatio - lossRate
  }
}

extension Money {
  static func sum(_ values: [Money]) throws(ArithmeticError) -> Money {
    var total = Money.zero
    for value in values { total = try total.adding(value) }
    return total
  }

  /// This sum shared evenly, half to even. Nil among none.
  func mean(of count: Int) throws(ArithmeticError) -> Money? {
    guard count > 0 else { return nil }
    return Money(raw: try raw.dividing(by: Int128(count), rounding: .toNearestOrEven))
  }
}
