import Measures
import Strategies
import TradingEngine
import TradingModel

/// A session of twenty symbols with a broker that accepts and fills at once, at the last price.
struct Desk {
  static let symbolCount = 20
  /// Ten units.
  static let lot = Quantity(raw: 10_000_000_000)
  static let cent: Int64 = 10_000_000
  static let startPrice: Int64 = 100_000_000_000

  private(set) var engine: SessionEngine
  private let symbols: [Symbol]
  private var prices: [Int64]
  private var clock: Int64 = 1_514_808_000_000_000_000
  private var sequence: UInt64 = 0
  private var number: UInt64 = 0

  /// Every limit that a session has is set, none so tight that it ends the run.
  init(strategy: (any Strategy)?) throws {
    var instruments: [Instrument] = []
    for number in 10..<10 + Self.symbolCount {
      guard let symbol = Symbol("SYM\(number)"),
        let instrument = Instrument(
          symbol: symbol, currency: "USD", tickSize: Price(raw: Self.cent), lotSize: try Quantity("1"))
      else { throw BenchmarkError(message: "no instrument \(number)") }
      instruments.append(instrument)
    }
    guard let zone = CivilZone("America/New_York"), let session = SessionID("bench") else {
      throw BenchmarkError(message: "no time zone")
    }
    guard
      let always = TradingHours(zone: zone, openMinute: 0, closeMinute: 1_439, weekdays: Set(Weekday.allCases))
    else { throw BenchmarkError(message: "no trading hours") }
    let limits = try RiskLimits(
      maxOpenPositions: Self.symbolCount, maxPositionPercent: Percentage("50"), maxDailyLossPercent: Percentage("90"),
      tradingHours: always,
      exposure: ExposureLimits(
        maxSymbolQuantity: Quantity("10000000"), maxSymbolNotional: Money("500000000"),
        maxTotalPercent: Percentage("900"), maxSectorPercent: Percentage("900"),
        maxLeverage: ExposureLimits.Leverage("9")),
      orders: OrderLimits(
        maxQuantity: Quantity("1000000"), maxNotional: Money("100000000"), maxPerSecond: 5_000, maxPerMinute: 100_000,
        priceBandPercent: Percentage("50"), duplicateWindow: 5_000_000, maxQuoteAge: 3_600_000_000_000),
      losses: LossLimits(
        maxDailyLoss: Money("900000000"), maxDrawdownPercent: Percentage("90"), maxStrategyLoss: Money("900000000")))
    let configuration = try SessionConfiguration(
      sessionID: session, displayName: "", mode: .paper, instruments: instruments,
      initialCash: try Money("1000000000"), currency: "USD", riskLimits: limits, dayTimeZone: zone,
      bounds: SessionBounds(maximumOrders: 10_000_000, maximumWorkingOrders: 1_000, maximumTriggers: 10_000))
    symbols = configuration.instruments.map(\.symbol)
    prices = symbols.map { _ in Self.startPrice }
    engine = SessionEngine(configuration: configuration, strategy: strategy)
    _ = try engine.step(.start, at: now)
    for place in 0..<Self.symbolCount { try quote(place, price: Self.startPrice) }
  }

  private var now: Instant { Instant(nanosecondsSinceEpoch: clock) }

  /// The next quote, a millisecond after what came before.
  mutating func nextQuote(_ place: Int, price: Int64) -> SessionInput {
    clock += 1_000_000
    sequence += 1
    prices[place] = price
    return .tick(
      Tick(
        symbol: symbols[place], time: now, price: Price(raw: price), arrival: .jump, sequence: sequence,
        place: InstrumentPlace(index: Int32(place))))
  }

  mutating func quote(_ place: Int, price: Int64) throws {
    _ = try engine.step(nextQuote(place, price: price), at: now)
    if !engine.effects.isEmpty { try answer(engine.effects) }
  }

  /// A finished bar at the last price; what the strategy orders is filled.
  mutating func bar(_ place: Int) throws {
    let price = Price(raw: prices[place])
    guard
      let bar = Bar(
        symbol: symbols[place], openTime: Instant(nanosecondsSinceEpoch: clock - 1), closeTime: now, open: price,
        high: price, low: price, close: price, volume: Volume(raw: 1))
    else { throw BenchmarkError(message: "no bar") }
    _ = try engine.step(.bar(bar), at: now)
    if !engine.effects.isEmpty { try answer(engine.effects) }
  }

  mutating func closeSlice() throws {
    _ = try engine.step(.sliceClosed, at: now)
    if !engine.effects.isEmpty { try answer(engine.effects) }
  }

  private mutating func answer(_ commands: [BrokerCommand]) throws {
    for case .submit(let order) in commands {
      for report in try reports(on: order.orderID, order.terms) {
        _ = try engine.step(.execution(report), at: now)
      }
    }
  }

  /// Accepted, and filled whole.
  func reports(on orderID: OrderID, _ terms: OrderTerms) throws -> [ExecutionReport] {
    guard let place = symbols.firstIndex(of: terms.symbol) else { throw BenchmarkError(message: "no such symbol") }
    return [
      ExecutionReport(orderID: orderID, time: now, outcome: .accepted(VenueOrderID("v", orderID.serial))),
      ExecutionReport(orderID: orderID, time: now, outcome: .filled(fill(orderID, terms.quantity, place))),
    ]
  }

  private func fill(_ orderID: OrderID, _ quantity: Quantity, _ place: Int) -> Fill {
    Fill(
      executionID: ExecutionID("x", orderID.serial), quantity: quantity, price: Price(raw: prices[place]),
      commission: Money(raw: 10_000_000), model: "bench")
  }

  /// A client's market order, accepted and filled: three inputs.
  mutating func roundTrip(_ place: Int, _ side: OrderSide) throws {
    let orderID = try placeOrder(place, side)
    _ = try engine.step(
      .execution(ExecutionReport(orderID: orderID, time: now, outcome: .accepted(VenueOrderID("v", orderID.serial)))),
      at: now)
    _ = try engine.step(
      .execution(ExecutionReport(orderID: orderID, time: now, outcome: .filled(fill(orderID, Self.lot, place)))),
      at: now)
  }

  /// Lets go of the reply, as whoever answers a client does, before the broker reports.
  @inline(never)
  private mutating func placeOrder(_ place: Int, _ side: OrderSide) throws -> OrderID {
    guard case .order(let order)? = try engine.step(nextOrder(place, side), at: now), order.status == .submitted else {
      throw BenchmarkError(message: "an order was refused")
    }
    return order.orderID
  }

  mutating func nextOrder(_ place: Int, _ side: OrderSide) -> SessionInput {
    clock += 1_000_000
    number += 1
    return .placeOrder(
      OrderRequest(
        clientOrderID: ClientOrderID("c", number),
        terms: OrderTerms(symbol: symbols[place], side: side, quantity: Self.lot, kind: .market)))
  }

  /// A trailing stop of the position and, for they stay when it is closed, entries on either side, far from the market.
  mutating func arm(_ place: Int) throws {
    let kinds: [Trigger.Kind] = [
      .trailingStop(.percent(try Percentage("60"))),
      .entryLimit(price: try Price("50"), side: .buy, quantity: Self.lot),
      .entryLimit(price: try Price("200"), side: .sell, quantity: Self.lot),
    ]
    for kind in kinds {
      clock += 1_000_000
      let request = TriggerRequest(clientTriggerID: nil, symbol: symbols[place], kind: kind, quantity: nil)
      _ = try engine.step(.createTrigger(request), at: now)
    }
  }

  /// One `apply`, with its arrays that one may keep, and how long it took.
  mutating func timedApply(_ input: SessionInput) throws -> (step: EngineStep, nanoseconds: Int64) {
    let start = ProcessUsage.wallNanoseconds()
    let step = try engine.apply(input, at: now)
    return (step, ProcessUsage.wallNanoseconds() - start)
  }

  func isAlive() -> Bool { engine.state.status == .running && !engine.state.isDailyLossReached }
}
