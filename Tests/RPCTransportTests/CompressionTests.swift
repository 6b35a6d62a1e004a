import HTTP2
import MessageCompression
import RPCCore
@testable import RPCTransport
import StandardMessages
import Synchronization
import Testing

/// Points 15 to 21: compression between a client and a server, and with peers that are wrong about it.
@Suite(.timeLimit(.minutes(3))) struct CompressionTests {
  static let compressing: [CompressionAlgorithm] = [.gzip, .deflate]
  private static let message = TestMessage(typeUrl: "text", value: Array(repeating: 7, count: 10_000))
  private static let headers: HeaderBlock = [":status": "200", "content-type": "application/grpc"]
  private static let ok: HeaderBlock = ["grpc-status": "0"]

  /// Answers with the encoding of its request, as seen by the handler.
  private static let tellsEncoding = TestService.unary { _, context in
    TestMessage(typeUrl: context.requestEncoding.name)
  }

  /// Writes one message as the call has it and one that opts out.
  private static func streaming(compressed: Bool) -> TestService {
    .serverStreaming { message, responses, context in
      context.compressesResponses = compressed
      try await responses.write(message)
      try await responses.write(message, compress: false)
    }
  }

  // MARK: - Both sides

  @Test("17: a request in either algorithm is understood", arguments: CompressionAlgorithm.allCases)
  func compressedRequest(algorithm: CompressionAlgorithm) async throws {
    try await withServerAndClient(Self.tellsEncoding) { (client, _) async throws in
      var options = CallOptions()
      options.compression = algorithm
      #expect(try await client.unary(Self.message, options: options).typeUrl == algorithm.name)
    }
  }

  @Test("20: a message that opts out is not compressed, and the others of its call are", arguments: compressing)
  func requestOptOut(algorithm: CompressionAlgorithm) async throws {
    let service = TestService(methods: [
      .bidirectionalStreaming(TestService.bidirectional) { (requests: RequestStream<TestMessage>, responses, _) in
        var iterator = requests.makeAsyncIterator()
        while let request = try await iterator.next() {
          try await responses.write(TestMessage(typeUrl: iterator.messageEncoding.name, value: request.value))
        }
      }
    ])
    try await withServerAndClient(service) { (client, _) async throws in
      var options = CallOptions()
      options.compression = algorithm
      let responses: ResponseStream<TestMessage> = client.bidirectionalStreaming(
        TestService.bidirectional, options: options
      ) { requests in
        try await requests.write(Self.message)
        try await requests.write(Self.message, compress: false)
        try await requests.write(Self.message)
      }
      var encodings: [String] = []
      for try await response in responses {
        encodings.append(response.typeUrl)
        #expect(response.value == Self.message.value)
      }
      #expect(encodings == [algorithm.name, "identity", algorithm.name])
    }
  }

  @Test("20: a handler that asks for it gets its responses compressed, but for those that opt out")
  func responseOptOut() async throws {
    try await withServerAndClient(Self.streaming(compressed: true)) { (client, _) async throws in
      var iterator = client.responses(Self.message).makeAsyncIterator()
      let first = try await iterator.next()
      #expect(first == Self.message)
      #expect(iterator.messageEncoding == .gzip)
      let second = try await iterator.next()
      #expect(second == Self.message)
      #expect(iterator.messageEncoding == .identity)
    }
  }

  @Test("20: a message that would not become smaller is left as it is")
  func incompressible() async throws {
    try await withServerAndClient(Self.tellsEncoding) { (client, _) async throws in
      var options = CallOptions()
      options.compression = .gzip
      #expect(try await client.unary(TestMessage(typeUrl: "x"), options: options).typeUrl == "identity")
    }
  }

  @Test("a server answers in kind only when it is configured to", arguments: [false, true])
  func answersInKind(inKind: Bool) async throws {
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.compression.answersInKind = inKind
    let service = TestService.serverStreaming { message, responses, _ in try await responses.write(message) }
    try await withServerAndClient(service, configuration: configuration) { (client, _) async throws in
      var options = CallOptions()
      for algorithm in CompressionAlgorithm.allCases {
        options.compression = algorithm
        var iterator = client.responses(Self.message, options: options).makeAsyncIterator()
        let response = try await iterator.next()
        #expect(response == Self.message)
        #expect(iterator.messageEncoding == (inKind ? algorithm : .identity))
      }
    }
  }

  // MARK: - The server

  private func answer(
    to headers: HeaderBlock, body: [UInt8], service: TestService = .echo,
    configuration: HTTP2ServerConfiguration = HTTP2ServerConfiguration(port: 0)
  ) async throws -> RawClient.Response {
    try await withServer(service, configuration: configuration) { server in
      let client = try await RawClient.connect(to: server.address)
      let response = try await client.call(headers, body: body)
      try await client.close()
      return response
    }
  }

  @Test("15: flag 1 without an encoding is INTERNAL at a server", arguments: [nil, "identity"])
  func flagWithoutEncoding(encoding: String?) async throws {
    let response = try await answer(to: .call(replacing: ["grpc-encoding": encoding]), body: framed(flag: 1))
    #expect(response.field("grpc-status") == "13")
  }

  @Test("16: a flag above 1 is INTERNAL at a server, with an encoding too", arguments: [2, 3, 0x81, 255] as [UInt8])
  func unknownFlag(flag: UInt8) async throws {
    let response = try await answer(to: .call(replacing: ["grpc-encoding": "gzip"]), body: framed(flag: flag))
    #expect(response.field("grpc-status") == "13")
  }

  @Test("17: a server says what it takes instead, and takes what it says", arguments: ["snappy", "GZIP", "", "br"])
  func unsupported(encoding: String) async throws {
    let response = try await answer(to: .call(replacing: ["grpc-encoding": encoding]), body: framed())
    #expect(response.field("grpc-status") == "12")
    #expect(response.field("grpc-accept-encoding") == "gzip,deflate,identity")
  }

  @Test("17: an algorithm that the configuration leaves out is not supported")
  func configuredOut() async throws {
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.compression.accepted = .deflate
    let refused = try await answer(
      to: .call(replacing: ["grpc-encoding": "gzip"]), body: framed(), configuration: configuration)
    #expect(refused.field("grpc-status") == "12")
    #expect(refused.field("grpc-accept-encoding") == "deflate,identity")
    let taken = try await answer(
      to: .call(replacing: ["grpc-encoding": "deflate"]), body: compressedFrame(.deflate), configuration: configuration)
    #expect(taken.field("grpc-status") == "0")
  }

  @Test("18: corrupt data is INTERNAL at a server", arguments: compressing)
  func corruptRequest(algorithm: CompressionAlgorithm) async throws {
    let headers = HeaderBlock.call(replacing: ["grpc-encoding": algorithm.name])
    #expect(try await answer(to: headers, body: framed(Self.message, flag: 1)).field("grpc-status") == "13")
    #expect(try await answer(to: headers, body: [1, 0, 0, 0, 0]).field("grpc-status") == "13")
  }

  @Test("20: a client that does not list the algorithm gets identity", arguments: [nil, "", "identity", "snappy"])
  func unlisted(accept: String?) async throws {
    let response = try await answer(
      to: .call(
        TestService.serverStreaming.path, replacing: ["grpc-encoding": "gzip", "grpc-accept-encoding": accept]),
      body: compressedFrame(.gzip), service: Self.streaming(compressed: true))
    #expect(response.field("grpc-status") == "0")
    #expect(response.headers.first?.first("grpc-encoding") == nil)
    #expect(response.data == framed(Self.message) + framed(Self.message))
  }

  @Test("20: the response is in the request's algorithm, or in one that is listed")
  func listed() async throws {
    for (sent, accept, expected) in [
      ("deflate", "gzip,deflate", CompressionAlgorithm.deflate), ("deflate", "gzip", .gzip),
      ("identity", "identity, deflate", .deflate),
    ] {
      let response = try await answer(
        to: .call(
          TestService.serverStreaming.path, replacing: ["grpc-encoding": sent, "grpc-accept-encoding": accept]),
        body: framed(Self.message), service: Self.streaming(compressed: true))
      #expect(response.headers.first?.first("grpc-encoding") == expected.name)
      #expect(response.data == compressedFrame(expected) + framed(Self.message))
    }
  }

  @Test("21: a request that inflates above the limit is RESOURCE_EXHAUSTED", arguments: compressing)
  func bomb(algorithm: CompressionAlgorithm) async throws {
    let bomb = TestMessage(typeUrl: "", value: Array(repeating: 0, count: 5 << 20))
    let response = try await answer(
      to: .call(replacing: ["grpc-encoding": algorithm.name]), body: compressedFrame(algorithm, bomb))
    #expect(response.field("grpc-status") == "8")
  }

  // MARK: - The client

  private func outcome(
    of headers: HeaderBlock, body: [UInt8], acceptedEncodings: CompressionAlgorithmSet = .all
  ) async throws -> RPCStatus.Code {
    try await RawServer.run(RawServer.answering([headers, Self.ok], body: body)) { server in
      var configuration = HTTP2ClientConfiguration()
      configuration.acceptedEncodings = acceptedEncodings
      return try await withRPCClient(target: server.target, configuration: configuration) { client in
        await rpcError { try await client.unary(TestMessage()) }?.code ?? .ok
      }
    }
  }

  private func headers(encoding: String) -> HeaderBlock {
    var headers = Self.headers
    headers.append("grpc-encoding", encoding)
    return headers
  }

  @Test("15, 16: a wrong flag is INTERNAL at a client")
  func responseFlag() async throws {
    #expect(try await outcome(of: headers(encoding: "identity"), body: framed(flag: 1)) == .internal)
    #expect(try await outcome(of: headers(encoding: "gzip"), body: framed(flag: 2)) == .internal)
  }

  @Test("17: an encoding that a client does not know or has not offered is INTERNAL")
  func responseEncoding() async throws {
    #expect(try await outcome(of: headers(encoding: "snappy"), body: framed()) == .internal)
    #expect(try await outcome(of: headers(encoding: "gzip"), body: framed(), acceptedEncodings: .deflate) == .internal)
    #expect(try await outcome(of: headers(encoding: "gzip"), body: compressedFrame(.gzip)) == .ok)
    #expect(try await outcome(of: headers(encoding: "gzip"), body: framed()) == .ok)
  }

  @Test("18, 21: corrupt data is INTERNAL and a bomb RESOURCE_EXHAUSTED at a client", arguments: compressing)
  func hostileResponse(algorithm: CompressionAlgorithm) async throws {
    let headers = headers(encoding: algorithm.name)
    #expect(try await outcome(of: headers, body: framed(Self.message, flag: 1)) == .internal)
    let bomb = TestMessage(typeUrl: "", value: Array(repeating: 0, count: 5 << 20))
    #expect(try await outcome(of: headers, body: compressedFrame(algorithm, bomb)) == .resourceExhausted)
  }

  @Test("20: a client stops compressing when the server has said that it does not take the algorithm")
  func serverWithoutCompression() async throws {
    var configuration = HTTP2ServerConfiguration(port: 0)
    configuration.compression.accepted = []
    try await withServerAndClient(Self.tellsEncoding, configuration: configuration) { (client, _) async throws in
      var options = CallOptions()
      options.compression = .gzip
      let refused = await rpcError { try await client.unary(Self.message, options: options) }
      #expect(refused?.code == .unimplemented)
      #expect(try await client.unary(Self.message, options: options).typeUrl == "identity")
    }
  }

  private func compressedFrame(_ algorithm: CompressionAlgorithm, _ message: TestMessage = message) -> [UInt8] {
    do { return try FramedMessage(message, encoding: algorithm).bytes } catch {
      Issue.record(error)
      return []
    }
  }
}
