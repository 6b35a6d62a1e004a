import OutcryContract
import RPCCore
import TradingModel
import TradingRuntime

extension ServiceCore {
  /// From one word about progress to the next, in nanoseconds.
  private static let progressInterval: Int64 = 200_000_000

  /// Says how far a job is, a few times a second, until it has ended.
  ///
  /// - Parameter message: nil while there is nothing to say.
  func follow<Progress, Outcome, Response>(
    _ job: JobState<Progress, Outcome>, _ responses: ResponseWriter<Response>,
    _ message: (JobState<Progress, Outcome>.Status) -> Response?
  ) async throws {
    let clock = manager.ports.clock
    var told: Instant?
    for await status in job.updates where !status.phase.isFinal {
      let now = clock.now
      guard told.map({ now.nanoseconds(since: $0) >= Self.progressInterval }) ?? true, let message = message(status)
      else { continue }
      told = now
      try await responses.write(message)
    }
    // The updates of a call that was cancelled end early.
    try Task.checkCancellation()
  }
}

extension Fields {
  /// A session that is run over history.
  mutating func historicalProposal(_ spec: Wire.SessionSpec?, settings: ServiceSettings) -> SessionProposal? {
    let proposal = proposal(Wire.CreateSessionRequest(spec: spec), settings: settings)
    if let proposal, proposal.mode != .paper {
      refuse("spec.mode", "must be TRADING_MODE_PAPER: a backtest trades on a simulated exchange")
    }
    return proposal
  }
}
