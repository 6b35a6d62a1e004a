import OutcryContract
import RPCCore
import StandardMessages
import Testing

@testable import OutcryCommands
@testable import TLS

/// `outcry doctor` with a network that is as the test says, and a real server for its calls.
@Suite struct DoctorTests {
  static let now: Int64 = 1_700_000_000
  private static let loopback = SocketAddress(text: "127.0.0.1", family: 2, bytes: [])
  private static let other = SocketAddress(text: "::1", family: 10, bytes: [])

  /// Everything is well: a name with one address, HTTP/2 in plain text or TLS.
  private func probes(_ change: (inout Probes) -> Void = { _ in }) -> Probes {
    var probes = Probes(
      resolve: { _, _, _ in .success([Self.loopback]) }, connect: { _, _ in nil },
      greet: { _, tls, _, _ in Greeting(handshake: tls == nil ? nil : Self.handshake(daysLeft: 400)) },
      now: { .seconds(Self.now) })
    change(&probes)
    return probes
  }

  private static func handshake(daysLeft: Int64) -> TLSHandshake {
    TLSHandshake(
      version: .tls13, cipher: "TLS_AES_128_GCM_SHA256", isResumed: false, serverName: nil,
      peerCertificate: PeerCertificate(
        subject: "CN=server", commonName: "server", dnsNames: ["host.example"], ipAddresses: ["192.0.2.7"], uris: [],
        fingerprint: [], validFrom: 0, validUntil: now + daysLeft * 86_400 + 60))
  }

  private func client(
    health: Grpc.Health.V1.HealthCheckResponse.ServingStatus? = .serving,
    contract: String = EmbeddedDescriptors.contractHash, time: Int64? = now
  ) -> ProgramRun.Client {
    FakeServer.client(
      .unary(CheckHealth.check) {
        (_: Grpc.Health.V1.HealthCheckRequest, _) -> Grpc.Health.V1.HealthCheckResponse in
        guard let health else { throw RPCError(code: .unimplemented, message: "no such service") }
        return .init(status: health)
      },
      .unary(Outcry.V1.ServerService.Methods.getServerInfo) {
        (_: Outcry.V1.GetServerInfoRequest, _) -> Outcry.V1.GetServerInfoResponse in
        .init(
          server: .init(
            version: "9.9.9", contractHash: contract, serverTime: time.map { .init(seconds: $0) }))
      })
  }

  private func lines(_ run: ProgramRun, _ verdict: String) -> [String] {
    run.outputLines.filter { $0.hasPrefix(verdict) }
  }

  /// The line of a step, and those below it that say what to do.
  private func step(_ name: String, _ run: ProgramRun) -> String {
    let after = run.outputLines.drop { !$0.dropFirst(9).hasPrefix(name) }
    return after.prefix(1).joined() + after.dropFirst().prefix { $0.hasPrefix(" ") }.joined()
  }

  @Test func everythingPassesInPlainText() async {
    let run = await ProgramRun("doctor --server host.example:7", probes: probes(), client: client())
    #expect(run.status == 0)
    #expect(run.outputLines.count == Check.Step.allCases.count)
    #expect(lines(run, "FAIL").isEmpty)
    #expect(lines(run, "SKIPPED").count == 2)
    #expect(step("DNS", run).contains("host.example is 127.0.0.1"))
    #expect(step("Version", run).contains("9.9.9"))
    #expect(run.errors.isEmpty)
  }

  @Test func everythingPassesWithTLS() async {
    let run = await ProgramRun("doctor --tls --server host.example:7", probes: probes(), client: client())
    #expect(run.status == 0)
    #expect(lines(run, "PASS").count == Check.Step.allCases.count)
    #expect(step("TLS", run).contains("TLS 1.3"))
    #expect(step("TLS", run).contains("host.example, 192.0.2.7, which expires in 400 days"))
    #expect(!step("TLS", run).contains("next:"))
  }

  @Test func aCertificateThatSoonExpiresIsToBeRenewed() async {
    let probes = probes { $0.greet = { _, _, _, _ in Greeting(handshake: Self.handshake(daysLeft: 5)) } }
    let run = await ProgramRun("doctor --tls", probes: probes, client: client())
    #expect(run.status == 0)
    #expect(step("TLS", run).contains("in 5 days"))
    #expect(step("TLS", run).contains("next: renew it"))
  }

  @Test func anUnknownNameEndsItAll() async {
    let probes = probes {
      $0.resolve = { _, _, _ in .failure(ProbeError(kind: .unknownName, reason: "Name or service not known")) }
    }
    let run = await ProgramRun("doctor --server host.example:7", probes: probes, client: client())
    #expect(run.status == 24)
    #expect(step("DNS", run).contains("Name or service not known"))
    #expect(lines(run, "SKIPPED").count == Check.Step.allCases.count - 1)
  }

  @Test func oneAddressThatAnswersIsEnough() async {
    let probes = probes {
      $0.resolve = { _, _, _ in .success([Self.other, Self.loopback]) }
      $0.connect = { address, _ in address.text == "::1" ? ProbeError(kind: .refused, reason: "refused") : nil }
    }
    let run = await ProgramRun("doctor --server host.example:7", probes: probes, client: client())
    #expect(run.status == 0)
    #expect(step("TCP", run).contains("127.0.0.1 connects"))
    #expect(step("TCP", run).contains("::1 refused"))
  }

  @Test(arguments: [
    (ProbeError.timeout, "no answer in time", "firewall"),
    (ProbeError(kind: .refused, reason: "refused"), "refused", "outcryd --feed"),
    (ProbeError(kind: .unreachable, reason: "no route"), "no route", "route"),
  ])
  func noAddressAnswers(error: ProbeError, found: String, next: String) async {
    let run = await ProgramRun("doctor", probes: probes { $0.connect = { _, _ in error } }, client: client())
    #expect(run.status == 24)
    #expect(step("TCP", run).hasPrefix("FAIL"))
    #expect(step("TCP", run).contains(found))
    #expect(step("TCP", run).contains(next))
  }

  @Test(arguments: [
    (TLSError.Kind.certificateExpired, "renew it"), (.certificateNotYetValid, "clocks"),
    (.unknownAuthority, "--tls-ca"), (.hostNameMismatch, "--name HOST"), (.certificateRefused, "--tls-cert"),
  ])
  func whatTLSSaysIsSaid(kind: TLSError.Kind, next: String) async {
    let error = TLSError(kind: kind, reason: "because of \(kind)")
    let probes = probes { $0.greet = { _, _, _, _ in Greeting(failure: .tls(error)) } }
    let run = await ProgramRun("doctor --tls", probes: probes, client: client())
    #expect(run.status == 24)
    #expect(step("TLS", run).hasPrefix("FAIL"))
    #expect(step("TLS", run).contains("because of \(kind)"))
    #expect(step("TLS", run).contains(next))
  }

  @Test func aServerWithoutHTTP2FailsAtALPN() async {
    let error = TLSError(kind: .noApplicationProtocol, reason: "no h2")
    let probes = probes { $0.greet = { _, _, _, _ in Greeting(failure: .tls(error)) } }
    let run = await ProgramRun("doctor --tls", probes: probes, client: client())
    #expect(run.status == 24)
    #expect(step("ALPN", run).hasPrefix("FAIL"))
    #expect(lines(run, "FAIL").count == 1)
  }

  @Test func aConnectionCutAfterTheHandshakeMayWantACertificate() async {
    let greeting = Greeting(
      handshake: Self.handshake(daysLeft: 400), failure: .connection(ProbeError(kind: .closed, reason: "cut")))
    let run = await ProgramRun(
      "doctor --tls", probes: probes { $0.greet = { _, _, _, _ in greeting } }, client: client())
    #expect(run.status == 24)
    #expect(step("HTTP/2", run).hasPrefix("FAIL"))
    #expect(step("HTTP/2", run).contains("--tls-cert"))
  }

  @Test func aServerThatDoesNotServeStillTellsItsVersion() async {
    let run = await ProgramRun("doctor", probes: probes(), client: client(health: .notServing))
    #expect(run.status == 24)
    #expect(step("Health", run).hasPrefix("FAIL     Health    NOT_SERVING"))
    #expect(step("Version", run).hasPrefix("PASS"))
  }

  @Test func aServerWithoutHealthIsNotIll() async {
    let run = await ProgramRun("doctor", probes: probes(), client: client(health: nil))
    #expect(run.status == 0)
    #expect(step("gRPC", run).hasPrefix("PASS"))
    #expect(step("Health", run).hasPrefix("SKIPPED"))
  }

  @Test func callsThatFailEndWithTheirStatus() async {
    let run = await ProgramRun("doctor", probes: probes(), client: FakeServer.client())
    #expect(run.status == 22)
    #expect(step("Version", run).contains("UNIMPLEMENTED"))
  }

  @Test func anotherContractIsSaid() async {
    let run = await ProgramRun("doctor", probes: probes(), client: client(contract: "0123456789abcdef"))
    #expect(run.status == 19)
    #expect(step("Contract", run).contains("server 0123456789ab,"))
    #expect(step("Clock", run).hasPrefix("PASS"))
  }

  @Test(arguments: [
    (DoctorTests.now - 3, Int32(19), "3000.0 ms behind"), (now + 90, 19, "90000.0 ms ahead"), (now, 0, "no difference"),
    (Int64.max, 19, "ahead"), (Int64.min, 19, "behind"),
  ])
  func theClocksAreCompared(time: Int64, status: Int32, found: String) async {
    let run = await ProgramRun("doctor", probes: probes(), client: client(time: time))
    #expect(run.status == status)
    #expect(step("Clock", run).contains(found))
  }

  @Test func aServerThatDoesNotTellTheTimeIsNotBlamed() async {
    let run = await ProgramRun("doctor", probes: probes(), client: client(time: nil))
    #expect(run.status == 0)
    #expect(step("Clock", run).hasPrefix("SKIPPED"))
  }

  @Test func scriptsGetOneLine() async {
    let run = await ProgramRun(
      "doctor -o json --server host.example:7", probes: probes { $0.connect = { _, _ in .timeout } }, client: client())
    #expect(run.status == 24)
    #expect(run.outputLines.count == 1)
    #expect(run.output.contains(#""healthy":false,"exitStatus":24,"checks":[{"step":"DNS","verdict":"PASS""#))
    #expect(
      run.output.contains(#"{"step":"Clock","verdict":"SKIPPED","found":"not tried, since TCP failed","next":[]}"#))
  }
}
