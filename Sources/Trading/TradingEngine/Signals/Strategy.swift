public import TradingModel

/// A trading strategy: bars in, signals out, never orders.
///
/// A deterministic value: no clock, no random source, no I/O. The same bars and contexts give the same signals, so
/// that a replay rebuilds its state.
public protocol Strategy: Sendable {
  /// For people and for the record.
  var name: String { get }

  /// Bars of one symbol it must have seen before it can speak.
  var warmUpBars: Int { get }

  /// Takes one finished bar. Called for every bar of the session's symbols, in order, also while the session is
  /// paused (indicators must not miss bars; the engine drops what it may not act on).
  mutating func onBar(_ bar: Bar, context: StrategyContext) -> [Signal]
}

/// What a strategy may see of the session, for the bar's symbol.
public struct StrategyContext: Sendable, Hashable {
  /// Signed; zero when flat.
  public let position: Quantity
  /// Whether an order that opens or closes a position in this symbol is still working.
  public let hasWorkingOrder: Bool

  public init(position: Quantity, hasWorkingOrder: Bool) {
    self.position = position
    self.hasWorkingOrder = hasWorkingOrder
  }
}
