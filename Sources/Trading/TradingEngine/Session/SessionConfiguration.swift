public import TradingModel

/// Whether orders reach a simulated exchange or a real broker.
public enum TradingMode: UInt8, Sendable, Hashable, CaseIterable {
  case paper, live
}

/// What a session is, once and for all: nothing here changes while it lives.
public struct SessionConfiguration: Sendable, Hashable {
  public let sessionID: SessionID
  /// For people.
  public let displayName: String
  public let mode: TradingMode
  /// In the order of their symbols.
  public let instruments: [Instrument]
  public let initialCash: Money
  /// That of every sum in the session which does not say otherwise.
  public let baseCurrency: Currency
  /// Its ISO 4217 code.
  public var currency: String { baseCurrency.code }
  public let riskLimits: RiskLimits
  /// Where a trading day begins and ends, for the daily profit and the daily loss limit.
  public let dayTimeZone: CivilZone
  public let strategyName: String?
  public let bounds: SessionBounds
  public let portfolio: PortfolioSettings
  /// What happens to signals, and how large their orders are.
  public let execution: ExecutionSettings
  /// The session's own strategy, where strategies are told apart: its name with `-` for what an identifier may not
  /// hold.
  public let strategyID: StrategyID

  /// The largest sum to begin with: 10¹⁵. Far inside what 128 bits hold, so that sums of the session are, too.
  public static let maximumInitialCash = Money(raw: 1_000_000_000_000_000_000_000_000)

  /// Sorts the instruments. Throws ``CommandError/invalid(field:reason:)`` for no or repeated instruments, one in a
  /// currency without an exchange rate, and cash that is not above zero and at most ``maximumInitialCash``.
  public init(
    sessionID: SessionID, displayName: String, mode: TradingMode, instruments: [Instrument], initialCash: Money,
    currency: String, riskLimits: RiskLimits = .standard, dayTimeZone: CivilZone, strategyName: String? = nil,
    bounds: SessionBounds = .standard, portfolio: PortfolioSettings = PortfolioSettings(),
    execution: ExecutionSettings = .standard
  ) throws(CommandError) {
    let sorted = instruments.sorted { $0.symbol < $1.symbol }
    guard !sorted.isEmpty else { throw .invalid(field: "symbols", reason: "must name at least one instrument") }
    for (left, right) in zip(sorted, sorted.dropFirst()) where left.symbol == right.symbol {
      throw .invalid(field: "symbols", reason: "names \(left.symbol) twice")
    }
    guard let baseCurrency = Currency(currency) else {
      throw .invalid(field: "spec.base_currency", reason: "must be an ISO 4217 code: three capital letters")
    }
    for instrument in sorted where instrument.currency != currency {
      guard let other = Currency(instrument.currency), portfolio.exchangeRates[other] != nil else {
        throw .invalid(
          field: "spec.exchange_rates",
          reason: "\(instrument.symbol) is priced in \(instrument.currency), not in \(currency): "
            + "without its exchange rate its worth cannot be told")
      }
    }
    try Self.validate(portfolio, base: baseCurrency, instruments: sorted)
    try Self.validate(execution, instruments: sorted)
    guard initialCash.isPositive, initialCash <= Self.maximumInitialCash else {
      throw .invalid(field: "initial_cash", reason: "must be above 0 and at most \(Self.maximumInitialCash)")
    }
    self.sessionID = sessionID
    self.displayName = displayName
    self.mode = mode
    self.instruments = sorted
    self.initialCash = initialCash
    self.baseCurrency = baseCurrency
    self.riskLimits = riskLimits
    self.dayTimeZone = dayTimeZone
    self.strategyName = strategyName
    self.bounds = bounds
    self.portfolio = portfolio
    self.execution = execution
    strategyID = Self.identifier(of: strategyName)
  }

  private static func identifier(of strategyName: String?) -> StrategyID {
    let name = String(
      (strategyName ?? "").map { StrategyID(String($0)) == nil ? "-" : $0 }.prefix(StrategyID.maximumLength))
    return StrategyID(name) ?? StrategyID("strategy", 1)
  }

  private static func validate(_ settings: ExecutionSettings, instruments: [Instrument]) throws(CommandError) {
    if case .confirm(let patience) = settings.mode, patience <= 0 {
      throw .invalid(field: "spec.execution.approval_patience", reason: "must be above 0")
    }
    switch settings.sizing {
    case .quantity(let quantity):
      guard quantity.isPositive else {
        throw .invalid(field: "spec.execution.size.quantity", reason: "must be above 0")
      }
    case .percentOfEquity(let percent):
      try SessionState.validate(percent, "spec.execution.size.percent_of_equity")
    case .risk(let percent): try SessionState.validate(percent, "spec.execution.size.risk_percent")
    }
    try SessionState.validate(settings.maximumAllocation, "spec.execution.max_allocation_percent")
  }

  private static func validate(
    _ settings: PortfolioSettings, base: Currency, instruments: [Instrument]
  ) throws(CommandError) {
    guard settings.exchangeRates.count < PortfolioState.maximumCurrencies else {
      throw .invalid(
        field: "spec.exchange_rates", reason: "must be of at most \(PortfolioState.maximumCurrencies - 1) currencies")
    }
    for (currency, rate) in settings.exchangeRates {
      if currency == base {
        throw .invalid(field: "spec.exchange_rates", reason: "must not name the base currency \(base)")
      }
      if !rate.isPositive {
        throw .invalid(field: "spec.exchange_rates", reason: "must be above 0; that of \(currency) is not")
      }
    }
    for symbol in settings.sectors.keys.sorted() where !instruments.contains(where: { $0.symbol == symbol }) {
      throw .invalid(field: "spec.instruments", reason: "names \(symbol), which is not an instrument of this session")
    }
  }
}
