import Backtesting
import OutcryContract
import Strategies
import TradingEngine
import TradingModel
import TradingRuntime

extension Fields {
  private static let maximumDisplayNameBytes = 128
  /// 100000.
  private static let defaultInitialCash = Money(raw: 100_000_000_000_000)

  /// A session as a client wants it.
  mutating func proposal(_ request: Wire.CreateSessionRequest, settings: ServiceSettings) -> SessionProposal? {
    let sessionID = newSessionID(request.sessionId)
    guard let spec = request.spec else {
      refuse("spec", "is required")
      return nil
    }
    let displayName = text(spec.displayName, "spec.display_name", maximumBytes: Self.maximumDisplayNameBytes)
    let mode = TradingMode(spec.mode)
    if mode == nil { refuse("spec.mode", "must be TRADING_MODE_PAPER or TRADING_MODE_LIVE") }
    let symbols = symbols(spec.symbols)
    let cash: Money? = decimal(
      spec.initialCash, "spec.initial_cash", .positive, atMost: SessionConfiguration.maximumInitialCash)
    let strategy = text(spec.strategyYaml, "spec.strategy_yaml", maximumBytes: StrategyDocument.maximumBytes)
    let version = optionalStrategyVersion(spec.strategyVersion, "spec.strategy_version")
    let limits = spec.riskLimits.flatMap { riskLimits($0, "spec.risk_limits") }
    let replay = replay(spec.replay, "spec.replay", defaultPace: settings.defaultPace)
    let exchange = exchange(spec.paper, "spec.paper")
    let portfolio = portfolioSettings(spec)
    let execution = execution(spec.execution, "spec.execution")
    let baseCurrency = optionalCurrency(spec.baseCurrency, "spec.base_currency")
    guard let displayName, let mode, let strategy, let replay, let exchange, let portfolio, let execution else {
      return nil
    }
    return SessionProposal(
      sessionID: sessionID, displayName: displayName, mode: mode, symbols: symbols,
      initialCash: cash ?? Self.defaultInitialCash, strategySource: strategy, riskLimits: limits, replay: replay,
      exchange: exchange, portfolio: portfolio, baseCurrency: baseCurrency, execution: execution,
      strategyVersion: version)
  }

  /// Names of sessions are part of paths and labels elsewhere, so that they have no colon.
  private mutating func newSessionID(_ text: String) -> SessionID? {
    if text.isEmpty { return nil }
    guard !text.utf8.contains(UInt8(ascii: ":")), let id = SessionID(text) else {
      refuse("session_id", "must be 1–\(SessionID.maximumLength) characters of A–Z a–z 0–9 . _ -, or empty")
      return nil
    }
    return id
  }

  private mutating func symbols(_ names: [String]) -> [Symbol] {
    let maximum = StrategyDocument.maximumSymbols
    guard names.count <= maximum else {
      refuse("spec.symbols", "names \(names.count) instruments, more than the \(maximum) a session may have")
      return []
    }
    return names.enumerated().compactMap { identifier($1, "spec.symbols[\($0)]") }
  }

  private mutating func replay(
    _ wire: Wire.ReplaySettings?, _ field: String, defaultPace: ReplayPace
  ) -> ReplaySettings? {
    let start = instant(wire?.startTime, "\(field).start_time")
    let end = instant(wire?.endTime, "\(field).end_time")
    if let start, let end, end < start { refuse("\(field).end_time", "must not be before start_time") }
    let pace: ReplayPace
    switch wire?.pace {
    case .barsPerSecond(let value):
      let rate = decimal(value, "\(field).bars_per_second", .positive, atMost: BarRate.maximum)
      guard let rate else { return nil }
      pace = .barsPerSecond(rate)
    case .maximum: pace = .maximum
    case nil: pace = defaultPace
    }
    let history = history(wire, field)
    return ReplaySettings(start: start, end: end, pace: pace, history: history)
  }

  /// Which bars are asked for.
  private mutating func history(_ wire: Wire.ReplaySettings?, _ field: String) -> HistoryChoice {
    var history = HistoryChoice()
    if let text = wire?.barInterval, !text.isEmpty {
      history.interval = BarInterval(text)
      if history.interval == nil { refuse("\(field).bar_interval", "must be one of 1m … 1439m, 1h … 23h, 1d, 1w, 1mo") }
    }
    switch wire?.priceAdjustment {
    case nil, .unspecified: break
    case .raw: history.adjustment = .raw
    case .splits: history.adjustment = .splits
    case .splitsAndDividends: history.adjustment = .splitsAndDividends
    case .unrecognized: refuse("\(field).price_adjustment", "must be one of the values of the contract")
    }
    return history
  }
}
