import ArgumentParser

struct AdminCommand: LocalCommand {
  /// A program of its own, so that this one links neither a database nor any part of the server.
  static let program = "outcry-admin"

  static let configuration = CommandConfiguration(
    commandName: "admin",
    abstract: "Looks after a server's store: runs outcry-admin with the same arguments.",
    discussion: Manual.discussion(
      """
      outcry-admin is looked for beside this program, then on PATH, and takes its place. outcry admin help shows its \
      commands.
      """,
      examples: [
        "outcry admin verify sqlite:store", "outcry admin backup sqlite:store copy.sqlite",
      ],
      exitStatus: ["1 outcry-admin is not there; otherwise its own"]))

  @Argument(parsing: .captureForPassthrough, help: "What outcry-admin is given.")
  var arguments: [String] = []

  func run(in environment: ProgramEnvironment) throws {
    // Everything is captured, the help of this command too.
    if arguments.isEmpty || arguments == ["--help"] || arguments == ["-h"] {
      return try environment.standardOutput.write(OutcryCommand.helpMessage(for: Self.self) + "\n")
    }
    let reason = environment.becomeProgram(Self.program, arguments)
    try environment.standardError.write(
      "error: \(Self.program) cannot be run: \(reason); install it beside outcry, or build it with "
        + "./scripts/build-release \(Self.program)\n")
    throw SilentExit(status: ExitStatus.failure)
  }
}
