import Foundation
import MessageCompression
import TradingModel

/// SPY's daily bars as LEAN publishes them, from `../shared/data` beside the repository: absent on most machines.
struct ReferenceData {
  struct Day {
    /// `yyyyMMdd`.
    let name: String
    let open: Decimal, high: Decimal, low: Decimal, close: Decimal
  }

  let days: [Day]

  static var directory: URL {
    var url = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.appendingPathComponent("../shared/data/lean").standardizedFileURL
  }

  static var isThere: Bool {
    FileManager.default.isReadableFile(atPath: directory.appendingPathComponent("daily_spy.zip").path)
  }

  /// Adjusted prices of these days: raw × both factors of the first row whose date is not before the day.
  init(from first: String, to last: String) throws {
    let factors = try Self.rows(
      String(contentsOf: Self.directory.appendingPathComponent("factor_files_spy.csv"), encoding: .utf8)
    ).compactMap { row -> (date: String, factor: Decimal)? in
      guard row.count > 2, let price = Decimal(string: row[1]), let split = Decimal(string: row[2]) else { return nil }
      return (row[0], price * split)
    }
    let text = try Self.unzip(Data(contentsOf: Self.directory.appendingPathComponent("daily_spy.zip")))
    days = Self.rows(text).compactMap { row in
      let name = String(row[0].prefix(8))
      guard first <= name, name <= last, let factor = factors.first(where: { $0.date >= name })?.factor else {
        return nil
      }
      let prices = row[1...4].compactMap { Decimal(string: $0) }.map { $0 / 10_000 * factor }
      guard prices.count == 4 else { return nil }
      return Day(name: name, open: prices[0], high: prices[1], low: prices[2], close: prices[3])
    }
  }

  private static func rows(_ text: String) -> [[String]] {
    text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0.count > 1 }
  }

  struct NotAZipFile: Error {}

  /// The one file in an archive (APPNOTE.TXT 4.3.12). Its DEFLATE stream, between a header and the checksum that the
  /// archive has of it, is a gzip file.
  private static func unzip(_ archive: Data) throws -> String {
    let bytes = [UInt8](archive)
    let entry = bytes.indices.dropLast(46).last { bytes[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 1, 2]) }
    guard let entry else { throw NotAZipFile() }
    let number = { (place: Int) in (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) } }
    let local = number(entry + 42)
    var (size, length) = (number(entry + 20), number(entry + 24))
    if size == 0xFFFF_FFFF, length == 0xFFFF_FFFF {
      // ZIP64: both are in the first extra field, after its id and its size.
      let extra = entry + 46 + (number(entry + 28) & 0xFFFF) + 4
      guard extra + 16 <= bytes.count else { throw NotAZipFile() }
      (length, size) = (number(extra), number(extra + 8))
    }
    let start = local + 30 + (number(local + 26) & 0xFFFF) + (number(local + 28) & 0xFFFF)
    guard start + size <= bytes.count else { throw NotAZipFile() }
    let lengthBytes = (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
    let file =
      [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + bytes[start..<start + size] + bytes[entry + 16..<entry + 20]
      + lengthBytes
    let content = try file.withUnsafeBytes { try CompressionAlgorithm.gzip.decompress($0, maximumBytes: length) }
    return String(decoding: content, as: UTF8.self)
  }
}

extension Price {
  /// To the nearest billionth.
  init(rounding value: Decimal) throws {
    var (exact, rounded) = (value, Decimal())
    NSDecimalRound(&rounded, &exact, 9, .bankers)
    try self.init("\(rounded)")
  }
}
