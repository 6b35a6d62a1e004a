import ArgumentParser
import OutcryContract

/// A command that talks to a server. ``Program`` connects and runs it.
protocol ClientCommand: ParsableCommand, Sendable {
  var connection: ConnectionOptions { get }
  /// The session that the command is about, for what an error suggests.
  var sessionName: String? { get }
  /// The state into which the command brings the session.
  static var goal: Outcry.V1.SessionState? { get }

  func run(_ context: CommandContext) async throws
}

extension ClientCommand {
  var sessionName: String? { nil }
  static var goal: Outcry.V1.SessionState? { nil }
}
