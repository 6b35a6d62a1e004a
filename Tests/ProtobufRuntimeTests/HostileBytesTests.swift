import ProtobufRuntime
import StandardMessages
import Testing

@Suite struct HostileBytesTests {
  /// Decodes, and if that works encodes and decodes again; any outcome but a value or a `ProtobufError` is a fault.
  private func exercise(_ bytes: [UInt8]) {
    guard let message = try? Everything(serializedBytes: bytes) else { return }
    let again = message.serializedBytes()
    // Compared as bytes, since a NaN is not equal to itself.
    #expect((try? Everything(serializedBytes: again))?.serializedBytes() == again)
    _ = message.jsonString()
  }

  @Test func everyTruncationIsReadOrRefused() throws {
    let bytes = makeSample().serializedBytes()
    for length in 0..<bytes.count { exercise(Array(bytes[..<length])) }
    #expect(throws: ProtobufError.self) { try Everything(serializedBytes: Array(bytes.dropLast())) }
  }

  @Test func everyFlippedBitIsReadOrRefused() {
    var bytes = makeSample().serializedBytes()
    for index in bytes.indices {
      for bit in 0..<8 {
        bytes[index] ^= 1 << bit
        exercise(bytes)
        bytes[index] ^= 1 << bit
      }
    }
    #expect((try? Everything(serializedBytes: bytes)) == makeSample())
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func randomBytesAreReadOrRefused(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let sample = makeSample().serializedBytes()
    for _ in 0..<500 {
      exercise(
        (0..<Int.random(in: 0...80, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) })
      // Splices of a message reach deeper than noise.
      let start = Int.random(in: sample.indices, using: &generator)
      let end = Int.random(in: start...sample.count, using: &generator)
      exercise(Array(sample[start..<end] + sample[..<start]))
    }
    #expect(Everything().serializedBytes().isEmpty)
  }

  @Test(
    arguments: [
      [0x72, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F],  // a string of 4 GiB
      [0x72, 0xFF, 0xFF, 0xFF, 0xFF, 0x07],  // a string of 2 GiB
      [0x72, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01],  // a length of eight bytes
      [0xFA, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0x07, 0x01],  // a packed array of 2 GiB
      [0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],  // a varint of eleven bytes
      [0x08],  // a tag without a value
      [0x00],  // field number 0
      [0x0B], [0x0C], [0x0E, 0x00], [0x0F, 0x00],  // groups and wire types that do not exist
      [0x09, 1, 2, 3, 4, 5, 6, 7, 8],  // int32 as a 64-bit value
      [0x70, 0x01],  // a string as a varint
      [0xBA, 0x02, 3, 1, 2, 3],  // fixed64s of three bytes
    ] as [[UInt8]])
  func malformedBytesAreRefused(_ bytes: [UInt8]) {
    #expect { try Everything(serializedBytes: bytes) } throws: { error in
      guard case .malformed? = error as? ProtobufError else { return false }
      return true
    }
  }

  private static let badUTF8: [[UInt8]] = [
    [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98],
    [0x41, 0xFF],
  ]

  @Test(arguments: badUTF8)
  func badUTF8IsRefusedWhereverItStands(_ text: [UInt8]) throws {
    func field(_ number: Int, _ content: [UInt8]) -> [UInt8] {
      [UInt8(truncatingIfNeeded: number << 3 | 2 | 0x80), UInt8(number >> 4), UInt8(content.count)] + content
    }
    func small(_ number: UInt8, _ content: [UInt8]) -> [UInt8] { [number << 3 | 2, UInt8(content.count)] + content }

    let places: [[UInt8]] = [
      field(14, text),  // singular
      field(17, small(1, text)),  // in a message
      field(44, text),  // repeated
      field(47, small(3, small(1, text))),  // two levels down
      field(61, small(1, text)), field(61, small(2, text)),  // key and value of a map
      field(71, text),  // in a oneof
    ]
    for bytes in places {
      #expect { try Everything(serializedBytes: bytes) } throws: { error in
        guard case .malformed(let reason)? = error as? ProtobufError else { return false }
        return reason.contains("UTF-8") && reason.contains("testmessages.v1.Everything")
      }
    }
    #expect(try Everything(serializedBytes: field(15, text)).bytesField == text)
  }

  @Test func aSmallMessageThatUnfoldsIsCapped() {
    // A million empty messages in two megabytes.
    let bytes = Array(repeatElement([0xFA, 0x02, 0] as [UInt8], count: 1_000_000).joined())
    #expect(throws: ProtobufError.arenaExhausted(limit: 1 << 20)) {
      try Everything(serializedBytes: bytes, limits: DecodingLimits(maximumArenaBytes: 1 << 20))
    }
    #expect(throws: ProtobufError.arenaExhausted(limit: 32 << 20)) { try Everything(serializedBytes: bytes) }
  }

  @Test(arguments: [0, 1, 7, 8, 100, 1_000, 1_500, 2_000, 3_000, 4_000])
  func everyArenaSizeWorksOrIsReported(limit: Int) {
    let bytes = makeSample().serializedBytes()
    do throws(ProtobufError) {
      let message = try Everything(serializedBytes: bytes, limits: DecodingLimits(maximumArenaBytes: limit))
      #expect(message == makeSample())
    } catch {
      #expect(error == .arenaExhausted(limit: limit))
    }
  }

  @Test func aLargeHonestMessageIsRead() throws {
    let message = Everything(
      stringField: String(repeating: "long ", count: 400_000), int64s: Array(0..<100_000),
      inners: (0..<20_000).map { .init(value: "inner number \($0)", count: $0) })
    #expect(try Everything(serializedBytes: message.serializedBytes()) == message)
  }
}
