internal import Logging
internal import TradingEngine
internal import TradingModel

extension SessionManager {
  private static let pageSize = 4096

  /// Makes every session of the journal anew, and takes each up where it was. Once, before anything else.
  ///
  /// - Throws: ``RecoveryError`` for a journal that cannot be replayed: rather than guess, nothing is taken up.
  public func recover() async throws -> RecoverySummary {
    await turns.take()
    defer { turns.release() }
    var records: [SessionID: SessionRecord] = [:]
    var created: [SessionID] = []
    var summary = RecoverySummary()
    try await forEachRecord(of: .allSessions) { record in
      if try take(record, into: &records) { created.append(record.sessionID) } else { summary.events += 1 }
    }
    for id in created {
      guard let record = records.removeValue(forKey: id) else { continue }
      let (runner, revival) = try await revive(record)
      add(runner)
      summary.sessions += 1
      switch revival {
      case .atRest: break
      case .resumed: summary.resumed.append(id)
      case .paused: summary.paused.append(id)
      case .failed(let reason): summary.failed[id] = reason
      }
    }
    // Not before all are there: what goes on may look for others.
    for runner in allRunners { await runner.goOn() }
    return summary
  }

  private func forEachRecord(
    of scope: JournalScope, upTo last: Revision = .max, _ body: (JournalRecord) async throws -> Void
  ) async throws {
    var revision: Revision = 0
    while revision < last {
      let page = try await ports.journal.read(scope, after: revision, limit: Self.pageSize)
      guard let newest = page.last?.revision else { return }
      for record in page where record.revision <= last { try await body(record) }
      revision = newest
      // A long history must not keep others of this thread waiting.
      await Task.yield()
    }
  }

  /// True for the record that created a session.
  private func take(_ record: JournalRecord, into records: inout [SessionID: SessionRecord]) throws -> Bool {
    do {
      switch record.entry {
      case .created(let definition):
        guard records[record.sessionID] == nil else { throw RuntimeError.sessionConflict(record.sessionID, fields: []) }
        records[record.sessionID] = try SessionRecord(definition, at: record.revision)
        return true
      case .event(let event):
        guard records[record.sessionID] != nil else { throw RuntimeError.sessionNotFound(record.sessionID) }
        try records[record.sessionID]?.take(event, at: record.revision)
        return false
      case .registry(let event):
        try registry.replay(event, at: record.revision)
        return false
      }
    } catch {
      throw RecoveryError(sessionID: record.sessionID, revision: record.revision, cause: error)
    }
  }

  // MARK: One session

  /// The session of this name that the journal holds, though this process does not; nil when it holds none.
  func reviveFromJournal(_ id: SessionID) async throws -> SessionRunner? {
    var records: [SessionID: SessionRecord] = [:]
    try await forEachRecord(of: .session(id)) { record in _ = try take(record, into: &records) }
    guard let record = records[id] else { return nil }
    return try await revive(record).0
  }

  private func revive(_ record: SessionRecord) async throws -> (SessionRunner, SessionRunner.Revival) {
    let definition = record.definition
    let broker = makeBroker(definition)
    let runner = SessionRunner(
      definition: definition, engine: record.engine, broker: broker, ports: ports,
      createRevision: record.createRevision, ticket: .durable(record.revision), marketDays: record.marketDays,
      onFault: faultHandler)
    let replay = record.engine.state.status.isLive ? await replay(of: record, broker) : nil
    let isPaper = definition.configuration.mode == .paper
    let revival = try await runner.revive(
      replaying: replay, policy: settings.recovery ?? (isPaper ? .resume : .pause))
    return (runner, revival)
  }

  private func replay(of record: SessionRecord, _ broker: SessionBroker) async -> Result<ReplayRecovery, any Error> {
    do {
      let exchange: (any SimulatedBroker)? = if case .simulated(let exchange) = broker { exchange } else { nil }
      var recovery = try await ReplayRecovery(record.definition, exchange: exchange, feed: ports.feed)
      try await forEachRecord(of: .session(record.definition.sessionID), upTo: record.revision) { record in
        if case .event(let event) = record.entry { try await recovery.take(event) }
      }
      return .success(recovery)
    } catch {
      return .failure(error)
    }
  }

  // MARK: After a fault

  /// A session whose journal failed is made anew from what the journal holds, as soon as that can be had.
  func reviveAfterFault(_ faulty: SessionRunner) async {
    var delay = Duration.seconds(1)
    while !isShuttingDown {
      do { try await ports.clock.sleep(for: delay) } catch { return }
      if await replace(faulty) { return }
      delay = min(delay * 2, .seconds(30))
    }
  }

  /// False when it has to be tried again.
  private func replace(_ faulty: SessionRunner) async -> Bool {
    await turns.take()
    defer { turns.release() }
    guard !isShuttingDown, isCurrent(faulty) else { return true }
    await faulty.shutDown()
    do {
      guard let runner = try await reviveFromJournal(faulty.sessionID) else { return false }
      replaceRunner(with: runner)
      await runner.goOn()
      ports.logger.notice("session taken up again", metadata: ["session": "\(faulty.sessionID)"])
      return true
    } catch {
      ports.logger.error(
        "session not taken up yet", metadata: ["session": "\(faulty.sessionID)", "reason": "\(error)"])
      return false
    }
  }
}
