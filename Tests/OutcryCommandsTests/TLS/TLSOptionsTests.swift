import RPCCore
import Synchronization
import TLS
import Testing

@testable import OutcryCommands

@Suite struct TLSOptionsTests {
  /// Which server a command line asks for.
  private func endpoint(_ line: String, variables: [String: String] = [:]) throws -> ServerEndpoint {
    let command = try #require(
      try OutcryCommand.parseAsRoot(line.split(separator: " ").map(String.init)) as? any ClientCommand)
    return try command.connection.endpoint(variables: variables)
  }

  @Test func plainTextUnlessAskedOtherwise() throws {
    #expect(try endpoint("server info").tls == nil)
    #expect(try endpoint("server info", variables: ["OUTCRY_TLS": "0", "OUTCRY_TLS_CA": ""]).tls == nil)
  }

  @Test func theSystemsAuthoritiesAreTheDefault() throws {
    for tls in [
      try endpoint("server info --tls").tls, try endpoint("server info", variables: ["OUTCRY_TLS": "1"]).tls,
    ] {
      #expect(tls == TLSClientConfiguration())
    }
  }

  @Test func optionsWinOverVariables() throws {
    let variables = ["OUTCRY_TLS_CA": "v.crt", "OUTCRY_TLS_CLIENT_CERT": "vc.crt", "OUTCRY_TLS_CLIENT_KEY": "vc.key"]
    let fromVariables = try #require(try endpoint("server info", variables: variables).tls)
    #expect(fromVariables.authorities == .bundle(.file("v.crt")))
    #expect(fromVariables.credentials?.privateKey == .file("vc.key"))
    let line = "server info --tls-ca o.crt --tls-cert oc.crt --tls-key oc.key"
    let fromOptions = try #require(try endpoint(line, variables: variables).tls)
    #expect(fromOptions.authorities == .bundle(.file("o.crt")))
    #expect(
      fromOptions.credentials
        == TLSCredentials(certificateChain: .file("oc.crt"), privateKey: .file("oc.key")))
  }

  @Test(arguments: ["--tls-cert c.crt", "--tls-key c.key"])
  func certificateAndKeyComeTogether(options: String) async {
    let run = await ProgramRun("server info \(options)")
    #expect(run.status == 2)
    #expect(run.errors.contains("needs its"))
  }

  @Test func aFileThatIsNotThereIsNamed() async throws {
    let environment = ProgramEnvironment.ofProcess(variables: [:])
    let server = ServerEndpoint(
      address: "127.0.0.1:1", tls: TLSClientConfiguration(authorities: .bundle(.file("/nonexistent/ca.crt"))))
    await #expect(throws: UsageError("cannot read /nonexistent/ca.crt: No such file or directory")) {
      try await environment.withClient(server) { _ in }
    }
  }

  @Test(arguments: [
    (TLSError.Kind.unknownAuthority, "--tls-ca"), (.certificateRefused, "--tls-cert"), (.hostNameMismatch, "--name"),
    (.certificateExpired, "outcry tls init"), (.notTLS, "without TLS"),
  ])
  func failuresSayWhatToDo(kind: TLSError.Kind, remedy: String) async {
    let failing: ProgramRun.Client = { _, _ in
      throw RPCError(code: .unavailable, message: "m", cause: TLSError(kind: kind, reason: "r"))
    }
    let run = await ProgramRun("server info --tls", client: failing)
    #expect(run.status == 24)
    #expect(run.errors.contains(remedy), "\(run.errors)")
  }

  @Test func withoutTLSItIsSuggested() async {
    #expect(await ProgramRun("server info").errors.contains("--tls-ca FILE"))
    #expect(await !ProgramRun("server info --tls").errors.contains("--tls-ca FILE"))
  }
}
