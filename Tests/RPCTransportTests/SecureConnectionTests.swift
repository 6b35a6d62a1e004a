import Foundation
import NIOCore
import NIOPosix
import RPCCore
@testable import RPCTransport
import Synchronization
import TLS
import Testing

@Suite(.timeLimit(.minutes(3))) struct SecureConnectionTests {
  private static let certificates = TestCertificates.shared

  @Test("43: all kinds of calls go over TLS")
  func calls() async throws {
    let certificates = try Self.certificates.get()
    try await withServerAndClient(
      .echo, configuration: certificates.serverConfiguration(), clientConfiguration: certificates.clientConfiguration()
    ) { client, _ in
      #expect(try await client.unary(TestMessage(typeUrl: "hello")).typeUrl == "hello")
      var received: [String] = []
      for try await message in client.responses(TestMessage(typeUrl: "5")) { received.append(message.typeUrl) }
      #expect(received == ["0", "1", "2", "3", "4"])
    }
  }

  @Test func megabytesGoOverTLSWhileOtherCallsGoOn() async throws {
    let certificates = try Self.certificates.get()
    try await withServerAndClient(
      .echo, configuration: certificates.serverConfiguration(), clientConfiguration: certificates.clientConfiguration()
    ) { client, _ in
      let value = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<4 {
          group.addTask {
            var total = 0
            for try await message in client.responses(TestMessage(typeUrl: "8", value: value)) {
              #expect(message.value == value)
              total += message.value.count
            }
            return total
          }
        }
        for _ in 0..<20 { #expect(try await client.unary(TestMessage(value: value)).value == value) }
        for try await total in group { #expect(total == 8 * value.count) }
      }
    }
  }

  @Test("43: mutual TLS lets in who shows a certificate", arguments: [true, false])
  func mutual(showsCertificate: Bool) async throws {
    let certificates = try Self.certificates.get()
    let credentials = showsCertificate ? certificates.client.credentials : nil
    try await withServerAndClient(
      .echo, configuration: certificates.serverConfiguration(mutual: true),
      clientConfiguration: certificates.clientConfiguration(showing: credentials)
    ) { client, _ in
      let error = await rpcError { try await client.unary(TestMessage()) }
      #expect(error?.code == (showsCertificate ? nil : .unavailable))
      if !showsCertificate {
        #expect((error?.cause as? TLSError)?.kind == .certificateRefused)
        #expect(error?.message.contains("requires a client certificate") == true)
      }
    }
  }

  @Test func aServerOfAStrangeAuthorityIsNotCalled() async throws {
    let failures = Mutex<[TLSError.Kind]>([])
    let transport = HTTP2ServerTransport(
      configuration: try TestCertificates.stranger.get().serverConfiguration(),
      onTLSFailure: { _, error in failures.withLock { $0.append(error.kind) } })
    let server = RPCServer(transport: transport, services: [TestService.echo])
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      let address = try await transport.boundAddress
      try await withRPCClient(target: "\(address)", configuration: Self.certificates.get().clientConfiguration()) {
        let error = await rpcError { [client = $0] in try await client.unary(TestMessage()) }
        #expect(error?.code == .unavailable)
        #expect((error?.cause as? TLSError)?.kind == .unknownAuthority)
        #expect(error?.message.contains("\(address)") == true)
      }
      server.beginGracefulShutdown()
      try await group.waitForAll()
    }
    #expect(failures.withLock { $0 } == [.certificateRefused])
  }

  @Test func theNameToBeCheckedCanDifferFromTheAddress() async throws {
    let certificates = try Self.certificates.get()
    try await withServer(.echo, configuration: certificates.serverConfiguration()) { server in
      let target = "127.0.0.1:\(server.address.port)"
      for (name, isRight) in [("localhost", true), ("elsewhere.example.org", false)] {
        let configuration = try certificates.clientConfiguration(serverName: name)
        try await withRPCClient(target: target, configuration: configuration) { client in
          let error = await rpcError { try await client.unary(TestMessage()) }
          #expect((error == nil) == isRight)
          #expect((error?.cause as? TLSError)?.kind == (isRight ? nil : .hostNameMismatch))
        }
      }
    }
  }

  @Test func plainTextAndTLSDoNotMix() async throws {
    let certificates = try Self.certificates.get()
    try await withServerAndClient(.echo, configuration: certificates.serverConfiguration()) { client, _ in
      #expect(await rpcError { try await client.unary(TestMessage()) }?.code == .unavailable)
    }
    try await withServerAndClient(.echo, clientConfiguration: certificates.clientConfiguration()) { client, _ in
      let error = await rpcError { try await client.unary(TestMessage()) }
      #expect((error?.cause as? TLSError)?.kind == .notTLS)
    }
  }

  @Test func aReloadedCertificateIsForNewConnections() async throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let (certificate, key) = (directory + "/server.crt", directory + "/server.key")
    let (before, after) = (try Self.certificates.get(), try TestCertificates.stranger.get())
    try before.server.write(certificate: certificate, privateKey: key)
    let tls = try ReloadableServerContext(
      TLSServerConfiguration(
        credentials: TLSCredentials(certificateChain: .file(certificate), privateKey: .file(key))))
    try await withServerAndClient(
      .echo, configuration: HTTP2ServerConfiguration(port: 0, tls: tls),
      clientConfiguration: before.clientConfiguration()
    ) { old, server in
      #expect(await rpcError { try await old.unary(TestMessage()) } == nil)
      try FileManager.default.removeItem(atPath: certificate)
      try FileManager.default.removeItem(atPath: key)
      try after.server.write(certificate: certificate, privateKey: key)
      try tls.reload()
      try await withRPCClient(target: "\(server.address)", configuration: after.clientConfiguration()) { new in
        #expect(await rpcError { try await new.unary(TestMessage()) } == nil)
      }
      #expect(await rpcError { try await old.unary(TestMessage()) } == nil)
    }
  }

  @Test func aContextServesOneConnectionAfterTheOther() async throws {
    let certificates = try Self.certificates.get()
    try await withServer(.echo, configuration: certificates.serverConfiguration(mutual: true)) { server in
      let configuration = try certificates.clientConfiguration(showing: certificates.client.credentials)
      for _ in 0..<5 {
        try await withRPCClient(target: "\(server.address)", configuration: configuration) { client in
          #expect(await rpcError { try await client.unary(TestMessage()) } == nil)
        }
      }
    }
  }

  /// Connects a plain socket, sends the bytes and waits until the server has closed.
  private static func attack(_ address: ServerAddress, _ bytes: [UInt8]) async throws {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: address.host, port: address.port).get()
    try? await channel.writeAndFlush(ByteBuffer(bytes: bytes))
    try await channel.closeFuture.get()
  }

  @Test("slow TLS: a handshake that does not go on is cut off, and costs nobody else anything")
  func slowHandshake() async throws {
    let certificates = try Self.certificates.get()
    var configuration = try certificates.serverConfiguration()
    // Enough for the handshake of an honest client on a machine that has much to do.
    configuration.limits.handshakeTimeout = .seconds(3)
    // A record that announces more than it brings.
    let beginning: [UInt8] = [22, 3, 1, 2, 0, 1, 0, 1]
    try await withServerAndClient(
      .echo, configuration: configuration, clientConfiguration: certificates.clientConfiguration()
    ) { client, server in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<50 { group.addTask { try await Self.attack(server.address, beginning) } }
        for _ in 0..<5 { group.addTask { try await Self.attack(server.address, []) } }
        for _ in 0..<50 { #expect(await rpcError { try await client.unary(TestMessage()) } == nil) }
        try await group.waitForAll()
      }
      #expect(await rpcError { try await client.unary(TestMessage()) } == nil)
    }
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u{16}\u{3}\u{1}\0\u{5}garbage garbage",
  ])
  func garbageIsCutOff(text: String) async throws {
    let certificates = try Self.certificates.get()
    try await withServerAndClient(
      .echo, configuration: certificates.serverConfiguration(), clientConfiguration: certificates.clientConfiguration()
    ) { client, server in
      for _ in 0..<20 { try await Self.attack(server.address, Array(text.utf8)) }
      #expect(await rpcError { try await client.unary(TestMessage()) } == nil)
    }
  }

  @Test func aShutdownLetsCallsOverTLSFinish() async throws {
    let certificates = try Self.certificates.get()
    let (began, mayEnd) = (Signal(), Signal())
    let service = TestService.unary { message, _ in
      began.fire()
      try await mayEnd.wait()
      return message
    }
    try await withServerAndClient(
      service, configuration: certificates.serverConfiguration(),
      clientConfiguration: certificates.clientConfiguration()
    ) { client, server in
      async let answer = client.unary(TestMessage(typeUrl: "late"))
      try await began.wait()
      server.server.beginGracefulShutdown()
      mayEnd.fire()
      #expect(try await answer.typeUrl == "late")
    }
  }
}
