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
    var records = SessionRecords(keeping: settings.kept)
    var summary = RecoverySummary()
    try await forEachPage(of: .allSessions) { page in
      for record in page {
        try takeIntoRegistry(record)
        if try !records.take(record) { summary.events += 1 }
      }
    }
    while let record = records.next() {
      let (runner, revival) = try await revive(record)
      add(runner)
      summary.sessions += 1
      switch revival {
      case .atRest: break
      case .resumed: summary.resumed.append(runner.sessionID)
      case .paused: summary.paused.append(runner.sessionID)
      case .failed(let reason): summary.failed[runner.sessionID] = reason
      }
    }
    // Not before all are there: what goes on may look for others.
    for runner in allRunners { await runner.goOn() }
    return summary
  }

  private func takeIntoRegistry(_ record: JournalRecord) throws(RecoveryError) {
    guard case .registry(let event) = record.entry else { return }
    do {
      try registry.replay(event, at: record.revision)
    } catch {
      throw RecoveryError(sessionID: record.sessionID, revision: record.revision, cause: error)
    }
  }

  private func forEachPage(
    of scope: JournalScope, upTo last: Revision = .max, _ body: (ArraySlice<JournalRecord>) async throws -> Void
  ) async throws {
    let journal = ports.journal
    var page = try await journal.read(scope, after: 0, limit: Self.pageSize)
    while let newest = page.last?.revision {
      // The next page is read and decoded while this one is applied.
      async let next = try await newest < last ? journal.read(scope, after: newest, limit: Self.pageSize) : []
      try await body(newest <= last ? page[...] : page.prefix { $0.revision <= last })
      page = try await next
    }
  }

  // MARK: One session

  /// The session of this name that the journal holds, though this process does not; nil when it holds none.
  func reviveFromJournal(_ id: SessionID) async throws -> SessionRunner? {
    var records = SessionRecords(keeping: settings.kept)
    try await forEachPage(of: .session(id)) { page in for record in page { _ = try records.take(record) } }
    guard let record = records.next() else { return nil }
    return try await revive(record).0
  }

  private func revive(_ record: SessionRecord) async throws -> (SessionRunner, SessionRunner.Revival) {
    let definition = record.definition
    let broker = makeBroker(definition)
    let runner = SessionRunner(
      definition: definition, engine: record.engine, broker: broker, ports: ports,
      createRevision: record.createRevision, ticket: .durable(record.revision), marketDays: record.marketDays,
      notePaperDay: paperDayNote(of: definition), onFault: faultHandler)
    let replay = record.engine.state.status.isLive ? await replay(of: record, broker) : nil
    let isPaper = definition.configuration.mode == .paper
    let revival = try await runner.revive(
      replaying: replay, policy: settings.recovery ?? (isPaper ? .resume : .pause))
    return (runner, revival)
  }

  private func replay(of record: SessionRecord, _ broker: SessionBroker) async -> Result<ReplayRecovery, any Error> {
    do {
      let exchange: (any SimulatedBroker)? = if case .simulated(let exchange) = broker { exchange } else { nil }
      var recovery = try await ReplayRecovery(
        record.definition, exchange: exchange, feed: ports.feed(for: record.definition))
      try await forEachPage(of: .session(record.definition.sessionID), upTo: record.revision) { page in
        for record in page { if case .event(let event) = record.entry { try await recovery.take(event) } }
      }
      return .success(recovery)
    } catch {
      return .failure(error)
    }
  }

  // MARK: After a fault

  /// A try that finds the store as it was costs little; one that comes late keeps a session from its market.
  private static let longestRevivalDelay = Duration.seconds(5)

  /// A session whose journal failed is made anew from what the journal holds, as soon as that can be had.
  func reviveAfterFault(_ faulty: SessionRunner) async {
    var delay = Duration.seconds(1)
    while !isShuttingDown {
      do { try await ports.clock.sleep(for: delay) } catch { return }
      if await replace(faulty) { return }
      delay = min(delay * 2, Self.longestRevivalDelay)
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
