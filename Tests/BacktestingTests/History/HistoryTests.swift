import Backtesting
import Testing
import TradingModel

@Suite("Histories")
struct HistoryTests {
  @Test("bars of a series ascend, do not overlap, and are of its symbol")
  func order() throws {
    let x = try Fixtures.symbol()
    let first = try Fixtures.bar(day: 0, ("1", "1", "1", "1"))
    let second = try Fixtures.bar(day: 1, ("1", "1", "1", "1"))
    #expect(throws: HistoryError.disorder(x, index: 1)) { try BarSeries(x, [second, first]) }
    #expect(throws: HistoryError.disorder(x, index: 1)) { try BarSeries(x, [first, first]) }
    #expect(throws: HistoryError.foreignBar(x, index: 0)) {
      try BarSeries(x, [Fixtures.bar("Y", day: 0, ("1", "1", "1", "1"))])
    }
    #expect(throws: HistoryError.duplicateSymbol(x)) { try BarHistory([BarSeries(of: x), BarSeries(x, [first])]) }
    #expect(throws: HistoryError.unequalQuotes(x, bars: 1, quotes: 2)) {
      try BarSeries(x, [first], quotes: Array(repeating: BarQuote(open: nil, close: nil), count: 2))
    }
  }

  @Test("longer bars have first open, highest high, lowest low, last close and all of the volume")
  func resampling() throws {
    let series = try BarSeries(
      Fixtures.symbol(),
      [
        Fixtures.bar(day: 0, ("10", "12", "9", "11"), from: 540, to: 570),
        Fixtures.bar(day: 0, ("11", "15", "11", "14"), from: 570, to: 600),
        Fixtures.bar(day: 0, ("14", "14", "8", "8"), from: 600, to: 630),
        Fixtures.bar(day: 1, ("8", "9", "7", "9"), from: 540, to: 570),
      ])
    let hours = try series.resampled(to: try #require(BarInterval(minutes: 60)), in: Fixtures.utc())
    #expect(hours.bars.map(\.high.description) == ["15", "14", "9"])
    #expect(hours.bars.map(\.low.description) == ["9", "8", "7"])
    #expect(hours.bars.map(\.close.description) == ["14", "8", "9"])
    #expect(hours.bars.map(\.volume.description) == ["2000", "1000", "1000"])
    #expect(hours.bars.map(\.closeTime).first == Fixtures.instant(day: 0, minute: 600))
    let days = try series.resampled(to: .day, in: Fixtures.utc())
    #expect(days.bars.map(\.open.description) == ["10", "8"])
    #expect(days.bars[0].closeTime == Fixtures.instant(day: 0, minute: 630))
    #expect(try series.resampled(to: .week, in: Fixtures.utc()).bars.map(\.close.description) == ["9"])
    #expect(try series.resampled(to: .month, in: Fixtures.utc()).bars.count == 1)
  }

  @Test("intervals are those of the wall clock, also on the day on which the clocks change")
  func clockChange() throws {
    let zone = try #require(CivilZone("America/New_York"))
    // 2018-03-11, 02:00 becomes 03:00: hours from 00:30 to 05:30 by the wall clock.
    let start = zone.instant(of: try #require(CivilDate("2018-03-11")), minute: 30)
    let bars = try (0..<4).map { hour in
      try #require(
        Bar(
          symbol: Fixtures.symbol(), openTime: start.advanced(by: Int64(hour) * 3_600_000_000_000),
          closeTime: start.advanced(by: Int64(hour + 1) * 3_600_000_000_000), open: Price("1"), high: Price("1"),
          low: Price("1"), close: Price("1"), volume: Volume("1")))
    }
    let four = try BarSeries(Fixtures.symbol(), bars).resampled(to: .minutes(240), in: zone)
    // 00:30, 01:30 and 03:30 are before four o'clock, 04:30 is not.
    #expect(four.bars.map(\.volume.description) == ["3", "1"])
  }

  @Test("adjusted prices are raw prices times both factors of the first row that reaches the day")
  func factors() throws {
    let date = { (day: Int64) in CivilDate(daysSinceEpoch: Fixtures.midnight / 86_400 + day) }
    let factors = try AdjustmentFactors([
      .init(day: date(0), price: AdjustmentFactor("0.98"), split: AdjustmentFactor("0.5"), reference: Price("200")),
      .init(day: date(1), price: AdjustmentFactor("1"), split: AdjustmentFactor("0.5"), reference: Price("100")),
      .init(day: date(20_000), price: AdjustmentFactor("1"), split: AdjustmentFactor("1")),
    ])
    let series = try BarSeries(
      Fixtures.symbol(),
      [
        Fixtures.bar(day: 0, ("200", "200", "200", "200")), Fixtures.bar(day: 1, ("196", "196", "100", "100")),
      ])
    let closes = { (adjustment: PriceAdjustment) in
      try series.adjusted(by: factors, adjustment, in: Fixtures.utc()).bars.map(\.close.description)
    }
    #expect(try closes(.raw) == ["200", "100"])
    #expect(try closes(.splits) == ["100", "50"])
    #expect(try closes(.splitsAndDividends) == ["98", "50"])
    #expect(
      try series.adjusted(by: factors, .splits, in: Fixtures.utc()).bars.map(\.volume.description) == ["2000", "2000"])
    let x = try Fixtures.symbol()
    let raw = factors.actions(of: x, for: .raw, in: try Fixtures.utc())
    #expect(raw.map(\.kind) == [.dividend(try Price("4")), .split(numerator: 2, denominator: 1)])
    #expect(raw.map(\.time) == [Fixtures.instant(day: 1, minute: 0), Fixtures.instant(day: 2, minute: 0)])
    #expect(factors.actions(of: x, for: .splits, in: try Fixtures.utc()).map(\.kind) == [.dividend(try Price("2"))])
    #expect(factors.actions(of: x, for: .splitsAndDividends, in: try Fixtures.utc()).isEmpty)
  }

  @Test("a day after the last row has no factors, and rows must ascend")
  func missingFactors() throws {
    let one = AdjustmentFactor.one
    let day = CivilDate(daysSinceEpoch: 10)
    #expect(throws: HistoryError.invalidFactors(index: 1)) {
      try AdjustmentFactors([.init(day: day, price: one, split: one), .init(day: day, price: one, split: one)])
    }
    #expect(throws: HistoryError.invalidFactors(index: 0)) {
      try AdjustmentFactors([.init(day: day, price: one, split: .zero)])
    }
    let factors = try AdjustmentFactors([.init(day: day, price: one, split: one)])
    #expect(throws: HistoryError.noFactors(CivilDate(daysSinceEpoch: Fixtures.midnight / 86_400))) {
      try Fixtures.days(closes: ["1"]).adjusted(by: factors, .splits, in: Fixtures.utc())
    }
  }
}
