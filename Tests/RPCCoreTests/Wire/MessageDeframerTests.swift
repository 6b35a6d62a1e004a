@testable import RPCCore
import Testing

@Suite struct MessageDeframerTests {
  private static func frame(_ payload: [UInt8], flag: UInt8 = 0) -> [UInt8] {
    let count = UInt32(payload.count)
    return [flag] + (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * $0)) } + payload
  }

  private static func messages(_ chunks: [[UInt8]], limit: Int = 1_000) throws(RPCError) -> [[UInt8]] {
    var deframer = MessageDeframer(maximumMessageBytes: limit)
    var found: [[UInt8]] = []
    for chunk in chunks { try deframer.append(chunk) { found.append(Array($0.bytes)) } }
    try deframer.finish()
    return found
  }

  private static let payloads: [[UInt8]] = [[1, 2, 3], [], Array(repeating: 7, count: 300), [9]]
  private static let stream = payloads.flatMap { frame($0) }

  @Test("13: the boundaries of chunks mean nothing", arguments: [1, 2, 3, 4, 5, 6, 7, 100, 10_000])
  func boundaries(chunkSize: Int) throws {
    let chunks = stride(from: 0, to: Self.stream.count, by: chunkSize).map {
      Array(Self.stream[$0..<min($0 + chunkSize, Self.stream.count)])
    }
    #expect(try Self.messages(chunks) == Self.payloads)
  }

  @Test func emptyChunksAreNothing() throws {
    #expect(try Self.messages([[], Self.stream, []]) == Self.payloads)
  }

  @Test("14: the length is big-endian")
  func bigEndian() throws {
    let found = try Self.messages([[0, 0, 0, 1, 2] + Array(repeating: 5, count: 258)])
    #expect(found.map(\.count) == [258])
  }

  @Test("14: a stream that ends inside a message is INTERNAL", arguments: [1, 4, 5, 7])
  func truncated(count: Int) {
    let error = #expect(throws: RPCError.self) { try Self.messages([Array(Self.stream.prefix(count))]) }
    #expect(error?.code == .internal)
  }

  @Test("15, 16: a flag other than 0 is INTERNAL", arguments: [1, 2, 0x80, 0xFF] as [UInt8])
  func flags(flag: UInt8) {
    let whole = #expect(throws: RPCError.self) { try Self.messages([Self.frame([1], flag: flag)]) }
    #expect(whole?.code == .internal)
    let lone = #expect(throws: RPCError.self) { try Self.messages([[flag]]) }
    #expect(lone?.code == .internal)
  }

  @Test("15, 16: flag 1 goes with an encoding, and says which messages it is for")
  func compressed() throws {
    var deframer = MessageDeframer(maximumMessageBytes: 10, encoding: .gzip)
    var found: [ReceivedMessage] = []
    for byte in Self.frame([1], flag: 1) + Self.frame([2]) { try deframer.append([byte]) { found.append($0) } }
    try deframer.append(Self.frame([3], flag: 1)) { found.append($0) }
    #expect(found.map(\.encoding) == [.gzip, .identity, .gzip])
    #expect(found.map { Array($0.bytes) } == [[1], [2], [3]])
    let error = #expect(throws: RPCError.self) { try deframer.append(Self.frame([1], flag: 2)) { _ in } }
    #expect(error?.code == .internal)
  }

  @Test("21: a length above the limit is RESOURCE_EXHAUSTED before any of the message is kept")
  func tooLarge() throws {
    #expect(try Self.messages([Self.frame(Array(repeating: 0, count: 10))], limit: 10).count == 1)
    var deframer = MessageDeframer(maximumMessageBytes: 10)
    let error = #expect(throws: RPCError.self) { try deframer.append([0, 0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3]) { _ in } }
    #expect(error?.code == .resourceExhausted)
    #expect(deframer.bufferedBytes == 0)
  }

  @Test func messagesBeforeAFaultAreDelivered() {
    var deframer = MessageDeframer(maximumMessageBytes: 10)
    var found: [[UInt8]] = []
    let error = #expect(throws: RPCError.self) {
      try deframer.append(Self.frame([1]) + Self.frame([2], flag: 9)) { found.append(Array($0.bytes)) }
    }
    #expect(error?.code == .internal)
    #expect(found == [[1]])
  }

  @Test func arbitraryBytesNeverTrap() {
    // Knuth's 64-bit linear congruential generator: any bytes do, the same in every run.
    var state: UInt64 = 1
    func random(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    for _ in 0..<2_000 {
      var deframer = MessageDeframer(maximumMessageBytes: 1 << 16)
      var taken = 0
      var delivered = 0
      for _ in 0..<4 {
        let chunk = (0..<random(40)).map { _ in random(4) == 0 ? UInt8(random(256)) : 0 }
        taken += chunk.count
        do throws(RPCError) { try deframer.append(chunk) { delivered += $0.bytes.count } } catch { break }
      }
      #expect(delivered + deframer.bufferedBytes <= taken)
    }
  }
}
