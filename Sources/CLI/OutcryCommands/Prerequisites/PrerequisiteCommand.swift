import ArgumentParser
import OutcryContract

struct PrerequisiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prereq",
    abstract: "Answers whether a session may go live, and sets what that takes.",
    discussion: Manual.discussion(
      """
      outcry session start asks the same conditions of a live session, and the server goes on asking: one that no longer \
      meets them is moved to reduce-only. docs/going-live.md goes the whole way.
      """, examples: ["outcry prereq check demo", "outcry prereq policies"],
      exitStatus: [Manual.noSuchSession, "19 a condition is not met"]),
    subcommands: [CheckPrerequisites.self, WatchPrerequisites.self, ListPolicies.self, SetPolicy.self])
}

struct CheckPrerequisites: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Evaluates every condition now.",
    discussion: Manual.discussion(
      """
      Each condition is PASS, FAIL or UNKNOWN (which counts as not passed), with what was observed, what is required, \
      what the answer rests on, and what to do about it. With --output json: CheckPrerequisitesResponse.
      """,
      examples: ["outcry prereq check demo", "outcry prereq check demo > /dev/null && outcry session start demo"],
      exitStatus: [Manual.noSuchSession, "19 a condition is not met (10 + FAILED_PRECONDITION); 0 only if all pass"]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Whether this would be the right word at the start.", valueName: "phrase"))
  var confirm = ""

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.prerequisites.checkPrerequisites(
      .init(sessionId: session.name, confirmation: confirm), options: context.options)
    try context.show(response) { PrerequisiteText.page(response, style: context.style) }
    if !response.satisfied { throw SilentExit.failedPrecondition }
  }
}
