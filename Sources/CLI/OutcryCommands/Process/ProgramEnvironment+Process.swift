import RPCTransport

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
      withClient: { address, body in try await withRPCClient(target: address) { try await body($0) } },
      interruptions: { Interruptions.stream() },
      freshName: { "cli-" + String(UInt64.random(in: 0...UInt64.max), radix: 16) })
  }
}
