import HTTP2
import RPCCore
@testable import RPCTransport
import StandardMessages
import Testing

/// What a server makes of requests that are not as they should be.
@Suite(.timeLimit(.minutes(3))) struct RequestConformanceTests {
  private func answer(
    to headers: HeaderBlock, body: [UInt8]? = framed(), service: TestService = .echo,
    configuration: HTTP2ServerConfiguration = HTTP2ServerConfiguration(port: 0)
  ) async throws -> RawClient.Response {
    try await withServer(service, configuration: configuration) { server in
      let client = try await RawClient.connect(to: server.address)
      let response = try await client.call(headers, body: body)
      try await client.close()
      return response
    }
  }

  @Test("1: a method other than POST is refused", arguments: ["GET", "PUT", "post"])
  func method(verb: String) async throws {
    let response = try await answer(to: .call(replacing: [":method": verb]))
    #expect(response.field(":status") == "405")
    #expect(response.field("grpc-status") == nil)
  }

  @Test(
    "2: a malformed path is UNIMPLEMENTED",
    arguments: [
      "/", "/test.Service", "//Unary", "/test.Service/", "/test.Service/Unary/", "/a/b/c", "/test.Service/unary",
      "/Test.Service/Unary", "*",
    ])
  func path(path: String) async throws {
    let response = try await answer(to: .call(path))
    #expect(response.field("grpc-status") == "12" || response.closeCode == .protocolError)
    #expect(response.data.isEmpty)
  }

  @Test("3: the call succeeds with te: trailers, as every client sends it, and its path is case-sensitive")
  func correct() async throws {
    let response = try await answer(to: .call(), body: framed(TestMessage(typeUrl: "x")))
    #expect(response.headers.first?.first(":status") == "200")
    #expect(response.headers.first?.first("content-type") == "application/grpc")
    #expect(response.data == framed(TestMessage(typeUrl: "x")))
    #expect(response.headers.last?.first("grpc-status") == "0")
    #expect(response.closeCode == .noError)
  }

  @Test("4: a malformed grpc-timeout is an error", arguments: ["", "1", "S", "123456789S", "1D", "-1S", "1.0S"])
  func malformedTimeout(value: String) async throws {
    let response = try await answer(to: .call(replacing: ["grpc-timeout": value]))
    #expect(response.field("grpc-status") == "13")
    #expect(response.data.isEmpty)
  }

  @Test("4: a timeout of 0 has passed", arguments: ["0n", "0H", "00000000S"])
  func zeroTimeout(value: String) async throws {
    let response = try await answer(to: .call(replacing: ["grpc-timeout": value]))
    #expect(response.field("grpc-status") == "4")
  }

  @Test("4: the largest timeout is no overflow", arguments: ["99999999H", "99999999M", "99999999S"])
  func largestTimeout(value: String) async throws {
    let response = try await answer(to: .call(replacing: ["grpc-timeout": value]))
    #expect(response.field("grpc-status") == "0")
  }

  @Test(
    "5: a content-type that is not gRPC's gets 415",
    arguments: [
      "application/json", "text/html", "application/grpcfoo", "application/grp", "", "application/grpc-web",
    ])
  func contentType(value: String) async throws {
    let response = try await answer(to: .call(replacing: ["content-type": value]))
    #expect(response.field(":status") == "415")
  }

  @Test("5: no content-type gets 415")
  func noContentType() async throws {
    let response = try await answer(to: .call(replacing: ["content-type": nil]))
    #expect(response.field(":status") == "415")
  }

  @Test(
    "5: the bare form, +proto and parameters are taken",
    arguments: [
      "application/grpc", "application/grpc+proto", "application/grpc;charset=utf-8", "application/grpc+proto; a=b",
    ])
  func goodContentType(value: String) async throws {
    let response = try await answer(to: .call(replacing: ["content-type": value]))
    #expect(response.field("grpc-status") == "0")
  }

  @Test("6: an unknown codec is an error", arguments: ["application/grpc+json", "application/grpc+foo"])
  func codec(value: String) async throws {
    let response = try await answer(to: .call(replacing: ["content-type": value]))
    #expect(response.field(":status") == "415")
    #expect(response.data.isEmpty)
  }

  @Test("9: a value that HTTP allows and gRPC does not neither fails the call nor comes back as it was")
  func obsoleteText() async throws {
    let echo = TestService.unary { message, context in
      context.responseHeaders = context.metadata
      return message
    }
    var headers = HeaderBlock.call()
    headers.append(name: "x-odd".utf8, value: [0x61, 0xFF, 0x09, 0x62])
    let response = try await answer(to: headers, service: echo)
    #expect(response.field("grpc-status") == "0")
    let echoed = try #require(response.headers.first?.first("x-odd"))
    #expect(echoed.hasPrefix("a") && echoed.hasSuffix("b"))
    #expect(echoed.utf8.allSatisfy { (0x20...0x7E).contains($0) })
  }

  @Test("10: a handler neither sees nor sets names of the protocol")
  func reserved() async throws {
    let service = TestService.unary { _, context in
      TestMessage(typeUrl: context.metadata.map(\.name).joined(separator: ","))
    }
    let response = try await answer(
      to: .call(replacing: ["grpc-anything": "1", "x-own": "2", "grpc-accept-encoding": "gzip"]), service: service)
    #expect(response.data == framed(TestMessage(typeUrl: "x-own")))
  }

  @Test("11: a header list above 8 KiB is RESOURCE_EXHAUSTED, and the connection goes on")
  func largeHeaders() async throws {
    try await withServer(.echo) { server in
      let client = try await RawClient.connect(to: server.address)
      let large = String(repeating: "a", count: 9_000)
      let refused = try await client.call(.call(replacing: ["x-large": large]), body: framed())
      #expect(refused.field("grpc-status") == "8")
      let next = try await client.call(.call(), body: framed())
      #expect(next.field("grpc-status") == "0")
      try await client.close()
    }
  }

  @Test("14: a stream that ends inside a message is INTERNAL", arguments: [1, 4, 5, 6])
  func truncated(count: Int) async throws {
    let body = Array(framed(TestMessage(typeUrl: "text")).prefix(count))
    #expect(try await answer(to: .call(), body: body).field("grpc-status") == "13")
  }

  @Test("15, 16: a flag that was not agreed on is INTERNAL", arguments: [1, 2, 255] as [UInt8])
  func flag(flag: UInt8) async throws {
    #expect(try await answer(to: .call(), body: framed(flag: flag)).field("grpc-status") == "13")
  }

  @Test("17: an encoding that is not supported is UNIMPLEMENTED, with those that are")
  func encoding() async throws {
    let response = try await answer(to: .call(replacing: ["grpc-encoding": "snappy"]))
    #expect(response.field("grpc-status") == "12")
    #expect(response.field("grpc-accept-encoding") == "gzip,deflate,identity")
    #expect(try await answer(to: .call(replacing: ["grpc-encoding": "identity"])).field("grpc-status") == "0")
  }

  @Test("21: a request above the limit is RESOURCE_EXHAUSTED before it has come")
  func largeMessage() async throws {
    let prefixOnly: [UInt8] = [0, 0x7F, 0xFF, 0xFF, 0xFF]
    #expect(try await answer(to: .call(), body: prefixOnly).field("grpc-status") == "8")
  }

  @Test("22: a request that does not parse is INTERNAL")
  func malformedMessage() async throws {
    #expect(try await answer(to: .call(), body: [0, 0, 0, 0, 2, 0xFF, 0xFF]).field("grpc-status") == "13")
  }

  @Test("23: a unary call with 0 or 2 messages is UNIMPLEMENTED")
  func cardinality() async throws {
    #expect(try await answer(to: .call(), body: nil).field("grpc-status") == "12")
    #expect(try await answer(to: .call(), body: []).field("grpc-status") == "12")
    #expect(try await answer(to: .call(), body: framed() + framed()).field("grpc-status") == "12")
  }

  @Test("28: an unknown service or method is UNIMPLEMENTED", arguments: ["/test.Service/Nope", "/nope/Unary"])
  func unknown(path: String) async throws {
    let response = try await answer(to: .call(path))
    #expect(response.field("grpc-status") == "12")
    #expect(response.headers.count == 1)
    #expect(response.headers.first?.first("content-type") == "application/grpc")
  }
}
