import ArgumentParser
import OutcryContract

struct StartSession: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Starts a created session.",
    discussion: Manual.discussion(
      """
      A live session starts only when every condition of outcry prereq check passes; those that do not are listed. The \
      first live start of a strategy takes a person's word, which the condition CONFIRMATION gives.
      """,
      examples: [
        "outcry session start demo", "outcry session start demo --dry-run",
        "outcry session start demo --confirm \"trade trend@1 live with 100000 USD\"",
      ],
      exitStatus: [Manual.noSuchSession, "19 the session is not CREATED, or a condition for live trading is not met"]))

  static let goal: Outcry.V1.SessionState? = .running

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("A person's word that a live session may trade.", valueName: "phrase"))
  var confirm = ""

  @Flag(help: "Check everything, with the same refusals, and start nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.sessions.startSession(
      .init(sessionId: session.name, validateOnly: dryRun, confirmation: confirm), options: context.options)
    try context.show(response, block: SessionText.standing(response.session ?? .init()))
    if dryRun { try context.remark("nothing was started: --dry-run") }
  }
}

struct PauseSession: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause",
    abstract: "Pauses a running session: nothing new is opened.",
    discussion: Manual.discussion(
      """
      Working orders that would open or enlarge a position are cancelled. Positions are still marked to the market, \
      protective triggers stay armed, and positions can be closed.
      """,
      examples: ["outcry session pause demo"], exitStatus: [Manual.noSuchSession, "19 the session is not RUNNING"]))

  static let goal: Outcry.V1.SessionState? = .paused

  @OptionGroup var session: SessionArgument
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.sessions.pauseSession(.init(sessionId: session.name), options: context.options)
    try context.show(response, block: SessionText.standing(response.session ?? .init()))
  }
}

struct ResumeSession: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Resumes a paused session.",
    discussion: Manual.discussion(
      "The strategy may open positions again from the next bar on.",
      examples: ["outcry session resume demo"], exitStatus: [Manual.noSuchSession, "19 the session is not PAUSED"]))

  static let goal: Outcry.V1.SessionState? = .running

  @OptionGroup var session: SessionArgument
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.sessions.resumeSession(.init(sessionId: session.name), options: context.options)
    try context.show(response, block: SessionText.standing(response.session ?? .init()))
  }
}

struct StopSession: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "stop",
    abstract: "Stops a session for good.",
    discussion: Manual.discussion(
      """
      Working orders are cancelled and triggers disarmed; positions stay as they are. A stopped session does not start \
      again. To have it out of the market first, close its positions: outcry position close.
      """,
      examples: ["outcry session stop demo --reason \"end of the exercise\""],
      exitStatus: [Manual.noSuchSession, "19 the session has ended already"]))

  static let goal: Outcry.V1.SessionState? = .stopped

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Why, for the record; at most 256 bytes.", valueName: "text"))
  var reason: String = ""

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.sessions.stopSession(
      .init(sessionId: session.name, reason: reason), options: context.options)
    try context.show(response, block: SessionText.standing(response.session ?? .init()))
  }
}
