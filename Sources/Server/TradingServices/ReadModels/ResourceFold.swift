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
  }

  private static let pageSize = 4096

  private let journal: any Journal
  private let tracesInMemory: Int
  /// Changed where they are: a state that is copied costs as much as what happened in it.
  private var sessions: [SessionID: Known] = [:]
  /// Those in which something has changed since the rows were made.
  private var touched: Set<SessionID> = []

  /// - Parameter tracesInMemory: of a session, when ended ones leave; likewise of ended triggers.
  init(journal: any Journal, tracesInMemory: Int = 1_000) {
    self.journal = journal
    self.tracesInMemory = tracesInMemory
  }

  /// The state of a session at some revision, earlier records of which may be taken still.
  mutating func know(_ point: SessionPoint, created revision: Revision) {
    sessions[point.sessionID] = Known(point: point, createRevision: revision)
    sessions[point.sessionID]?.point.state.keep(.untilWritten)
  }

  /// The same of a state that is ahead of the records that come next: it keeps what they tell of until they are taken.
  mutating func know(ahead point: SessionPoint, created revision: Revision) {
    sessions[point.sessionID] = Known(point: point, createRevision: revision, isAhead: true)
  }

  mutating func take(_ record: JournalRecord) async throws {
    switch record.entry {
    case .created(let definition):
      if sessions[record.sessionID] == nil {
        know(SessionPoint(created: definition, revision: record.revision), created: record.revision)
      }
    case .event(let event):
      if try !take(event, of: record) {
        let changes = sessions[record.sessionID]?.changes
        try await learn(record.sessionID, before: record.revision)
        if let changes { sessions[record.sessionID]?.changes = changes }
        _ = try take(event, of: record, evenIfLost: true)
      }
    // What the server knows beside its sessions has no rows.
    case .registry: return
    }
    touched.insert(record.sessionID)
  }

  /// False, with nothing done, when its session is not known, or what its row is made of has left the state.
  private mutating func take(_ event: SessionEvent, of record: JournalRecord, evenIfLost: Bool = false) throws -> Bool {
    guard let place = sessions.index(forKey: record.sessionID) else { return false }
    return try sessions.values[place].take(event, at: record.revision, evenIfLost: evenIfLost)
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
    var rows: [ResourceRow] = []
    for sessionID in touched {
      guard let place = sessions.index(forKey: sessionID) else { continue }
      let isOver = sessions.values[place].takeRows(into: &rows, tracesInMemory)
      if isOver { sessions.remove(at: place) }
    }
    touched.removeAll(keepingCapacity: true)
    return rows
  }
}

extension ResourceFold.Known {
  /// A state that is ahead of its records already holds what they tell; the rows show it as it is. False, with nothing
  /// done, when what the row of the event is made of has left the state.
  fileprivate mutating func take(_ event: SessionEvent, at revision: Revision, evenIfLost: Bool) throws -> Bool {
    if !evenIfLost, hasLost(event, of: revision) { return false }
    var transactions = 0
    if revision > point.revision {
      if isAhead { point.state.keep(.untilWritten) }
      isAhead = false
      transactions = point.state.transactionCount
      try point.state.apply(event)
      point.revision = revision
    }
    changes.note(event, at: revision, in: point.sessionID, point.state, transactions: transactions)
    return true
  }

  /// Whether what the row of an event is made of has left the state.
  private func hasLost(_ event: SessionEvent, of revision: Revision) -> Bool {
    if revision <= point.revision, case .portfolio(.snapshotTaken(let day)) = event.kind {
      return point.state.history.snapshot(of: day) == nil
    }
    return point.state.hasLetGo(ofWhatLedTo: event)
  }

  /// Whatever comes to a trace that has left, which is seldom, is found in the journal with all that came before.
  private mutating func letGoOfWritten(from count: Int) {
    let (traces, triggers) = (point.state.traceBook.presentCount, point.state.triggerBook.presentEnded)
    guard !isAhead, traces >= max(count, maximumTraces) || triggers >= count else { return }
    point.state.letGoOfEnded()
    // Those that have not ended are not looked at again and again.
    maximumTraces = 2 * point.state.traceBook.presentCount
  }

  /// Adds the rows that have changed. True when nothing more is to come.
  fileprivate mutating func takeRows(into rows: inout [ResourceRow], _ tracesInMemory: Int) -> Bool {
    addRows(to: &rows)
    changes = SessionChanges()
    letGoOfWritten(from: tracesInMemory)
    return point.state.status.isFinal
  }

  private func addRows(to rows: inout [ResourceRow]) {
    let session = point.sessionID
    rows += changes.carried
    rows.append(.session(point, created: createRevision))
    for order in changes.orders { point.state.order(order).map { rows.append(.order($0, in: session)) } }
    rows += positionRows
    rows += triggerRows
    rows += changes.signals.compactMap { point.state.signalBook.signal($0) }.map { .signal($0, in: session) }
    rows += changes.traces.compactMap { point.state.signalBook.signal($0) }
      .map { .trace(of: $0, in: session, point.state) }
    rows += changes.leases.compactMap { point.state.leaseBook.lease($0) }.map { .lease($0, in: session) }
    if let first = changes.firstTransaction {
      rows += (first..<point.state.transactionCount)
        .map { .transaction(point.state.transaction(at: $0), $0, in: session) }
    }
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
