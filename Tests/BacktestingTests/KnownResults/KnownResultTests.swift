import Backtesting
import Foundation
import MarketSimulation
import Strategies
import Testing
import TradingEngine
import TradingModel

/// Results that another engine, LEAN, published for the same data: to the cent and to the digit.
@Suite("Known results", .enabled(if: LEANData.isThere, LEANData.missing))
struct KnownResultTests {
  private let data: LEANData

  init() throws { data = try LEANData() }

  private func configuration(
    from first: String, to last: String, _ exchange: ExchangeConfiguration
  ) throws -> BacktestConfiguration {
    let (first, last) = (try #require(LEANData.day(first)), try #require(LEANData.day(last)))
    // Adjusted prices are no whole cents.
    let instrument = try #require(
      Instrument(symbol: data.symbol, currency: "USD", tickSize: Price(raw: 1), lotSize: try Quantity("1")))
    return try BacktestConfiguration(
      session: try SessionConfiguration(
        sessionID: try #require(SessionID("known")), displayName: "", mode: .paper, instruments: [instrument],
        initialCash: try Money("100000"), currency: "USD",
        riskLimits: try RiskLimits(maxPositionPercent: Percentage("100"), maxDailyLossPercent: Percentage("100")),
        dayTimeZone: data.zone),
      exchange: exchange, start: data.zone.instant(of: first, minute: 0),
      end: data.zone.instant(of: CivilDate(daysSinceEpoch: last.daysSinceEpoch + 1), minute: 0),
      statistics: StatisticsSettings(convention: .lean, riskFreeRate: data.riskFreeRate))
  }

  private func adjusted(_ series: BarSeries) throws -> BarSeries {
    try series.adjusted(by: data.factors, .splitsAndDividends, in: data.zone)
  }

  /// Rounded as LEAN prints it; zero where it is not defined.
  private func printed(_ value: Double?, _ digits: Int = 3) -> String {
    String(format: "%.\(digits)f", value ?? 0)
  }

  private func percent(_ value: Double?, _ digits: Int = 3) -> String { printed(value.map { $0 * 100 }, digits) + "%" }

  /// To the cent, half away from zero.
  private func cents(_ value: Money) throws -> String {
    let cents = try value.raw.dividing(by: 5_000_000, rounding: .towardZero)
    let rounded = (cents + (cents < 0 ? -1 : 1)) / 2
    return String(format: "%.2f", Double(rounded) / 100)
  }

  @Test("BasicTemplateDailyAlgorithm: an order on the close of 8 October 2013 fills at the next open")
  func daily() throws {
    let commission = try Price("0.005")
    let history = try adjusted(data.daily(from: "20131001", to: "20131101"))
    let result = try Backtest.run(
      configuration(
        from: "20131008", to: "20131017",
        ExchangeConfiguration(
          volumeShare: nil, spread: .zero, commission: .perUnit(rate: commission, minimum: .zero))),
      history: try BarHistory([history]),
      trader: .script(BuyAndHold(symbol: data.symbol, commission: commission)), benchmark: history)
    let order = try #require(result.session.orders.first)
    #expect(order.filledQuantity == (try Quantity("697")))
    #expect(order.averageFillPrice == history.bars.first { $0.openTime == order.fills.first?.time }?.open)
    let statistics = result.performance
    #expect(try cents(result.finalEquity) == "104486.22")
    #expect(percent(statistics.totalReturn) == "4.486%")
    #expect(percent(statistics.annualReturn) == "424.375%")
    #expect(printed(result.deepestDrawdown?.depth) == "0.008")
    #expect(printed(statistics.sharpe) == "17.304")
    #expect(printed(statistics.sortinoOfLosses) == "35.217")
    #expect(percent(statistics.probabilisticSharpe) == "96.710%")
    #expect(printed(statistics.alpha) == "-0.249")
    #expect(printed(statistics.beta) == "1.015")
    #expect(printed(statistics.volatility) == "0.141")
    #expect(printed(statistics.informationRatio, 2) == "-19.00")
    #expect(printed(statistics.trackingError) == "0.011")
    #expect(printed(statistics.treynor) == "2.403")
    #expect(try cents(result.fees) == "3.49")
    #expect(percent(statistics.turnover, 2) == "10.01%")
  }

  @Test(
    "StopLimitOrderRegressionAlgorithm: a stop-limit fills from the bar that triggers it, by its close, at its limit")
  func stopLimit() throws {
    let history = try adjusted(data.daily(from: "20120901", to: "20170131"))
    let result = try Backtest.run(
      configuration(
        from: "20130101", to: "20170101",
        ExchangeConfiguration(
          volumeShare: nil, spread: .zero, commission: .perTrade(try Money("1")), stopLimitFill: .atLimit)),
      history: try BarHistory([history]),
      trader: .script(
        StopLimitWithMeans(symbol: data.symbol, fast: try #require(Period(30)), slow: try #require(Period(60)))),
      benchmark: history)
    #expect(try cents(result.finalEquity) == "101277.61")
    let statistics = result.performance
    #expect(percent(statistics.annualReturn) == "0.318%")
    #expect(printed(result.deepestDrawdown?.depth) == "0.015")
    #expect(printed(statistics.sharpe) == "-0.791")
    #expect(printed(statistics.sortinoOfLosses) == "-0.433")
    #expect(percent(statistics.probabilisticSharpe) == "0.000%")
    #expect(printed(statistics.alpha) == "-0.009")
    #expect(printed(statistics.beta, 2) == "0.03")
    #expect(printed(statistics.volatility) == "0.008")
    #expect(printed(statistics.informationRatio) == "-0.963")
    #expect(printed(statistics.trackingError) == "0.104")
    #expect(printed(statistics.treynor) == "-0.199")
    #expect(try cents(result.fees) == "2.00")
    #expect(percent(statistics.turnover, 2) == "0.02%")
    let closings = ClosingStatistics(result.closings, initialCapital: result.initialEquity)
    #expect(percent(closings.averageWinRate, 2) == "1.28%")
    #expect(closings.winRate == 1)
    #expect(result.roundTrips.map(\.profit) == [try result.finalEquity.subtracting(result.initialEquity)])
  }

  @Test("BasicTemplateAlgorithm: an order on the first minute's close fills at the ask that stood then")
  func minutes() throws {
    let commission = try Price("0.005")
    let names = ["20131007", "20131008", "20131009", "20131010", "20131011"]
    let history = try adjusted(data.minutes(names))
    let result = try Backtest.run(
      configuration(
        from: "20131007", to: "20131011",
        ExchangeConfiguration(
          volumeShare: nil, spread: .zero, commission: .perUnit(rate: commission, minimum: .zero),
          arrival: .lastPrice)),
      history: try BarHistory([history]),
      trader: .script(BuyAndHold(symbol: data.symbol, commission: commission)),
      benchmark: try adjusted(data.daily(from: "20131001", to: "20131011")))
    #expect(result.session.orders.map(\.filledQuantity) == [try Quantity("688")])
    #expect(try cents(result.finalEquity) == "101691.92")
    let statistics = result.performance
    #expect(percent(statistics.totalReturn) == "1.692%")
    #expect(percent(statistics.annualReturn) == "271.453%")
    #expect(printed(statistics.sharpe) == "8.854")
    #expect(statistics.sortinoOfLosses == nil)
    #expect(percent(statistics.probabilisticSharpe) == "67.459%")
    #expect(printed(statistics.alpha) == "-0.005")
    #expect(printed(statistics.beta) == "0.996")
    #expect(printed(statistics.volatility) == "0.222")
    #expect(printed(statistics.informationRatio) == "-14.565")
    #expect(printed(statistics.trackingError) == "0.001")
    #expect(printed(statistics.treynor, 2) == "1.97")
    #expect(try cents(result.fees) == "3.44")
    #expect(percent(statistics.turnover, 2) == "19.93%")
  }

  @Test("BasicTemplateHourlyAlgorithm: an order on an hour's close fills at that close")
  func hours() throws {
    let commission = try Price("0.005")
    let minutes = try data.minutes(["20131007", "20131008", "20131009", "20131010", "20131011"])
    let history = try adjusted(
      BarSeries(data.symbol, minutes.bars).resampled(to: try #require(BarInterval(minutes: 60)), in: data.zone))
    let result = try Backtest.run(
      configuration(
        from: "20131007", to: "20131011",
        ExchangeConfiguration(
          volumeShare: nil, spread: .zero, commission: .perUnit(rate: commission, minimum: .zero),
          arrival: .lastPrice)),
      history: try BarHistory([history]),
      trader: .script(BuyAndHold(symbol: data.symbol, commission: commission)),
      benchmark: try adjusted(data.daily(from: "20131001", to: "20131011")))
    #expect(result.bars == 35)
    #expect(try cents(result.finalEquity) == "101529.08")
    let statistics = result.performance
    #expect(percent(statistics.annualReturn) == "227.693%")
    #expect(printed(result.deepestDrawdown?.depth) == "0.020")
    #expect(printed(statistics.sharpe) == "8.855")
    #expect(percent(statistics.probabilisticSharpe) == "67.459%")
    #expect(printed(statistics.alpha) == "-0.005")
    #expect(printed(statistics.beta) == "0.996")
    #expect(printed(statistics.informationRatio) == "-14.564")
    #expect(printed(statistics.treynor) == "1.971")
    #expect(percent(statistics.turnover, 2) == "19.96%")
  }
}
