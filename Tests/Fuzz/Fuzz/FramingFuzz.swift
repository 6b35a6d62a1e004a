@testable import RPCCore

/// Message framing. Where the bytes of a body are cut must not matter (gRPC PROTOCOL-HTTP2 "Length-Prefixed-Message").
///
/// Input: the size of the pieces, then a body.
enum FramingFuzz {
  private static let maximumMessageBytes = 1_000

  private struct Outcome: Equatable {
    var messages: [[UInt8]] = []
    var code: RPCStatus.Code?
  }

  @Sendable static func run(_ input: UnsafeRawBufferPointer) {
    var reader = InputReader(input)
    let pieces = Int(reader.byte()) + 1
    let body = reader.remaining()
    let whole = deframe(body, pieces: max(body.count, 1))
    require(deframe(body, pieces: pieces) == whole, "messages do not depend on the pieces")
    require(deframe(body, pieces: 1) == whole, "messages do not depend on single bytes")
  }

  private static func deframe(_ body: [UInt8], pieces: Int) -> Outcome {
    var deframer = MessageDeframer(maximumMessageBytes: maximumMessageBytes)
    var outcome = Outcome()
    do throws(RPCError) {
      var rest = body[...]
      while !rest.isEmpty {
        try deframer.append(Array(rest.prefix(pieces))) { outcome.messages.append(Array($0.bytes)) }
        require(deframer.bufferedBytes <= maximumMessageBytes + 5, "no more is kept than a message")
        rest = rest.dropFirst(pieces)
      }
      try deframer.finish()
    } catch {
      outcome.code = error.code
    }
    require(outcome.messages.allSatisfy { $0.count <= maximumMessageBytes }, "the limit of a message")
    return outcome
  }
}
