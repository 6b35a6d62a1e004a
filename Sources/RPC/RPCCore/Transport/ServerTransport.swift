/// What carries calls to a server. It knows bytes and metadata, and no message types.
public protocol ServerTransport: Sendable {
  /// Accepts calls and hands each to `router`, until a shutdown has completed. Cancelling the task ends all calls.
  func run(_ router: ServerRouter) async throws

  /// Accepts no new calls, lets those that run finish, then makes ``run(_:)`` return.
  func beginGracefulShutdown()
}
