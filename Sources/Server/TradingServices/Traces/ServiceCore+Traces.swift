import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

extension ServiceCore {
  /// A chain with its steps: from memory, or from the journal when it has left.
  func trace(
    _ key: TraceKey, of sessionID: SessionID, atLeast minimum: Revision
  ) async throws -> (trace: Wire.Trace, revision: Revision) {
    let (found, point, revision) = try await read(sessionID, atLeast: minimum) { view, revision in
      let signal = try key.signal(in: view.state)
      let hasDeparted = view.state.traceBook.hasDeparted(signal.traceID)
      let trace = hasDeparted ? nil : view.state.traceMessage(of: signal, in: sessionID, hasSteps: true)
      return (trace, JournalPoint(view), revision)
    }
    if let found { return (found, revision) }
    let whole = try await whole(point)
    return (whole.traceMessage(of: try key.signal(in: whole), in: sessionID, hasSteps: true), revision)
  }

  /// Chains as lists show them: from memory, and from the read models what has left.
  ///
  /// - Parameter filter: what rows of the read models are wanted: those of the signals that are wanted.
  func traces(
    _ place: SessionPlace, _ page: PageRequest, of wanted: SlippageQuery, atLeast minimum: Revision,
    filter: (inout ResourceQuery) -> Void
  ) async throws -> (page: Page<Wire.Trace>, revision: Revision) {
    if case .resting = place, readModels != nil {
      return try await list(place, .trace, page, atLeast: minimum, filter: filter) { _ in throw ReadModelsBehind() }
    }
    let sessionID = place.sessionID
    let (places, present, point, revision) = try await read(sessionID, atLeast: minimum) { view, revision in
      let signals = view.state.signalBook.signals
      let places = try page.numbers(of: signals) { wanted.covers($0) }
      var present: [Int: Wire.Trace] = [:]
      for place in places where !view.state.traceBook.hasDeparted(signals[place].traceID) {
        present[place] = view.state.traceMessage(of: signals[place], in: sessionID, hasSteps: false)
      }
      return (places, present, JournalPoint(view), revision)
    }
    var traces = present
    if let first = places.first(where: { present[$0] == nil }) {
      var query = ResourceQuery(.trace, of: sessionID)
      filter(&query)
      query.isReversed = page.isReversed
      query.limit = page.size + 1
      query.from = ResourceRow.sortKey(first)
      let stored: [NumberedRow<Wire.Trace>] = try await rows(query, at: point.revision)
      for row in stored where present[row.number] == nil { traces[row.number] = row.row }
    }
    if places.contains(where: { traces[$0] == nil }) {
      // Rows go with age. What they showed is in the journal.
      let whole = try await whole(point)
      for place in places where traces[place] == nil {
        traces[place] = whole.traceMessage(of: whole.signalBook.signals[place], in: sessionID, hasSteps: false)
      }
    }
    let rows = places.compactMap { place in traces[place].map { NumberedRow(number: place, row: $0) } }
    return (page.page(of: rows), revision)
  }
}
