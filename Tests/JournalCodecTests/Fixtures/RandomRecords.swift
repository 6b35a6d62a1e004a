import MarketSimulation
import TradingEngine
import TradingModel
import TradingRuntime

/// Makes records with anything in them that their types allow, from a seed: far more than a session would record.
struct RandomRecords {
  var random: SeededGenerator
  /// Which of the alternatives comes next, so that a run goes through all of them.
  private var turns: [String: Int] = [:]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  // MARK: Plain values

  mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(max(1, bound))) }
  mutating func flag() -> Bool { random.next() & 1 == 0 }

  /// Numbers of every size, the ends of the range among them.
  mutating func number() -> Int64 {
    switch below(8) {
    case 0: [Int64.min, .max, 0, -1, 1][below(5)]
    case 1: Int64(bitPattern: random.next())
    default: Int64(truncatingIfNeeded: random.next() >> UInt64(1 + below(62)))
    }
  }

  mutating func wide() -> Int128 {
    switch below(6) {
    case 0: [Int128.min, .max, 0, -1][below(4)]
    case 1: Int128(truncatingIfNeeded: random.next()) << 64 | Int128(random.next())
    case 2: Int128(Int64.max) + Int128(below(3))
    default: Int128(number())
    }
  }

  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? { flag() ? make(&self) : nil }

  mutating func list<Value>(_ make: (inout Self) -> Value) -> [Value] { (0..<below(4)).map { _ in make(&self) } }

  mutating func name<Kind>(_: Identifier<Kind>.Type = Identifier<Kind>.self) -> Identifier<Kind> {
    let letters = ["a", "Z", "0", ".", "_", "-", ":", "ord-", "9"]
    let text = (0...below(7)).map { _ in letters[below(letters.count)] }.joined()
    return Identifier(text) ?? Identifier("x", random.next() % 1_000)
  }

  mutating func text() -> String {
    ["", "why", "größer als 5 %", "a\u{0}b", "🙂\n", String(repeating: "long ", count: 60)][below(6)]
  }

  mutating func time() -> Instant { Instant(nanosecondsSinceEpoch: number()) }
  mutating func price() -> Price { Price(raw: number()) }
  mutating func quantity() -> Quantity { Quantity(raw: number()) }
  mutating func percentage() -> Percentage { Percentage(raw: number()) }
  mutating func money() -> Money { Money(raw: wide()) }
  mutating func date() -> CivilDate { CivilDate(daysSinceEpoch: number()) }
  mutating func within(_ range: ClosedRange<Int64>) -> Int64 {
    range.lowerBound + Int64(random.next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  mutating func any<Value: CaseIterable>(_: Value.Type = Value.self) -> Value {
    let all = Array(Value.allCases)
    return all[turn("\(Value.self)", of: all.count)]
  }

  /// The next of so many alternatives of a kind.
  mutating func turn(_ kind: String, of count: Int) -> Int {
    let turn = turns[kind] ?? below(count)
    turns[kind] = (turn + 1) % count
    return turn
  }

  // MARK: Market

  mutating func currency() -> Currency { ["USD", "EUR", "JPY"].compactMap { Currency($0) }[below(3)] }

  mutating func tick() -> Tick {
    let bid = within(1...1_000_000_000_000)
    let spread = Tick.Spread(bid: Price(raw: bid), ask: Price(raw: bid + within(0...1_000_000)))
    return Tick(
      symbol: name(), time: time(), price: price(), arrival: flag() ? .path : .jump, sequence: random.next(),
      spread: flag() ? spread : nil, place: maybe { InstrumentPlace(index: Int32(truncatingIfNeeded: $0.below(5000))) })
  }

  mutating func bar() -> Bar {
    let low = within(1...1_000_000_000_000)
    let high = low + within(0...1_000_000_000)
    let open = within(low...high)
    let close = within(low...high)
    let openTime = within(0...1_000_000_000_000_000_000)
    let bar = Bar(
      symbol: name(), openTime: Instant(nanosecondsSinceEpoch: openTime),
      closeTime: Instant(nanosecondsSinceEpoch: openTime + within(1...100_000_000_000)), open: Price(raw: open),
      high: Price(raw: high), low: Price(raw: low), close: Price(raw: close),
      volume: Volume(raw: Int128(within(0...Int64.max - 1)) * Int128(1 + below(1_000_000))))
    return bar ?? self.bar()
  }

  mutating func hours() -> TradingHours? {
    guard let zone = CivilZone(["UTC", "America/New_York", "Asia/Tokyo"][below(3)]) else { return nil }
    let open = below(1_000)
    return TradingHours(
      zone: zone, openMinute: open, closeMinute: open + 1 + below(400),
      weekdays: Set((0...below(5)).map { _ in any(Weekday.self) }),
      holidays: Set((0..<below(4)).map { _ in CivilDate(daysSinceEpoch: within(0...30_000)) }))
  }
}
