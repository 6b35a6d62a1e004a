import InteropExpectations
import InteropMessages

extension Grpc.Testing.Payload {
  static func zeros(_ count: Int) -> Grpc.Testing.Payload {
    Grpc.Testing.Payload(body: Array(repeating: 0, count: count))
  }
}

/// - Throws: ``Failure`` unless the payload is that many zeros.
func expectZeros(_ payload: Grpc.Testing.Payload?, count: Int) throws(Failure) {
  guard let payload else { throw Failure(description: "the response has no payload") }
  try expectEqual(payload.type, .compressable, "the payload's type")
  try expectEqual(payload.body.count, count, "the payload's size")
  try expect(payload.body.allSatisfy { $0 == 0 }, "the payload has bytes other than 0")
}
