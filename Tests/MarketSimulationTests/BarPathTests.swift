import MarketSimulation
import Testing
import TradingModel

@Suite("The path inside a bar")
struct BarPathTests {
  private func bar(_ open: String, _ high: String, _ low: String, _ close: String) throws -> Bar {
    try #require(
      Bar(
        symbol: try ticker("A"), openTime: Instant(nanosecondsSinceEpoch: 1_000),
        closeTime: Instant(nanosecondsSinceEpoch: 1_901), open: try Price(open), high: try Price(high),
        low: try Price(low), close: try Price(close), volume: .zero))
  }

  private func prices(_ bar: Bar, _ order: BarPath.Order) -> [String] {
    BarPath(of: bar, order: order).points.map(\.price.description)
  }

  @Test("goes to the extreme nearer to the open first")
  func nearerFirst() throws {
    #expect(prices(try bar("10", "11", "7", "8"), .nearerExtremeFirst) == ["10", "11", "7", "8"])
    #expect(prices(try bar("10", "14", "9", "12"), .nearerExtremeFirst) == ["10", "9", "14", "12"])
  }

  @Test("goes to the low first when both extremes are as near")
  func tie() throws {
    #expect(prices(try bar("10", "12", "8", "11"), .nearerExtremeFirst) == ["10", "8", "12", "11"])
  }

  @Test("goes to the low first in the pessimistic order, wherever the open is")
  func pessimistic() throws {
    #expect(prices(try bar("10", "11", "7", "8"), .pessimistic) == ["10", "7", "11", "8"])
  }

  @Test("jumps to the open and trades all the rest")
  func arrivals() throws {
    let points = BarPath(of: try bar("10", "11", "7", "8"), order: .nearerExtremeFirst).points
    #expect(points.map(\.arrival) == [.jump, .path, .path, .path])
  }

  @Test("is at its points at the opening, evenly between, and at the closing time")
  func times() throws {
    let points = BarPath(of: try bar("10", "11", "7", "8"), order: .nearerExtremeFirst).points
    #expect(points.map(\.time.nanosecondsSinceEpoch) == [1_000, 1_300, 1_600, 1_901])
  }

  @Test("does not overflow over the whole range of time")
  func extremeTimes() throws {
    let one = try Price("1")
    let bar = try #require(
      Bar(
        symbol: try ticker("A"), openTime: Instant(nanosecondsSinceEpoch: .min),
        closeTime: Instant(nanosecondsSinceEpoch: .max), open: one, high: Price(raw: .max), low: Price(raw: 1),
        close: one, volume: .zero))
    let times = BarPath(of: bar, order: .nearerExtremeFirst).points.map(\.time)
    #expect(times == times.sorted())
    #expect(times.last == bar.closeTime)
  }
}

@Suite("A replay of bars that close together")
struct BarReplayTests {
  private func bar(_ symbol: String, opens: Int64, closes: Int64) throws -> Bar {
    try #require(
      Bar(
        symbol: try ticker(symbol), openTime: Instant(nanosecondsSinceEpoch: opens),
        closeTime: Instant(nanosecondsSinceEpoch: closes), open: try Price("10"), high: try Price("11"),
        low: try Price("7"), close: try Price("8"), volume: .zero))
  }

  @Test("interleaves the symbols point by point, in the order given, numbered on from the caller's counter")
  func interleaves() throws {
    let bars = [try bar("B", opens: 0, closes: 900), try bar("A", opens: 0, closes: 900)]
    var sequence: UInt64 = 41
    let ticks = BarReplay.ticks(of: bars, order: .nearerExtremeFirst, nextSequence: &sequence)
    #expect(ticks.map(\.symbol.text) == ["B", "A", "B", "A", "B", "A", "B", "A"])
    #expect(ticks.map(\.price.description) == ["10", "10", "11", "11", "7", "7", "8", "8"])
    #expect(ticks.map(\.sequence) == Array(41...48))
    #expect(sequence == 49)
  }

  @Test("keeps to the clock when the bars opened at different times")
  func differentIntervals() throws {
    let bars = [try bar("A", opens: 0, closes: 900), try bar("B", opens: 800, closes: 900)]
    var sequence: UInt64 = 1
    let ticks = BarReplay.ticks(of: bars, order: .nearerExtremeFirst, nextSequence: &sequence)
    #expect(ticks.map(\.time.nanosecondsSinceEpoch) == [0, 300, 600, 800, 833, 866, 900, 900])
    #expect(ticks.map(\.symbol.text) == ["A", "A", "A", "B", "B", "B", "A", "B"])
  }

  @Test("of no bars has no ticks")
  func empty() {
    var sequence: UInt64 = .max
    #expect(BarReplay.ticks(of: [], order: .pessimistic, nextSequence: &sequence).isEmpty)
    #expect(sequence == .max)
  }
}
