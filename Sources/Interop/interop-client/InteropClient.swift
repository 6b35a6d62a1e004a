import ArgumentParser
import InteropExpectations
import RPCCore
import RPCTransport
import TLS

/// The client of gRPC's interoperability tests.
@main
struct InteropClient: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interop-client",
    abstract: "Runs gRPC's interoperability tests against a server of grpc.testing.TestService.",
    discussion: """
      Prints a line for each case: its name and 'ok' or what is wrong. Exit status 1 when a case failed.

      Cases: \(TestCase.allCases.map(\.rawValue).joined(separator: ", "))

      Examples:
        interop-client --server 127.0.0.1:10000 --case all
        interop-client --server 127.0.0.1:10000 --case ping_pong --tls-ca ca.crt --server-name test.example
      """)

  @Option(help: "HOST:PORT of the server.")
  var server: String

  @Option(name: .customLong("case"), help: "The name of a case, or all.")
  var testCase: String

  @Option(help: "How many calls rpc_soak and channel_soak make.")
  var soakIterations = 10

  @Option(help: "How many milliseconds each of these calls may take.")
  var soakTimeoutMilliseconds = 1_000

  @Option(help: "A PEM file of the authorities that may have signed the server's certificate. Without: plain text.")
  var tlsCa: String?

  @Option(help: "The name that the server's certificate must have. (default: the host)")
  var serverName: String?

  func validate() throws {
    _ = try cases()
    guard soakIterations > 0, soakTimeoutMilliseconds > 0 else {
      throw ValidationError("--soak-iterations and --soak-timeout-milliseconds must be above 0")
    }
    guard serverName == nil || tlsCa != nil else { throw ValidationError("--server-name needs --tls-ca") }
  }

  func run() async throws {
    var configuration = HTTP2ClientConfiguration()
    if let tlsCa {
      let context = try TLSClientContext(TLSClientConfiguration(authorities: .bundle(.file(tlsCa))))
      configuration.tls = ClientTLS(context: context, serverName: serverName)
    }
    let soak = Soak(
      iterations: soakIterations, timeout: .milliseconds(soakTimeoutMilliseconds), target: server,
      configuration: configuration)
    var failures = 0
    for testCase in try cases() where try await !passes(testCase, soak) { failures += 1 }
    if failures > 0 { throw ExitCode(1) }
  }

  private func cases() throws -> [TestCase] {
    if testCase == "all" { return TestCase.allCases }
    guard let found = TestCase(rawValue: testCase) else {
      throw ValidationError("there is no case \(testCase); interop-client --help lists them")
    }
    return [found]
  }

  /// Each case has a connection of its own.
  private func passes(_ testCase: TestCase, _ soak: Soak) async throws -> Bool {
    do {
      try await withRPCClient(target: server, configuration: soak.configuration) { client in
        try await testCase.run(Calls(client), soak: soak)
      }
      say("\(testCase.rawValue): ok")
      return true
    } catch {
      say("\(testCase.rawValue): \(error)")
      return false
    }
  }
}
