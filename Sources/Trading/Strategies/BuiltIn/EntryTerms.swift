public import TradingModel

/// What every built-in strategy is told: what to trade, how much, and what protects it.
public struct EntryTerms: Sendable, Hashable {
  /// Nil: every symbol of the session.
  public var symbols: [Symbol]?
  /// Of equity, for each position.
  public var share: Percentage
  public var protections: Signal.Protections

  public init(symbols: [Symbol]? = nil, share: Percentage, protections: Signal.Protections = Signal.Protections()) {
    self.symbols = symbols
    self.share = share
    self.protections = protections
  }

  var entry: Signal.Action { .enter(percentOfEquity: share, protections: protections) }
}
