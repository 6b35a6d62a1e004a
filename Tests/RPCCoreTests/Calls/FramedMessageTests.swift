import MessageCompression
@testable import RPCCore
import StandardMessages
import Testing

@Suite struct FramedMessageTests {
  private static let message = TestMessage(typeUrl: "text", value: Array(repeating: 7, count: 5_000))

  @Test("14: the prefix has the flag and the length, big-endian")
  func prefix() throws {
    let framed = try FramedMessage(TestMessage(value: Array(repeating: 1, count: 300)))
    #expect(Array(framed.bytes.prefix(5)) == [0, 0, 0, 1, 0x2F])
    #expect(framed.payload.count == 303)
    #expect(!framed.isCompressed)
  }

  @Test(
    "19: a compressed message comes back from what its prefix says",
    arguments: [.gzip, .deflate] as [CompressionAlgorithm])
  func compressed(algorithm: CompressionAlgorithm) throws {
    let framed = try FramedMessage(Self.message, encoding: algorithm)
    #expect(framed.isCompressed)
    var deframer = MessageDeframer(maximumMessageBytes: 1_000, encoding: algorithm)
    var received: [ReceivedMessage] = []
    try deframer.append(framed.bytes) { received.append($0) }
    try deframer.finish()
    #expect(received.map(\.encoding) == [algorithm])
    #expect(try received.map { try TestMessage($0, limits: MessageLimits()) } == [Self.message])
  }

  @Test("20: a message that does not become smaller is sent as it is")
  func incompressible() throws {
    for message in [TestMessage(), TestMessage(typeUrl: "x")] {
      #expect(try FramedMessage(message, encoding: .gzip) == FramedMessage(message))
    }
  }

  @Test("21: a limit is for what a message has before it is compressed, and after it is decompressed")
  func limits() throws {
    let sent = #expect(throws: RPCError.self) {
      try FramedMessage(Self.message, maximumBytes: 1_000, encoding: .gzip)
    }
    #expect(sent?.code == .resourceExhausted)
    let framed = try FramedMessage(Self.message, encoding: .gzip)
    #expect(framed.bytes.count < 1_000)
    let received = ReceivedMessage(framed.payload, encoding: .gzip)
    let error = #expect(throws: RPCError.self) {
      try TestMessage(received, limits: MessageLimits(maximumReceiveBytes: 1_000))
    }
    #expect(error?.code == .resourceExhausted)
  }

  @Test("18: corrupt data is INTERNAL, and says so apart from a message that does not parse")
  func corrupt() {
    let error = #expect(throws: RPCError.self) {
      try TestMessage(ReceivedMessage([1, 2, 3], encoding: .deflate), limits: MessageLimits())
    }
    #expect(error?.code == .internal)
    #expect(error?.cause as? CompressionError == .corrupt)
  }
}
