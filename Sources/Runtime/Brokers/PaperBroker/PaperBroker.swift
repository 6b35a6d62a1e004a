public import MarketSimulation
internal import Synchronization
public import TradingModel
public import TradingRuntime

/// The simulated exchange as a broker: paper trading. One for each session.
public final class PaperBroker: Broker {
  private let exchange: Mutex<SimulatedExchange>

  public init(configuration: ExchangeConfiguration, instruments: [Instrument]) {
    exchange = Mutex(SimulatedExchange(configuration: configuration, instruments: instruments))
  }

  public var description: String { "paper" }

  public func perform(_ command: BrokerCommand, at time: Instant) async -> [ExecutionReport] {
    exchange.withLock { exchange in
      switch command {
      case .submit(let order): exchange.submit(order, at: time)
      case .cancel(let orderID): exchange.cancel(orderID, at: time)
      case .modify(let orderID, _):
        [
          ExecutionReport(
            orderID: orderID, time: time,
            outcome: .modifyRejected(reason: "the simulated exchange changes no orders"))
        ]
      }
    }
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
