public import RPCCore

/// What the program meets outside of itself, so that tests can stand in for it.
public struct ProgramEnvironment: Sendable {
  /// The variables: `OUTCRY_SERVER`, `NO_COLOR`, `TERM`.
  public var variables: [String: String]
  public var standardOutput: OutputChannel
  public var standardError: OutputChannel
  /// The bytes of a file, `-` for standard input, at most so many; throws ``FileError``.
  public var readFile: @Sendable (_ path: String, _ limit: Int) throws -> [UInt8]
  /// Runs the body with a client of a server, and closes the connection after it.
  public var withClient:
    @Sendable (_ server: ServerEndpoint, _ body: @Sendable (RPCClient) async throws -> Void) async throws -> Void
  /// From the call on, each Ctrl-C is an element and ends nothing by itself.
  public var interruptions: @Sendable () -> AsyncStream<Void>
  /// A name that nobody has used before, of at most 32 characters `a–z 0–9 -`.
  public var freshName: @Sendable () -> String
  /// What `outcry doctor` looks at below gRPC.
  var probes = Probes.system
  /// Runs another program in this one's place. Returns only when it cannot be run, with the system's words for it.
  var becomeProgram: @Sendable (_ name: String, _ arguments: [String]) -> String = ProgramReplacement.become

  public init(
    variables: [String: String],
    standardOutput: OutputChannel,
    standardError: OutputChannel,
    readFile: @escaping @Sendable (_ path: String, _ limit: Int) throws -> [UInt8],
    withClient:
      @escaping @Sendable (_ server: ServerEndpoint, _ body: @Sendable (RPCClient) async throws -> Void) async throws ->
      Void,
    interruptions: @escaping @Sendable () -> AsyncStream<Void>,
    freshName: @escaping @Sendable () -> String
  ) {
    self.variables = variables
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.readFile = readFile
    self.withClient = withClient
    self.interruptions = interruptions
    self.freshName = freshName
  }
}

/// A file that could not be read, in the system's words.
public struct FileError: Error, Hashable, Sendable {
  public let message: String

  public init(_ message: String) {
    self.message = message
  }
}
