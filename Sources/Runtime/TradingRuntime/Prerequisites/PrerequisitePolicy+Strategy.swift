internal import Backtesting
internal import TradingModel

/// What a version of a strategy has to show, in whatever session.
extension PrerequisitePolicy {
  private static let day: Int64 = 86_400_000_000_000
  private static let noStrategy = "give the session a strategy: what trades by hand has nothing to show"

  // MARK: Backtest

  func backtestSharpe(_ facts: PrerequisiteFacts) -> Prerequisite {
    let required =
      "at least \(minimumBacktestSharpe) over at least \(minimumBacktestDays) days, at most "
      + "\(maximumBacktestAgeDays) days ago"
    let remedy = "backtest this very version on these symbols; another text needs another backtest"
    guard let strategy = facts.strategy else {
      return Prerequisite(
        .backtestSharpe, .fail, observed: "no strategy", required: required, remedy: Self.noStrategy)
    }
    guard let backtest = strategy.backtest else {
      return Prerequisite(
        .backtestSharpe, .fail, observed: "no backtest of \(strategy.label)\(strategy.onSymbols)", required: required,
        evidence: [strategy.identity], remedy: remedy)
    }
    let record = backtest.record
    let isEnough = record.days.count >= minimumBacktestDays && facts.time <= holdsUntil(backtest)
    let result: Prerequisite.Result =
      if !isEnough { .fail } else if let sharpe = record.figures.sharpe {
        sharpe >= minimumBacktestSharpe.doubleValue ? .pass : .fail
      } else { .unknown }
    return Prerequisite(
      .backtestSharpe, result,
      observed: "\(PrerequisiteText.ratio(record.figures.sharpe)) over \(record.days.count) days",
      required: required, evidence: [backtest.identity, strategy.identity], remedy: remedy,
      holdsUntil: holdsUntil(backtest))
  }

  func outOfSampleDegradation(_ facts: PrerequisiteFacts) -> Prerequisite {
    let required = "at most \(maximumDegradation) % of the Sharpe ratio is lost in the last 30 % of the days"
    guard let strategy = facts.strategy, let backtest = strategy.backtest else {
      return Prerequisite(
        .outOfSampleDegradation, .unknown, observed: "no backtest", required: required,
        remedy: "backtest this version first")
    }
    let figures = backtest.record.figures
    let both =
      "Sharpe \(PrerequisiteText.ratio(figures.inSampleSharpe)) in the first 70 %, "
      + "\(PrerequisiteText.ratio(figures.outOfSampleSharpe)) in the rest"
    guard let inside = figures.inSampleSharpe, let outside = figures.outOfSampleSharpe else {
      return Prerequisite(
        .outOfSampleDegradation, .unknown, observed: both, required: required, evidence: [backtest.identity],
        remedy: "backtest it over more days, in which it trades")
    }
    // What was not good in the sample cannot be worse outside: it is nothing to go on.
    let lost = Degradation(inSample: inside, outOfSample: outside).share
    let passes = lost.map { $0 * 100 <= maximumDegradation.doubleValue } ?? false
    return Prerequisite(
      .outOfSampleDegradation, passes ? .pass : .fail,
      observed: "\(PrerequisiteText.percent(lost)) lost: \(both)", required: required, evidence: [backtest.identity],
      remedy: "look whether the strategy was fitted to the past: docs/statistics.md has the guards",
      holdsUntil: holdsUntil(backtest))
  }

  private func holdsUntil(_ backtest: PrerequisiteFacts.Backtest) -> Instant {
    let (age, overflowed) = Int64(maximumBacktestAgeDays).multipliedReportingOverflow(by: Self.day)
    return backtest.endTime.later(by: overflowed ? .max : age)
  }

  // MARK: Paper

  func paperTradingDays(_ strategy: PrerequisiteFacts.Strategy?) -> Prerequisite {
    let required = "at least \(minimumPaperDays) distinct trading days of the server's clock"
    let paper = strategy?.paper.filter { !$0.tradingDays.isEmpty } ?? []
    let dates = Set(paper.flatMap(\.tradingDays))
    let passes = strategy != nil && dates.count >= minimumPaperDays
    return Prerequisite(
      .paperTradingDays, passes ? .pass : .fail, observed: "\(dates.count) days in \(paper.count) paper sessions",
      required: required, evidence: Array(paper.map(\.dates).suffix(20)),
      remedy: strategy == nil
        ? Self.noStrategy
        : "let a PAPER session of this very version run on more trading days; a day counts once, whatever is replayed on it"
    )
  }

  func paperDrift(_ strategy: PrerequisiteFacts.Strategy?) -> Prerequisite {
    let required = "at most \(maximumPaperDrift) % of equity between paper and backtest on the same days"
    guard let strategy, let backtest = strategy.backtest,
      let record = strategy.paper.max(by: { $0.days.count < $1.days.count })
    else {
      return Prerequisite(
        .paperDrift, .unknown, observed: "not both a backtest and a paper session", required: required,
        remedy: "backtest this version, and run it on paper")
    }
    let evidence = [backtest.identity, "session \(record.sessionID)"]
    guard let drift = PaperDrift(paper: record.days, backtest: backtest.record.days) else {
      return Prerequisite(
        .paperDrift, .unknown, observed: "they have no two days in common", required: required, evidence: evidence,
        remedy: "backtest it over the days of the paper session as well")
    }
    let passes = drift.size * 100 <= maximumPaperDrift.doubleValue
    return Prerequisite(
      .paperDrift, passes ? .pass : .fail,
      observed: "\(PrerequisiteText.percent(drift.size)): \(PrerequisiteText.percent(drift.paper)) on paper, "
        + "\(PrerequisiteText.percent(drift.backtest)) in the backtest, \(drift.days) days",
      required: required, evidence: evidence,
      remedy: "find out what was different: fills, data, limits; or backtest with the paper session's settings")
  }

  // MARK: Promotion

  func strategyPromoted(_ strategy: PrerequisiteFacts.Strategy?) -> Prerequisite {
    let required = "a deployed version at the stage LIVE"
    guard let strategy else {
      return Prerequisite(
        .strategyPromoted, .fail, observed: "no strategy", required: required, remedy: Self.noStrategy)
    }
    guard let deployed = strategy.deployed else {
      return Prerequisite(
        .strategyPromoted, .fail, observed: "this text was never deployed", required: required,
        evidence: [strategy.identity], remedy: "DeployStrategy, then PromoteStrategy")
    }
    let promoted = deployed.promoteTime.map { "LIVE since \($0)" }
    return Prerequisite(
      .strategyPromoted, promoted == nil ? .fail : .pass,
      observed: "\(deployed.version) is \(promoted ?? "EXAMPLE")", required: required, evidence: [strategy.identity],
      remedy: "PromoteStrategy \(deployed.version)")
  }
}

extension PrerequisiteFacts.Strategy {
  fileprivate var identity: String { "strategy \(label), sha256 \(contentHash)" }
  fileprivate var onSymbols: String { symbols.isEmpty ? "" : " on \(symbols.map(\.text).joined(separator: ", "))" }
}

extension PrerequisiteFacts.PaperRecord {
  private static let shownDays = 30

  /// The newest of its trading days, and how many came before them.
  fileprivate var dates: String {
    let shown = tradingDays.suffix(Self.shownDays)
    let earlier = tradingDays.count - shown.count
    return "session \(sessionID): " + (earlier > 0 ? "\(earlier) earlier days, " : "")
      + shown.map(\.description).joined(separator: ", ")
  }
}

extension PrerequisiteFacts.Backtest {
  fileprivate var identity: String {
    "backtest \(record.backtestID), ended \(endTime): \(record.opening) to \(record.closing), "
      + "\(record.trades) round trips" + data
  }

  private static let shownSeries = 10

  /// On which data, as far as it is known.
  private var data: String {
    let series = record.series
    guard !series.isEmpty else { return "" }
    let more = series.count > Self.shownSeries ? "; and \(series.count - Self.shownSeries) more" : ""
    return ", on " + series.prefix(Self.shownSeries).map(\.description).joined(separator: "; ") + more
  }
}
