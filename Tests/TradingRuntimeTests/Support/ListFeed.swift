import Logging
import MemoryStore
import PaperBroker
import Testing
import TradingEngine
import TradingModel
import TradingRuntime

struct FeedFault: Error, CustomStringConvertible {
  var description: String { "the line went dead" }
}

/// A feed of given closes, one daily bar of each symbol a day, one point around the close wide; or quotes and trades on
/// both sides of it.
struct ListFeed: MarketDataFeed {
  static let day: Int64 = 86_400_000_000_000
  let closes: [Symbol: [Int]]
  /// After this many slices the feed fails; nil: it ends.
  var failsAfter: Int?
  var showsQuotes = false

  var description: String { "list" }

  var instruments: [Instrument] {
    closes.keys.sorted().compactMap {
      Instrument(
        symbol: $0, currency: "USD", tickSize: Price(raw: 10_000_000), lotSize: Quantity(raw: 1_000_000_000))
    }
  }

  func open(symbols: [Symbol], from: Instant?, to: Instant?) async throws -> any MarketDataCursor {
    let count = symbols.compactMap { closes[$0]?.count }.max() ?? 0
    if showsQuotes {
      let moments = (0..<count).flatMap { day in (0..<4).map { moment(symbols.sorted(), day, step: $0) } }
      return ListCursor(slices: moments, failsAfter: failsAfter)
    }
    let slices = (0..<count).compactMap { index -> MarketSlice? in
      let bars = symbols.sorted().compactMap { bar($0, index) }
      guard let time = bars.first?.closeTime, from.map({ time >= $0 }) ?? true, to.map({ time <= $0 }) ?? true else {
        return nil
      }
      return MarketSlice(closeTime: time, bars: bars)
    }
    return ListCursor(slices: slices, failsAfter: failsAfter)
  }

  /// A quote around the close, a trade below it, a quote of little size above it, and a trade there.
  private func moment(_ symbols: [Symbol], _ day: Int, step: Int) -> MarketSlice {
    let time = Instant(
      nanosecondsSinceEpoch: Int64(day) * Self.day + 52_200_000_000_000 + Int64(step) * 3_600_000_000_000)
    let units = { (number: Int) in Int64(number) * 1_000_000_000 }
    let series = symbols.compactMap { symbol in closes[symbol].flatMap { day < $0.count ? (symbol, $0[day]) : nil } }
    if step % 2 == 0 {
      let quotes = series.compactMap { symbol, close in
        MarketQuote(
          symbol: symbol, time: time, bid: Price(raw: units(close + step - 1)), ask: Price(raw: units(close + step)),
          bidSize: Quantity(raw: units(200 - 60 * step)), askSize: Quantity(raw: units(200 - 60 * step)))
      }
      return MarketSlice(closeTime: time, bars: [], quotes: quotes)
    }
    let trades = series.compactMap { symbol, close in
      MarketTrade(
        symbol: symbol, time: time, price: Price(raw: units(close + 2 * step - 4)), size: Quantity(raw: units(50)))
    }
    return MarketSlice(closeTime: time, bars: [], trades: trades)
  }

  private func bar(_ symbol: Symbol, _ index: Int) -> Bar? {
    guard let series = closes[symbol], index < series.count else { return nil }
    let price = { (units: Int) in Price(raw: Int64(units) * 1_000_000_000) }
    let close = series[index]
    let opening = Int64(index) * Self.day + 52_200_000_000_000
    return Bar(
      symbol: symbol, openTime: Instant(nanosecondsSinceEpoch: opening),
      closeTime: Instant(nanosecondsSinceEpoch: opening + Self.day / 4), open: price(close), high: price(close + 1),
      low: price(close - 1), close: price(close), volume: Volume(raw: 1_000_000_000_000_000))
  }
}

struct ListCursor: MarketDataCursor {
  var slices: [MarketSlice]
  let failsAfter: Int?
  var given = 0

  mutating func next() async throws -> MarketSlice? {
    if given == failsAfter { throw FeedFault() }
    defer { given += 1 }
    return given < slices.count ? slices[given] : nil
  }
}

let spx = Symbol("SPX", 1)

/// A manager over a feed of closes, with a paper broker and a journal in memory.
func makeManager(
  closes: [Symbol: [Int]] = [spx: Array(100..<130)], failsAfter: Int? = nil, feed: (any MarketDataFeed)? = nil,
  journal: any Journal = MemoryJournal(), clock: any WallClock = SystemClock(),
  configure: (inout SessionManager.Settings) -> Void = { _ in }
) throws -> SessionManager {
  let zone = try #require(CivilZone("America/New_York"))
  var settings = SessionManager.Settings(dayTimeZone: zone)
  configure(&settings)
  let ports = SessionPorts(
    feed: feed ?? ListFeed(closes: closes, failsAfter: failsAfter), journal: journal, clock: clock,
    logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  return SessionManager(ports: ports, settings: settings) { definition in
    .simulated(PaperBroker(configuration: definition.exchange, instruments: definition.configuration.instruments))
  }
}

func proposal(
  id: String? = nil, mode: TradingMode = .paper, symbols: [Symbol] = [spx], strategy: String = "",
  limits: RiskLimits? = nil, pace: ReplayPace = .maximum
) -> SessionProposal {
  SessionProposal(
    sessionID: id.flatMap { SessionID($0) }, displayName: "test", mode: mode, symbols: symbols,
    initialCash: Money(raw: 100_000_000_000_000), strategySource: strategy, riskLimits: limits,
    replay: ReplaySettings(start: nil, end: nil, pace: pace), exchange: .standard)
}

extension SessionManager {
  /// Waits, by the journal, until the session is final, and answers its whole record.
  func recordOfFinishedSession(_ id: SessionID) async throws -> [JournalRecord] {
    let runner = try await runner(id)
    var follower = try await SessionFollower.open(runner, from: .after(0), journal: ports.journal)
    var records: [JournalRecord] = []
    // The broker's answers to the stop come after it, in the same turn.
    var newest = Revision.max
    while follower.revision < newest {
      if follower.state.status.isFinal { newest = try await runner.read(\.revision) }
      guard follower.revision < newest else { break }
      try await follower.waitForRecord()
      for record in try await follower.read() {
        try follower.take(record)
        records.append(record)
      }
    }
    return records
  }
}

extension [JournalRecord] {
  var events: [SessionEvent] {
    compactMap { if case .event(let event) = $0.entry { event } else { nil } }
  }
}
