import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

/// Which events a caller wants.
struct EventFilter: Sendable, Hashable {
  static let maximumSessions = 100
  static let maximumSymbols = 100

  /// Empty: all.
  var sessions: Set<SessionID> = []
  /// Empty: all.
  var kinds: Set<Wire.EventKind> = []
  /// Empty: all, and events about none.
  var symbols: Set<Symbol> = []
  var period = Period(start: nil, end: nil)

  /// The records that must be read.
  var scope: JournalScope {
    if sessions.count == 1, let only = sessions.first { .session(only) } else { .allSessions }
  }

  /// What can be told before the instrument is known.
  func mayPass(_ record: JournalRecord) -> Bool {
    // What is beside all sessions is no event of one.
    if case .registry = record.entry { return false }
    return sessions.allows(record.sessionID) && kinds.allows(record.entry.eventKind)
      && period.contains(record.entry.time)
  }

  func passes(_ entry: EventReader.Entry) -> Bool {
    guard mayPass(entry.record) else { return false }
    guard !symbols.isEmpty else { return true }
    switch entry.record.entry {
    case .created(let definition):
      return definition.configuration.instruments.contains { symbols.contains($0.symbol) }
    case .event: return entry.subject?.symbol.map { symbols.contains($0) } ?? false
    case .registry: return false
    }
  }

  /// For the token of a page: another filter is another list.
  var tokenScope: [String] {
    sessions.map(\.text).sorted() + ["/"] + kinds.map { String($0.rawValue) }.sorted() + ["/"]
      + symbols.map(\.text).sorted() + ["/", period.scope]
  }
}

extension Fields {
  mutating func eventFilter(_ wire: Wire.EventFilter?, _ field: String = "filter") -> EventFilter {
    guard let wire else { return EventFilter() }
    var filter = EventFilter()
    if wire.sessionIds.count > EventFilter.maximumSessions {
      refuse("\(field).session_ids", "names more than \(EventFilter.maximumSessions) sessions")
    }
    if wire.symbols.count > EventFilter.maximumSymbols {
      refuse("\(field).symbols", "names more than \(EventFilter.maximumSymbols) instruments")
    }
    for (index, text) in wire.sessionIds.enumerated() {
      if let id: SessionID = identifier(text, "\(field).session_ids[\(index)]") { filter.sessions.insert(id) }
    }
    for (index, text) in wire.symbols.enumerated() {
      if let symbol: Symbol = identifier(text, "\(field).symbols[\(index)]") { filter.symbols.insert(symbol) }
    }
    filter.kinds = valueFilter(wire.kinds, "\(field).kinds")
    filter.period = period(from: wire.startTime, to: wire.endTime, "\(field).")
    return filter
  }
}
