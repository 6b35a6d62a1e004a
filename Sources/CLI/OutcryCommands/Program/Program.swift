import ArgumentParser
import RPCCore

/// The command-line client, from arguments to exit status.
public enum Program {
  /// As `outcry --version` shows it.
  public static let version = "0.1.0"

  /// - Parameter arguments: without the program's own name.
  /// - Returns: the exit status: 0, 1 when output cannot be written, 2 for a wrong command line, 10 + the gRPC status
  ///   code when a call failed.
  public static func run(_ arguments: [String], in environment: ProgramEnvironment) async -> Int32 {
    do {
      let parsed = try parse(arguments, in: environment)
      guard let command = parsed else { return ExitStatus.success }
      return try await run(command, in: environment)
    } catch OutputError.readerIsGone {
      return ExitStatus.success
    } catch OutputError.failed(let reason) {
      try? environment.standardError.write("error: cannot write the output: \(reason)\n")
      return ExitStatus.failure
    } catch let exit as SilentExit {
      return exit.status
    } catch let fault as UsageError {
      try? environment.report(ErrorReport(usage: fault.message), format: asksForJSON(arguments) ? .json : .table)
      return ExitStatus.usage
    } catch {
      return reportUsage(error, arguments, in: environment)
    }
  }

  /// - Returns: nil when the command line asked for help or the version, which have been shown.
  private static func parse(
    _ arguments: [String], in environment: ProgramEnvironment
  ) throws -> (any ClientCommand)? {
    try refuseNegativeArguments(arguments)
    do {
      var command = try OutcryCommand.parseAsRoot(arguments)
      if let command = command as? any ClientCommand { return command }
      if let command = command as? any LocalCommand {
        try command.run(in: environment)
      } else {
        try command.run()
      }
      return nil
    } catch  where OutcryCommand.exitCode(for: error) == .success {
      try environment.standardOutput.write(OutcryCommand.fullMessage(for: error) + "\n")
      return nil
    }
  }

  /// The parser takes a negative number for an option, and then speaks of the argument behind it.
  private static func refuseNegativeArguments(_ arguments: [String]) throws(UsageError) {
    for (previous, argument) in zip([""] + arguments, arguments) where !previous.hasPrefix("--") {
      if argument.hasPrefix("-"), DecimalText(argument) != nil {
        throw UsageError("'\(argument)' is negative, and no quantity, price or percentage is")
      }
    }
  }

  private static func run(_ command: any ClientCommand, in environment: ProgramEnvironment) async throws -> Int32 {
    let connection = command.connection
    let server = try connection.endpoint(variables: environment.variables)
    do {
      try await environment.withClient(server) { client in
        try await command.run(
          CommandContext(
            client: client, format: connection.output, timeout: connection.timeout.duration,
            style: Style(isTerminal: environment.standardOutput.isTerminal, environment: environment.variables),
            environment: environment))
      }
      return ExitStatus.success
    } catch let error as RPCError {
      return try report(CallFailure(error), of: command, server, in: environment)
    } catch let failure as CallFailure {
      return try report(failure, of: command, server, in: environment)
    }
  }

  private static func report(
    _ failure: CallFailure, of command: any ClientCommand, _ server: ServerEndpoint, in environment: ProgramEnvironment
  ) throws -> Int32 {
    let situation = Situation(
      server: server.address, usesTLS: server.tls != nil, session: command.sessionName,
      timeout: command.connection.timeout, goal: type(of: command).goal)
    var report = ErrorReport(failure.error, situation: situation)
    report.nextSteps = failure.replacesSuggestions ? failure.nextSteps : report.nextSteps + failure.nextSteps
    try environment.report(report, format: command.connection.output)
    return report.exitStatus
  }

  private static func reportUsage(
    _ error: any Error, _ arguments: [String], in environment: ProgramEnvironment
  ) -> Int32 {
    if asksForJSON(arguments) {
      try? environment.report(ErrorReport(usage: OutcryCommand.message(for: error)), format: .json)
    } else {
      try? environment.standardError.write(OutcryCommand.fullMessage(for: error) + "\n")
    }
    return ExitStatus.usage
  }

  /// Whether a command line that did not parse would have asked for JSON.
  private static func asksForJSON(_ arguments: [String]) -> Bool {
    let pairs = zip(arguments, arguments.dropFirst())
    return arguments.contains("--output=json")
      || pairs.contains { ($0 == "--output" || $0 == "-o") && $1 == OutputFormat.json.rawValue }
  }
}
