import CSVFeed
import Testing
import TradingModel

@Suite("What tells the files of a feed from others")
struct ChecksumTests {
  private func checksum(_ rows: String) async throws -> String {
    try #require(try await feed(header + rows).summary(of: try symbol("A"))).checksum
  }

  @Test("is the same for the same content, and another for another")
  func content() async throws {
    let first = try await checksum("2020-01-06,10,12,9,11,100\n")
    #expect(!first.isEmpty)
    #expect(try await checksum("2020-01-06,10,12,9,11,100\n") == first)
    #expect(try await checksum("2020-01-06,10,12,9,11.5,100\n") != first)
    // FNV-1a of 64 bits, as published.
    var empty = FowlerNollVo()
    empty.mix([])
    #expect(empty.value == 0xcbf2_9ce4_8422_2325)
    var letter = FowlerNollVo()
    letter.mix([UInt8(ascii: "a")])
    #expect(letter.value == 0xaf63_dc4c_8601_ec8c)
  }
}
