internal import Backtesting
internal import GRDB
internal import GRDBSQLite
internal import StoreJournal
public import TradingModel
public import TradingRuntime

/// Imported bars in a database of their own, the file `bars.sqlite` beside the journal's: a file of a million rows holds no
/// order up.
public final class SQLiteBars: BarStore {
  static let fileName = "bars.sqlite"

  public let description: String
  private let pool: DatabasePool

  /// Opens the bars of a store, after its records, which hold the store's lock; makes the tables where they are not there.
  /// - Throws: ``StoreError``.
  public init(directory: String) throws {
    description = "sqlite:\(directory)"
    do {
      var configuration = SQLiteLog.configuration
      configuration.label = "bars"
      pool = try DatabasePool(path: directory + "/" + Self.fileName, configuration: configuration)
      try pool.writeWithoutTransaction { [description] db in
        // GRDB has set NORMAL, with which a power cut takes what was kept for good.
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try SQLiteBarsSchema.migrate(db, store: description)
      }
    } catch let error as StoreError {
      throw error
    } catch { throw StoreError.unreachable(store: "sqlite:\(directory)", reason: SQLiteLog.reason(error)) }
  }

  public func series() async throws -> [SeriesRecord] {
    try await reading { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT symbol, interval, currency, tick_size, lot_size, bars, first_open, last_close, revision, file_name,
            update_time FROM series
          """
      ).compactMap(SeriesRecord.init)
    }
  }

  public func factors() async throws -> [FactorRecord] {
    try await reading { db in
      try Row.fetchAll(db, sql: "SELECT symbol, revision, file_name, update_time FROM factors").compactMap { row in
        let name: String = row[0]
        let rows = try Row.fetchAll(
          db, sql: "SELECT day, price, split, reference FROM factor_rows WHERE symbol = ? ORDER BY day",
          arguments: [name])
        guard let symbol = Symbol(name), let factors = try? AdjustmentFactors(rows.map(AdjustmentFactors.Row.init))
        else { return nil }
        return FactorRecord(
          symbol: symbol, factors: factors, revision: UInt64(bitPattern: row[1]), fileName: row[2],
          updateTime: Instant(nanosecondsSinceEpoch: row[3]))
      }
    }
  }

  public func bars(of key: SeriesKey, after open: Instant?, limit: Int) async throws -> [Bar] {
    try await reading { db in
      guard let number = try Self.number(of: key, db) else { return [] }
      let statement = try db.cachedStatement(
        sql: """
          SELECT open_time, close_time, open, high, low, close, volume_high, volume_low FROM bars
          WHERE series = ? AND open_time > ? ORDER BY open_time LIMIT ?
          """)
      let rows = try Row.fetchCursor(
        statement, arguments: [number, open?.nanosecondsSinceEpoch ?? .min, Int64(clamping: limit)])
      var bars: [Bar] = []
      while let row = try rows.next() {
        guard let bar = Bar(row, of: key.symbol) else {
          throw StoreError.damagedLog(store: self.description, reason: "bars.sqlite has a bar of \(key) that is none")
        }
        bars.append(bar)
      }
      return bars
    }
  }

  public func write(_ change: SeriesChange) async throws {
    try await writing { db in
      let record = change.record
      try db.execute(
        sql: """
          INSERT INTO series (symbol, interval, currency, tick_size, lot_size, bars, first_open, last_close, revision,
            file_name, update_time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (symbol, interval) DO UPDATE SET bars = excluded.bars, first_open = excluded.first_open,
            last_close = excluded.last_close, revision = excluded.revision, file_name = excluded.file_name,
            update_time = excluded.update_time
          """,
        arguments: [
          record.key.symbol.text, "\(record.key.interval)", record.instrument.currency, record.instrument.tickSize.raw,
          record.instrument.lotSize.raw, record.bars, record.firstOpen.nanosecondsSinceEpoch,
          record.lastClose.nanosecondsSinceEpoch, Int64(bitPattern: record.revision), record.fileName,
          record.updateTime.nanosecondsSinceEpoch,
        ])
      guard let number = try Self.number(of: record.key, db) else { return }
      if let range = change.removing {
        try db.execute(
          sql: "DELETE FROM bars WHERE series = ? AND open_time BETWEEN ? AND ?",
          arguments: [number, range.lowerBound.nanosecondsSinceEpoch, range.upperBound.nanosecondsSinceEpoch])
      }
      try Self.insert(change.adding, number, db)
    }
  }

  /// Through SQLite's own functions: a file may have a million of them.
  private static func insert(_ bars: [Bar], _ series: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO bars VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let handle = statement.sqliteStatement
    for bar in bars {
      sqlite3_reset(handle)
      for (place, number) in bar.numbers(of: series).enumerated() {
        sqlite3_bind_int64(handle, Int32(place + 1), number)
      }
      let code = sqlite3_step(handle)
      guard code == SQLITE_DONE else {
        let message = db.lastErrorMessage
        sqlite3_reset(handle)
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
      }
    }
    sqlite3_reset(handle)
  }

  public func write(_ record: FactorRecord) async throws {
    try await writing { db in
      let symbol = record.symbol.text
      try db.execute(sql: "DELETE FROM factor_rows WHERE symbol = ?", arguments: [symbol])
      try db.execute(
        sql: "INSERT OR REPLACE INTO factors VALUES (?, ?, ?, ?)",
        arguments: [
          symbol, Int64(bitPattern: record.revision), record.fileName, record.updateTime.nanosecondsSinceEpoch,
        ])
      let statement = try db.cachedStatement(sql: "INSERT INTO factor_rows VALUES (?, ?, ?, ?, ?)")
      for row in record.factors.rows {
        try statement.execute(
          arguments: [symbol, row.day.daysSinceEpoch, row.price.raw, row.split.raw, row.reference?.raw])
      }
    }
  }

  public func delete(_ key: SeriesKey, factors: Bool) async throws {
    try await writing { db in
      if let number = try Self.number(of: key, db) {
        try db.execute(sql: "DELETE FROM bars WHERE series = ?", arguments: [number])
        try db.execute(sql: "DELETE FROM series WHERE number = ?", arguments: [number])
      }
      guard factors else { return }
      try db.execute(sql: "DELETE FROM factor_rows WHERE symbol = ?", arguments: [key.symbol.text])
      try db.execute(sql: "DELETE FROM factors WHERE symbol = ?", arguments: [key.symbol.text])
    }
  }

  public func close() { try? pool.close() }

  private static func number(of key: SeriesKey, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT number FROM series WHERE symbol = ? AND interval = ?",
      arguments: [key.symbol.text, "\(key.interval)"])
  }

  private func reading<Answer: Sendable>(
    _ body: @escaping @Sendable (Database) throws -> Answer
  ) async throws -> Answer {
    do { return try await pool.read(body) } catch let error as DatabaseError {
      throw StoreError.unreachable(store: description, reason: SQLiteLog.reason(error))
    }
  }

  private func writing(_ body: @escaping @Sendable (Database) throws -> Void) async throws {
    do { try await pool.write(body) } catch let error as DatabaseError {
      throw StoreError.writeFailed(store: description, reason: SQLiteLog.reason(error))
    }
  }
}

extension SeriesRecord {
  /// Nil for a row that this version does not understand.
  fileprivate init?(_ row: Row) {
    guard let symbol = Symbol(row[0] as String), let interval = BarInterval(row[1] as String),
      let instrument = Instrument(
        symbol: symbol, currency: row[2], tickSize: Price(raw: row[3]), lotSize: Quantity(raw: row[4]))
    else { return nil }
    self.init(
      key: SeriesKey(symbol: symbol, interval: interval), instrument: instrument, bars: row[5],
      firstOpen: Instant(nanosecondsSinceEpoch: row[6]), lastClose: Instant(nanosecondsSinceEpoch: row[7]),
      revision: UInt64(bitPattern: row[8]), fileName: row[9], updateTime: Instant(nanosecondsSinceEpoch: row[10]))
  }
}

extension AdjustmentFactors.Row {
  fileprivate init(_ row: Row) {
    let reference: Int64? = row[3]
    self.init(
      day: CivilDate(daysSinceEpoch: row[0]), price: AdjustmentFactor(raw: row[1]),
      split: AdjustmentFactor(raw: row[2]),
      reference: reference.map { Price(raw: $0) })
  }
}

extension Bar {
  fileprivate init?(_ row: Row, of symbol: Symbol) {
    self.init(symbol: symbol, numbers: (0..<8).map { row[$0] as Int64 })
  }
}
