import Synchronization
import Testing
import TradingEngine
import TradingModel

@testable import TradingRuntime

/// A feed whose bars are others each time that they are read, until they have been read so often.
private final class RestlessFeed: MarketDataFeed {
  private let base = ListFeed(closes: [spx: [10, 11, 12]])
  private let changes: Int
  private let readings = Mutex(0)

  init(changes: Int) { self.changes = changes }

  var instruments: [Instrument] { base.instruments }
  var description: String { base.description }

  private var revision: Int { min(changes, readings.withLock(\.self)) }

  func open(symbols: [Symbol], from: Instant?, to: Instant?) async throws -> any MarketDataCursor {
    readings.withLock { $0 += 1 }
    let feed = ListFeed(closes: [spx: [10, 11, 12 + revision]])
    return try await feed.open(symbols: symbols, from: from, to: to)
  }

  func states(of symbols: [Symbol]) async -> [SeriesState] {
    symbols.map { symbol in
      SeriesState(
        symbol: symbol, interval: .day, name: "x", bars: 3, firstOpen: nil, lastClose: nil,
        revision: .init(number: UInt64(revision), time: Instant(nanosecondsSinceEpoch: 0)), factors: nil, checksum: "")
    }
  }
}

@Suite("What a backtest runs over")
struct BacktestHistoryTests {
  @Test("Bars that change while they are read are read again: the revision is that of the bars", arguments: 0...3)
  func readAgain(changes: Int) async throws {
    let feed = RestlessFeed(changes: changes)
    let definition = try await makeManager().create(proposal()).definition
    let history = try await BacktestHistory(of: definition, benchmark: nil, feed: feed)
    #expect(history.series.map(\.revision?.number) == [UInt64(changes)])
    #expect(history.bars.series(of: spx)?.bars.last?.close == Price(raw: Int64(12 + changes) * 1_000_000_000))
  }

  @Test("A feed's series is known by its name and its bars, what it is compared with comes last")
  func feed() async throws {
    let other = Symbol("TLT", 1)
    let definition = try await makeManager().create(proposal()).definition
    let feed = ListFeed(closes: [spx: [10, 11], other: [5, 6]])
    let history = try await BacktestHistory(of: definition, benchmark: other, feed: feed)
    #expect(history.series.map(\.symbol) == [spx, other] && history.series.map(\.name) == ["list", "list"])
    #expect(history.series.allSatisfy { $0.revision == nil && $0.factors == nil })
  }
}
