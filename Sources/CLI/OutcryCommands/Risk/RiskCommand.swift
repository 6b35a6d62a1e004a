import ArgumentParser
import OutcryContract

struct RiskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "risk",
    abstract: "Shows where a session stands against its limits, and stops new risk at once.",
    discussion: Manual.discussion(
      """
      Limits are given when a session is created, and may be replaced while it runs. Whatever halts new risk, orders that reduce it, and protective triggers, go on.
      """,
      examples: [
        "outcry risk status demo", "outcry risk kill demo --reason \"prices look wrong\"", "outcry risk release demo",
      ],
      exitStatus: [Manual.noSuchSession]),
    subcommands: [
      ShowRiskStatus.self, EngageKillSwitch.self, ReleaseKillSwitch.self, WatchRiskStatus.self,
      UpdateRiskLimits.self, SetRiskMode.self, SetRiskBias.self, ReleaseHalt.self, FlattenAll.self,
      ListRiskBreaches.self,
    ])
}

struct ShowRiskStatus: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Shows limits, headroom and halts.",
    discussion: Manual.discussion(
      "Headroom is what would still pass, never below zero. With --output json: GetRiskStatusResponse.",
      examples: ["outcry risk status demo"], exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.risk.getRiskStatus(.init(sessionId: session.name), options: context.options)
    try context.show(response, block: RiskText.block(response.status ?? .init()))
  }
}

struct EngageKillSwitch: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "kill",
    abstract: "Engages the kill switch: all new risk is refused.",
    discussion: Manual.discussion(
      """
      Working orders that would add risk are cancelled. Positions stay, their protective triggers stay armed, and they \
      can be closed. Engaging it twice changes nothing. Only outcry risk release ends it; the server never does. With \
      --output json: EngageKillSwitchResponse.
      """,
      examples: ["outcry risk kill demo", "outcry risk kill demo --reason \"prices look wrong\""],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Option(help: ArgumentHelp("Why, for the record; at most 256 bytes.", valueName: "text"))
  var reason = "engaged from the command line"

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.risk.engageKillSwitch(
      .init(sessionId: session.name, reason: reason), options: context.options)
    try context.show(response, block: RiskText.block(response.status ?? .init()))
  }
}

struct ReleaseKillSwitch: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Releases the kill switch: new risk is allowed again.",
    discussion: Manual.discussion(
      "Other halts, such as the daily loss, are not affected. With --output json: ReleaseKillSwitchResponse.",
      examples: ["outcry risk release demo"], exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.risk.releaseKillSwitch(.init(sessionId: session.name), options: context.options)
    try context.show(response, block: RiskText.block(response.status ?? .init()))
  }
}

struct WatchRiskStatus: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Streams where a session stands, at the close of every bar and at every change of a halt.",
    discussion: Manual.discussion(
      "LOSS LEFT is what may still be lost today, HALTS everything that refuses new risk now. \(Manual.watchEnds)",
      examples: ["outcry risk watch demo"],
      exitStatus: [Manual.noSuchSession, "21 the revision of --from is no longer kept"]))

  @OptionGroup var session: SessionArgument
  @OptionGroup var watch: WatchOptions
  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let request = Outcry.V1.WatchRiskStatusRequest(sessionId: session.name, start: watch.from.start)
    try await Watch(
      request: request, columns: RiskText.watchColumns, options: watch,
      commandLine: "outcry risk watch \(session.name)"
    ) { context.risk.watchRiskStatus($0) }.run(context)
  }
}
