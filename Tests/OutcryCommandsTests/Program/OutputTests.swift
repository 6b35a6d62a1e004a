import RPCCore
import Testing

@testable import OutcryCommands

@Suite struct OutputTests {
  private func status(_ error: OutputError) async -> (Int32, String) {
    let errors = Transcript()
    let environment = ProgramEnvironment(
      variables: [:],
      standardOutput: OutputChannel(isTerminal: false) { (_: String) throws(OutputError) in throw error },
      standardError: errors.channel(), readFile: { _, _ in [] }, withClient: { _, _ in },
      interruptions: { AsyncStream { $0.finish() } }, freshName: { "x" })
    return (await Program.run(["--version"], in: environment), errors.written)
  }

  @Test func aReaderThatHasGoneIsNoFault() async {
    #expect(await status(.readerIsGone) == (0, ""))
  }

  @Test func outputThatCannotBeWrittenIsOne() async {
    #expect(
      await status(.failed("No space left on device"))
        == (1, "error: cannot write the output: No space left on device\n"))
  }

  @Test func aFileThatIsMissingIsNamedInTheSystemsWords() {
    #expect(throws: FileError("No such file or directory")) {
      try FileInput.read("/nonexistent/strategy.yaml", limit: 10)
    }
  }

  @Test func freshNamesDiffer() {
    let environment = ProgramEnvironment.ofProcess(variables: [:])
    #expect(environment.freshName() != environment.freshName())
    #expect(environment.freshName().wholeMatch(of: /cli-[0-9a-f]{1,16}/) != nil)
  }
}
