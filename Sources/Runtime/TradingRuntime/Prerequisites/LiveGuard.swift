internal import Logging
internal import TradingEngine
internal import TradingModel

/// Asks of every live session, again and again, what was asked before it started. One that no longer meets it is moved to
/// reduce-only, on record and with an alert: positions can be closed, nothing new is opened, until a person sets its risk mode
/// back.
public actor LiveGuard {
  private let manager: SessionManager
  private let interval: Duration
  private var task: Task<Void, Never>?
  /// Sessions of which something could not be told at the last look: once may be a hiccup, twice is not.
  private var doubtful: Set<SessionID> = []

  /// - Parameter interval: from one look to the next.
  public init(manager: SessionManager, interval: Duration = .nanoseconds(PrerequisitePolicy.lookInterval)) {
    self.manager = manager
    self.interval = interval
  }

  /// Looks until it is shut down.
  public func start() {
    guard task == nil else { return }
    task = Task { [clock = manager.ports.clock, interval] in
      while !Task.isCancelled {
        do { try await clock.sleep(for: interval) } catch { return }
        await self.look()
      }
    }
  }

  public func shutDown() async {
    task?.cancel()
    await task?.value
    task = nil
  }

  /// One look at all live sessions.
  public func look() async {
    for runner in await manager.allRunners where runner.definition.configuration.mode == .live {
      do { try await look(at: runner) } catch {
        // Its journal or feed has failed: it takes no orders either.
        manager.ports.logger.error(
          "a live session could not be looked at", metadata: ["session": "\(runner.sessionID)", "error": "\(error)"])
      }
    }
  }

  private func look(at runner: SessionRunner) async throws {
    let id = runner.sessionID
    let isTrading = try await runner.read { $0.state.status.isLive && $0.state.risk.mode == .normal }
    guard isTrading else {
      doubtful.remove(id)
      return
    }
    let open = try await manager.prerequisites(of: id).filter { $0.result != .pass }
    guard !open.isEmpty else {
      doubtful.remove(id)
      return
    }
    let isFirstDoubt = doubtful.insert(id).inserted
    if isFirstDoubt, open.allSatisfy({ $0.result == .unknown }) { return }
    let reason = Self.reason(open)
    try await runner.perform(.risk(.lapse(reason: reason))) { _, _ in }
    doubtful.remove(id)
    manager.ports.logger.warning(
      "a live session is reduce-only: what it needs no longer holds",
      metadata: ["session": "\(id)", "reason": "\(reason)"])
  }

  /// The first of what does not hold, and how many more there are.
  private static func reason(_ open: [Prerequisite]) -> String {
    guard let first = open.first else { return "" }
    let more = open.count > 1 ? ", and \(open.count - 1) more" : ""
    return "\(first.kind.rawValue) no longer holds: \(first.observed); required: \(first.required)\(more)"
  }
}
