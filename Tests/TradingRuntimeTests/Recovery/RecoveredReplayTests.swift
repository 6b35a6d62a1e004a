import Logging
import MarketSimulation
import PaperBroker
import Testing
import TradingEngine
import TradingModel

@testable import TradingRuntime

/// A paper replay with a busy client, which can be cut anywhere and taken up again: of bars, or of quotes and trades.
private struct Rehearsal {
  static let symbols = [spx, Symbol("TLT", 1)]
  static let strategy = """
    name: busy
    entry: "close > sma(close, 2)"
    exit: "close < sma(close, 2)"
    sizing: { percent_of_equity: 5 }
    stop_loss_percent: 2
    take_profit_percent: 3
    trailing_stop_percent: 2
    """

  let seed: UInt64
  let closes: [Symbol: [Int]]
  let exchange: ExchangeConfiguration

  init(seed: UInt64) throws {
    self.seed = seed
    var random = SeededGenerator(seed: seed)
    closes = Self.symbols.reduce(into: [:]) { closes, symbol in
      var close = Int.random(in: 60...90, using: &random)
      closes[symbol] = (0..<40).map { _ in
        close = max(40, close + Int.random(in: -4...4, using: &random))
        return close
      }
    }
    let shares = [nil, try Percentage("0.001"), try Percentage("10")]
    exchange = try ExchangeConfiguration(
      pathOrder: Bool.random(using: &random) ? .pessimistic : .nearerExtremeFirst,
      limitFill: LimitFillRule.allCases.randomElement(using: &random) ?? .tradeThrough,
      volumeShare: shares.randomElement(using: &random) ?? nil,
      commission: .perUnit(rate: Price(raw: 5_000_000), minimum: Money(raw: 1_000_000_000)),
      arrival: ArrivalRule.allCases.randomElement(using: &random) ?? .nextTick,
      touchChance: Percentage(raw: Int64.random(in: 0...100, using: &random) * 1_000_000_000),
      latency: Bool.random(using: &random) ? .none : Latency(base: 60_000_000_000, jitter: 1000),
      randomSeed: seed)
  }

  private func manager(_ journal: any Journal) throws -> SessionManager {
    let client = ScriptedClient(seed: seed, sessionID: Self.id, symbols: Self.symbols)
    let ports = SessionPorts(
      feed: ScriptedFeed(base: ListFeed(closes: closes, showsQuotes: seed.isMultiple(of: 3)), client: client),
      journal: journal,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let settings = SessionManager.Settings(dayTimeZone: try #require(CivilZone("America/New_York")))
    let manager = SessionManager(ports: ports, settings: settings) { definition in
      .simulated(
        PaperBroker(
          configuration: definition.exchange, instruments: definition.configuration.instruments,
          zone: definition.configuration.dayTimeZone))
    }
    client.connect(to: manager)
    return manager
  }

  static let id = SessionID("session", 7)

  /// From beginning to end.
  func whole() async throws -> RecordingJournal {
    let journal = try RecordingJournal()
    let manager = try manager(journal)
    var wanted = proposal(
      id: Self.id.text, symbols: Self.symbols, strategy: seed.isMultiple(of: 3) ? "" : Self.strategy)
    wanted.exchange = exchange
    _ = try await manager.create(wanted)
    _ = try await manager.start(Self.id, validateOnly: false)
    _ = try await manager.recordOfFinishedSession(Self.id)
    return journal
  }

  /// From what is left of a journal to the end.
  func rest(after units: ArraySlice<RecordingJournal.Unit>) async throws -> RecordingJournal {
    let journal = try RecordingJournal(units)
    let manager = try manager(journal)
    let summary = try await manager.recover()
    #expect(summary.failed.isEmpty, "seed \(seed), \(units.count) units")
    if try await manager.runner(Self.id).read(\.state.status) == .created {
      _ = try await manager.start(Self.id, validateOnly: false)
    }
    _ = try await manager.recordOfFinishedSession(Self.id)
    return journal
  }
}

extension RecordingJournal {
  /// The session's: what is noted of days of the wall clock stands beside it.
  fileprivate var entries: [JournalEntry] {
    units.filter { $0.sessionID == Rehearsal.id }.flatMap(\.entries)
  }
}

@Suite("A session that is taken up again")
struct RecoveredReplayTests {
  @Test("A paper replay that is cut anywhere goes on exactly as one that was never cut", arguments: 0..<UInt64(24))
  func sameEvents(seed: UInt64) async throws {
    let rehearsal = try Rehearsal(seed: seed)
    let whole = try await rehearsal.whole()
    var random = SeededGenerator(seed: ~seed)
    for _ in 0..<4 {
      let cut = Int.random(in: 1...whole.units.count, using: &random)
      let rest = try await rehearsal.rest(after: whole.units[..<cut])
      // Compared outside of the macro, which would print every event.
      let (left, right) = (whole.entries, rest.entries)
      let difference = zip(left, right).firstIndex { $0 != $1 }
      #expect(difference == nil && left.count == right.count, "seed \(seed), cut after \(cut) units")
    }
  }
}

extension Sequence {
  /// How many elements come before the first that satisfies a predicate.
  fileprivate func firstIndex(where predicate: (Element) -> Bool) -> Int? {
    enumerated().first { predicate($0.element) }?.offset
  }
}
