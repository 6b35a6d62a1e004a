import Foundation
import MessageCompression

/// Reads archives of one file.
enum ZipArchive {
  struct NotAZipFile: Error {}

  /// The one file in an archive (APPNOTE.TXT 4.3.12). Its DEFLATE stream, between a header and the checksum that the
  /// archive has of it, is a gzip file.
  static func text(in archive: Data) throws -> String {
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
