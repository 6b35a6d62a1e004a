import Backtesting
import JournalMessages
import MarketSimulation
import StandardMessages
import TradingEngine
import TradingModel
import TradingRuntime

extension SessionStatus: RecordedEnum {
  var number: Wire.SessionStatus {
    switch self {
    case .created: .created
    case .running: .running
    case .paused: .paused
    case .stopped: .stopped
    case .failed: .failed
    }
  }
}

extension TradingMode: RecordedEnum {
  var number: Wire.TradingMode {
    switch self {
    case .paper: .paper
    case .live: .live
    }
  }
}

extension SessionBounds {
  fileprivate var record: Wire.SessionBounds {
    .init(
      maximumOrders: Int64(maximumOrders), maximumWorkingOrders: Int64(maximumWorkingOrders),
      maximumTriggers: Int64(maximumTriggers), maximumTransactions: Int64(maximumTransactions),
      maximumSignals: Int64(maximumSignals), maximumWaitingSignals: Int64(maximumWaitingSignals),
      maximumLeases: Int64(maximumLeases))
  }

  fileprivate init(recorded message: Wire.SessionBounds) {
    self.init(
      maximumOrders: Int(message.maximumOrders), maximumWorkingOrders: Int(message.maximumWorkingOrders),
      maximumTriggers: Int(message.maximumTriggers), maximumTransactions: Int(message.maximumTransactions),
      maximumSignals: message.maximumSignals > 0 ? Int(message.maximumSignals) : Self.standard.maximumSignals,
      maximumWaitingSignals: message.maximumWaitingSignals > 0
        ? Int(message.maximumWaitingSignals) : Self.standard.maximumWaitingSignals,
      maximumLeases: message.maximumLeases > 0 ? Int(message.maximumLeases) : Self.standard.maximumLeases)
  }
}

extension ReplaySettings {
  fileprivate var record: Wire.ReplaySettings {
    .init(
      start: start?.optional, end: end?.optional, pace: pace.record,
      barInterval: history.interval?.description ?? "", priceAdjustment: history.adjustment?.number ?? 0,
      series: history.sources.sorted { $0.key < $1.key }.map {
        .init(symbol: $0.key.text, interval: $0.value.description)
      })
  }

  fileprivate init(recorded message: Wire.ReplaySettings) throws(JournalCodecError) {
    self.init(
      start: Instant(optional: message.start), end: Instant(optional: message.end),
      pace: ReplayPace(recorded: try required(message.pace, "replay.pace")),
      history: try HistoryChoice(recorded: message))
  }
}

extension HistoryChoice {
  fileprivate init(recorded message: Wire.ReplaySettings) throws(JournalCodecError) {
    var sources: [Symbol: BarInterval] = [:]
    for series in message.series {
      let symbol = try Symbol(recorded: series.symbol, "replay.series.symbol")
      sources[symbol] = try BarInterval(recorded: series.interval, "replay.series.interval")
    }
    self.init(
      interval: message.barInterval.isEmpty
        ? nil : try BarInterval(recorded: message.barInterval, "replay.bar_interval"),
      adjustment: message.priceAdjustment == 0
        ? nil : try PriceAdjustment(recorded: message.priceAdjustment, "replay.price_adjustment"), sources: sources)
  }
}

extension BarInterval {
  init(recorded text: String, _ field: StaticString) throws(JournalCodecError) {
    guard let interval = BarInterval(text) else { throw .invalid(field: "\(field)", reason: "is no interval") }
    self = interval
  }
}

extension PriceAdjustment {
  fileprivate var number: Int64 {
    switch self {
    case .raw: 1
    case .splits: 2
    case .splitsAndDividends: 3
    }
  }

  fileprivate init(recorded number: Int64, _ field: StaticString) throws(JournalCodecError) {
    guard let adjustment = Self.allCases.first(where: { $0.number == number }) else {
      throw .invalid(field: "\(field)", reason: "is no adjustment")
    }
    self = adjustment
  }
}

extension ReplayPace {
  fileprivate var record: Wire.ReplaySettings.Pace {
    switch self {
    case .barsPerSecond(let rate): .barsPerSecond(rate.raw)
    case .maximum: .maximum(.init())
    }
  }

  fileprivate init(recorded message: Wire.ReplaySettings.Pace) {
    switch message {
    case .barsPerSecond(let raw): self = .barsPerSecond(BarRate(raw: raw))
    case .maximum: self = .maximum
    }
  }
}

extension SessionDefinition {
  var record: Wire.SessionDefinition {
    .init(
      sessionId: sessionID.text, displayName: configuration.displayName, mode: configuration.mode.number,
      instruments: configuration.instruments.map(\.record), initialCash: configuration.initialCash.amount,
      baseCurrency: configuration.baseCurrency.code, riskLimits: configuration.riskLimits.record,
      dayTimeZone: configuration.dayTimeZone.identifier,
      strategyName: configuration.strategyName.map { .init(value: $0) }, bounds: configuration.bounds.record,
      portfolio: configuration.portfolio.record, strategySource: strategySource, hasOwnRiskLimits: hasOwnRiskLimits,
      replay: replay.record, exchange: exchange.record, createTime: createTime.nanosecondsSinceEpoch,
      execution: configuration.execution.record, strategyVersion: strategyVersion?.description ?? "")
  }

  init(recorded message: Wire.SessionDefinition) throws(JournalCodecError) {
    self.init(
      configuration: try SessionConfiguration(recorded: message), strategySource: message.strategySource,
      hasOwnRiskLimits: message.hasOwnRiskLimits,
      replay: try ReplaySettings(recorded: required(message.replay, "session.replay")),
      exchange: try ExchangeConfiguration(recorded: required(message.exchange, "session.exchange")),
      createTime: Instant(recorded: message.createTime),
      strategyVersion: try StrategyVersion(recorded: message.strategyVersion, "session.strategy_version"))
  }
}

extension SessionConfiguration {
  fileprivate init(recorded message: Wire.SessionDefinition) throws(JournalCodecError) {
    let sessionID = try SessionID(recorded: message.sessionId, "session.session_id")
    let mode = try TradingMode(recorded: message.mode, "session.mode")
    let instruments = try message.instruments.map(Instrument.init(recorded:))
    let initialCash = try Money(recorded: message.initialCash, "session.initial_cash")
    let riskLimits = try RiskLimits(recorded: required(message.riskLimits, "session.risk_limits"))
    let zone = try CivilZone(recorded: message.dayTimeZone, "session.day_time_zone")
    let bounds = SessionBounds(recorded: try required(message.bounds, "session.bounds"))
    let execution = try message.execution.map(ExecutionSettings.init(recorded:)) ?? .standard
    let portfolio = try PortfolioSettings(recorded: required(message.portfolio, "session.portfolio"))
    do {
      try self.init(
        sessionID: sessionID, displayName: message.displayName, mode: mode, instruments: instruments,
        initialCash: initialCash, currency: message.baseCurrency, riskLimits: riskLimits, dayTimeZone: zone,
        strategyName: message.strategyName?.value, bounds: bounds, portfolio: portfolio, execution: execution)
    } catch { throw .invalid(field: "session", reason: "\(error)") }
  }
}
