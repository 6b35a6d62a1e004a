import ArgumentParser
import OutcryContract
import RPCCore

struct WatchPrerequisites: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Shows whether a session may go live, or stay so, and every change of an answer.",
    discussion: Manual.discussion(
      """
      Runs until the session ends, --count changes were shown or Ctrl-C. With --output json every message of the stream is \
      one line, a WatchPrerequisitesResponse.
      """,
      examples: ["outcry prereq watch demo", "outcry prereq watch demo --count 1 --output json"],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("End after so many changes. Default: with the session.", valueName: "n"))
  var count: Int?

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  mutating func validate() throws {
    if let count, count < 0 { throw ValidationError("--count must be at least 0") }
  }

  func run(_ context: CommandContext) async throws {
    var changes = 0
    for try await message in context.prerequisites.watchPrerequisites(.init(sessionId: session.name)) {
      if context.format == .json { try context.write(message.jsonLine()) }
      switch message.payload {
      case .snapshot(let answers): try show(answers, context)
      case .event(let answers):
        try show(answers, context)
        changes += 1
      case .closing(let closing): try context.remark(closing.message)
      case .opened, .snapshotEnd, .heartbeat, nil: break
      }
      if case .snapshot = message.payload, count == 0 { return }
      if let count, changes >= count, changes > 0 { return }
    }
  }

  private func show(_ answers: Outcry.V1.CheckPrerequisitesResponse, _ context: CommandContext) throws {
    guard context.format == .table else { return }
    try context.write(PrerequisiteText.page(answers, style: context.style))
  }
}
