import ArgumentParser
import Testing

@testable import OutcryCommands

@Suite struct HelpTests {
  /// Every command, with the words that lead to it.
  private static let commands: [(words: String, type: any ParsableCommand.Type)] = {
    func below(_ words: [String], _ type: any ParsableCommand.Type) -> [(String, any ParsableCommand.Type)] {
      [(words.joined(separator: " "), type)]
        + type.configuration.subcommands.flatMap { below(words + [$0.configuration.commandName ?? ""], $0) }
    }
    return below([], OutcryCommand.self)
  }()

  @Test(arguments: commands.map(\.words))
  func everyCommandIsDocumented(words: String) async {
    let run = await ProgramRun(words + " --help")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for part in ["OVERVIEW: ", "EXAMPLES:\n  outcry ", "EXIT STATUS:\n  0 done", "USAGE: "] {
      #expect(run.output.contains(part), "\(words): \(part)")
    }
  }

  /// The command lines of the examples, without what belongs to the shell.
  private static let examples: [String] = commands.flatMap { command in
    let lines = command.type.configuration.discussion.split(separator: "\n").map(String.init)
    let joined = lines.joined(separator: "\n").replacing(/[ ]\\\n +/, with: " ").split(separator: "\n").map(String.init)
    return joined.filter { $0.hasPrefix("  outcry ") }.map { line in
      String(line.replacing(/[ ](\||>|<|&&) .*/, with: "").dropFirst("  outcry ".count))
    }
  }

  @Test(arguments: examples)
  func everyExampleParses(line: String) async {
    // A command that needs no server would do here what it says.
    if let command = try? OutcryCommand.parseAsRoot(ProgramRun.words(line)), command is any LocalCommand { return }
    let run = await ProgramRun(line, file: Array("entry: x".utf8))
    #expect(run.status == 24, "\(run.errors)")
  }

  @Test func thereAreExamples() {
    #expect(Self.examples.count > 50)
  }

  @Test func theVersionIsShown() async {
    let run = await ProgramRun("--version")
    #expect(run.status == 0)
    #expect(run.output == Program.version + "\n")
  }

  @Test func withoutACommandThereIsHelp() async {
    for line in ["", "session", "help order place"] {
      let run = await ProgramRun(line)
      #expect(run.status == 0, "\(line)")
      #expect(run.output.contains("EXIT STATUS:"), "\(line)")
    }
  }
}
