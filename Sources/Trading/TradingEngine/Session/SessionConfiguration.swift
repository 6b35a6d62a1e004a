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
  /// ISO 4217 code of every sum in the session.
  public let currency: String
  public let riskLimits: RiskLimits
  /// Where a trading day begins and ends, for the daily profit and the daily loss limit.
  public let dayTimeZone: CivilZone
  public let strategyName: String?
  public let bounds: SessionBounds

  /// The largest sum to begin with: 10¹⁵. Far inside what 128 bits hold, so that sums of the session are, too.
  public static let maximumInitialCash = Money(raw: 1_000_000_000_000_000_000_000_000)

  /// Sorts the instruments. Throws ``CommandError/invalid(field:reason:)`` for no or repeated instruments, another
  /// currency than the session's, and cash that is not above zero and at most ``maximumInitialCash``.
  public init(
    sessionID: SessionID, displayName: String, mode: TradingMode, instruments: [Instrument], initialCash: Money,
    currency: String, riskLimits: RiskLimits = .standard, dayTimeZone: CivilZone, strategyName: String? = nil,
    bounds: SessionBounds = .standard
  ) throws(CommandError) {
    let sorted = instruments.sorted { $0.symbol < $1.symbol }
    guard !sorted.isEmpty else { throw .invalid(field: "symbols", reason: "must name at least one instrument") }
    for (left, right) in zip(sorted, sorted.dropFirst()) where left.symbol == right.symbol {
      throw .invalid(field: "symbols", reason: "names \(left.symbol) twice")
    }
    if let other = sorted.first(where: { $0.currency != currency }) {
      throw .invalid(field: "symbols", reason: "\(other.symbol) is priced in \(other.currency), not in \(currency)")
    }
    guard initialCash.isPositive, initialCash <= Self.maximumInitialCash else {
      throw .invalid(field: "initial_cash", reason: "must be above 0 and at most \(Self.maximumInitialCash)")
    }
    self.sessionID = sessionID
    self.displayName = displayName
    self.mode = mode
    self.instruments = sorted
    self.initialCash = initialCash
    self.currency = currency
    self.riskLimits = riskLimits
    self.dayTimeZone = dayTimeZone
    self.strategyName = strategyName
    self.bounds = bounds
  }
}
