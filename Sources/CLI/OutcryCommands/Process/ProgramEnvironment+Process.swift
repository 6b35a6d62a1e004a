import RPCTransport
import TLS

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension ProgramEnvironment {
  /// The environment of this process: its descriptors, files, network and signals.
  /// - Parameter variables: the process's.
  public static func ofProcess(variables: [String: String]) -> ProgramEnvironment {
    // A reader that has gone is an error of `write`, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    return ProgramEnvironment(
      variables: variables,
      standardOutput: .descriptor(STDOUT_FILENO),
      standardError: .descriptor(STDERR_FILENO),
      readFile: { path, limit in try FileInput.read(path, limit: limit) },
      withClient: { server, body in
        let configuration = try clientConfiguration(server)
        try await withRPCClient(target: server.address, configuration: configuration) { try await body($0) }
      },
      interruptions: { Interruptions.stream() },
      freshName: { "cli-" + String(UInt64.random(in: 0...UInt64.max), radix: 16) })
  }

  private static func clientConfiguration(_ server: ServerEndpoint) throws(UsageError) -> HTTP2ClientConfiguration {
    var configuration = HTTP2ClientConfiguration()
    guard let tls = server.tls else { return configuration }
    do throws(TLSError) {
      configuration.tls = ClientTLS(context: try TLSClientContext(tls))
    } catch {
      throw UsageError(error.reason)
    }
    return configuration
  }
}
