public import MarketSimulation
public import TradingModel
public import TradingRuntime

/// The simulated exchange as a broker: paper trading. One for each session.
public struct PaperBroker: SimulatedBroker {
  private var exchange: SimulatedExchange

  /// Days are those of `zone` where the configuration has no hours; nil: those of UTC.
  public init(configuration: ExchangeConfiguration, instruments: [Instrument], zone: CivilZone? = nil) {
    exchange = SimulatedExchange(configuration: configuration, instruments: instruments, zone: zone)
  }

  public var description: String { "paper" }

  public mutating func perform(_ command: BrokerCommand, at time: Instant) -> [ExecutionReport] {
    exchange.perform(command, at: time)
  }

  public mutating func marketWillTrade(_ bars: [Bar]) { for bar in bars { exchange.beginBar(bar) } }

  public mutating func marketDidMove(_ tick: Tick) -> [ExecutionReport] { exchange.advance(tick) }

  public mutating func marketDidQuote(_ quote: MarketQuote, as tick: Tick) -> [ExecutionReport] {
    exchange.advance(tick, showing: DisplayedSize(bid: quote.bidSize, ask: quote.askSize))
  }

  public mutating func marketDidTrade(_ trade: MarketTrade) -> [ExecutionReport] { exchange.take(trade: trade) }
}
