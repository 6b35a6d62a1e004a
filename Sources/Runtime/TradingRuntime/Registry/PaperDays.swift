internal import TradingModel

/// On which days of the wall clock paper sessions have traded.
struct PaperDays: Sendable, Hashable {
  private var dates: [SessionID: [CivilDate]] = [:]

  /// Ascending.
  func dates(of sessionID: SessionID) -> [CivilDate] { dates[sessionID] ?? [] }

  func contains(_ date: CivilDate, of sessionID: SessionID) -> Bool {
    dates(of: sessionID).contains(date)
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
