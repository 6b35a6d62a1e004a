internal import StoreJournal

/// Rows in the binary form of COPY (PostgreSQL, COPY, "Binary Format").
struct CopyData {
  private(set) var bytes: [UInt8] = []
  private static let head = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  /// What a row has beside its payload.
  private static let rowSize = 30

  /// With room for these rows.
  init(_ units: [StoredUnit]) {
    bytes.reserveCapacity(
      units.reduce(Self.head.count + 2) { $0 + Self.rowSize + $1.payload.count })
    bytes += Self.head
  }

  /// Rows of numbers.
  init(_ rows: [[Int64]]) {
    bytes.reserveCapacity(Self.head.count + 2 + rows.reduce(0) { $0 + 2 + 12 * $1.count })
    bytes += Self.head
    for row in rows {
      append(Int16(clamping: row.count))
      for number in row {
        append(Int32(8))
        append(number)
      }
    }
    end()
  }

  mutating func append(_ unit: StoredUnit, session: Int64) {
    append(Int16(3))
    append(Int32(8))
    append(unit.revision)
    append(Int32(8))
    append(session)
    append(Int32(clamping: unit.payload.count))
    bytes += unit.payload
  }

  mutating func end() { append(Int16(-1)) }

  private mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
  }
}
