import Backtesting
import MarketSimulation
import TradingEngine
import TradingModel
import TradingRuntime

extension RandomRecords {
  private mutating func slippage() -> SlippageModel {
    switch turn("slippage", of: 4) {
    case 0: .none
    case 1: .fixed(Price(raw: within(0...1_000_000)))
    case 2: .percentage(Percentage(raw: within(0...1_000_000)))
    default: .standardVolumeShare
    }
  }

  private mutating func commission() -> CommissionModel {
    switch turn("commission", of: 5) {
    case 0: .none
    case 1: .perUnit(rate: Price(raw: within(0...1_000_000)), minimum: Money(raw: Int128(below(1_000))))
    case 2: .perTrade(Money(raw: Int128(below(1_000))))
    case 3: .percentage(Percentage(raw: within(0...1_000_000)))
    default: .makerTaker(maker: Percentage(raw: -1_000), taker: Percentage(raw: within(0...1_000_000)))
    }
  }

  private mutating func exchange() throws -> ExchangeConfiguration {
    try ExchangeConfiguration(
      pathOrder: any(), limitFill: any(), volumeShare: maybe { Percentage(raw: $0.within(1...100_000_000_000)) },
      spread: BasisPoints(raw: within(0...1_000_000)), slippage: slippage(), commission: commission(), arrival: any(),
      stopLimitFill: any(), touchChance: Percentage(raw: within(0...100_000_000_000)),
      latency: Latency(base: within(0...1_000_000), jitter: within(0...1_000_000)), hours: flag() ? hours() : nil,
      maximumQuoteAge: maybe { $0.within(1...1_000_000) }, randomSeed: random.next(),
      maximumWorkingOrders: 1 + below(1_000_000))
  }

  mutating func definition() throws -> SessionDefinition {
    let instruments = ["X", "Y", "Z"].prefix(1 + below(3)).compactMap { symbol in
      Symbol(symbol).flatMap {
        Instrument(
          symbol: $0, currency: symbol == "Z" ? "EUR" : "USD", tickSize: Price(raw: within(1...1_000_000_000)),
          lotSize: Quantity(raw: within(1...1_000_000_000)))
      }
    }
    var portfolio = PortfolioSettings(costMethod: any())
    for code in ["EUR", "JPY"] {
      if let currency = Currency(code) {
        portfolio.exchangeRates[currency] = ExchangeRate(raw: within(1...9_000_000_000))
      }
    }
    for instrument in instruments where flag() { portfolio.sectors[instrument.symbol] = text() }
    guard let zone = CivilZone("America/New_York") else { throw TestFailure(message: "no time zones here") }
    let configuration = try SessionConfiguration(
      sessionID: name(), displayName: text(), mode: any(), instruments: instruments,
      initialCash: Money(raw: Int128(within(1...Int64.max - 1)) * 1_000), currency: "USD", riskLimits: riskLimits(),
      dayTimeZone: zone, strategyName: maybe { $0.text() },
      bounds: SessionBounds(
        maximumOrders: 1 + below(90), maximumWorkingOrders: Int.max, maximumTriggers: 1 + below(90),
        maximumTransactions: 1 + below(90), maximumSignals: 1 + below(90), maximumWaitingSignals: 1 + below(90),
        maximumLeases: 1 + below(90)),
      portfolio: portfolio, execution: executionSettings())
    let pace: ReplayPace = flag() ? .maximum : .barsPerSecond(BarRate(raw: number()))
    return SessionDefinition(
      configuration: configuration, strategySource: text(), hasOwnRiskLimits: flag(),
      replay: ReplaySettings(start: maybe { $0.time() }, end: maybe { $0.time() }, pace: pace, history: history()),
      exchange: try exchange(), createTime: time(),
      strategyVersion: maybe { StrategyVersion(name: $0.name(), number: UInt32(1 + $0.below(9))) })
  }
}

extension RandomRecords {
  private mutating func history() -> HistoryChoice {
    var sources: [Symbol: BarInterval] = [:]
    for _ in 0..<below(3) { sources[name()] = flag() ? .day : .minutes(1 + below(1_438)) }
    let interval: BarInterval? = maybe { $0.flag() ? .month : .minutes(60 * (1 + $0.below(22))) }
    return HistoryChoice(
      interval: interval, adjustment: maybe { $0.flag() ? .raw : .splitsAndDividends }, sources: sources)
  }
}

struct TestFailure: Error {
  let message: String
}
