import RPCCore

@testable import OutcryCommands

/// One run of the program and what came of it.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  var outputLines: [String] { output.split(separator: "\n").map(String.init) }
  var errorLines: [String] { errors.split(separator: "\n").map(String.init) }

  typealias Client = @Sendable (String, @Sendable (RPCClient) async throws -> Void) async throws -> Void

  /// - Parameters:
  ///   - arguments: split at spaces; within double or single quotes, which must be whole words, they stay.
  ///   - file: what every file and standard input hold.
  ///   - probes: what `outcry doctor` finds below gRPC.
  init(
    _ arguments: String..., variables: [String: String] = [:], isTerminal: Bool = false, file: [UInt8]? = nil,
    interruptions: @escaping @Sendable () -> AsyncStream<Void> = { AsyncStream { _ in } },
    probes: Probes = .system, client: @escaping Client = ProgramRun.refused
  ) async {
    let (output, errors) = (Transcript(), Transcript())
    var environment = ProgramEnvironment(
      variables: variables, standardOutput: output.channel(isTerminal: isTerminal),
      standardError: errors.channel(isTerminal: isTerminal),
      readFile: { _, limit in
        guard let file else { throw FileError("No such file or directory") }
        return Array(file.prefix(limit))
      },
      withClient: { server, body in try await client(server.address, body) }, interruptions: interruptions,
      freshName: { "cli-fresh" })
    environment.probes = probes
    let words = arguments.flatMap(Self.words)
    status = await Program.run(words, in: environment)
    self.output = output.written
    self.errors = errors.written
  }

  static func words(_ line: String) -> [String] {
    line.matches(of: /"([^"]*)"|'([^']*)'|[^ ]+/).map { String($0.1 ?? $0.2 ?? $0.0) }
  }

  /// What a client finds where no server listens.
  static let refused: Client = { address, _ in
    throw RPCError(code: .unavailable, message: "cannot connect to \(address): Connection refused (errno: 111)")
  }
}
