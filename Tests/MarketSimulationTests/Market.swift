import MarketSimulation
import Testing
import TradingModel

/// One instrument's market and the simulated exchange, driven bar by bar.
struct Market {
  var exchange: SimulatedExchange
  let symbol: Symbol
  private let pathOrder: BarPath.Order
  private var sequence: UInt64 = 1
  private var day: Int64 = 0
  /// Of a bar, in nanoseconds. Bars begin at midnight of days that follow each other.
  var barLength: Int64 = 9_000

  /// No spread, no slippage, no commission and no bound on volume, unless the test says so.
  init(
    limitFill: LimitFillRule = .tradeThrough, volumeShare: String? = nil, spread: String = "0",
    slippage: SlippageModel = .none, commission: CommissionModel = .none,
    pathOrder: BarPath.Order = .nearerExtremeFirst, arrival: ArrivalRule = .nextTick,
    stopLimitFill: StopLimitFill = .atClose, touchChance: String = "100", latency: Latency = .none,
    hours: TradingHours? = nil, maximumQuoteAge: Int64? = nil, seed: UInt64 = 0, tick: String = "0.01",
    lot: String = "1"
  ) throws {
    let configuration = try ExchangeConfiguration(
      pathOrder: pathOrder, limitFill: limitFill, volumeShare: try volumeShare.map { try Percentage($0) },
      spread: try BasisPoints(spread), slippage: slippage, commission: commission, arrival: arrival,
      stopLimitFill: stopLimitFill, touchChance: try Percentage(touchChance), latency: latency, hours: hours,
      maximumQuoteAge: maximumQuoteAge, randomSeed: seed)
    symbol = try ticker("A")
    self.pathOrder = pathOrder
    exchange = SimulatedExchange(
      configuration: configuration, instruments: [try instrument("A", tick: tick, lot: lot)])
  }

  var now: Instant { Instant(nanosecondsSinceEpoch: day * 86_400_000_000_000) }

  /// Runs a whole bar and tells what the exchange said.
  mutating func bar(
    _ open: String, _ high: String, _ low: String, _ close: String, volume: String = "1000000"
  ) throws -> [String] {
    try begin(open, high, low, close, volume: volume).flatMap { try advance($0) }
  }

  /// Begins a bar and gives its ticks, for tests that act between them.
  mutating func begin(
    _ open: String, _ high: String, _ low: String, _ close: String, volume: String = "1000000"
  ) throws -> [Tick] {
    day += 1
    let bar = try #require(
      Bar(
        symbol: symbol, openTime: now, closeTime: Instant(nanosecondsSinceEpoch: now.nanosecondsSinceEpoch + barLength),
        open: try Price(open), high: try Price(high), low: try Price(low), close: try Price(close),
        volume: try Volume(volume)))
    exchange.beginBar(bar)
    return BarReplay.ticks(of: [bar], order: pathOrder, nextSequence: &sequence)
  }

  mutating func advance(_ tick: Tick) throws -> [String] { exchange.advance(tick).map(\.summary) }

  /// A tick without a bar.
  mutating func tick(
    _ price: String, _ arrival: Tick.Arrival = .jump, at time: Instant? = nil
  ) throws -> [String] {
    sequence += 1
    return try advance(
      Tick(symbol: symbol, time: time ?? now, price: try Price(price), arrival: arrival, sequence: sequence))
  }

  mutating func place(
    _ number: UInt64, _ side: OrderSide, _ quantity: String, _ kind: OrderKind, _ force: TimeInForce? = nil,
    postOnly: Bool = false, firedAt: String? = nil, at time: Instant? = nil
  ) throws -> [String] {
    exchange.submit(
      try order(
        number, side, quantity, kind, force ?? .goodTillCancelled, postOnly: postOnly, symbol: symbol,
        firedAt: firedAt), at: time ?? now
    ).map(\.summary)
  }

  /// Places order 1.
  mutating func place(
    _ side: OrderSide, _ quantity: String, _ kind: OrderKind, _ force: TimeInForce? = nil, postOnly: Bool = false,
    firedAt: String? = nil
  ) throws -> [String] {
    try place(1, side, quantity, kind, force, postOnly: postOnly, firedAt: firedAt)
  }

  /// Gives order 1 other terms.
  mutating func modify(
    _ side: OrderSide, _ quantity: String, _ kind: OrderKind, _ force: TimeInForce = .goodTillCancelled,
    postOnly: Bool = false, number: UInt64 = 1
  ) throws -> [String] {
    let terms = OrderTerms(
      symbol: symbol, side: side, quantity: try Quantity(quantity), kind: kind, timeInForce: force, postOnly: postOnly)
    return exchange.modify(OrderID("O", number), to: terms, at: now).map(\.summary)
  }

  /// A tick without a bar, at a time, with a bid and an ask.
  mutating func quote(
    _ bid: String, _ ask: String, sizes: (bid: String, ask: String)? = nil, at time: Instant? = nil
  ) throws -> [String] {
    sequence += 1
    let spread = try #require(Tick.Spread(bid: try Price(bid), ask: try Price(ask)))
    let middle = Price(raw: (spread.bid.raw + spread.ask.raw) / 2)
    let tick = Tick(
      symbol: symbol, time: time ?? now, price: middle, arrival: .jump, sequence: sequence, spread: spread)
    let size = try sizes.map { DisplayedSize(bid: try Quantity($0.bid), ask: try Quantity($0.ask)) }
    return exchange.advance(tick, showing: size).map(\.summary)
  }

  /// A trade of others.
  mutating func trade(_ price: String, _ size: String) throws -> [String] {
    let trade = MarketTrade(symbol: symbol, time: now, price: try Price(price), size: try Quantity(size))
    return exchange.take(trade: try #require(trade)).map(\.summary)
  }

  mutating func cancel(_ number: UInt64 = 1) -> [String] {
    exchange.cancel(OrderID("O", number), at: now).map(\.summary)
  }
}

func ticker(_ text: String) throws -> Symbol {
  try #require(Symbol(text))
}

func instrument(_ symbol: String, tick: String = "0.01", lot: String = "1") throws -> Instrument {
  try #require(
    Instrument(
      symbol: try ticker(symbol), currency: "USD", tickSize: try Price(tick), lotSize: try Quantity(lot)))
}

func order(
  _ number: UInt64, _ side: OrderSide, _ quantity: String, _ kind: OrderKind,
  _ force: TimeInForce = .goodTillCancelled, postOnly: Bool = false, symbol: Symbol, firedAt: String? = nil
) throws -> BrokerOrder {
  BrokerOrder(
    orderID: OrderID("O", number), clientOrderID: ClientOrderID("C", number),
    terms: OrderTerms(
      symbol: symbol, side: side, quantity: try Quantity(quantity), kind: kind, timeInForce: force, postOnly: postOnly),
    firedAt: try firedAt.map { try Price($0) })
}

extension OrderKind {
  static func limit(_ text: String) throws -> OrderKind { .limit(try Price(text)) }
  static func stop(_ text: String) throws -> OrderKind { .stop(try Price(text)) }
  static func stopLimit(_ stop: String, _ limit: String) throws -> OrderKind {
    .stopLimit(stop: try Price(stop), limit: try Price(limit))
  }
}

extension ExecutionReport {
  /// `O-1 filled 10 @ 95.5 stop-at-gap`, and so on.
  var summary: String {
    switch outcome {
    case .accepted: "\(orderID) accepted"
    case .rejected(let reason): "\(orderID) rejected: \(reason)"
    case .triggered: "\(orderID) triggered"
    case .filled(let fill): "\(orderID) filled \(fill.quantity) @ \(fill.price) \(fill.cause)"
    case .cancelled: "\(orderID) cancelled"
    case .cancelRejected(let reason): "\(orderID) cancel rejected: \(reason)"
    case .notFilled(let reason): "\(orderID) not filled: \(reason)"
    case .unknown(let reason): "\(orderID) unknown: \(reason)"
    case .modified(let terms): "\(orderID) modified: \(terms.quantity)"
    case .modifyRejected(let reason): "\(orderID) modify rejected: \(reason)"
    case .expired(let reason): "\(orderID) expired: \(reason)"
    }
  }

  var fill: Fill? {
    if case .filled(let fill) = outcome { fill } else { nil }
  }
}

extension Fill {
  /// The second part of the model.
  var cause: String {
    let parts = model.split(separator: "/")
    return parts.count > 1 ? String(parts[1]) : model
  }
}
