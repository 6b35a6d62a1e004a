internal import TradingModel

/// On which days of the wall clock paper sessions have traded.
struct PaperDays: Sendable, Hashable {
  struct Day: Sendable, Hashable {
    let sessionID: SessionID
    let date: CivilDate
  }

  private var dates: [SessionID: [CivilDate]] = [:]

  /// Ascending.
  func dates(of sessionID: SessionID) -> [CivilDate] { dates[sessionID] ?? [] }

  /// Those that are not there yet, each once, in their order.
  func missing(_ days: [Day]) -> [Day] {
    var seen: Set<Day> = []
    return days.filter { seen.insert($0).inserted && !dates(of: $0.sessionID).contains($0.date) }
  }

  mutating func add(_ date: CivilDate, of sessionID: SessionID) {
    var known = dates[sessionID] ?? []
    // The clock may have been set back.
    let place = known.firstPlace { $0 >= date }
    guard place == known.endIndex || known[place] != date else { return }
    known.insert(date, at: place)
    dates[sessionID] = known
  }
}
