import ArgumentParser

/// A command that needs no server.
protocol LocalCommand: ParsableCommand {
  func run(in environment: ProgramEnvironment) throws
}
