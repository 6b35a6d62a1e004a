public import TradingModel

/// A trading strategy: bars, quotes and fills in, signals out, never orders.
///
/// A deterministic value: no clock, no random source, no I/O. The same calls in the same order give the same signals,
/// so that a replay rebuilds its state. Only ``onBar(_:context:)`` has to be written.
public protocol Strategy: Sendable {
  /// For people and for the record.
  var name: String { get }

  /// Bars of one symbol it must have seen before it can speak.
  var warmUpBars: Int { get }

  /// The time that its longer timeframes need to warm up, if the market never closed.
  var warmUpSeconds: Int { get }

  /// Whether ``onQuote(_:context:)`` is to be called: asked once, when the session is made. Ticks are many.
  var followsQuotes: Bool { get }

  /// Takes a finished bar from before the session, to fill its indicators. Comes before ``onStart(context:)``.
  mutating func warmUp(with bar: Bar, context: StrategyContext)

  /// The session starts. Nothing is held yet.
  mutating func onStart(context: StrategyContext)

  /// Takes one finished bar. Called for every bar of the session's symbols, in order, also while the session is
  /// paused (indicators must not miss bars; the engine drops what it may not act on).
  mutating func onBar(_ bar: Bar, context: StrategyContext) -> [Signal]

  /// Takes one price of the market, after positions were marked and triggers tested with it. Called while the session
  /// runs or is paused, for a strategy that follows quotes.
  mutating func onQuote(_ tick: Tick, context: StrategyContext) -> [Signal]

  /// Takes a fill of any order of the session, its own or not; the context's position counts it. Called in every status of the
  /// session: fills come late, too.
  mutating func onFill(_ fill: Fill, of order: Order, context: StrategyContext) -> [Signal]

  /// The session has ended, as `stopped` or `failed`. There is nothing left to be done about it.
  mutating func onStop(context: StrategyContext)
}

extension Strategy {
  public var warmUpSeconds: Int { 0 }

  public var followsQuotes: Bool { false }

  /// The bar is taken as any other, and what the strategy says to it is passed over.
  public mutating func warmUp(with bar: Bar, context: StrategyContext) { _ = onBar(bar, context: context) }

  public mutating func onStart(context: StrategyContext) {}

  public mutating func onQuote(_ tick: Tick, context: StrategyContext) -> [Signal] { [] }

  public mutating func onFill(_ fill: Fill, of order: Order, context: StrategyContext) -> [Signal] { [] }

  public mutating func onStop(context: StrategyContext) {}
}
