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

  /// No spread, no slippage, no commission and no bound on volume, unless the test says so.
  init(
    limitFill: LimitFillRule = .tradeThrough, volumeShare: String? = nil, spread: String = "0",
    slippage: SlippageModel = .none, commission: CommissionModel = .none,
    pathOrder: BarPath.Order = .nearerExtremeFirst,
    tick: String = "0.01", lot: String = "1"
  ) throws {
    let configuration = try ExchangeConfiguration(
      pathOrder: pathOrder, limitFill: limitFill, volumeShare: try volumeShare.map { try Percentage($0) },
      spread: try BasisPoints(spread), slippage: slippage, commission: commission)
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
        symbol: symbol, openTime: now, closeTime: Instant(nanosecondsSinceEpoch: now.nanosecondsSinceEpoch + 9_000),
        open: try Price(open), high: try Price(high), low: try Price(low), close: try Price(close),
        volume: try Volume(volume)))
    exchange.beginBar(bar)
    return BarReplay.ticks(of: [bar], order: pathOrder, nextSequence: &sequence)
  }

  mutating func advance(_ tick: Tick) throws -> [String] { exchange.advance(tick).map(\.summary) }

  /// A tick without a bar.
  mutating func tick(_ price: String, _ arrival: Tick.Arrival = .jump) throws -> [String] {
    sequence += 1
    return try advance(
      Tick(symbol: symbol, time: now, price: try Price(price), arrival: arrival, sequence: sequence))
  }

  mutating func place(
    _ number: UInt64, _ side: OrderSide, _ quantity: String, _ kind: OrderKind, firedAt: String? = nil
  ) throws -> [String] {
    exchange.submit(
      try order(number, side, quantity, kind, symbol: symbol, firedAt: firedAt), at: now
    ).map(\.summary)
  }

  /// Places order 1.
  mutating func place(
    _ side: OrderSide, _ quantity: String, _ kind: OrderKind, firedAt: String? = nil
  ) throws -> [String] {
    try place(1, side, quantity, kind, firedAt: firedAt)
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
  _ number: UInt64, _ side: OrderSide, _ quantity: String, _ kind: OrderKind, symbol: Symbol, firedAt: String? = nil
) throws -> BrokerOrder {
  BrokerOrder(
    orderID: OrderID("O", number), clientOrderID: ClientOrderID("C", number),
    terms: OrderTerms(symbol: symbol, side: side, quantity: try Quantity(quantity), kind: kind),
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
