/// A copy of memory that is mostly zeros: the runs of words that are not, and where they were.
struct PackedWords {
  /// Before each run its place and its length, in words.
  private let storage: [UInt64]

  static let wordBytes = MemoryLayout<UInt64>.size

  /// - Parameter memory: whole words, aligned, fewer than 2³².
  init(_ memory: UnsafeRawBufferPointer) {
    let words = memory.bindMemory(to: UInt64.self)
    // Counted first, so that the copy is no larger than it must be.
    var size = 0
    Self.forEachRun(words) { size += 1 + $0.count }
    storage = [UInt64](unsafeUninitializedCapacity: size) { storage, count in
      Self.forEachRun(words) { run in
        storage.initializeElement(at: count, to: UInt64(run.lowerBound) << 32 | UInt64(run.count))
        for (offset, index) in run.enumerated() {
          storage.initializeElement(at: count + 1 + offset, to: words[index])
        }
        count += 1 + run.count
      }
    }
  }

  /// Bytes that the copy takes.
  var byteCount: Int { storage.count * Self.wordBytes }

  /// - Parameter memory: as large as the original, and all zeros.
  func unpack(into memory: UnsafeMutableRawBufferPointer) {
    let words = memory.bindMemory(to: UInt64.self)
    var next = 0
    while next < storage.count {
      let start = Int(storage[next] >> 32), count = Int(storage[next] & 0xFFFF_FFFF)
      for offset in 0..<count { words[start + offset] = storage[next + 1 + offset] }
      next += 1 + count
    }
  }

  private static func forEachRun(_ words: UnsafeBufferPointer<UInt64>, _ body: (Range<Int>) -> Void) {
    var index = 0
    while index < words.count {
      let start = index
      while index < words.count, words[index] != 0 { index += 1 }
      if index > start { body(start..<index) }
      index += 1
    }
  }
}
