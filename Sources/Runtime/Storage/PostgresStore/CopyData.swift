/// Rows of numbers in the binary form of COPY (PostgreSQL, COPY, "Binary Format").
struct CopyData {
  let table: String
  let bytes: [UInt8]

  private static let head = Array("PGCOPY\n".utf8) + [0xFF, 0x0D, 0x0A, 0, 0, 0, 0, 0, 0, 0, 0, 0]

  init(_ table: String, _ rows: [[Int64]]) {
    self.table = table
    var bytes = Self.head
    bytes.reserveCapacity(Self.head.count + rows.reduce(0) { $0 + 2 + 12 * $1.count } + 2)
    func append(_ number: some FixedWidthInteger) { withUnsafeBytes(of: number.bigEndian) { bytes += $0 } }
    for row in rows {
      append(Int16(clamping: row.count))
      for number in row {
        append(Int32(8))
        append(number)
      }
    }
    append(Int16(-1))
    self.bytes = bytes
  }
}
