public import MarketSimulation
internal import Synchronization
public import TradingModel
public import TradingRuntime

/// The simulated exchange as a broker: paper trading. One for each session.
public final class PaperBroker: Broker {
  private let exchange: Mutex<SimulatedExchange>

  /// Days are those of `zone` where the configuration has no hours; nil: those of UTC.
  public init(configuration: ExchangeConfiguration, instruments: [Instrument], zone: CivilZone? = nil) {
    exchange = Mutex(SimulatedExchange(configuration: configuration, instruments: instruments, zone: zone))
  }

  public var description: String { "paper" }

  public func perform(_ command: BrokerCommand, at time: Instant) async -> [ExecutionReport] {
    exchange.withLock { $0.perform(command, at: time) }
  }

  public func marketWillTrade(_ bars: [Bar]) async {
    exchange.withLock { exchange in
      for bar in bars { exchange.beginBar(bar) }
    }
  }

  public func marketDidMove(_ tick: Tick) async -> [ExecutionReport] {
    exchange.withLock { $0.advance(tick) }
  }
}
