import ArgumentParser
import RPCCore
import RPCServices
import RPCTransport
import TLS
import UnixSignals

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The server of gRPC's interoperability tests.
@main
struct InteropServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interop-server",
    abstract: "Serves grpc.testing.TestService and channelz, for gRPC's interoperability tests.",
    discussion: """
      Prints 'listening on HOST:PORT' once it takes calls, and serves until it is killed. At SIGUSR1 it prints a line
      'passed NAME COUNT' for each limit that clients have passed, and 'that is all'.

      Example:
        interop-server --port 10000
      """)

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 takes any free one.")
  var port: UInt16

  @Option(help: "A PEM file with the server's certificate and those above it. Needs --tls-key. Without: plain text.")
  var tlsCertificate: String?

  @Option(help: "A PEM file with the certificate's private key.")
  var tlsKey: String?

  @OptionGroup(title: "Limits")
  var limits: LimitOptions

  func validate() throws {
    guard (tlsCertificate == nil) == (tlsKey == nil) else {
      throw ValidationError("--tls-certificate and --tls-key come together")
    }
  }

  func run() async throws {
    LargeBlocks.returnWhenFreed()
    let channelz = ChannelzRegistry()
    let transport = HTTP2ServerTransport(
      configuration: HTTP2ServerConfiguration(
        host: host, port: Int(port), tls: try tls(), limits: limits.limits),
      channelz: channelz)
    let server = RPCServer(transport: transport, services: [TestService(), ChannelzService(channelz)])
    let signals = await UnixSignalsSequence(trapping: .sigusr1)
    async let serving: Void = server.run()
    async let telling: Void = tell(of: transport, at: signals)
    print("listening on \(try await transport.boundAddress)")
    // Standard output may be a pipe, which is not written line by line.
    fflush(nil)
    try await serving
    await telling
  }

  private func tell(of transport: HTTP2ServerTransport, at signals: UnixSignalsSequence) async {
    for await _ in signals {
      for (limit, count) in transport.limitsPassed { print("passed \(limit.rawValue) \(count)") }
      print("that is all")
      fflush(nil)
    }
  }

  private func tls() throws -> ReloadableServerContext? {
    guard let tlsCertificate, let tlsKey else { return nil }
    return try ReloadableServerContext(
      TLSServerConfiguration(
        credentials: TLSCredentials(certificateChain: .file(tlsCertificate), privateKey: .file(tlsKey))))
  }
}
