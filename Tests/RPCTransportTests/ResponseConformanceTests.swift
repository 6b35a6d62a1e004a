import HTTP2
import RPCCore
@testable import RPCTransport
import StandardMessages
import Testing

/// What a client makes of responses, right and wrong ones.
@Suite(.timeLimit(.minutes(3))) struct ResponseConformanceTests {
  private static let headers: HeaderBlock = [":status": "200", "content-type": "application/grpc"]
  private static let ok: HeaderBlock = ["grpc-status": "0"]

  private func outcome(
    of blocks: [HeaderBlock], body: [UInt8] = [], reset: HTTP2ErrorCode? = nil
  ) async throws -> RPCStatus {
    try await RawServer.run(RawServer.answering(blocks, body: body, reset: reset)) { server in
      try await withRPCClient(target: server.target) { client in
        do {
          _ = try await client.unary(TestMessage())
          return RPCStatus.ok
        } catch let error as RPCError {
          return error.status
        }
      }
    }
  }

  @Test func aCorrectResponseIsOK() async throws {
    #expect(try await outcome(of: [Self.headers, Self.ok], body: framed()) == .ok)
  }

  @Test(
    "26: grpc-message is percent-decoded, and a broken one does not fail the call",
    arguments: [
      ("n%C3%B6 100%25", "nö 100%"), ("100%", "100%"), ("%zz", "%zz"),
    ])
  func message(sent: String, expected: String) async throws {
    let trailers: HeaderBlock = ["grpc-status": "5", "grpc-message": sent]
    #expect(try await outcome(of: [Self.headers, trailers]) == RPCStatus(code: .notFound, message: expected))
  }

  @Test(
    "31: without grpc-status the HTTP status decides",
    arguments: [
      ("400", RPCStatus.Code.internal), ("401", .unauthenticated), ("403", .permissionDenied), ("404", .unimplemented),
      ("429", .unavailable), ("502", .unavailable), ("503", .unavailable), ("504", .unavailable), ("418", .unknown),
      ("200", .unknown), ("500", .unknown),
    ])
  func httpStatus(status: String, code: RPCStatus.Code) async throws {
    #expect(try await outcome(of: [[":status": status, "content-type": "text/html"]]).code == code)
    #expect(try await outcome(of: [[":status": status]], body: [1, 2, 3]).code == code)
  }

  @Test("31: a grpc-status that is there wins over the HTTP status")
  func statusWins() async throws {
    let both: HeaderBlock = [":status": "503", "content-type": "application/grpc", "grpc-status": "10"]
    #expect(try await outcome(of: [both]).code == .aborted)
  }

  @Test("31: trailers without grpc-status are UNKNOWN, and so is an end without trailers")
  func noStatus() async throws {
    #expect(try await outcome(of: [Self.headers, ["x": "y"]], body: framed()).code == .unknown)
    #expect(try await outcome(of: [Self.headers], body: framed()).code == .unknown)
  }

  @Test(
    "24: a grpc-status that is no code is UNKNOWN", arguments: ["17", "99", "-1", "abc", "", "99999999999999999999"])
  func oddStatus(value: String) async throws {
    #expect(try await outcome(of: [Self.headers, ["grpc-status": value]]).code == .unknown)
  }

  @Test(
    "32: a reset becomes a status",
    arguments: [
      (HTTP2ErrorCode.refusedStream, RPCStatus.Code.unavailable), (.enhanceYourCalm, .resourceExhausted),
      (.inadequateSecurity, .permissionDenied), (.cancel, .cancelled), (.noError, .internal),
      (.protocolError, .internal), (.internalError, .internal), (.flowControlError, .internal),
      (.streamClosed, .internal), (.frameSizeError, .internal), (.compressionError, .internal),
      (.connectError, .internal),
    ])
  func reset(code: HTTP2ErrorCode, expected: RPCStatus.Code) async throws {
    #expect(try await outcome(of: [], reset: code).code == expected)
    #expect(try await outcome(of: [Self.headers], reset: code).code == expected)
  }

  @Test("33: a grpc-status in the initial headers is ignored when trailers follow")
  func statusInHeaders() async throws {
    var headers = Self.headers
    headers.append("grpc-status", "5")
    #expect(try await outcome(of: [headers, Self.ok], body: framed()) == .ok)
  }

  @Test(
    "34: another gRPC codec is INTERNAL, something else is UNKNOWN",
    arguments: [
      ("application/grpc+json", RPCStatus.Code.internal), ("text/html", .unknown), ("application/json", .unknown),
    ])
  func contentType(value: String, code: RPCStatus.Code) async throws {
    #expect(try await outcome(of: [[":status": "200", "content-type": value], Self.ok], body: framed()).code == code)
  }

  @Test("17: an encoding that was not offered is INTERNAL at the client")
  func encoding() async throws {
    var headers = Self.headers
    headers.append("grpc-encoding", "snappy")
    #expect(try await outcome(of: [headers, Self.ok], body: framed()).code == .internal)
  }

  @Test("15, 16: a flag that was not agreed on is INTERNAL", arguments: [1, 7] as [UInt8])
  func flag(flag: UInt8) async throws {
    #expect(try await outcome(of: [Self.headers, Self.ok], body: framed(flag: flag)).code == .internal)
  }

  @Test("14: a response that ends inside a message is INTERNAL")
  func truncated() async throws {
    #expect(try await outcome(of: [Self.headers, Self.ok], body: [0, 0, 0]).code == .internal)
  }

  @Test("21: a response above the limit is RESOURCE_EXHAUSTED")
  func large() async throws {
    #expect(try await outcome(of: [Self.headers, Self.ok], body: [0, 0x7F, 0, 0, 0, 1]).code == .resourceExhausted)
  }

  @Test("22: a response that does not parse is INTERNAL")
  func malformed() async throws {
    #expect(try await outcome(of: [Self.headers, Self.ok], body: [0, 0, 0, 0, 1, 0xFF]).code == .internal)
  }

  @Test("23: a unary response with 0 or 2 messages is an error")
  func cardinality() async throws {
    #expect(try await outcome(of: [Self.headers, Self.ok]).code == .unimplemented)
    #expect(try await outcome(of: [Self.headers, Self.ok], body: framed() + framed()).code == .unimplemented)
  }

  @Test("27: details come with the error, and broken ones do not fail the call")
  func details() async throws {
    let info = Google.Rpc.ErrorInfo(reason: "HALTED", domain: "outcry")
    let service = TestService.unary { message, _ in
      throw RPCError(code: .failedPrecondition, message: "", details: [info])
    }
    try await withServerAndClient(service) { (client, _) async throws in
      let error = await rpcError { try await client.unary(TestMessage()) }
      #expect(error?.code == .failedPrecondition)
      #expect(error?.detail(Google.Rpc.ErrorInfo.self) == info)
    }
    let broken: HeaderBlock = ["grpc-status": "9", "grpc-status-details-bin": "*"]
    #expect(try await outcome(of: [Self.headers, broken]).code == .failedPrecondition)
  }

  @Test func metadataGoesBothWays() async throws {
    let service = TestService.serverStreaming { message, responses, context in
      context.responseHeaders = context.metadata
      var trailers = Metadata()
      try trailers.append([0, 1, 0xFF], for: "end-bin")
      context.responseTrailers = trailers
      try await responses.write(message)
    }
    try await withServerAndClient(service) { (client, _) async throws in
      var options = CallOptions()
      try options.metadata.append("value", for: "x-own")
      try options.metadata.append([1, 2], for: "x-bin")
      var iterator = client.responses(TestMessage(), options: options).makeAsyncIterator()
      let first = try await iterator.next()
      #expect(first == TestMessage())
      #expect(iterator.headers?["x-own"] == "value")
      #expect(iterator.headers?.binaryValues("x-bin") == [[1, 2]])
      let end = try await iterator.next()
      #expect(end == nil)
      #expect(iterator.trailers?.binaryValues("end-bin") == [[0, 1, 0xFF]])
    }
  }
}
