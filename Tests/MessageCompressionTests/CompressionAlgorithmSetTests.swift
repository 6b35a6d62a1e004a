import MessageCompression
import Testing

@Suite struct CompressionAlgorithmSetTests {
  @Test(
    "20: what a peer lists",
    arguments: [
      ("", []), ("identity", []), ("gzip", .gzip), ("identity,deflate,gzip", .all), (" gzip , deflate ", .all),
      ("snappy,deflate", .deflate), ("GZIP", []), ("gzip;q=1", .gzip), (",,", []),
    ] as [(String, CompressionAlgorithmSet)])
  func parsing(value: String, expected: CompressionAlgorithmSet) {
    let parsed = Array(value.utf8).withUnsafeBytes { CompressionAlgorithmSet(headerValue: $0) }
    #expect(parsed == expected)
  }

  @Test func theHeaderListsIdentityAlways() {
    #expect(CompressionAlgorithmSet.all.headerValue == "gzip,deflate,identity")
    #expect(CompressionAlgorithmSet([]).headerValue == "identity")
    #expect(CompressionAlgorithmSet([]).includes(.identity))
    #expect(!CompressionAlgorithmSet.gzip.includes(.deflate))
  }

  @Test func theFirstChoiceIsGzip() {
    #expect(CompressionAlgorithmSet.all.preferred == .gzip)
    #expect(CompressionAlgorithmSet.deflate.preferred == .deflate)
    #expect(CompressionAlgorithmSet([]).preferred == .identity)
  }
}
