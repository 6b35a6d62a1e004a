import MarketSimulation
import Measures
import TradingEngine
import TradingModel
import TradingRuntime

/// A session of twenty symbols whose prices move: nine tenths of what a journal holds.
struct BenchmarkSession {
  /// Records in one commit.
  static let batch = 256
  private static let symbolCount = 20

  let id = SessionID("session", 1)
  let definition: SessionDefinition

  init() throws {
    let instruments = (0..<Self.symbolCount).compactMap {
      Instrument(
        symbol: Self.symbol($0), currency: "USD", tickSize: Price(raw: 10_000_000),
        lotSize: Quantity(raw: 1_000_000_000))
    }
    guard let zone = CivilZone("America/New_York") else { throw BenchmarkError(message: "no time zones here") }
    let configuration = try SessionConfiguration(
      sessionID: id, displayName: "bench", mode: .paper, instruments: instruments,
      initialCash: Money(raw: 1_000_000_000_000_000), currency: "USD", dayTimeZone: zone)
    definition = SessionDefinition(
      configuration: configuration, strategySource: "", hasOwnRiskLimits: false,
      replay: ReplaySettings(start: nil, end: nil, pace: .maximum), exchange: .standard,
      createTime: Instant(nanosecondsSinceEpoch: 1_514_808_000_000_000_000))
  }

  static func symbol(_ place: Int) -> Symbol { Symbol("SYM", UInt64(place)) }

  func event(_ number: Int) -> JournalEntry {
    let place = number % Self.symbolCount
    let time = Instant(nanosecondsSinceEpoch: 1_514_808_000_000_000_000 + Int64(number) * 1_000_000)
    let price = Price(raw: 100_000_000_000 + Int64((number &* 7_919) % 401 - 200) * 10_000_000)
    let tick = Tick(
      symbol: Self.symbol(place), time: time, price: price, arrival: .path, sequence: UInt64(number + 1),
      place: InstrumentPlace(index: Int32(place)))
    return .event(SessionEvent(time: time, kind: .priceMarked(tick)))
  }
}
