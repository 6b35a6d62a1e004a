import Foundation
import JournalCodec

/// The same rows as text, for `sqlite3` and `psql`: the raw limit of each. What a commit has of one session is one row.
enum Rows {
  /// Writes `FILE.sql` for sqlite3 and `FILE.psql` for psql, a transaction for each batch.
  static func write(_ count: Int, to path: String) throws -> [String: Double] {
    let session = try BenchmarkSession()
    var sqlite = ""
    var postgres = ""
    for start in stride(from: 0, to: count, by: BenchmarkSession.batch) {
      sqlite += "BEGIN IMMEDIATE;\n"
      postgres += "\\copy outcry.events (revision, session, payload) FROM STDIN\n"
      let numbers = start..<min(start + BenchmarkSession.batch, count)
      // The session itself is the first record.
      let revision = UInt64(numbers.upperBound + 1)
      let hex = hexadecimal(JournalCodec.encode(numbers.map(session.event), last: revision, sessionID: session.id))
      sqlite += "INSERT INTO events VALUES(\(revision),1,x'\(hex)');\n"
      postgres += "\(revision)\t1\t\\\\x\(hex)\n"
      sqlite += "COMMIT;\n"
      postgres += "\\.\n"
    }
    try Data(sqlite.utf8).write(to: URL(fileURLWithPath: path + ".sql"))
    try Data(postgres.utf8).write(to: URL(fileURLWithPath: path + ".psql"))
    return ["value": Double(count)]
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
