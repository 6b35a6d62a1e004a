import ArgumentParser
import OutcryContract

struct ApproveSignal: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Lets a signal through that waits for a person.",
    discussion: Manual.discussion(
      """
      It is sized, and the risk rules are asked, as things are now: the answer may be DENIED. --dry-run shows what \
      would become of it. With --output json: ApproveSignalResponse.
      """,
      examples: ["outcry signal approve demo sig-3", "outcry signal approve demo sig-3 --dry-run"],
      exitStatus: ["15 no such session or signal", "19 it does not wait for a person, or no longer"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The signal, as outcry signal list shows it.")
  var signal: String

  @Flag(help: "Check everything, with the same refusals, and do nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.signals.approveSignal(
      .init(sessionId: session.name, signalId: signal, validateOnly: dryRun), options: context.options)
    try context.show(response, block: SignalText.block(response.signal ?? .init()))
  }
}

struct RejectSignal: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Takes a signal back that waits for a person or for the batch.",
    discussion: Manual.discussion(
      "With --output json: RejectSignalResponse.", examples: ["outcry signal reject demo sig-3 --reason \"too late\""],
      exitStatus: ["15 no such session or signal", "19 it waits no more"]))

  @OptionGroup var session: SessionArgument

  @Argument(help: "The signal, as outcry signal list shows it.")
  var signal: String

  @Option(help: ArgumentHelp("Why, for the record; at most 256 bytes.", valueName: "text"))
  var reason = "rejected from the command line"

  @OptionGroup var connection: ConnectionOptions

  var sessionName: String? { session.name }

  func run(_ context: CommandContext) async throws {
    let response = try await context.signals.rejectSignal(
      .init(sessionId: session.name, signalId: signal, reason: reason), options: context.options)
    try context.show(response, block: SignalText.block(response.signal ?? .init()))
  }
}
