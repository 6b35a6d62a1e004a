public import TradingModel

/// Executes orders inside this process: an exchange that the session's runner drives, and that lives and dies with it.
///
/// A deterministic value: the same calls give the same reports. So it is told of a command at once, before the events are
/// durable: what is lost with the process is lost with it, and it is made anew from the journal.
public protocol SimulatedBroker: Sendable {
  /// What the broker is, for people: `paper`.
  var description: String { get }

  /// Carries out one command, and returns what that led to.
  mutating func perform(_ command: BrokerCommand, at time: Instant) -> [ExecutionReport]

  /// The bars that the market is about to trade through, at most one a symbol.
  mutating func marketWillTrade(_ bars: [Bar])

  /// The market has moved on the path of a bar: returns what that did to working orders.
  mutating func marketDidMove(_ tick: Tick) -> [ExecutionReport]

  /// The same of a new bid and ask.
  ///
  /// - Parameter tick: the quote as the session sees it.
  mutating func marketDidQuote(_ quote: MarketQuote, as tick: Tick) -> [ExecutionReport]

  /// The same of a trade of others.
  mutating func marketDidTrade(_ trade: MarketTrade) -> [ExecutionReport]
}

/// Who executes the orders of a session.
public enum SessionBroker: Sendable {
  case simulated(any SimulatedBroker)
  case outside(any Broker)

  /// What the broker is, for people.
  public var description: String {
    switch self {
    case .simulated(let broker): broker.description
    case .outside(let broker): broker.description
    }
  }
}
