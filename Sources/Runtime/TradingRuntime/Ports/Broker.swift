public import TradingModel

/// Executes orders: a simulated exchange or a real broker. Each session has its own.
///
/// Reports come back in the order in which they happened. An adapter never guesses: a submission whose outcome it does
/// not know is reported as `unknown`.
public protocol Broker: Sendable {
  /// What the broker is, for people: `paper`.
  var description: String { get }

  /// Carries out one command, and returns what is known of it at once.
  func perform(_ command: BrokerCommand, at time: Instant) async -> [ExecutionReport]

  /// The bars that the market is about to trade through, at most one a symbol. Real brokers ignore it.
  func marketWillTrade(_ bars: [Bar]) async

  /// The market has moved: returns what that did to working orders. Real brokers return nothing.
  func marketDidMove(_ tick: Tick) async -> [ExecutionReport]
}
