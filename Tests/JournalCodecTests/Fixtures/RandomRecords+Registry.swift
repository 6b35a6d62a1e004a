import Backtesting
import TradingModel
import TradingRuntime

extension RandomRecords {
  mutating func registryEvent() throws -> RegistryEvent {
    let kind: RegistryEvent.Kind =
      switch turn("registryEvent", of: 6) {
      case 0: .strategyDeployed(version(), source: text(), requestID: maybe { $0.name() }, note: text())
      case 1: .strategyPromoted(version(), confirmation: text())
      case 2: .backtestFinished(try backtest())
      case 3: .liveStartConfirmed(name(), ContentHash(of: text()), phrase: text())
      case 4: .paperDayTraded(name(), date())
      default: .policySet(scope(), terms(), reason: text())
      }
    return RegistryEvent(time: time(), kind: kind)
  }

  private mutating func version() -> StrategyVersion {
    StrategyVersion(name: name(), number: UInt32(truncatingIfNeeded: random.next()))
  }

  private mutating func scope() -> PolicyScope {
    switch turn("policyScope", of: 3) {
    case 0: .server
    case 1: .account(name())
    default: .strategy(name())
    }
  }

  private mutating func terms() -> PolicyTerms {
    var terms = PolicyTerms()
    terms.minimumBacktestSharpe = maybe { SharpeRatio(raw: $0.number()) }
    terms.minimumBacktestDays = maybe { $0.below(1_000) }
    terms.maximumBacktestAgeDays = maybe { $0.below(1_000) }
    terms.maximumDegradation = maybe { $0.percentage() }
    terms.minimumPaperDays = maybe { $0.below(1_000) }
    terms.maximumPaperDrift = maybe { $0.percentage() }
    terms.maximumPosition = maybe { $0.percentage() }
    terms.maximumDailyLoss = maybe { $0.percentage() }
    terms.maximumClockSkew = maybe { $0.number() }
    terms.maximumDataAge = maybe { $0.number() }
    return terms
  }

  private mutating func seriesState() -> SeriesState {
    SeriesState(
      symbol: name(), interval: maybe { [.day, .minutes(5), .week][$0.below(3)] }, name: text(), bars: below(1_000),
      firstOpen: maybe { $0.time() }, lastClose: maybe { $0.time() }, revision: maybe { $0.dataRevision() },
      factors: maybe { $0.dataRevision() }, checksum: text())
  }

  private mutating func dataRevision() -> SeriesState.Revision {
    SeriesState.Revision(number: random.next(), time: time())
  }

  private mutating func figure() -> Double? { maybe { Double($0.within(-1_000_000...1_000_000)) / 1_000 } }

  private mutating func backtest() throws -> BacktestRecord {
    BacktestRecord(
      backtestID: name(), definition: try definition(),
      settings: BacktestSettings(
        benchmark: maybe { $0.name() },
        statistics: StatisticsSettings(
          convention: flag() ? .lean : .standard, periodsPerYear: 1 + below(366),
          riskFreeRate: .constant(Double(below(100)) / 1_000)),
        endOfData: flag() ? .leavePositions : .closePositions),
      opening: time(), closing: time(), bars: random.next(), fills: random.next(), trades: random.next(),
      finalEquity: money(), fees: money(),
      figures: BacktestRecord.Figures(
        sharpe: figure(), totalReturn: figure(), annualReturn: figure(), maximumDrawdown: figure(),
        inSampleSharpe: figure(), outOfSampleSharpe: figure()),
      days: list { BacktestRecord.Day(date: $0.date(), growth: Double($0.below(4_000)) / 1_000) },
      series: list { $0.seriesState() })
  }
}
