import Backtesting
import MarketSimulation
import Strategies
import TradingEngine
import TradingModel

/// A session as `SessionRunner` and `PaperBroker` trade it: slice by slice, price by price, every event recorded.
struct PaperSession {
  private(set) var engine: SessionEngine
  private var exchange: SimulatedExchange
  private var script: (any OrderScript)?
  private var sequence: UInt64 = 1
  private var commands: UInt64 = 0

  init(_ session: SessionConfiguration, _ exchange: ExchangeConfiguration, _ trader: BacktestTrader) {
    var strategy: (any Strategy)?
    switch trader {
    case .strategy(let own): strategy = own
    case .script(let own): script = own
    }
    engine = SessionEngine(configuration: session, strategy: strategy)
    self.exchange = SimulatedExchange(
      configuration: exchange, instruments: session.instruments, zone: session.dayTimeZone)
  }

  mutating func process(_ input: SessionInput, at time: Instant) throws {
    for effect in try engine.apply(input, at: time).effects {
      for report in exchange.perform(effect, at: time) { try process(.execution(report), at: report.time) }
    }
  }

  mutating func trade(_ bars: [Bar]) throws {
    guard let closeTime = bars.first?.closeTime else { return }
    for bar in bars { exchange.beginBar(bar) }
    for tick in BarReplay.ticks(of: bars, order: exchange.configuration.pathOrder, nextSequence: &sequence) {
      for report in exchange.advance(tick) { try process(.execution(report), at: report.time) }
      try process(.tick(tick), at: tick.time)
    }
    for bar in bars { try process(.bar(bar), at: closeTime) }
    try ask(about: MarketSlice(closeTime: closeTime, bars: bars))
    try process(.sliceClosed, at: closeTime)
  }

  /// What the session refuses is left alone, as a backtest does.
  private mutating func ask(about slice: MarketSlice) throws {
    guard engine.state.status.isLive, var script else { return }
    for command in script.onSlice(slice, session: engine.state) {
      do { try process(input(for: command), at: slice.closeTime) } catch is CommandError { continue }
    }
    self.script = script
  }

  private mutating func input(for command: ScriptCommand) -> SessionInput {
    commands += 1
    let name = ClientOrderID("script", commands)
    return switch command {
    case .place(let terms): .placeOrder(OrderRequest(clientOrderID: name, terms: terms))
    case .cancel(let orderID): .cancelOrder(orderID)
    case .closePosition(let symbol): .closePosition(symbol: symbol, clientOrderID: name)
    case .createTrigger(let request): .createTrigger(request)
    }
  }
}
