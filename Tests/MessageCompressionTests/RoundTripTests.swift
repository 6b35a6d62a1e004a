import MessageCompression
import Testing

@Suite struct RoundTripTests {
  static let compressing: [CompressionAlgorithm] = [.gzip, .deflate]

  @Test("what was compressed comes back", arguments: CompressionAlgorithm.allCases, [0, 1, 100, 40_000, 3_000_000])
  func roundTrip(algorithm: CompressionAlgorithm, count: Int) throws {
    let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7 &* 31) }
    #expect(try decompressed(compressed(message, algorithm), algorithm, maximumBytes: count) == message)
  }

  @Test("19: deflate is the zlib format, gzip the gzip format")
  func formats() throws {
    let gzip = try compressed(Array("text".utf8), .gzip)
    let deflate = try compressed(Array("text".utf8), .deflate)
    #expect(gzip.prefix(3) == [0x1F, 0x8B, 8])
    // RFC 1950: method 8 with a window of 32 KiB, and the two bytes are a multiple of 31.
    #expect(deflate.first == 0x78)
    #expect((Int(deflate[0]) << 8 | Int(deflate[1])) % 31 == 0)
  }

  @Test("19: each message has its own context: the same message always compresses to the same bytes")
  func contexts() throws {
    for algorithm in Self.compressing {
      let first = try compressed(Array(repeating: 9, count: 5_000), algorithm)
      #expect(try compressed(Array(repeating: 9, count: 5_000), algorithm) == first)
      #expect(try decompressed(first, algorithm) == Array(repeating: 9, count: 5_000))
    }
  }

  @Test func whatAnotherProgramHasCompressedIsRead() throws {
    // printf 'hello' through gzip -n, and through Python's zlib.compress.
    let gzip: [UInt8] = [
      0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0x03, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0, 0x86, 0xA6, 0x10, 0x36, 5, 0, 0,
      0,
    ]
    let deflate: [UInt8] = [0x78, 0x9C, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0, 0x06, 0x2C, 0x02, 0x15]
    #expect(try decompressed(gzip, .gzip) == Array("hello".utf8))
    #expect(try decompressed(deflate, .deflate) == Array("hello".utf8))
  }
}

func compressed(_ message: [UInt8], _ algorithm: CompressionAlgorithm) throws(CompressionError) -> [UInt8] {
  var output: [UInt8] = []
  do { try message.withUnsafeBytes { try algorithm.compress($0, into: &output) } } catch let error as CompressionError {
    throw error
  } catch {
    Issue.record(error)
  }
  return output
}

func decompressed(
  _ bytes: [UInt8], _ algorithm: CompressionAlgorithm, maximumBytes: Int = 1 << 20
) throws -> [UInt8] {
  try bytes.withUnsafeBytes { try algorithm.decompress($0, maximumBytes: maximumBytes) }
}
