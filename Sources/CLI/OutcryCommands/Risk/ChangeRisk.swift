import ArgumentParser
import OutcryContract

struct UpdateRiskLimits: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "limits",
    abstract: "Replaces the limits of a session while it runs.",
    discussion: Manual.discussion(
      """
      All of them: what is not given takes its default. Working orders stay, and so do latched halts. With --etag, as \
      outcry risk status shows it, nothing is replaced that somebody else has changed meanwhile. With --output json: \
      UpdateRiskLimitsResponse.
      """,
      examples: [
        "outcry risk limits demo --max-position-percent 5 --max-drawdown-percent 10 --reason \"earnings season\"",
        "outcry risk limits demo --max-orders-per-minute 30 --etag 2 --dry-run",
      ],
      exitStatus: [Manual.noSuchSession, "13 a value is not acceptable, 20 the limits have changed since --etag"]))

  @OptionGroup var session: SessionArgument
  @OptionGroup(title: "Risk limits") var risk: RiskOptions

  @Option(help: ArgumentHelp("The limits' etag as you know it. Default: whatever it is.", valueName: "etag"))
  var etag = ""

  @Option(help: ArgumentHelp("Why, for the record; at most 256 bytes.", valueName: "text"))
  var reason = ""

  @Flag(help: "Check everything, with the same refusals, and change nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.risk.updateRiskLimits(
      .init(
        sessionId: session.name, limits: risk.limits ?? .init(), etag: etag, reason: reason, validateOnly: dryRun),
      options: context.options)
    try context.show(response, block: RiskText.block(response.status ?? .init()))
  }
}

struct SetRiskMode: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "mode",
    abstract: "Chooses what is let through: normal, reduce-only or halted.",
    discussion: Manual.discussion(
      """
      In reduce-only and halted, only orders that reduce a position pass; halted also cancels working orders that would \
      add risk. With --output json: SetModeResponse.
      """,
      examples: ["outcry risk mode demo reduce-only --reason \"before the close\"", "outcry risk mode demo normal"],
      exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "What is let through.")
  var mode: EnumArgument<Outcry.V1.RiskMode>

  @Option(help: ArgumentHelp("Why, for the record; at most 256 bytes.", valueName: "text"))
  var reason = "chosen on the command line"

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.risk.setMode(
      .init(sessionId: session.name, mode: mode.value, reason: reason), options: context.options)
    try context.show(response, block: RiskText.block(response.status ?? .init()))
  }
}

struct SetRiskBias: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "bias",
    abstract: "Scales the limits of new risk by a factor from 0 to 1.",
    discussion: Manual.discussion(
      """
      0 refuses all new risk, 1 leaves the limits as they are. Quantities, notionals, exposures and buying power are \
      scaled; losses, rates and price bands are not. With --output json: SetRiskBiasResponse.
      """,
      examples: ["outcry risk bias demo 0.5 --source volatility-model"], exitStatus: [Manual.noSuchSession]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "From 0 to 1.")
  var value: DecimalArgument

  @Option(help: ArgumentHelp("Where it comes from, for the record; at most 256 bytes.", valueName: "text"))
  var source = ""

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.risk.setRiskBias(
      .init(sessionId: session.name, value: value.decimal, source: source), options: context.options)
    try context.show(response, block: RiskText.block(response.status ?? .init()))
  }
}

struct ReleaseHalt: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "release-halt",
    abstract: "Releases a latched halt.",
    discussion: Manual.discussion(
      """
      Refused while its cause stands. With the halt of a drawdown its peak begins anew at the present equity. With \
      --output json: ReleaseHaltResponse.
      """,
      examples: ["outcry risk release-halt demo hlt-1 --reason \"looked at, goes on\""],
      exitStatus: ["15 no such session or halt, 19 the cause of the halt stands"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The halt, as outcry risk status names it.")
  var halt: String

  @Option(help: ArgumentHelp("Why, for the record; at most 256 bytes.", valueName: "text"))
  var reason = "released from the command line"

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.risk.releaseHalt(
      .init(sessionId: session.name, haltId: halt, reason: reason), options: context.options)
    try context.show(response, block: RiskText.block(response.status ?? .init()))
  }
}
