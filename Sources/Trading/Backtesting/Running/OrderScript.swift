public import TradingEngine
public import TradingModel

/// Who trades in a backtest.
public enum BacktestTrader: Sendable {
  /// A strategy, as it trades in a paper or live session: signals out, which the engine sizes and checks.
  case strategy(any Strategy)
  /// A script that places orders itself, as a client of a session does.
  case script(any OrderScript)

  /// For people.
  public var name: String {
    switch self {
    case .strategy(let strategy): strategy.name
    case .script(let script): script.name
    }
  }
}

/// Trades as a client of a session does: sees the bars that closed and the session, and commands.
///
/// A deterministic value: no clock, no random source, no I/O.
public protocol OrderScript: Sendable {
  /// For people.
  var name: String { get }

  /// Bars that closed before trading started, oldest first.
  mutating func warmUp(_ slice: MarketSlice)

  /// Bars have closed: what to do. Orders meet the market at its next price, or at the closing price just seen, as the
  /// exchange's ``ExchangeConfiguration/arrival`` says.
  mutating func onSlice(_ slice: MarketSlice, session: SessionState) -> [ScriptCommand]
}

extension OrderScript {
  public mutating func warmUp(_ slice: MarketSlice) {}
}

/// What a script may command.
public enum ScriptCommand: Sendable, Hashable {
  case place(OrderTerms)
  case cancel(OrderID)
  case closePosition(Symbol)
  case createTrigger(TriggerRequest)
}

/// A script's command that the session refused.
public struct ScriptRefusal: Sendable, Hashable {
  public let time: Instant
  public let command: ScriptCommand
  public let error: CommandError
}
