import TradingEngine
import TradingModel
import TradingRuntime

extension KeptHistory {
  /// A day has its row at once; traces leave when theirs are written.
  fileprivate static let untilWritten = KeptHistory(days: 1, traces: nil, hasEquityCurve: false)
}

/// Makes rows of the journal's records, from whose order and content alone they follow.
///
/// It keeps the state of every session about which something may still come. Of one that has ended, or that it does not
/// know, it reads the records once more when another comes.
struct ResourceFold: Sendable {
  /// Of the rows that this version makes. Raised when they become others.
  static let form: UInt64 = 1

  fileprivate struct Known: Sendable {
    var point: SessionPoint
    let createRevision: Revision
    /// Whether it has what the next records tell already.
    var isAhead = false
    var changes = SessionChanges()
    /// When so many traces are in memory, those that have ended leave.
    var maximumTraces = 0
    /// Whether something has changed since the rows were made.
    var isTouched = true
  }

  private static let pageSize = 4096

  private let journal: any Journal
  private let tracesInMemory: Int
  private var sessions: [SessionID: Known] = [:]

  /// - Parameter tracesInMemory: of a session, when ended ones leave; likewise of ended triggers.
  init(journal: any Journal, tracesInMemory: Int = 1_000) {
    self.journal = journal
    self.tracesInMemory = tracesInMemory
  }

  /// The state of a session at some revision, earlier records of which may be taken still.
  mutating func know(_ point: SessionPoint, created revision: Revision) {
    sessions[point.sessionID] = Known(point: point, createRevision: revision, isTouched: false)
    sessions[point.sessionID]?.point.state.keep(.untilWritten)
  }

  /// The same of a state that is ahead of the records that come next: it keeps what they tell of until they are taken.
  mutating func know(ahead point: SessionPoint, created revision: Revision) {
    sessions[point.sessionID] = Known(point: point, createRevision: revision, isAhead: true, isTouched: false)
  }

  mutating func take(_ record: JournalRecord) async throws {
    switch record.entry {
    case .created(let definition):
      if sessions[record.sessionID] == nil {
        sessions[record.sessionID] = Known(
          point: SessionPoint(created: definition, revision: record.revision), createRevision: record.revision)
        sessions[record.sessionID]?.point.state.keep(.untilWritten)
      }
      sessions[record.sessionID]?.isTouched = true
    case .event(let event):
      if sessions[record.sessionID]?.hasLost(event, of: record.revision) ?? true {
        let changes = sessions[record.sessionID]?.changes
        try await learn(record.sessionID, before: record.revision)
        if let changes { sessions[record.sessionID]?.changes = changes }
      }
      try sessions[record.sessionID]?.take(event, at: record.revision)
    // What the server knows beside its sessions has no rows.
    case .registry: break
    }
  }

  /// Reads what a session was before a record.
  private mutating func learn(_ sessionID: SessionID, before last: Revision) async throws {
    var revision: Revision = 0
    while true {
      let page = try await journal.read(.session(sessionID), after: revision, limit: Self.pageSize)
      for record in page where record.revision < last {
        switch record.entry {
        case .created(let definition):
          know(SessionPoint(created: definition, revision: record.revision), created: record.revision)
        case .event(let event):
          try sessions[sessionID]?.point.state.apply(event)
          sessions[sessionID]?.point.revision = record.revision
        case .registry: break
        }
      }
      guard let reached = page.last?.revision, reached + 1 < last else { return }
      revision = reached
      await Task.yield()
    }
  }

  /// The rows that have changed since they were asked for last. States of sessions that have ended are let go.
  mutating func takeRows() -> [ResourceRow] {
    let count = tracesInMemory
    var rows: [ResourceRow] = []
    for (sessionID, known) in sessions where known.isTouched {
      rows += known.rows
      sessions[sessionID]?.changes = SessionChanges()
      sessions[sessionID]?.isTouched = false
      sessions[sessionID]?.letGoOfWritten(from: count)
      if known.point.state.status.isFinal { sessions[sessionID] = nil }
    }
    return rows
  }
}

extension ResourceFold.Known {
  /// A state that is ahead of its records already holds what they tell; the rows show it as it is.
  fileprivate mutating func take(_ event: SessionEvent, at revision: Revision) throws {
    isTouched = true
    var transactions = 0
    if revision > point.revision {
      if isAhead { point.state.keep(.untilWritten) }
      isAhead = false
      transactions = point.state.transactionCount
      try point.state.apply(event)
      point.revision = revision
    }
    changes.note(event, at: revision, in: point.sessionID, point.state, transactions: transactions)
  }

  /// Whether what the row of an event is made of has left the state.
  fileprivate func hasLost(_ event: SessionEvent, of revision: Revision) -> Bool {
    if revision <= point.revision, case .portfolio(.snapshotTaken(let day)) = event.kind {
      return point.state.history.snapshot(of: day) == nil
    }
    return point.state.hasLetGo(ofWhatLedTo: event)
  }

  /// Whatever comes to a trace that has left, which is seldom, is found in the journal with all that came before.
  fileprivate mutating func letGoOfWritten(from count: Int) {
    let (traces, triggers) = (point.state.traceBook.presentCount, point.state.triggerBook.presentEnded)
    guard !isAhead, traces >= max(count, maximumTraces) || triggers >= count else { return }
    point.state.letGoOfEnded()
    // Those that have not ended are not looked at again and again.
    maximumTraces = 2 * point.state.traceBook.presentCount
  }

  fileprivate var rows: [ResourceRow] {
    let (state, session) = (point.state, point.sessionID)
    var rows = changes.carried
    rows.append(.session(point, created: createRevision))
    rows += changes.orders.compactMap { state.order($0) }.map { .order($0, in: session) }
    rows += positionRows
    rows += triggerRows
    rows += changes.signals.compactMap { state.signalBook.signal($0) }.map { .signal($0, in: session) }
    rows += changes.traces.compactMap { state.signalBook.signal($0) }.map { .trace(of: $0, in: session, state) }
    rows += changes.leases.compactMap { state.leaseBook.lease($0) }.map { .lease($0, in: session) }
    if let first = changes.firstTransaction {
      rows += (first..<state.transactionCount).map { .transaction(state.transaction(at: $0), $0, in: session) }
    }
    return rows
  }

  private var positionRows: [ResourceRow] {
    guard changes.isMarked else { return [] }
    let portfolio = point.state.portfolio
    return changes.positions.union(portfolio.openPlaces).map { .position(at: $0, of: portfolio, in: point.sessionID) }
  }

  private var triggerRows: [ResourceRow] {
    let state = point.state
    let touched = changes.triggers.compactMap { state.trigger($0) }.filter { !$0.isArmed }
    let armed = changes.isMarked ? state.armedTriggers : []
    return (touched + armed).map { .trigger($0, in: point.sessionID, state) }
  }
}
