internal import Backtesting
internal import StoreJournal
public import TradingModel
public import TradingRuntime

/// Imported bars in tables of the schema `outcry`, over connections of their own: a file of a million rows holds no order up.
public final class PostgresBars: BarStore {
  /// Bars in one COPY.
  private static let copySize = 50_000

  public let description: String
  private let writer: PostgresReader
  private let reader: PostgresReader

  /// Connects when it is first used. The tables are made with those of the records.
  /// - Throws: ``StoreError``.
  public init(url: String) throws {
    let address = try PostgresAddress(url)
    description = address.description
    writer = PostgresReader(address)
    reader = PostgresReader(address)
  }

  public func series() async throws -> [SeriesRecord] {
    try await reader.read { connection in
      let rows = try connection.query(
        """
        SELECT symbol, bar_interval, currency, tick_size, lot_size, bars, first_open, last_close, revision, file_name,
          update_time FROM outcry.series
        """)
      return (0..<rows.count).compactMap { SeriesRecord(rows, $0) }
    }
  }

  public func factors() async throws -> [FactorRecord] {
    try await reader.read { connection in
      let found = try connection.query("SELECT symbol, revision, file_name, update_time FROM outcry.factors")
      let rows = try connection.query(
        "SELECT symbol, day, price, split, reference FROM outcry.factor_rows ORDER BY symbol, day")
      let all = Dictionary(grouping: (0..<rows.count).compactMap { FactorRow(rows, $0) }, by: \.symbol)
      return (0..<found.count).compactMap { row in
        guard let symbol = found.text(row, 0).flatMap({ Symbol($0) }),
          let factors = try? AdjustmentFactors((all[symbol] ?? []).map(\.row))
        else { return nil }
        return FactorRecord(
          symbol: symbol, factors: factors, revision: UInt64(bitPattern: found.int8(row, 1) ?? 0),
          fileName: found.text(row, 2) ?? "", updateTime: Instant(nanosecondsSinceEpoch: found.int8(row, 3) ?? 0))
      }
    }
  }

  public func bars(of key: SeriesKey, after open: Instant?, limit: Int) async throws -> [Bar] {
    let description = description
    return try await reader.read { connection in
      guard let number = try Self.number(of: key, connection) else { return [] }
      let rows = try connection.query(
        """
        SELECT open_time, close_time, open, high, low, close, volume_high, volume_low FROM outcry.bars
        WHERE series = $1 AND open_time > $2 ORDER BY open_time LIMIT $3
        """, [.int8(number), .int8(open?.nanosecondsSinceEpoch ?? .min), .int8(Int64(clamping: limit))])
      return try (0..<rows.count).map { row in
        guard let bar = Bar(symbol: key.symbol, numbers: (0..<8).compactMap { rows.int8(row, $0) }) else {
          throw StoreError.damagedLog(store: description, reason: "outcry.bars has a bar of \(key) that is none")
        }
        return bar
      }
    }
  }

  public func write(_ change: SeriesChange) async throws {
    try await writing { connection in
      guard let number = try Self.put(change.record, connection) else { return }
      if let range = change.removing {
        _ = try connection.query(
          "DELETE FROM outcry.bars WHERE series = $1 AND open_time BETWEEN $2 AND $3",
          [
            .int8(number), .int8(range.lowerBound.nanosecondsSinceEpoch),
            .int8(range.upperBound.nanosecondsSinceEpoch),
          ])
      }
      for start in stride(from: 0, to: change.adding.count, by: Self.copySize) {
        let part = change.adding[start..<min(start + Self.copySize, change.adding.count)]
        try connection.copy(CopyData("outcry.bars", part.map { $0.numbers(of: number) }))
      }
    }
  }

  /// The number of the series.
  private static func put(_ record: SeriesRecord, _ connection: PostgresConnection) throws -> Int64? {
    try connection.query(
      """
      INSERT INTO outcry.series (symbol, bar_interval, currency, tick_size, lot_size, bars, first_open, last_close,
        revision, file_name, update_time) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      ON CONFLICT (symbol, bar_interval) DO UPDATE SET bars = excluded.bars, first_open = excluded.first_open,
        last_close = excluded.last_close, revision = excluded.revision, file_name = excluded.file_name,
        update_time = excluded.update_time
      RETURNING number
      """,
      [
        .text(record.key.symbol.text), .text("\(record.key.interval)"), .text(record.instrument.currency),
        .int8(record.instrument.tickSize.raw), .int8(record.instrument.lotSize.raw),
        .int8(Int64(clamping: record.bars)), .int8(record.firstOpen.nanosecondsSinceEpoch),
        .int8(record.lastClose.nanosecondsSinceEpoch), .int8(Int64(bitPattern: record.revision)),
        .text(record.fileName), .int8(record.updateTime.nanosecondsSinceEpoch),
      ]
    ).int8(0, 0)
  }

  public func write(_ record: FactorRecord) async throws {
    try await writing { connection in
      let symbol = PostgresValue.text(record.symbol.text)
      _ = try connection.query("DELETE FROM outcry.factor_rows WHERE symbol = $1", [symbol])
      _ = try connection.query(
        """
        INSERT INTO outcry.factors VALUES ($1, $2, $3, $4) ON CONFLICT (symbol) DO UPDATE
        SET revision = excluded.revision, file_name = excluded.file_name, update_time = excluded.update_time
        """,
        [
          symbol, .int8(Int64(bitPattern: record.revision)), .text(record.fileName),
          .int8(record.updateTime.nanosecondsSinceEpoch),
        ])
      let rows = record.factors.rows
      _ = try connection.query(
        """
        INSERT INTO outcry.factor_rows
        SELECT $1, * FROM unnest($2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[])
        """,
        [
          symbol, .int8s(rows.map(\.day.daysSinceEpoch)), .int8s(rows.map(\.price.raw)), .int8s(rows.map(\.split.raw)),
          // 0 for none: no price is.
          .int8s(rows.map { $0.reference?.raw ?? 0 }),
        ])
    }
  }

  public func delete(_ key: SeriesKey, factors: Bool) async throws {
    try await writing { connection in
      if let number = try Self.number(of: key, connection) {
        _ = try connection.query("DELETE FROM outcry.bars WHERE series = $1", [.int8(number)])
        _ = try connection.query("DELETE FROM outcry.series WHERE number = $1", [.int8(number)])
      }
      guard factors else { return }
      let symbol = PostgresValue.text(key.symbol.text)
      _ = try connection.query("DELETE FROM outcry.factor_rows WHERE symbol = $1", [symbol])
      _ = try connection.query("DELETE FROM outcry.factors WHERE symbol = $1", [symbol])
    }
  }

  public func close() {
    writer.close()
    reader.close()
  }

  private static func number(of key: SeriesKey, _ connection: PostgresConnection) throws -> Int64? {
    try connection.query(
      "SELECT number FROM outcry.series WHERE symbol = $1 AND bar_interval = $2",
      [.text(key.symbol.text), .text("\(key.interval)")]
    ).int8(0, 0)
  }

  private func writing(_ body: @escaping @Sendable (PostgresConnection) throws -> Void) async throws {
    try await writer.read { connection in try connection.transaction { try body(connection) } }
  }
}

private struct FactorRow {
  let symbol: Symbol
  let row: AdjustmentFactors.Row

  init?(_ rows: PostgresRows, _ row: Int) {
    guard let symbol = rows.text(row, 0).flatMap({ Symbol($0) }), let day = rows.int8(row, 1),
      let price = rows.int8(row, 2), let split = rows.int8(row, 3), let reference = rows.int8(row, 4)
    else { return nil }
    self.symbol = symbol
    self.row = AdjustmentFactors.Row(
      day: CivilDate(daysSinceEpoch: day), price: AdjustmentFactor(raw: price), split: AdjustmentFactor(raw: split),
      reference: reference > 0 ? Price(raw: reference) : nil)
  }
}

extension SeriesRecord {
  /// Nil for a row that this version does not understand.
  fileprivate init?(_ rows: PostgresRows, _ row: Int) {
    guard let symbol = rows.text(row, 0).flatMap({ Symbol($0) }),
      let interval = rows.text(row, 1).flatMap({ BarInterval($0) }),
      let instrument = Instrument(
        symbol: symbol, currency: rows.text(row, 2) ?? "", tickSize: Price(raw: rows.int8(row, 3) ?? 0),
        lotSize: Quantity(raw: rows.int8(row, 4) ?? 0))
    else { return nil }
    self.init(
      key: SeriesKey(symbol: symbol, interval: interval), instrument: instrument, bars: Int(rows.int8(row, 5) ?? 0),
      firstOpen: Instant(nanosecondsSinceEpoch: rows.int8(row, 6) ?? 0),
      lastClose: Instant(nanosecondsSinceEpoch: rows.int8(row, 7) ?? 0),
      revision: UInt64(bitPattern: rows.int8(row, 8) ?? 0), fileName: rows.text(row, 9) ?? "",
      updateTime: Instant(nanosecondsSinceEpoch: rows.int8(row, 10) ?? 0))
  }
}
