import MessageCompression
import Testing

@Suite struct HostileDataTests {
  static let compressing = RoundTripTests.compressing

  @Test("18: bytes that the algorithm does not make are corrupt", arguments: compressing)
  func corrupt(algorithm: CompressionAlgorithm) throws {
    let whole = try compressed(Array("some text that is long enough to have a body".utf8), algorithm)
    for count in 0..<whole.count {
      #expect(throws: CompressionError.corrupt) { try decompressed(Array(whole.prefix(count)), algorithm) }
    }
    #expect(throws: CompressionError.corrupt) { try decompressed(whole + [0], algorithm) }
    #expect(throws: CompressionError.corrupt) { try decompressed(whole + whole, algorithm) }
    #expect(throws: CompressionError.corrupt) { try decompressed([1, 2, 3, 4, 5, 6, 7, 8], algorithm) }
    var wrongChecksum = whole
    wrongChecksum[whole.count - (algorithm == .gzip ? 5 : 1)] ^= 1
    #expect(throws: CompressionError.corrupt) { try decompressed(wrongChecksum, algorithm) }
  }

  @Test("19: the bare DEFLATE format (RFC 1951) is not deflate, and the formats are not each other's")
  func otherFormat() throws {
    let bare: [UInt8] = [0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0]
    #expect(throws: CompressionError.corrupt) { try decompressed(bare, .deflate) }
    #expect(throws: CompressionError.corrupt) { try decompressed(compressed([1, 2], .gzip), .deflate) }
    #expect(throws: CompressionError.corrupt) { try decompressed(compressed([1, 2], .deflate), .gzip) }
  }

  @Test("21: inflation ends at the limit", arguments: compressing)
  func bounded(algorithm: CompressionAlgorithm) throws {
    let bomb = try compressed(Array(repeating: 0, count: 20 << 20), algorithm)
    #expect(bomb.count < 64 << 10)
    #expect(throws: CompressionError.tooLarge) { try decompressed(bomb, algorithm, maximumBytes: 1 << 20) }
    #expect(throws: CompressionError.tooLarge) { try decompressed(bomb, algorithm, maximumBytes: (20 << 20) - 1) }
    #expect(throws: CompressionError.tooLarge) { try decompressed(bomb, algorithm, maximumBytes: 0) }
    #expect(try decompressed(bomb, algorithm, maximumBytes: 20 << 20).count == 20 << 20)
  }

  @Test func arbitraryBytesNeverTrap() {
    // Knuth's 64-bit linear congruential generator: any bytes do, the same in every run.
    var state: UInt64 = 7
    func random() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let starts: [(CompressionAlgorithm, [UInt8])] = [
      (.gzip, [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]), (.deflate, [0x78, 0x9C]),
    ]
    for _ in 0..<500 {
      for (algorithm, start) in starts {
        let bytes = start + (0..<64).map { _ in random() }
        let unfolded = try? decompressed(bytes, algorithm, maximumBytes: 1_000)
        #expect((unfolded?.count ?? 0) <= 1_000)
      }
    }
  }
}
