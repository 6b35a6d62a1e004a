import InteropMessages
import MessageCompression
import RPCCore
import Testing

@testable import interop_server

/// What the server makes of requests that none of the official clients sends.
@Suite struct RequestedBehaviourTests {
  @Test("a size that is negative, or more than a message holds, is refused before anything is made")
  func sizes() throws {
    #expect(try Grpc.Testing.Payload.zeros(count: 0).body.isEmpty)
    #expect(try Grpc.Testing.Payload.zeros(count: 4 << 20).body.count == 4 << 20)
    for (count, code) in [(-1, RPCStatus.Code.invalidArgument), (.min, .invalidArgument), (.max, .resourceExhausted)]
      as [(Int32, RPCStatus.Code)]
    {
      let error = #expect(throws: RPCError.self) { try Grpc.Testing.Payload.zeros(count: count) }
      #expect(error?.code == code)
    }
  }

  @Test("a status is OK, one of the canonical ones, or UNKNOWN")
  func statuses() throws {
    try Grpc.Testing.EchoStatus(code: 0, message: "fine").throwIfFailure()
    for (number, code) in [(5, RPCStatus.Code.notFound), (17, .unknown), (-1, .unknown), (.max, .unknown)]
      as [(Int32, RPCStatus.Code)]
    {
      let status = Grpc.Testing.EchoStatus(code: number, message: "text")
      let error = #expect(throws: RPCError.self) { try status.throwIfFailure() }
      #expect(error?.code == code)
      #expect(error?.message == "text")
    }
  }

  @Test("whether a request is compressed is checked against what it says", arguments: CompressionAlgorithm.allCases)
  func compression(encoding: CompressionAlgorithm) throws {
    let isCompressed = encoding != .identity
    try Grpc.Testing.BoolValue(value: isCompressed).check(encoding)
    let error = #expect(throws: RPCError.self) { try Grpc.Testing.BoolValue(value: !isCompressed).check(encoding) }
    #expect(error?.code == .invalidArgument)
  }
}
