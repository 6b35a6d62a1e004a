internal import TradingModel

/// What moves a market by one tick: how the simulated exchange meets it depends on it, to the engine it is a price.
enum MarketMove: Sendable, Hashable {
  /// A step on the path of a bar.
  case path(Tick)
  case quote(MarketQuote, Tick)
  case trade(MarketTrade, Tick)

  var tick: Tick {
    switch self {
    case .path(let tick), .quote(_, let tick), .trade(_, let tick): tick
    }
  }

  init(_ quote: MarketQuote, sequence: UInt64) {
    self = .quote(
      quote,
      Tick(
        symbol: quote.symbol, time: quote.time, price: quote.middle, arrival: .jump, sequence: sequence,
        spread: quote.spread))
  }

  init(_ trade: MarketTrade, sequence: UInt64) {
    self = .trade(
      trade, Tick(symbol: trade.symbol, time: trade.time, price: trade.price, arrival: .jump, sequence: sequence))
  }
}

extension SimulatedBroker {
  /// The market has moved: returns what that did to working orders.
  mutating func meet(_ move: MarketMove) -> [ExecutionReport] {
    switch move {
    case .path(let tick): marketDidMove(tick)
    case .quote(let quote, let tick): marketDidQuote(quote, as: tick)
    case .trade(let trade, _): marketDidTrade(trade)
    }
  }
}
