import Backtesting
import OutcryContract
import TradingModel
import TradingRuntime

extension BacktestResult {
  static let maximumTrips = 10_000

  /// - Parameter inFull: with days and trades.
  func wire(inFull: Bool) -> Wire.BacktestResult {
    var result = Wire.BacktestResult(
      initialEquity: initialEquity.wire, finalEquity: finalEquity.wire, fees: fees.wire, startTime: opening.wire,
      endTime: closing.wire, bars: UInt64(clamping: bars), fills: UInt64(clamping: fillCount),
      performance: performance.wire, trades: trades.wire, deepestDrawdown: deepestDrawdown?.wire,
      longestDrawdown: longestDrawdown?.wire, timeInMarket: timeInMarket.wire, averageExposure: averageExposure.wire,
      bySymbol: bySymbol.map { $0.wire(named: $0.key.text) },
      byStrategy: byStrategy.map { $0.wire(named: $0.key?.text ?? "") })
    if inFull {
      result.days = wireDays
      result.roundTrips = roundTrips.prefix(Self.maximumTrips).map(\.wire)
    }
    return result
  }

  private var wireDays: [Wire.BacktestDay] {
    var peak = initialEquity
    return days.map { day in
      peak = max(peak, day.equity)
      let drawdown = peak.isPositive ? max(0, 1 - day.equity.doubleValue / peak.doubleValue) : 0
      return Wire.BacktestDay(
        date: day.date.description, equity: day.equity.wire, benchmark: day.benchmark?.wire, traded: day.traded.wire,
        drawdown: drawdown)
    }
  }
}

extension BacktestRecord {
  /// What the journal has of a result: no days, no trades, no statistics but the chief ones.
  var wire: Wire.BacktestResult {
    Wire.BacktestResult(
      initialEquity: definition.configuration.initialCash.wire, finalEquity: finalEquity.wire, fees: fees.wire,
      startTime: opening.wire, endTime: closing.wire, bars: bars, fills: fills,
      performance: Wire.PerformanceStatistics(
        convention: settings.statistics.convention.wire, periods: UInt32(clamping: days.count),
        totalReturn: figures.totalReturn.wire, annualReturn: figures.annualReturn.wire, sharpe: figures.sharpe.wire,
        maximumDrawdown: figures.maximumDrawdown.wire),
      trades: Wire.TradeStatistics(count: UInt32(clamping: trades)))
  }
}

extension Double? {
  /// Nil where it is not defined.
  var wire: Wire.Statistic? { map { Wire.Statistic(value: $0) } }
}

extension PerformanceStatistics {
  var wire: Wire.PerformanceStatistics {
    Wire.PerformanceStatistics(
      convention: settings.convention.wire, periods: UInt32(clamping: periods), riskFreeRate: riskFreeRate,
      totalReturn: totalReturn.wire, annualReturn: annualReturn.wire, volatility: volatility.wire, sharpe: sharpe.wire,
      sortino: sortino.wire, sortinoOfLosses: sortinoOfLosses.wire, calmar: calmar.wire,
      maximumDrawdown: maximumDrawdown.wire, skewness: skewness.wire, excessKurtosis: excessKurtosis.wire,
      probabilisticSharpe: probabilisticSharpe.wire, alpha: alpha.wire, beta: beta.wire,
      informationRatio: informationRatio.wire, trackingError: trackingError.wire, treynor: treynor.wire,
      upCapture: upCapture.wire, downCapture: downCapture.wire, turnover: turnover.wire)
  }
}

extension TradeStatistics {
  var wire: Wire.TradeStatistics {
    Wire.TradeStatistics(
      count: UInt32(clamping: count), wins: UInt32(clamping: wins), losses: UInt32(clamping: losses),
      winRate: winRate.wire, averageWin: averageWin?.wire, averageLoss: averageLoss?.wire,
      largestWin: largestWin?.wire, largestLoss: largestLoss?.wire, profitFactor: profitFactor.wire,
      payoffRatio: payoffRatio.wire, expectancy: expectancy?.wire,
      longestLosingStreak: UInt32(clamping: longestLosingStreak), profit: profit.wire, fees: fees.wire)
  }
}

extension Drawdown {
  fileprivate var wire: Wire.DrawdownRecord {
    Wire.DrawdownRecord(
      depth: depth, amount: amount.wire, peakTime: peakTime.wire, troughTime: troughTime.wire,
      recoveryTime: recoveryTime?.wire, seconds: UInt64(clamping: nanoseconds / 1_000_000_000))
  }
}

extension Contribution {
  fileprivate func wire(named name: String) -> Wire.BacktestContribution {
    Wire.BacktestContribution(
      name: name, profit: performance.profit.wire, realizedProfit: performance.realizedProfit.wire,
      unrealizedProfit: performance.unrealizedProfit.wire, fees: performance.fees.wire, trades: trades.wire)
  }
}

extension RoundTrip {
  fileprivate var wire: Wire.RoundTrip {
    Wire.RoundTrip(
      symbol: symbol.text, isLong: side == .buy, quantity: quantity.wire, entryTime: entryTime.wire,
      exitTime: exitTime.wire, entryNotional: entryNotional.wire, exitNotional: exitNotional.wire, fees: fees.wire,
      profit: profit.wire)
  }
}
