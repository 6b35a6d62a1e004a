import Foundation
import MarketSimulation
import Testing
import TradingModel

/// Results that another engine, LEAN, published for the same data: to the cent.
@Suite(
  "Known results",
  .enabled(if: ReferenceData.isThere, "there is no ../shared/data/lean beside the repository, which has LEAN's data"))
struct KnownResultTests {
  private static let day: Int64 = 86_400_000_000_000
  private let symbol: Symbol
  private var exchange: SimulatedExchange
  private var sequence: UInt64 = 1
  private var cash = Decimal(100_000)
  private var held = Decimal(0)

  init() throws {
    symbol = try ticker("SPY")
    exchange = SimulatedExchange(configuration: .standard, instruments: [])
  }

  private mutating func open(_ commission: CommissionModel, _ stopLimitFill: StopLimitFill = .atClose) throws {
    // Adjusted prices are no whole cents.
    exchange = SimulatedExchange(
      configuration: try ExchangeConfiguration(
        volumeShare: nil, spread: .zero, commission: commission, stopLimitFill: stopLimitFill),
      instruments: [try instrument("SPY", tick: "0.000000001")])
  }

  /// Trades one day; answers whether an order filled.
  private mutating func trade(_ data: ReferenceData.Day, number: Int) throws -> Bool {
    let start = Int64(number) * Self.day
    let bar = try #require(
      Bar(
        symbol: symbol, openTime: Instant(nanosecondsSinceEpoch: start),
        closeTime: Instant(nanosecondsSinceEpoch: start + Self.day / 4), open: try Price(rounding: data.open),
        high: try Price(rounding: data.high), low: try Price(rounding: data.low),
        close: try Price(rounding: data.close),
        volume: try Volume("1000000")))
    exchange.beginBar(bar)
    var fills: [(OrderID, Fill)] = []
    for tick in BarReplay.ticks(of: [bar], order: .nearerExtremeFirst, nextSequence: &sequence) {
      fills += exchange.advance(tick).compactMap { report in report.fill.map { (report.orderID, $0) } }
    }
    for (id, fill) in fills {
      // Even orders buy.
      let units = try decimal(fill.quantity) * (id.serial % 2 == 0 ? 1 : -1)
      held += units
      cash -= try units * decimal(fill.price) + decimal(fill.commission)
    }
    return !fills.isEmpty
  }

  private func decimal(_ value: some FixedPoint) throws -> Decimal { try #require(Decimal(string: "\(value)")) }

  private mutating func submit(_ number: UInt64, _ quantity: String, _ kind: OrderKind, on day: Int) throws {
    let order = try order(number, number % 2 == 0 ? .buy : .sell, quantity, kind, symbol: symbol)
    let close = Instant(nanosecondsSinceEpoch: Int64(day) * Self.day + Self.day / 4)
    #expect(exchange.submit(order, at: close).first?.outcome == .accepted(VenueOrderID("SIM", number)))
  }

  private func cents(_ value: Decimal) -> String {
    var (exact, rounded) = (value, Decimal())
    NSDecimalRound(&rounded, &exact, 2, .plain)
    return "\(rounded)"
  }

  @Test("1: an order placed on the close of 8 October 2013 fills at the open of the 9th; 104,486.22 in the end")
  mutating func buyAndHold() throws {
    try open(.perUnit(rate: try Price("0.005"), minimum: .zero))
    let days = try ReferenceData(from: "20131007", to: "20131017").days
    var filled: [String] = []
    for (number, day) in days.enumerated() {
      if try trade(day, number: number) { filled.append(day.name) }
      if day.name == "20131008" { try submit(2, "697", .market, on: number) }
    }
    #expect(filled == ["20131009"])
    #expect(cents(cash + held * (try #require(days.last)).close) == "104486.22")
  }

  @Test("2: a stop-limit fills from the bar that triggers it, by its close, at its limit; 101,277.61 in the end")
  mutating func stopLimitWithAverages() throws {
    try open(.perTrade(try Money("1")), .atLimit)
    let days = try ReferenceData(from: "20130101", to: "20161231").days
    var (fast, slow) = (SeededMean(period: 30), SeededMean(period: 60))
    var orders: UInt64 = 1
    var isWorking = false
    for (number, day) in days.enumerated() {
      if try trade(day, number: number) { isWorking = false }
      let close = NSDecimalNumber(decimal: day.close).doubleValue
      fast.add(close)
      slow.add(close)
      guard !isWorking, let fast = fast.value, let slow = slow.value else { continue }
      if orders == 1, fast > 1.001 * slow {
        orders = 2
        let (stop, limit) = (day.high * Decimal(110) / 100, day.high * Decimal(111) / 100)
        try submit(2, "100", .stopLimit(stop: Price(rounding: stop), limit: Price(rounding: limit)), on: number)
        isWorking = true
      } else if orders == 2, fast < 1.001 * slow {
        orders = 3
        let (stop, limit) = (day.low * Decimal(99) / 100, day.low * Decimal(98) / 100)
        try submit(3, "100", .stopLimit(stop: Price(rounding: stop), limit: Price(rounding: limit)), on: number)
        isWorking = true
      }
    }
    #expect(held == 0)
    #expect(cents(cash) == "101277.61")
  }
}

/// An exponential mean that begins with the plain mean of its first values.
private struct SeededMean {
  let period: Int
  private var count = 0
  private var sum = 0.0
  private(set) var value: Double?

  init(period: Int) { self.period = period }

  mutating func add(_ next: Double) {
    count += 1
    if let last = value {
      value = last + (next - last) * 2 / Double(period + 1)
    } else {
      sum += next
      if count == period { value = sum / Double(period) }
    }
  }
}
