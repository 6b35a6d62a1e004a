package import MessageCompression

/// Finds the messages in the bytes of a body, whose boundaries mean nothing (gRPC PROTOCOL-HTTP2
/// "Length-Prefixed-Message").
package struct MessageDeframer: Sendable {
  /// The part of a message that has come, with its prefix.
  private var partial: [UInt8] = []
  /// How many bytes `partial` is going to have, once its prefix is complete.
  private var expected: Int?
  private let maximumMessageBytes: Int
  /// What `grpc-encoding` has named: what a message whose flag is set is compressed with.
  package var encoding: CompressionAlgorithm

  package init(maximumMessageBytes: Int, encoding: CompressionAlgorithm = .identity) {
    self.maximumMessageBytes = maximumMessageBytes
    self.encoding = encoding
  }

  /// Bytes of a message that is not complete.
  package var bufferedBytes: Int { partial.count }

  /// Takes bytes and hands out the messages that are complete, in order.
  /// - Throws: INTERNAL for a wrong flag, RESOURCE_EXHAUSTED for a length above the limit, before any of the message
  ///   has been kept. The deframer is of no more use then.
  package mutating func append(
    _ bytes: [UInt8], _ deliver: (ReceivedMessage) -> Void
  ) throws(RPCError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      if partial.isEmpty {
        // The usual case, in which nothing is copied: the message is all in this chunk.
        guard let length = try length(of: rest), rest.count - MessagePrefix.byteCount >= length else {
          try keep(&rest)
          continue
        }
        let message = rest.dropFirst(MessagePrefix.byteCount).prefix(length)
        deliver(ReceivedMessage(message, encoding: encoding(flag: rest.first)))
        rest = rest[message.endIndex...]
      } else {
        try keep(&rest)
        if partial.count == expected { deliver(takePartial()) }
      }
    }
  }

  /// - Throws: INTERNAL when the body ended inside a message.
  package func finish() throws(RPCError) {
    guard partial.isEmpty else {
      throw RPCError(code: .internal, message: "the stream ended inside a message")
    }
  }

  /// Moves into `partial` what belongs to the message that it has begun, the prefix first.
  private mutating func keep(_ rest: inout ArraySlice<UInt8>) throws(RPCError) {
    let wanted = (expected ?? MessagePrefix.byteCount) - partial.count
    let part = rest.prefix(wanted)
    partial.append(contentsOf: part)
    rest = rest[part.endIndex...]
    if expected == nil, let length = try length(of: partial[...]) {
      expected = MessagePrefix.byteCount + length
    }
  }

  private mutating func takePartial() -> ReceivedMessage {
    defer {
      partial = []
      expected = nil
    }
    return ReceivedMessage(
      partial.dropFirst(MessagePrefix.byteCount), encoding: encoding(flag: partial.first))
  }

  private func encoding(flag: UInt8?) -> CompressionAlgorithm {
    flag == MessagePrefix.compressedFlag ? encoding : .identity
  }

  /// The length in the prefix that `bytes` starts with, or nil when it is not complete.
  private func length(of bytes: ArraySlice<UInt8>) throws(RPCError) -> Int? {
    guard let flag = bytes.first else { return nil }
    guard flag <= MessagePrefix.compressedFlag else {
      throw RPCError(code: .internal, message: "a message has an unknown flag")
    }
    // gRPC compression.md: nothing says what it is compressed with.
    guard flag == 0 || encoding != .identity else {
      throw RPCError(code: .internal, message: "a message is compressed but no encoding was named")
    }
    guard bytes.count >= MessagePrefix.byteCount else { return nil }
    let length = bytes.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard length <= maximumMessageBytes else {
      throw RPCError(
        code: .resourceExhausted,
        message: "a message of \(length) bytes is larger than the limit of \(maximumMessageBytes)",
        cause: MessageTooLarge())
    }
    return length
  }
}
