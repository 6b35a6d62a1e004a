import Synchronization
import Testing

@testable import OutcryCommands

@Suite struct AdminCommandTests {
  @Test func everyArgumentIsPassedOn() throws {
    let given = Mutex<[String]>([])
    let (output, errors) = (Transcript(), Transcript())
    var environment = ProgramEnvironment(
      variables: [:], standardOutput: output.channel(isTerminal: false),
      standardError: errors.channel(isTerminal: false),
      readFile: { _, _ in [] }, withClient: { _, _ in }, interruptions: { AsyncStream { _ in } }, freshName: { "" })
    environment.becomeProgram = { program, arguments in
      given.withLock { $0 = [program] + arguments }
      return "No such file or directory"
    }
    let command = try #require(
      try OutcryCommand.parseAsRoot(["admin", "repair", "--yes", "sqlite:store"]) as? AdminCommand)
    #expect(throws: SilentExit(status: 1)) { try command.run(in: environment) }
    let passed = given.withLock { $0 }
    #expect(passed == ["outcry-admin", "repair", "--yes", "sqlite:store"])
    #expect(errors.written.contains("outcry-admin cannot be run: No such file or directory"))
    #expect(output.written.isEmpty)
  }
}
