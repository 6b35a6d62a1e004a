@testable import HTTP2
import Testing

@Suite struct PackedWordsTests {
  private func roundTrip(_ words: [UInt64]) -> (packed: PackedWords, unpacked: [UInt64]) {
    let packed = words.withUnsafeBytes { PackedWords($0) }
    var unpacked = [UInt64](repeating: 0, count: words.count)
    unpacked.withUnsafeMutableBytes { packed.unpack(into: $0) }
    return (packed, unpacked)
  }

  @Test(arguments: [
    [], [0], [1], [0, 0, 0], [1, 2, 3], [0, 7, 0], [7, 0, 7], [0, 0, 5, .max, 0, 0, 0, 9],
  ])
  func whatIsPackedComesBack(words: [UInt64]) {
    #expect(roundTrip(words).unpacked == words)
  }

  @Test func anyMemoryComesBackAndZerosTakeNoRoom() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let density = Double.random(in: 0...1, using: &generator)
      let words = (0..<Int.random(in: 0...1_536, using: &generator)).map { _ in
        Double.random(in: 0..<1, using: &generator) < density ? UInt64.random(in: .min ... .max, using: &generator) : 0
      }
      let (packed, unpacked) = roundTrip(words)
      #expect(unpacked == words)
      // A run has one word more than it holds.
      #expect(packed.byteCount <= 2 * PackedWords.wordBytes * words.count { $0 != 0 })
    }
  }
}
