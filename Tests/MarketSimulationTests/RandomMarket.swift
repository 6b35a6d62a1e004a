import MarketSimulation
import Testing
import TradingModel

/// Random bars and orders of two instruments, and everything that the exchange said.
struct RandomMarket {
  static let cent: Int64 = 10_000_000

  /// A report, the newest bar of its instrument (nil before the first), and the order's terms then.
  struct Said: Hashable {
    let report: ExecutionReport
    let bar: Bar?
    let terms: OrderTerms
  }

  private(set) var said: [Said] = []
  private(set) var orders: [OrderID: BrokerOrder] = [:]
  private(set) var bars: [Bar] = []
  /// Of orders that were changed.
  private var terms: [OrderID: OrderTerms] = [:]
  let configuration: ExchangeConfiguration
  private var exchange: SimulatedExchange
  private var generator: SeededGenerator
  private var sequence: UInt64 = 1
  private var last: [Symbol: Int64] = [:]
  private let symbols: [Symbol]
  /// The bar that each instrument's market is in, or was in last.
  private var current: [Symbol: Bar] = [:]

  init(seed: UInt64, bars: Int) throws {
    generator = SeededGenerator(seed: seed)
    configuration = try Self.configuration(&generator)
    symbols = [try ticker("A"), try ticker("B")]
    exchange = SimulatedExchange(configuration: configuration, instruments: [try instrument("A"), try instrument("B")])
    for symbol in symbols { last[symbol] = Int64.random(in: 2_000...20_000, using: &generator) }
    for day in 0..<Int64(bars) { try runDay(day) }
  }

  private static func configuration(_ generator: inout SeededGenerator) throws -> ExchangeConfiguration {
    let slippages: [SlippageModel] = [
      .none, .fixed(try Price("0.07")), .percentage(try Percentage("0.3")), .standardVolumeShare,
    ]
    let commissions: [CommissionModel] = [
      .none, .perTrade(try Money("1")), .percentage(try Percentage("0.1")),
      .perUnit(rate: try Price("0.005"), minimum: try Money("1")),
    ]
    let zone = try #require(CivilZone("UTC"))
    // Bars run from midnight to one o'clock: half of one is outside.
    let hours = TradingHours(zone: zone, openMinute: 0, closeMinute: 30, weekdays: Set(Weekday.allCases))
    return try ExchangeConfiguration(
      pathOrder: Bool.random(using: &generator) ? .nearerExtremeFirst : .pessimistic,
      limitFill: Bool.random(using: &generator) ? .tradeThrough : .touch,
      volumeShare: Bool.random(using: &generator) ? try Percentage("2.5") : nil,
      spread: BasisPoints(raw: Int64.random(in: 0...20_000_000_000, using: &generator)),
      slippage: slippages.randomElement(using: &generator) ?? .none,
      commission: commissions.randomElement(using: &generator) ?? .none,
      arrival: Bool.random(using: &generator) ? .nextTick : .lastPrice,
      stopLimitFill: Bool.random(using: &generator) ? .atClose : .atLimit,
      touchChance: Bool.random(using: &generator) ? .hundred : try Percentage("40"),
      latency: Int.random(in: 0..<3, using: &generator) > 0 ? .none : Latency(base: 1_000_000_000, jitter: 900_000_000),
      hours: Int.random(in: 0..<4, using: &generator) > 0 ? nil : hours, randomSeed: generator.next())
  }

  private mutating func runDay(_ day: Int64) throws {
    let today = try symbols.map { try bar(of: $0, day: day) }
    bars += today
    try act(in: nil, day: day)
    for bar in today {
      exchange.beginBar(bar)
      current[bar.symbol] = bar
    }
    for tick in BarReplay.ticks(of: today, order: configuration.pathOrder, nextSequence: &sequence) {
      let bar = today.first { $0.symbol == tick.symbol }
      note(exchange.advance(tick))
      last[tick.symbol] = tick.price.raw / Self.cent
      if Int.random(in: 0..<3, using: &generator) == 0 { try act(in: bar, day: day) }
    }
  }

  private mutating func bar(of symbol: Symbol, day: Int64) throws -> Bar {
    let around = { (cents: Int64, generator: inout SeededGenerator) in
      max(100, cents + Int64.random(in: -cents / 20...cents / 20, using: &generator))
    }
    let open = around(last[symbol] ?? 100, &generator)
    let close = around(open, &generator)
    let high = max(open, close) + Int64.random(in: 0...open / 20, using: &generator)
    let low = max(1, min(open, close) - Int64.random(in: 0...open / 20, using: &generator))
    let volumes: [Int128] = [0, 300, 5_000, 1_000_000]
    let start = day * 86_400_000_000_000
    return try #require(
      Bar(
        symbol: symbol, openTime: Instant(nanosecondsSinceEpoch: start),
        closeTime: Instant(nanosecondsSinceEpoch: start + 3_600_000_000_000), open: Price(raw: open * Self.cent),
        high: Price(raw: high * Self.cent), low: Price(raw: low * Self.cent), close: Price(raw: close * Self.cent),
        volume: Volume(raw: (volumes.randomElement(using: &generator) ?? 0) * 1_000_000_000)))
  }

  /// Places an order, or cancels one that may or may not be there.
  private mutating func act(in bar: Bar?, day: Int64) throws {
    let now = Instant(nanosecondsSinceEpoch: day * 86_400_000_000_000)
    if Int.random(in: 0..<5, using: &generator) == 0 {
      let number = UInt64.random(in: 1...UInt64(orders.count + 2), using: &generator)
      note(exchange.cancel(OrderID("O", number), at: now))
      return
    }
    if Int.random(in: 0..<8, using: &generator) == 0, try modifySome(at: now) { return }
    let symbol = bar?.symbol ?? symbols[Int.random(in: 0..<2, using: &generator)]
    let kind = randomKind(around: last[symbol] ?? 100)
    let force = randomForce(of: kind, at: now)
    let fires = bar != nil && kind == .market && force == .goodTillCancelled && Bool.random(using: &generator)
    let order = BrokerOrder(
      orderID: OrderID("O", UInt64(orders.count + 1)), clientOrderID: ClientOrderID("C", UInt64(orders.count + 1)),
      terms: OrderTerms(
        symbol: symbol, side: Bool.random(using: &generator) ? .buy : .sell,
        quantity: Quantity(raw: Int64.random(in: 1...200, using: &generator) * 1_000_000_000), kind: kind,
        timeInForce: force),
      firedAt: fires ? Price(raw: (last[symbol] ?? 100) * Self.cent) : nil)
    orders[order.orderID] = order
    note(exchange.submit(order, at: now))
  }

  /// Changes an order that was placed before, to another quantity and price of its kind; false when there is none.
  private mutating func modifySome(at now: Instant) throws -> Bool {
    guard !orders.isEmpty else { return false }
    let id = OrderID("O", UInt64.random(in: 1...UInt64(orders.count), using: &generator))
    guard let terms = terms[id] ?? orders[id]?.terms else { return false }
    let near = Price(
      raw: max(1, (last[terms.symbol] ?? 100) + Int64.random(in: -50...50, using: &generator)) * Self.cent)
    var change = OrderModification(
      quantity: Quantity(raw: Int64.random(in: 1...200, using: &generator) * 1_000_000_000))
    if case .limit = terms.kind { change.limitPrice = near }
    if case .stop = terms.kind { change.stopPrice = near }
    let changed = try #require(change.applied(to: terms))
    note(exchange.modify(id, to: changed, at: now))
    return true
  }

  private mutating func randomForce(of kind: OrderKind, at now: Instant) -> TimeInForce {
    let later = Instant(nanosecondsSinceEpoch: now.nanosecondsSinceEpoch + 200_000_000_000_000)
    let forces: [TimeInForce] = [
      .goodTillCancelled, .goodTillCancelled, .goodTillCancelled, .day, .goodTillDate(later), .immediateOrCancel,
      .fillOrKill, .atTheOpen, .atTheClose,
    ]
    let force = forces[Int.random(in: 0..<forces.count, using: &generator)]
    switch kind {
    case .market, .limit: return force
    case .stop, .stopLimit, .trailingStop:
      return force.mayRest && force != .atTheOpen && force != .atTheClose ? force : .day
    }
  }

  private mutating func randomKind(around cents: Int64) -> OrderKind {
    let near = { (generator: inout SeededGenerator) in
      Price(raw: max(1, cents + Int64.random(in: -cents / 10...cents / 10, using: &generator)) * Self.cent)
    }
    switch Int.random(in: 0..<5, using: &generator) {
    case 4:
      return .trailingStop(.amount(Price(raw: Int64.random(in: 1...cents / 10 + 1, using: &generator) * Self.cent)))
    case 0: return .market
    case 1: return .limit(near(&generator))
    case 2: return .stop(near(&generator))
    default: return .stopLimit(stop: near(&generator), limit: near(&generator))
    }
  }

  private mutating func note(_ reports: [ExecutionReport]) {
    for report in reports {
      // A cancel may name an order that was never there.
      guard let placed = orders[report.orderID]?.terms else { continue }
      if case .modified(let changed) = report.outcome { terms[report.orderID] = changed }
      said.append(Said(report: report, bar: current[placed.symbol], terms: terms[report.orderID] ?? placed))
    }
  }
}
