internal import Logging
internal import TradingEngine
public import TradingModel

/// A session that has ended and is not held in memory: the store's read models answer for it, and the journal has it for
/// whoever wants to do something with it all the same.
public struct RestingSession: Sendable, Hashable {
  public let definition: SessionDefinition
  /// Of the record that created it.
  public let createRevision: Revision
  public let status: SessionStatus
  /// Newest that it has written.
  public let revision: Revision
  /// Days with market data, and what the account was worth on each.
  let tradedDays: [BacktestRecord.Day]

  public var sessionID: SessionID { definition.sessionID }
}

/// Where a session is.
public enum SessionPlace: Sendable {
  case loaded(SessionRunner)
  case resting(RestingSession)

  public var definition: SessionDefinition {
    switch self {
    case .loaded(let runner): runner.definition
    case .resting(let session): session.definition
    }
  }

  public var sessionID: SessionID { definition.sessionID }
}

extension SessionManager {
  /// Where a session is, without bringing it back into memory.
  /// - Throws: ``RuntimeError/sessionNotFound(_:)``.
  public func place(of id: SessionID) throws -> SessionPlace {
    guard let place = knownPlace(of: id) else { throw RuntimeError.sessionNotFound(id) }
    return place
  }

  /// Every session, in the order of their creation.
  public var allPlaces: [SessionPlace] { order.compactMap(knownPlace) }

  private func knownPlace(of id: SessionID) -> SessionPlace? {
    runners[id].map { .loaded($0) } ?? resting[id].map { .resting($0) }
  }

  /// Lets go of sessions that have ended and of which everything is in the read models.
  ///
  /// - Parameters:
  ///   - revision: up to which the read models tell everything.
  ///   - patience: how long ago they must have ended, or have been asked for.
  public func restEnded(upTo revision: Revision, after patience: Duration) async {
    let now = ports.clock.now
    for runner in allRunners where !isShuttingDown {
      guard let view = try? await runner.readSettled({ $0 }), view.state.status.isFinal, view.revision <= revision
      else {
        endTimes[runner.sessionID] = nil
        continue
      }
      let since = endTimes[runner.sessionID] ?? now
      endTimes[runner.sessionID] = since
      guard Duration.nanoseconds(now.nanoseconds(since: since)) >= patience else { continue }
      await rest(runner, upTo: revision)
    }
  }

  private func rest(_ runner: SessionRunner, upTo revision: Revision) async {
    await turns.take()
    defer { turns.release() }
    // Something may have happened to it meanwhile.
    guard !isShuttingDown, isCurrent(runner), let view = try? await runner.readSettled({ $0 }),
      view.state.status.isFinal, view.revision <= revision, await runner.retire(at: view.revision)
    else { return }
    await runner.shutDown()
    resting[runner.sessionID] = RestingSession(
      definition: runner.definition, createRevision: runner.createRevision, status: view.state.status,
      revision: view.revision, tradedDays: view.tradedDays)
    runners[runner.sessionID] = nil
    endTimes[runner.sessionID] = nil
    ports.logger.debug("session at rest", metadata: ["session": "\(runner.sessionID)"])
  }

  /// A session that rests, in memory again. In one's turn.
  func wake(_ id: SessionID) async throws -> SessionRunner {
    if let runner = runners[id] { return runner }
    guard resting[id] != nil, let runner = try await reviveFromJournal(id) else {
      throw RuntimeError.sessionNotFound(id)
    }
    runners[id] = runner
    resting[id] = nil
    await runner.goOn()
    return runner
  }
}
