import ArgumentParser
import InteropExpectations
import RPCCore
import RPCTransport
import TLS

/// Our client against a server of grpc-go that nobody here wrote.
@main
struct EtcdProbe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "etcd-probe",
    abstract: "Calls an etcd server and looks at what it answers.",
    discussion: """
      Prints a line for each case: its name and 'ok' or what is wrong. Exit status 1 when a case failed.

      Cases: \(ProbeCase.allCases.map(\.rawValue).joined(separator: ", "))

      Examples:
        etcd-probe --server 127.0.0.1:2379 --case put_and_range
        etcd-probe --server ipv4:127.0.0.1:2379,127.0.0.1:22379 --round-robin --case put_and_range
      """)

  @Option(help: "HOST:PORT of the server, or another target of gRPC, such as dns:///etcd:2379.")
  var server: String

  @Option(name: .customLong("case"), help: "The name of a case, or all.")
  var probeCase: String

  @Flag(help: "Spread the calls over all addresses of the server.")
  var roundRobin = false

  @Option(help: "A PEM file of the authorities that may have signed the server's certificate. Without: plain text.")
  var tlsCa: String?

  func validate() throws { _ = try cases() }

  func run() async throws {
    var failures = 0
    let tls = try tlsCa.map { file in
      ClientTLS(context: try TLSClientContext(TLSClientConfiguration(authorities: .bundle(.file(file)))))
    }
    for probeCase in try cases() where await !passes(probeCase, tls) { failures += 1 }
    if failures > 0 { throw ExitCode(1) }
  }

  private func cases() throws -> [ProbeCase] {
    if probeCase == "all" { return ProbeCase.allCases.filter { $0 != .restart } }
    guard let found = ProbeCase(rawValue: probeCase) else {
      throw ValidationError("there is no case \(probeCase); etcd-probe --help lists them")
    }
    return [found]
  }

  /// Each case has connections of its own.
  private func passes(_ probeCase: ProbeCase, _ tls: ClientTLS?) async -> Bool {
    do {
      var configuration = probeCase.configuration
      configuration.tls = tls
      if roundRobin { configuration.loadBalancing = .roundRobin }
      try await withRPCClient(target: server, configuration: configuration) { client in
        try await probeCase.run(Probe(client))
      }
      say("\(probeCase.rawValue): ok")
      return true
    } catch {
      say("\(probeCase.rawValue): \(error)")
      return false
    }
  }
}
