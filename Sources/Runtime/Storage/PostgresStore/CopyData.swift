internal import StoreJournal
internal import TradingRuntime

/// Rows in the binary form of COPY (PostgreSQL, COPY, "Binary Format").
struct CopyData {
  /// What they are for, with its columns where they are not all.
  let table: String
  private var bytes: [UInt8] = []
  private static let head = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0, 0, 0, 0, 0, 0, 0, 0, 0]

  /// - Parameter size: bytes that the rows take.
  init(_ table: String, size: Int) {
    self.table = table
    bytes.reserveCapacity(Self.head.count + size + 2)
    bytes += Self.head
  }

  /// Rows of numbers.
  init(_ table: String, _ rows: [[Int64]]) {
    self.init(table, size: rows.reduce(0) { $0 + 2 + 12 * $1.count })
    for row in rows {
      begin(columns: Int16(clamping: row.count))
      for number in row { append(number) }
    }
  }

  /// All rows, and what ends them.
  consuming func ended() -> [UInt8] {
    number(Int16(-1))
    return bytes
  }

  mutating func append(_ unit: StoredUnit, session: Int64) {
    begin(columns: 3)
    append(Int64(bitPattern: unit.revision))
    append(session)
    append(unit.payload)
  }

  mutating func append(_ run: StoredCalls) {
    begin(columns: 6)
    append(Int64(clamping: run.numbers.upperBound))
    append(Int64(clamping: run.numbers.lowerBound))
    append(run.session)
    append(run.times.lowerBound.nanosecondsSinceEpoch)
    append(run.times.upperBound.nanosecondsSinceEpoch)
    append(run.payload)
  }

  // MARK: Columns

  private mutating func begin(columns: Int16) { number(columns) }

  private mutating func append(_ value: Int64) {
    number(Int32(8))
    number(value)
  }

  private mutating func append(_ value: [UInt8]) {
    number(Int32(clamping: value.count))
    bytes += value
  }

  private mutating func append(_ text: String) {
    var text = PostgresValue.withoutNUL(text)
    text.withUTF8 { utf8 in
      number(Int32(clamping: utf8.count))
      bytes += utf8
    }
  }

  private mutating func number(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
  }
}
