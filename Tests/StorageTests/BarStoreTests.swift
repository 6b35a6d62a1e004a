import Backtesting
import Foundation
import GRDB
import MemoryStore
import PostgresStore
import StoreJournal
import Testing
import TradingModel
import TradingRuntime

@testable import SQLiteStore

extension StoreHome {
  /// As a server does: the records first, which make the tables of PostgreSQL.
  fileprivate func openBars() throws -> any BarStore {
    try openLog().close()
    switch kind {
    case .sqlite: return try SQLiteBars(directory: directory)
    case .postgres: return try PostgresBars(url: url)
    }
  }
}

private typealias Generator = SystemRandomNumberGenerator

private let symbols = [Symbol("EUR", 1), Symbol("EUR", 2)]

private func bar(_ symbol: Symbol, _ number: Int, _ generator: inout Generator) -> Bar? {
  let low = Int64.random(in: 1...1_000, using: &generator)
  return Bar(
    symbol: symbol, openTime: Instant(nanosecondsSinceEpoch: Int64(number - 5) * 10),
    closeTime: Instant(nanosecondsSinceEpoch: Int64(number - 5) * 10 + Int64.random(in: 1...10, using: &generator)),
    open: Price(raw: low + 1), high: Price(raw: low + 3), low: Price(raw: low), close: Price(raw: low + 2),
    volume: Volume(
      raw: Bool.random(using: &generator) ? Int128(1) << 80 + 7 : Int128.random(in: 0...9, using: &generator)))
}

private func record(_ key: SeriesKey, _ revision: UInt64) -> SeriesRecord? {
  Instrument(symbol: key.symbol, currency: "EUR", tickSize: Price(raw: 5), lotSize: Quantity(raw: 7)).map {
    SeriesRecord(
      key: key, instrument: $0, bars: Int(revision) * 3, firstOpen: Instant(nanosecondsSinceEpoch: -5),
      lastClose: Instant(nanosecondsSinceEpoch: .max), revision: revision, fileName: "é \(revision).csv",
      updateTime: Instant(nanosecondsSinceEpoch: Int64(revision)))
  }
}

@Suite("Imported bars in stores")
struct BarStoreTests {
  @Test(
    "Whatever is written and asked, a store answers as memory does, before and after it was closed",
    arguments: StoreHome.Kind.allCases)
  func likeMemory(kind: StoreHome.Kind) async throws {
    var generator = Generator()
    let home = try StoreHome(kind)
    let memory = MemoryBarStore()
    var store = try home.openBars()
    #expect(try await store.series().isEmpty)
    #expect(try await store.factors().isEmpty)
    for round in UInt64(1)...30 {
      let key = SeriesKey(
        symbol: try #require(symbols.randomElement(using: &generator)),
        interval: Bool.random(using: &generator) ? .day : .minutes(5))
      switch Int.random(in: 0..<8, using: &generator) {
      case 0:
        let all = Bool.random(using: &generator)
        try await store.delete(key, factors: all)
        try await memory.delete(key, factors: all)
      case 1:
        let rows = (0..<Int64.random(in: 1...4, using: &generator)).map { day in
          AdjustmentFactors.Row(
            day: CivilDate(daysSinceEpoch: day * 3), price: AdjustmentFactor(raw: day + 1), split: .one,
            reference: day == 1 ? nil : Price(raw: 9))
        }
        let factors = FactorRecord(
          symbol: key.symbol, factors: try AdjustmentFactors(rows), revision: round, fileName: "f.csv",
          updateTime: Instant(nanosecondsSinceEpoch: 3))
        try await store.write(factors)
        try await memory.write(factors)
      default:
        let start = Int.random(in: 0..<20, using: &generator)
        let length = Int.random(in: 1...12, using: &generator)
        let range =
          Instant(
            nanosecondsSinceEpoch: Int64(start - 5) * 10)...Instant(
            nanosecondsSinceEpoch: Int64(start + length - 5) * 10)
        let change = SeriesChange(
          record: try #require(record(key, round)), removing: range,
          adding: (start..<start + length).compactMap { bar(key.symbol, $0, &generator) })
        try await store.write(change)
        try await memory.write(change)
      }
      if round.isMultiple(of: 9) {
        store.close()
        store = try home.openBars()
      }
      try await expectSame(store, memory, &generator)
    }
    store.close()
  }

  private func expectSame(_ store: any BarStore, _ memory: MemoryBarStore, _ generator: inout Generator) async throws {
    #expect(try await store.series().sorted { $0.key < $1.key } == memory.series().sorted { $0.key < $1.key })
    #expect(
      try await store.factors().sorted { $0.symbol < $1.symbol } == memory.factors().sorted { $0.symbol < $1.symbol })
    for symbol in symbols {
      for interval in [BarInterval.day, .minutes(5)] {
        let key = SeriesKey(symbol: symbol, interval: interval)
        let after = Bool.random(using: &generator) ? Instant(nanosecondsSinceEpoch: 20) : nil
        let limit = Int.random(in: 1...40, using: &generator)
        #expect(
          try await store.bars(of: key, after: after, limit: limit)
            == memory.bars(of: key, after: after, limit: limit))
      }
    }
  }

  @Test("A change that fails leaves everything as it was", arguments: StoreHome.Kind.allCases)
  func allOrNothing(kind: StoreHome.Kind) async throws {
    var generator = Generator()
    let home = try StoreHome(kind)
    let store = try home.openBars()
    let key = SeriesKey(symbol: symbols[0], interval: .day)
    let first = try #require(bar(key.symbol, 1, &generator))
    try await store.write(SeriesChange(record: try #require(record(key, 1)), removing: nil, adding: [first]))
    let second = try #require(bar(key.symbol, 2, &generator))
    // The first is there already.
    let twice = SeriesChange(record: try #require(record(key, 2)), removing: nil, adding: [second, first])
    await #expect(throws: (any Error).self) { try await store.write(twice) }
    #expect(try await store.series() == [try #require(record(key, 1))])
    #expect(try await store.bars(of: key, after: nil, limit: 9) == [first])
    store.close()
  }

  @Test("Tables of every earlier version become those of now", arguments: 0...SQLiteBarsSchema.newest)
  func migrations(version: Int) async throws {
    let home = try StoreHome(.sqlite)
    try home.openLog().close()
    let path = home.directory + "/" + SQLiteBars.fileName
    let old = try DatabaseQueue(path: path)
    try await old.writeWithoutTransaction { try SQLiteBarsSchema.migrate($0, store: "old", to: version) }
    try old.close()
    let store = try home.openBars()
    #expect(try await store.series().isEmpty)
    store.close()
    let newer = try DatabaseQueue(path: path)
    try await newer.writeWithoutTransaction { db in
      #expect(try Int.fetchOne(db, sql: "PRAGMA user_version") == SQLiteBarsSchema.newest)
      try db.execute(sql: "PRAGMA user_version = 99")
    }
    try newer.close()
    #expect(
      throws: StoreError.newerSchema(store: "sqlite:\(home.directory)", found: 99, known: SQLiteBarsSchema.newest)
    ) {
      _ = try home.openBars()
    }
  }

  @Test("A backup has the imported bars beside the records, and a restore brings them back")
  func backups() async throws {
    var generator = Generator()
    let home = try StoreHome(.sqlite)
    let store = try home.openBars()
    let key = SeriesKey(symbol: symbols[0], interval: .day)
    let change = SeriesChange(
      record: try #require(record(key, 1)), removing: nil, adding: [try #require(bar(key.symbol, 1, &generator))])
    try await store.write(change)
    let copy = home.directory + "/copy"
    try SQLiteLog.backUp(directory: home.directory, to: copy)
    store.close()
    let other = try StoreHome(.sqlite)
    try SQLiteLog.restore(copy, to: other.directory)
    let restored = try SQLiteBars(directory: other.directory)
    #expect(try await restored.series() == [change.record])
    #expect(try await restored.bars(of: key, after: nil, limit: 9) == change.adding)
    restored.close()
  }
}
