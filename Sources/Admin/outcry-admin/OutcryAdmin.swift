internal import ArgumentParser
private import Foundation
private import StoreJournal

/// Looks after a server's store, without the server.
@main
struct OutcryAdmin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcry-admin",
    abstract: "Looks after the store of an outcryd.",
    discussion: """
      STORE is what the server was given as --store: sqlite:DIRECTORY or a postgres:// URL. All but 'backup' need the server stopped, and say \
      so when it is not.

      Exit status: 0 when all is well, 1 when something failed, 2 when the command line is wrong, 3 when 'verify' found \
      damage.
      """,
    version: "0.1.0",
    subcommands: [
      Verify.self, Repair.self, Export.self, Import.self, Backup.self, Restore.self,
      Rebuild.self, Compact.self,
    ])

  /// Usage errors end with 2; errors of stores are one line that says what to do.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess { exit(withError: error) }
      if code == .validationFailure {
        FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
        exit(withError: ExitCode(2))
      }
      FileHandle.standardError.write(Data("outcry-admin: \(error)\n".utf8))
      exit(withError: ExitCode(1))
    }
  }
}
