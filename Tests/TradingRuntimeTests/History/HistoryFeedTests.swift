import Backtesting
import Logging
import MemoryStore
import Testing
import TradingModel

@testable import TradingRuntime

private let day = ListFeed.day

@Suite("What sessions replay of imported bars")
struct HistoryFeedTests {
  private let eur = Symbol("EUR", 1)

  private func library(_ bars: [BarInterval: [Bar]]) async throws -> BarLibrary {
    let library = try await BarLibrary(store: MemoryBarStore())
    for (interval, bars) in bars {
      _ = try await library.add(
        SeriesProposal(
          key: SeriesKey(symbol: eur, interval: interval), bars: bars, fileName: "x", replaces: false), known: nil,
        at: Instant(nanosecondsSinceEpoch: 0), validateOnly: false, changingPast: { try await $0() })
    }
    return library
  }

  /// From 14:00 UTC on a day, one after the other.
  private func bars(_ count: Int, minutes: Int, on number: Int64 = 0) throws -> [Bar] {
    try (0..<count).map { index in
      let open = number * day + 14 * 3_600_000_000_000 + Int64(index * minutes) * 60_000_000_000
      let price = { (units: Int) in Price(raw: Int64(units) * 1_000_000_000) }
      return try #require(
        Bar(
          symbol: eur, openTime: Instant(nanosecondsSinceEpoch: open),
          closeTime: Instant(nanosecondsSinceEpoch: open + Int64(minutes) * 60_000_000_000), open: price(100 + index),
          high: price(101 + index), low: price(99 + index), close: price(100 + index),
          volume: Volume(raw: 5_000_000_000)))
    }
  }

  private func ports(_ library: BarLibrary) -> SessionPorts {
    SessionPorts(
      feed: ListFeed(closes: [spx: [10, 11, 12]]), journal: MemoryJournal(),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, library: library)
  }

  private func slices(_ feed: any MarketDataFeed, _ symbols: [Symbol]) async throws -> [MarketSlice] {
    var cursor = try await feed.open(symbols: symbols, from: nil, to: nil)
    var slices: [MarketSlice] = []
    while let slice = try await cursor.next() { slices.append(slice) }
    return slices
  }

  @Test("Imported bars and the feed's come on one clock, each of its own calendar")
  func together() async throws {
    let library = try await library([.minutes(60): try bars(2, minutes: 60, on: 1)])
    let choice = try await library.choice(for: [eur, spx], wanted: HistoryChoice())
    #expect(choice == HistoryChoice(sources: [eur: .minutes(60)]))
    let zone = try #require(CivilZone("UTC"))
    let found = try await slices(ports(library).feed(for: choice, in: zone), [spx, eur])
    #expect(found.map { $0.bars.map(\.symbol) } == [[spx], [eur], [eur], [spx], [spx]])
    #expect(found.map(\.closeTime) == found.map(\.closeTime).sorted())
  }

  @Test("Longer bars are put together from the longest that make them; what cannot be made is refused")
  func resampled() async throws {
    let library = try await library([
      .minutes(5): try bars(12, minutes: 5), .minutes(15): try bars(4, minutes: 15),
    ])
    let zone = try #require(CivilZone("UTC"))
    let half = try await library.choice(for: [eur], wanted: HistoryChoice(interval: .minutes(30)))
    #expect(half.sources == [eur: .minutes(15)])
    let found = try await slices(ports(library).feed(for: half, in: zone), [eur]).flatMap(\.bars)
    #expect(found.count == 2 && found[0].volume.description == "10" && found[0].high.description == "102")
    #expect(
      try await library.choice(for: [eur], wanted: HistoryChoice(interval: .minutes(10))).sources == [eur: .minutes(5)])
    #expect(try await library.choice(for: [eur], wanted: HistoryChoice(interval: .week)).sources == [eur: .minutes(15)])
    for wanted in [HistoryChoice(), HistoryChoice(interval: .minutes(1)), HistoryChoice(interval: .minutes(7))] {
      await #expect(throws: RuntimeError.self) { try await library.choice(for: [eur], wanted: wanted) }
    }
    // The feed's bars of six hours make no shorter ones.
    let short = ports(library).feed(for: HistoryChoice(interval: .minutes(60)), in: zone)
    await #expect(throws: RuntimeError.self) { _ = try await slices(short, [spx]) }
    let week = ports(library).feed(for: HistoryChoice(interval: .week), in: zone)
    #expect(try await slices(week, [spx]).count == 1)
  }

  @Test("Splits are taken out of prices, or left for a backtest to carry out")
  func adjusted() async throws {
    let library = try await library([.day: try bars(1, minutes: 60, on: 0) + bars(1, minutes: 60, on: 1)])
    let row = { (day: Int64, split: Int64) in
      AdjustmentFactors.Row(
        day: CivilDate(daysSinceEpoch: day), price: .one, split: AdjustmentFactor(raw: split), reference: nil)
    }
    _ = try await library.set(
      AdjustmentFactors([row(0, 500_000_000), row(20_000, 1_000_000_000)]), of: eur, fileName: "f", replaces: false,
      at: Instant(nanosecondsSinceEpoch: 0), validateOnly: false, changingPast: { try await $0() })
    let zone = try #require(CivilZone("UTC"))
    func seen(_ adjustment: PriceAdjustment?) async throws -> [String] {
      let choice = try await library.choice(for: [eur], wanted: HistoryChoice(adjustment: adjustment))
      let feed = ports(library).feed(for: choice, in: zone)
      let closes = try await slices(feed, [eur]).flatMap(\.bars).map(\.close.description)
      return closes + ["\(await feed.actions(of: [eur]).count) actions"]
    }
    #expect(try await seen(nil) == ["50", "100", "0 actions"])
    #expect(try await seen(.splits) == ["50", "100", "0 actions"])
    #expect(try await seen(.raw) == ["100", "100", "1 actions"])
  }

  @Test("A library made anew over its store has what was imported, page by page")
  func reopened() async throws {
    let store = MemoryBarStore()
    let library = try await BarLibrary(store: store)
    let all = try bars(1_440, minutes: 1)
    for part in [all[0..<700], all[700..<1_440]] {
      _ = try await library.add(
        SeriesProposal(
          key: SeriesKey(symbol: eur, interval: .minutes(1)), bars: Array(part), tickSize: Price(raw: 1), fileName: "x",
          replaces: false), known: nil, at: Instant(nanosecondsSinceEpoch: 0), validateOnly: false,
        changingPast: { _ in Issue.record("nothing of the past changes") })
    }
    let again = try await BarLibrary(store: store)
    #expect(await again.allSeries == library.allSeries)
    #expect(await again.allSeries.first?.instrument.tickSize == Price(raw: 1))
    #expect(try await again.bars(of: SeriesKey(symbol: eur, interval: .minutes(1))) == all)
    let other = SeriesProposal(
      key: SeriesKey(symbol: eur, interval: .day), bars: try bars(1, minutes: 60), currency: "EUR", fileName: "x",
      replaces: false)
    await #expect(
      throws: RuntimeError.invalid(field: "header.currency", reason: "is USD in the bars that there are of EUR-1")
    ) {
      _ = try await again.add(
        other, known: nil, at: Instant(nanosecondsSinceEpoch: 0), validateOnly: false, changingPast: { try await $0() })
    }
  }
}
