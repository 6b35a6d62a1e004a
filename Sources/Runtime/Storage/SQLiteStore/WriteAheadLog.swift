private import Foundation

/// What SQLite's write-ahead log holds, looked at before SQLite opens it (sqlite.org/fileformat2.html §4).
///
/// SQLite itself takes everything up to the last whole commit and drops what follows, silently. What follows is a commit
/// that was on its way when the machine stopped, and drops rightly; or, when whole commits are among it, damage.
struct WriteAheadLog {
  enum Finding: Hashable {
    /// Empty, absent, or whole.
    case whole
    /// Frames after the last whole commit, which SQLite drops.
    case torn(frames: Int)
    /// A frame in the middle is not what was written, and whole commits follow it.
    case damaged(frame: Int)
    /// Its head is not what was written, and frames follow it.
    case damagedHead
  }

  private static let headSize = 32
  private static let frameHeadSize = 24

  private let bytes: Data
  private let isBigEndian: Bool
  private let pageSize: Int

  static func inspect(path: String) throws -> Finding {
    guard FileManager.default.fileExists(atPath: path) else { return .whole }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    guard bytes.count > headSize + frameHeadSize else { return .whole }
    guard let log = WriteAheadLog(bytes) else { return .damagedHead }
    return log.inspect()
  }

  /// Nil when the head is not one.
  private init?(_ bytes: Data) {
    let magic = Self.word(bytes, 0)
    guard magic & 0xFFFF_FFFE == 0x377F_0682 else { return nil }
    self.bytes = bytes
    isBigEndian = magic & 1 == 1
    pageSize = Int(Self.word(bytes, 8))
    guard (512...65_536).contains(pageSize), checksum(0..<24, (0, 0)) == (word(24), word(28)) else { return nil }
  }

  private func inspect() -> Finding {
    let frameSize = Self.frameHeadSize + pageSize
    let count = (bytes.count - Self.headSize) / frameSize
    var sum = (word(24), word(28))
    var committed = 0
    var index = 0
    while index < count {
      let start = Self.headSize + index * frameSize
      guard isOfThisLog(start) else { break }
      sum = checksum(start..<start + 8, sum)
      sum = checksum(start + Self.frameHeadSize..<start + frameSize, sum)
      guard sum == (word(start + 16), word(start + 20)) else { break }
      index += 1
      if word(start + 4) != 0 { committed = index }
    }
    // Frames of the log that was here before have other salts; those of this one were written and are not reached.
    let beyond = (index..<count).filter { isOfThisLog(Self.headSize + $0 * frameSize) }
    let commits = beyond.filter { word(Self.headSize + $0 * frameSize + 4) != 0 }.count
    // One commit may have been on its way; the next begins when it is on the disk.
    if commits > 1 { return .damaged(frame: index) }
    let dropped = index - committed + beyond.count
    return dropped == 0 ? .whole : .torn(frames: dropped)
  }

  private func isOfThisLog(_ start: Int) -> Bool {
    word(start + 8) == word(16) && word(start + 12) == word(20)
  }

  private func checksum(_ range: Range<Int>, _ before: (UInt32, UInt32)) -> (UInt32, UInt32) {
    bytes.withUnsafeBytes { bytes in
      var sum = before
      for place in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
        sum.0 &+= number(bytes, place) &+ sum.1
        sum.1 &+= number(bytes, place + 4) &+ sum.0
      }
      return sum
    }
  }

  private func number(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt32 {
    let number = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
    return isBigEndian ? UInt32(bigEndian: number) : UInt32(littleEndian: number)
  }

  private func word(_ place: Int) -> UInt32 { Self.word(bytes, place) }

  private static func word(_ bytes: Data, _ place: Int) -> UInt32 {
    bytes.withUnsafeBytes { UInt32(bigEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt32.self)) }
  }
}
