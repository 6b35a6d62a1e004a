import MarketSimulation
import Testing
import TradingEngine
import TradingModel
import TradingRuntime

/// Makes the inputs of a busy session: prices, orders, fills, triggers, pauses.
struct TradingFloor {
  private var random: SeededGenerator
  private var clock: Int64 = 1_514_808_000
  private var sequence: UInt64 = 0
  private var price: Int64 = 10_000
  private let symbol = Symbol("sym", 1)

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  var now: Instant { Instant(nanosecondsSinceEpoch: clock * 1_000_000_000) }

  func definition() throws -> SessionDefinition {
    let instrument = try #require(
      Instrument(symbol: symbol, currency: "USD", tickSize: try Price("0.01"), lotSize: try Quantity("1")))
    let configuration = try SessionConfiguration(
      sessionID: SessionID("session", 1), displayName: "floor", mode: .paper, instruments: [instrument],
      initialCash: try Money("1000000"), currency: "USD", dayTimeZone: try #require(CivilZone("UTC")))
    return SessionDefinition(
      configuration: configuration, strategySource: "", hasOwnRiskLimits: false,
      replay: ReplaySettings(start: nil, end: nil, pace: .maximum), exchange: .standard,
      createTime: Instant(nanosecondsSinceEpoch: 1))
  }

  private mutating func below(_ bound: UInt64) -> Int64 { Int64(random.next() % bound) }

  mutating func next() -> SessionInput {
    clock += below(60)
    sequence += 1
    switch below(10) {
    case 0:
      let terms = OrderTerms(
        symbol: symbol, side: below(2) == 0 ? .buy : .sell, quantity: Quantity(raw: (1 + below(50)) * 1_000_000_000),
        kind: below(2) == 0 ? .market : .limit(Price(raw: price * 10_000_000)))
      return .placeOrder(OrderRequest(clientOrderID: ClientOrderID("c", sequence), terms: terms))
    case 1:
      let fill = Fill(
        executionID: ExecutionID("ex", sequence), quantity: Quantity(raw: (1 + below(20)) * 1_000_000_000),
        price: Price(raw: price * 10_000_000), commission: Money(raw: Int128(below(1_000_000))), model: "floor")
      return .execution(
        ExecutionReport(
          orderID: OrderID("ord", UInt64(1 + below(sequence / 10 + 1))), time: now, outcome: .filled(fill)))
    case 2:
      return .createTrigger(
        TriggerRequest(
          clientTriggerID: nil, symbol: symbol, kind: .trailingStop(.percent(Percentage(raw: 1_000_000_000))),
          quantity: nil))
    case 3: return below(4) == 0 ? .pause : .resume
    case 4: return .sliceClosed
    default:
      price = max(100, price + below(41) - 20)
      return .tick(
        Tick(symbol: symbol, time: now, price: Price(raw: price * 10_000_000), arrival: .path, sequence: sequence))
    }
  }
}
